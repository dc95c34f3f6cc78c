/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
japan	Japan, Japanese	Japan, japanisch, Japaner	Japon, japonais	Japón, japonés	日本	日本
china	China, Chinese	China, chinesisch, Chinese, Chinesen	Chine, chinois	China, chino	中国	中國, 大陸, 中方
taiwan	Taiwan, Taiwanese	Taiwan, taiwanisch	Taïwan, taïwanais	Taiwán, taiwanés	台湾	台灣, 臺灣
hong-kong	Hong Kong, Hongkonger	Hongkong	Hong Kong, hongkongais	Hong Kong, hongkonés	香港	香港, 港府
macau	Macau, Macao	Macau	Macao	Macao	マカオ	澳門
south-korea	South Korea, South Korean	Südkorea, südkoreanisch	Corée du Sud, sud-coréen	Corea del Sur, surcoreano	韓国	韓國, 南韓
north-korea	North Korea, North Korean, DPRK	Nordkorea, nordkoreanisch	Corée du Nord, nord-coréen	Corea del Norte, norcoreano	北朝鮮	北韓, 朝鮮, 北朝鮮
mongolia	Mongolia, Mongolian	Mongolei, mongolisch	Mongolie, mongol	Mongolia, mongol	モンゴル	蒙古
india	India, Indian	Indien, indisch, Inder	Inde, indien	India, indio	インド	印度
pakistan	Pakistan, Pakistani	Pakistan, pakistanisch	Pakistan, pakistanais	Pakistán, pakistaní	パキスタン	巴基斯坦
bangladesh	Bangladesh, Bangladeshi	Bangladesch, bangladeschisch	Bangladesh, bangladais	Bangladés, Bangladesh, bangladesí	バングラデシュ	孟加拉
sri-lanka	Sri Lanka, Sri Lankan	Sri Lanka, sri-lankisch	Sri Lanka, sri-lankais	Sri Lanka, ceilanés	スリランカ	斯里蘭卡
nepal	Nepal, Nepali, Nepalese	Nepal, nepalesisch	Népal, népalais	Nepal, nepalí	ネパール	尼泊爾
bhutan	Bhutan, Bhutanese	Bhutan	Bhoutan	Bután	ブータン	不丹
maldives	Maldives, Maldivian	Malediven	Maldives	Maldivas	モルディブ	馬爾代夫, 馬爾地夫
afghanistan	Afghanistan, Afghan	Afghanistan, afghanisch, Afghane	Afghanistan, afghan	Afganistán, afgano	アフガニスタン, アフガン	阿富汗
iran	Iran, Iranian	Iran, iranisch	Iran, iranien	Irán, iraní	イラン	伊朗
iraq	Iraq, Iraqi	Irak, irakisch	Irak, irakien	Irak, iraquí	イラク	伊拉克
syria	Syria, Syrian	Syrien, syrisch, Syrer	Syrie, syrien	Siria, sirio	シリア	敘利亞
lebanon	Lebanon, Lebanese	Libanon, libanesisch	Liban, libanais	Líbano, libanés	レバノン	黎巴嫩
israel	Israel, Israeli	Israel, israelisch	Israël, israélien	Israel, israelí	イスラエル	以色列
palestine	Palestine, Palestinian	Palästina, palästinensisch, Palästinenser	Palestine, palestinien	Palestina, palestino	パレスチナ	巴勒斯坦
gaza	Gaza, Gaza Strip	Gaza, Gazastreifen	Gaza, bande de Gaza	Gaza, franja de Gaza	ガザ	加沙, 加薩
west-bank	West Bank	Westjordanland	Cisjordanie	Cisjordania	ヨルダン川西岸	約旦河西岸
jordan	Jordan, Jordanian	Jordanien, jordanisch	Jordanie, jordanien	Jordania, jordano	ヨルダン	約旦
saudi-arabia	Saudi Arabia, Saudi	Saudi-Arabien, saudisch	Arabie saoudite, saoudien	Arabia Saudí, Arabia Saudita, saudí	サウジアラビア, サウジ	沙特阿拉伯, 沙特, 沙烏地阿拉伯
yemen	Yemen, Yemeni	Jemen, jemenitisch	Yémen, yéménite	Yemen, yemení	イエメン	也門, 葉門
uae	United Arab Emirates, UAE, Emirati	Vereinigte Arabische Emirate, Emirate	Émirats arabes unis, Émirats, émirati	Emiratos Árabes Unidos, Emiratos, emiratí	アラブ首長国連邦, UAE	阿聯酋, 阿聯
qatar	Qatar, Qatari	Katar, katarisch	Qatar, qatari	Catar, Qatar, catarí	カタール	卡塔爾, 卡達
kuwait	Kuwait, Kuwaiti	Kuwait, kuwaitisch	Koweït, koweïtien	Kuwait, kuwaití	クウェート	科威特
oman	Oman, Omani	Oman, omanisch	Oman, omanais	Omán, omaní	オマーン	阿曼
bahrain	Bahrain, Bahraini	Bahrain	Bahreïn	Baréin	バーレーン	巴林
turkey	Turkey, Türkiye, Turkish, Turk	Türkei, türkisch, Türke	Turquie, turc, turque	Turquía, turco	トルコ	土耳其
cyprus	Cyprus, Cypriot	Zypern, zyprisch	Chypre, chypriote	Chipre, chipriota	キプロス	塞浦路斯, 賽普勒斯
georgia	Georgia, Georgian	Georgien, georgisch	Géorgie, géorgien	Georgia, georgiano	ジョージア	格魯吉亞, 喬治亞
armenia	Armenia, Armenian	Armenien, armenisch	Arménie, arménien	Armenia, armenio	アルメニア	亞美尼亞
azerbaijan	Azerbaijan, Azerbaijani, Azeri	Aserbaidschan, aserbaidschanisch	Azerbaïdjan, azerbaïdjanais	Azerbaiyán, azerbaiyano	アゼルバイジャン	阿塞拜疆, 亞塞拜然
kazakhstan	Kazakhstan, Kazakh	Kasachstan, kasachisch	Kazakhstan, kazakh	Kazajistán, kazajo	カザフスタン	哈薩克
uzbekistan	Uzbekistan, Uzbek	Usbekistan, usbekisch	Ouzbékistan, ouzbek	Uzbekistán, uzbeko	ウズベキスタン	烏茲別克
kyrgyzstan	Kyrgyzstan, Kyrgyz	Kirgistan, kirgisisch	Kirghizstan, kirghize	Kirguistán, kirguís	キルギス	吉爾吉斯
tajikistan	Tajikistan, Tajik	Tadschikistan, tadschikisch	Tadjikistan, tadjik	Tayikistán, tayiko	タジキスタン	塔吉克
turkmenistan	Turkmenistan, Turkmen	Turkmenistan	Turkménistan	Turkmenistán	トルクメニスタン	土庫曼
thailand	Thailand, Thai	Thailand, thailändisch	Thaïlande, thaïlandais	Tailandia, tailandés	タイ政府, タイ国	泰國
vietnam	Vietnam, Vietnamese	Vietnam, vietnamesisch	Vietnam, vietnamien	Vietnam, vietnamita	ベトナム	越南
cambodia	Cambodia, Cambodian	Kambodscha, kambodschanisch	Cambodge, cambodgien	Camboya, camboyano	カンボジア	柬埔寨
laos	Laos, Laotian	Laos, laotisch	Laos, laotien	Laos, laosiano	ラオス	老撾, 寮國
myanmar	Myanmar, Burma, Burmese	Myanmar, Birma	Birmanie, Myanmar, birman	Birmania, Myanmar, birmano	ミャンマー	緬甸
malaysia	Malaysia, Malaysian	Malaysia, malaysisch	Malaisie, malaisien	Malasia, malasio	マレーシア	馬來西亞, 大馬
singapore	Singapore, Singaporean	Singapur, singapurisch	Singapour, singapourien	Singapur, singapurense	シンガポール	新加坡, 星洲
indonesia	Indonesia, Indonesian	Indonesien, indonesisch	Indonésie, indonésien	Indonesia, indonesio	インドネシア	印尼, 印度尼西亞
philippines	Philippines, Filipino, Philippine	Philippinen, philippinisch	Philippines, philippin	Filipinas, filipino	フィリピン	菲律賓
brunei	Brunei, Bruneian	Brunei	Brunei	Brunéi	ブルネイ	汶萊, 文萊
east-timor	East Timor, Timor-Leste	Osttimor	Timor oriental	Timor Oriental	東ティモール	東帝汶
australia	Australia, Australian	Australien, australisch, Australier	Australie, australien	Australia, australiano	オーストラリア, 豪州	澳洲, 澳大利亞
new-zealand	New Zealand, New Zealander	Neuseeland, neuseeländisch	Nouvelle-Zélande, néo-zélandais	Nueva Zelanda, neozelandés	ニュージーランド	新西蘭, 紐西蘭
papua	Papua New Guinea	Papua-Neuguinea	Papouasie-Nouvelle-Guinée	Papúa Nueva Guinea	パプアニューギニア	巴布亞新幾內亞, 巴紐
fiji	Fiji, Fijian	Fidschi	Fidji, fidjien	Fiyi	フィジー	斐濟
solomon-islands	Solomon Islands	Salomonen	Îles Salomon	Islas Salomón	ソロモン諸島	所羅門群島
united-states	United States, US, USA, America, American, U.S., U.S.A.	USA, Vereinigte Staaten, US, amerikanisch, Amerikaner	États-Unis, américain	Estados Unidos, EEUU, EE.UU., estadounidense	米国, アメリカ, 米政府	美國, 美方
canada	Canada, Canadian	Kanada, kanadisch, Kanadier	Canada, canadien	Canadá, canadiense	カナダ	加拿大
mexico	Mexico, Mexican	Mexiko, mexikanisch, Mexikaner	Mexique, mexicain	México, mexicano	メキシコ	墨西哥
guatemala	Guatemala, Guatemalan	Guatemala, guatemaltekisch	Guatemala, guatémaltèque	Guatemala, guatemalteco	グアテマラ	危地馬拉, 瓜地馬拉
honduras	Honduras, Honduran	Honduras	Honduras, hondurien	Honduras, hondureño	ホンジュラス	洪都拉斯, 宏都拉斯
el-salvador	El Salvador, Salvadoran	El Salvador	Salvador, salvadorien	El Salvador, salvadoreño	エルサルバドル	薩爾瓦多
nicaragua	Nicaragua, Nicaraguan	Nicaragua	Nicaragua, nicaraguayen	Nicaragua, nicaragüense	ニカラグア	尼加拉瓜
costa-rica	Costa Rica, Costa Rican	Costa Rica	Costa Rica, costaricien	Costa Rica, costarricense	コスタリカ	哥斯達黎加
panama	Panama, Panamanian	Panama, panamaisch	Panama, panaméen	Panamá, panameño	パナマ	巴拿馬
cuba	Cuba, Cuban	Kuba, kubanisch	Cuba, cubain	Cuba, cubano	キューバ	古巴
haiti	Haiti, Haitian	Haiti, haitianisch	Haïti, haïtien	Haití, haitiano	ハイチ	海地
dominican-republic	Dominican Republic, Dominican	Dominikanische Republik, dominikanisch	République dominicaine, dominicain	República Dominicana, dominicano	ドミニカ共和国	多明尼加
jamaica	Jamaica, Jamaican	Jamaika	Jamaïque, jamaïcain	Jamaica, jamaicano	ジャマイカ	牙買加
puerto-rico	Puerto Rico, Puerto Rican	Puerto Rico	Porto Rico, portoricain	Puerto Rico, puertorriqueño	プエルトリコ	波多黎各
colombia	Colombia, Colombian	Kolumbien, kolumbianisch	Colombie, colombien	Colombia, colombiano	コロンビア	哥倫比亞
venezuela	Venezuela, Venezuelan	Venezuela, venezolanisch	Venezuela, vénézuélien	Venezuela, venezolano	ベネズエラ	委內瑞拉
guyana	Guyana, Guyanese	Guyana	Guyana	Guyana	ガイアナ	圭亞那
ecuador	Ecuador, Ecuadorian	Ecuador, ecuadorianisch	Équateur, équatorien	Ecuador, ecuatoriano	エクアドル	厄瓜多爾, 厄瓜多
peru	Peru, Peruvian	Peru, peruanisch	Pérou, péruvien	Perú, peruano	ペルー	秘魯
bolivia	Bolivia, Bolivian	Bolivien, bolivianisch	Bolivie, bolivien	Bolivia, boliviano	ボリビア	玻利維亞
chile	Chile, Chilean	Chile, chilenisch	Chili, chilien	Chile, chileno	チリ	智利
argentina	Argentina, Argentine, Argentinian	Argentinien, argentinisch	Argentine, argentin	Argentina, argentino	アルゼンチン	阿根廷
brazil	Brazil, Brazilian	Brasilien, brasilianisch	Brésil, brésilien	Brasil, brasileño	ブラジル	巴西
paraguay	Paraguay, Paraguayan	Paraguay	Paraguay, paraguayen	Paraguay, paraguayo	パラグアイ	巴拉圭
uruguay	Uruguay, Uruguayan	Uruguay	Uruguay, uruguayen	Uruguay, uruguayo	ウルグアイ	烏拉圭
united-kingdom	United Kingdom, UK, Britain, British, Briton	Großbritannien, britisch, Vereinigtes Königreich, Brite, Briten	Royaume-Uni, Grande-Bretagne, britannique	Reino Unido, Gran Bretaña, británico	英国, イギリス	英國
england	England, English	England, englisch, Engländer	Angleterre, anglais	Inglaterra, inglés	イングランド	英格蘭
scotland	Scotland, Scottish, Scot	Schottland, schottisch	Écosse, écossais	Escocia, escocés	スコットランド	蘇格蘭
wales	Wales, Welsh	Wales, walisisch	pays de Galles, gallois	Gales, galés	ウェールズ	威爾斯
northern-ireland	Northern Ireland, Northern Irish	Nordirland, nordirisch	Irlande du Nord, nord-irlandais	Irlanda del Norte, norirlandés	北アイルランド	北愛爾蘭
ireland	Ireland, Irish	Irland, irisch	Irlande, irlandais	Irlanda, irlandés	アイルランド	愛爾蘭
france	France, French	Frankreich, französisch, Franzose, Franzosen	France, français	Francia, francés	フランス, 仏政府	法國
germany	Germany, German	Deutschland, deutsch, Deutsche	Allemagne, allemand	Alemania, alemán	ドイツ, 独政府	德國
austria	Austria, Austrian	Österreich, österreichisch, Österreicher	Autriche, autrichien	Austria, austriaco, austríaco	オーストリア	奧地利
switzerland	Switzerland, Swiss	Schweiz, schweizerisch, Schweizer	Suisse, helvétique	Suiza, suizo	スイス	瑞士
liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	リヒテンシュタイン	列支敦士登
italy	Italy, Italian	Italien, italienisch, Italiener	Italie, italien	Italia, italiano	イタリア	意大利, 義大利
vatican	Vatican, Holy See	Vatikan, Heiliger Stuhl	Vatican, Saint-Siège	Vaticano, Santa Sede	バチカン, ローマ教皇庁	梵蒂岡, 教廷
spain	Spain, Spanish, Spaniard	Spanien, spanisch, Spanier	Espagne, espagnol	España, español	スペイン	西班牙
catalonia	Catalonia, Catalan	Katalonien, katalanisch	Catalogne, catalan	Cataluña, catalán	カタルーニャ	加泰羅尼亞, 加泰隆尼亞
portugal	Portugal, Portuguese	Portugal, portugiesisch	Portugal, portugais	Portugal, portugués	ポルトガル	葡萄牙
netherlands	Netherlands, Dutch, Holland	Niederlande, niederländisch, Holland	Pays-Bas, néerlandais	Países Bajos, neerlandés, Holanda, holandés	オランダ	荷蘭
belgium	Belgium, Belgian	Belgien, belgisch	Belgique, belge	Bélgica, belga	ベルギー	比利時
luxembourg	Luxembourg, Luxembourger	Luxemburg, luxemburgisch	Luxembourg, luxembourgeois	Luxemburgo, luxemburgués	ルクセンブルク	盧森堡
denmark	Denmark, Danish, Dane	Dänemark, dänisch	Danemark, danois	Dinamarca, danés	デンマーク	丹麥
greenland	Greenland, Greenlander, Greenlandic	Grönland, grönländisch	Groenland, groenlandais	Groenlandia, groenlandés	グリーンランド	格陵蘭
sweden	Sweden, Swedish, Swede	Schweden, schwedisch	Suède, suédois	Suecia, sueco	スウェーデン	瑞典
norway	Norway, Norwegian	Norwegen, norwegisch	Norvège, norvégien	Noruega, noruego	ノルウェー	挪威
finland	Finland, Finnish, Finn	Finnland, finnisch	Finlande, finlandais	Finlandia, finlandés	フィンランド	芬蘭
iceland	Iceland, Icelandic	Island, isländisch	Islande, islandais	Islandia, islandés	アイスランド	冰島
estonia	Estonia, Estonian	Estland, estnisch	Estonie, estonien	Estonia, estonio	エストニア	愛沙尼亞
latvia	Latvia, Latvian	Lettland, lettisch	Lettonie, letton	Letonia, letón	ラトビア	拉脫維亞
lithuania	Lithuania, Lithuanian	Litauen, litauisch	Lituanie, lituanien	Lituania, lituano	リトアニア	立陶宛
poland	Poland, Polish, Pole	Polen, polnisch	Pologne, polonais	Polonia, polaco	ポーランド	波蘭
czechia	Czech Republic, Czechia, Czech	Tschechien, tschechisch	République tchèque, Tchéquie, tchèque	República Checa, Chequia, checo	チェコ	捷克
slovakia	Slovakia, Slovak	Slowakei, slowakisch	Slovaquie, slovaque	Eslovaquia, eslovaco	スロバキア	斯洛伐克
hungary	Hungary, Hungarian	Ungarn, ungarisch	Hongrie, hongrois	Hungría, húngaro	ハンガリー	匈牙利
slovenia	Slovenia, Slovenian	Slowenien, slowenisch	Slovénie, slovène	Eslovenia, esloveno	スロベニア	斯洛文尼亞, 斯洛維尼亞
croatia	Croatia, Croatian, Croat	Kroatien, kroatisch	Croatie, croate	Croacia, croata	クロアチア	克羅地亞, 克羅埃西亞
bosnia	Bosnia, Bosnian, Bosnia and Herzegovina	Bosnien, bosnisch, Bosnien-Herzegowina	Bosnie, bosnien, Bosnie-Herzégovine	Bosnia, bosnio, Bosnia-Herzegovina	ボスニア	波斯尼亞, 波士尼亞
serbia	Serbia, Serbian, Serb	Serbien, serbisch	Serbie, serbe	Serbia, serbio	セルビア	塞爾維亞
kosovo	Kosovo, Kosovar	Kosovo, kosovarisch	Kosovo, kosovar	Kosovo, kosovar	コソボ	科索沃
montenegro	Montenegro, Montenegrin	Montenegro	Monténégro, monténégrin	Montenegro, montenegrino	モンテネグロ	黑山, 蒙特內哥羅
north-macedonia	North Macedonia, Macedonian	Nordmazedonien, mazedonisch	Macédoine du Nord, macédonien	Macedonia del Norte, macedonio	北マケドニア	北馬其頓
albania	Albania, Albanian	Albanien, albanisch	Albanie, albanais	Albania, albanés	アルバニア	阿爾巴尼亞
greece	Greece, Greek	Griechenland, griechisch, Grieche	Grèce, grec, grecque	Grecia, griego	ギリシャ	希臘
bulgaria	Bulgaria, Bulgarian	Bulgarien, bulgarisch	Bulgarie, bulgare	Bulgaria, búlgaro	ブルガリア	保加利亞
romania	Romania, Romanian	Rumänien, rumänisch	Roumanie, roumain	Rumania, Rumanía, rumano	ルーマニア	羅馬尼亞
moldova	Moldova, Moldovan	Moldau, Moldawien, moldauisch	Moldavie, moldave	Moldavia, moldavo	モルドバ	摩爾多瓦
ukraine	Ukraine, Ukrainian	Ukraine, ukrainisch, Ukrainer	Ukraine, ukrainien	Ucrania, ucraniano	ウクライナ	烏克蘭
crimea	Crimea, Crimean	Krim	péninsule de Crimée	Crimea, península de Crimea	クリミア	克里米亞
donbas	Donbas	Donbass	Donbass	Donbás	ドンバス	頓巴斯
donetsk	Donetsk	Donezk	Donetsk	Donetsk	ドネツク	頓涅茨克
luhansk	Luhansk	Luhansk	Louhansk, Lougansk	Lugansk	ルハンスク	盧甘斯克
russia	Russia, Russian	Russland, russisch, Russe, Russen	Russie, russe	Rusia, ruso	ロシア, 露政府	俄羅斯, 俄國, 俄方, 俄軍
belarus	Belarus, Belarusian	Belarus, Weißrussland, belarussisch	Biélorussie, Bélarus, biélorusse	Bielorrusia, bielorruso	ベラルーシ	白俄羅斯
malta	Malta, Maltese	Malta, maltesisch	Malte, maltais	Malta, maltés	マルタ	馬耳他, 馬爾他
egypt	Egypt, Egyptian	Ägypten, ägyptisch, Ägypter	Égypte, égyptien	Egipto, egipcio	エジプト	埃及
libya	Libya, Libyan	Libyen, libysch	Libye, libyen	Libia, libio	リビア	利比亞
tunisia	Tunisia, Tunisian	Tunesien, tunesisch	Tunisie, tunisien	Túnez, tunecino	チュニジア	突尼斯, 突尼西亞
algeria	Algeria, Algerian	Algerien, algerisch	Algérie, algérien	Argelia, argelino	アルジェリア	阿爾及利亞
morocco	Morocco, Moroccan	Marokko, marokkanisch	Maroc, marocain	Marruecos, marroquí	モロッコ	摩洛哥
western-sahara	Western Sahara, Sahrawi	Westsahara	Sahara occidental, sahraoui	Sáhara Occidental, saharaui	西サハラ	西撒哈拉
sudan	Sudan, Sudanese	Sudan, sudanesisch	Soudan, soudanais	Sudán, sudanés	スーダン	蘇丹
south-sudan	South Sudan, South Sudanese	Südsudan, südsudanesisch	Soudan du Sud, sud-soudanais	Sudán del Sur, sursudanés	南スーダン	南蘇丹
ethiopia	Ethiopia, Ethiopian	Äthiopien, äthiopisch	Éthiopie, éthiopien	Etiopía, etíope	エチオピア	埃塞俄比亞, 衣索比亞
eritrea	Eritrea, Eritrean	Eritrea, eritreisch	Érythrée, érythréen	Eritrea, eritreo	エリトリア	厄立特里亞, 厄利垂亞
somalia	Somalia, Somali	Somalia, somalisch	Somalie, somalien	Somalia, somalí	ソマリア	索馬里, 索馬利亞
kenya	Kenya, Kenyan	Kenia, kenianisch	Kenya, kényan	Kenia, keniano	ケニア	肯尼亞, 肯亞
uganda	Uganda, Ugandan	Uganda, ugandisch	Ouganda, ougandais	Uganda, ugandés	ウガンダ	烏干達
rwanda	Rwanda, Rwandan	Ruanda, ruandisch	Rwanda, rwandais	Ruanda, ruandés	ルワンダ	盧旺達, 盧安達
burundi	Burundi, Burundian	Burundi	Burundi, burundais	Burundi, burundés	ブルンジ	布隆迪, 蒲隆地
tanzania	Tanzania, Tanzanian	Tansania, tansanisch	Tanzanie, tanzanien	Tanzania, tanzano	タンザニア	坦桑尼亞, 坦尚尼亞
dr-congo	Congo, DR Congo, Congolese	Kongo, kongolesisch	Congo, RDC, congolais	Congo, congoleño	コンゴ	剛果
nigeria	Nigeria, Nigerian	Nigeria, nigerianisch	Nigeria, nigérian	Nigeria, nigeriano	ナイジェリア	尼日利亞, 奈及利亞
niger	Niger, Nigerien	Niger, nigrisch	Niger, nigérien	Níger, nigerino	ニジェール	尼日爾
mali	Mali, Malian	Mali, malisch	Mali, malien	Malí, maliense	マリ共和国	馬里共和國
burkina-faso	Burkina Faso, Burkinabe	Burkina Faso	Burkina Faso, burkinabé	Burkina Faso, burkinés	ブルキナファソ	布基納法索, 布吉納法索
chad	Chad, Chadian	Tschad, tschadisch	Tchad, tchadien	Chad, chadiano	チャド	乍得, 查德
cameroon	Cameroon, Cameroonian	Kamerun, kamerunisch	Cameroun, camerounais	Camerún, camerunés	カメルーン	喀麥隆
central-african-republic	Central African Republic	Zentralafrikanische Republik	République centrafricaine, Centrafrique	República Centroafricana	中央アフリカ	中非共和國
senegal	Senegal, Senegalese	Senegal, senegalesisch	Sénégal, sénégalais	Senegal, senegalés	セネガル	塞內加爾
ivory-coast	Ivory Coast, Côte d'Ivoire, Ivorian	Elfenbeinküste, ivorisch	Côte d'Ivoire, ivoirien	Costa de Marfil, marfileño	コートジボワール	科特迪瓦, 象牙海岸
ghana	Ghana, Ghanaian	Ghana, ghanaisch	Ghana, ghanéen	Ghana, ghanés	ガーナ	加納, 迦納
guinea	Guinea, Guinean	Guinea, guineisch	Guinée, guinéen	Guinea, guineano	ギニア	幾內亞
sierra-leone	Sierra Leone, Sierra Leonean	Sierra Leone	Sierra Leone	Sierra Leona	シエラレオネ	塞拉利昂, 獅子山
liberia	Liberia, Liberian	Liberia	Liberia, libérien	Liberia, liberiano	リベリア	利比里亞, 賴比瑞亞
mauritania	Mauritania, Mauritanian	Mauretanien, mauretanisch	Mauritanie, mauritanien	Mauritania, mauritano	モーリタニア	毛里塔尼亞, 茅利塔尼亞
gabon	Gabon, Gabonese	Gabun	Gabon, gabonais	Gabón, gabonés	ガボン	加蓬, 加彭
angola	Angola, Angolan	Angola, angolanisch	Angola, angolais	Angola, angoleño	アンゴラ	安哥拉
zambia	Zambia, Zambian	Sambia, sambisch	Zambie, zambien	Zambia, zambiano	ザンビア	贊比亞, 尚比亞
zimbabwe	Zimbabwe, Zimbabwean	Simbabwe, simbabwisch	Zimbabwe, zimbabwéen	Zimbabue, zimbabuense	ジンバブエ	津巴布韋, 辛巴威
mozambique	Mozambique, Mozambican	Mosambik, mosambikanisch	Mozambique, mozambicain	Mozambique, mozambiqueño	モザンビーク	莫桑比克, 莫三比克
malawi	Malawi, Malawian	Malawi	Malawi	Malaui	マラウイ	馬拉維, 馬拉威
namibia	Namibia, Namibian	Namibia, namibisch	Namibie, namibien	Namibia, namibio	ナミビア	納米比亞
botswana	Botswana	Botswana, Botsuana	Botswana	Botsuana	ボツワナ	博茨瓦納, 波札那
south-africa	South Africa, South African	Südafrika, südafrikanisch	Afrique du Sud, sud-africain	Sudáfrica, sudafricano	南アフリカ	南非
madagascar	Madagascar, Malagasy	Madagaskar, madagassisch	Madagascar, malgache	Madagascar, malgache	マダガスカル	馬達加斯加
europe	Europe, European	Europa, europäisch, Europäer	Europe, européen	Europa, europeo	欧州, ヨーロッパ	歐洲
asia	Asia, Asian	Asien, asiatisch	Asie, asiatique	Asia, asiático	アジア	亞洲
southeast-asia	Southeast Asia, Southeast Asian	Südostasien, südostasiatisch	Asie du Sud-Est	Sudeste Asiático	東南アジア	東南亞
africa	Africa, African	Afrika, afrikanisch	Afrique, africain	África, africano	アフリカ	非洲
sahel	Sahel	Sahel, Sahelzone	Sahel, sahélien	Sahel	サヘル	薩赫勒
latin-america	Latin America, Latin American, South America, South American	Lateinamerika, lateinamerikanisch, Südamerika	Amérique latine, latino-américain, Amérique du Sud	América Latina, Latinoamérica, latinoamericano, Sudamérica	中南米, 南米, ラテンアメリカ	拉丁美洲, 拉美, 南美
north-america	North America, North American	Nordamerika, nordamerikanisch	Amérique du Nord, nord-américain	América del Norte, Norteamérica, norteamericano	北米	北美
central-america	Central America, Central American	Mittelamerika, Zentralamerika	Amérique centrale	Centroamérica, centroamericano	中米	中美洲
caribbean	Caribbean	Karibik, karibisch	Caraïbes, caribéen	Caribe, caribeño	カリブ海, カリブ	加勒比
middle-east	Middle East, Middle Eastern	Nahost, Naher Osten, Nahen Osten	Moyen-Orient, Proche-Orient	Oriente Medio, Oriente Próximo, Medio Oriente	中東	中東
gulf-region	Gulf, Persian Gulf, Gulf states	Golf, Persischer Golf, Golfstaaten	golfe Persique, pays du Golfe	golfo Pérsico, países del Golfo	ペルシャ湾, 湾岸諸国, 湾岸	波斯灣, 海灣國家
balkans	Balkans, Balkan	Balkan, Westbalkan	Balkans	Balcanes	バルカン	巴爾幹
baltic	Baltic, Baltic states, Baltic Sea	Baltikum, baltisch, Ostsee	Baltique, pays baltes, balte	Báltico, países bálticos	バルト海, バルト三国	波羅的海
scandinavia	Scandinavia, Scandinavian, Nordic	Skandinavien, skandinavisch, nordisch	Scandinavie, scandinave, nordique	Escandinavia, escandinavo, nórdico	北欧, スカンジナビア	北歐
eastern-europe	Eastern Europe, Eastern European	Osteuropa, osteuropäisch	Europe de l'Est, Europe orientale	Europa del Este, Europa Oriental	東欧	東歐
central-asia	Central Asia	Zentralasien	Asie centrale	Asia Central	中央アジア	中亞
pacific	Pacific, Indo-Pacific	Pazifik, Indopazifik	Pacifique, Indo-Pacifique	Pacífico, Indopacífico	太平洋, インド太平洋	太平洋, 印太
atlantic	Atlantic	Atlantik	Atlantique	Atlántico	大西洋	大西洋
indian-ocean	Indian Ocean	Indischer Ozean	océan Indien	océano Índico	インド洋	印度洋
mediterranean	Mediterranean	Mittelmeer, mediterran	Méditerranée, méditerranéen	Mediterráneo	地中海	地中海
black-sea	Black Sea	Schwarzes Meer, Schwarzen Meer	mer Noire	mar Negro	黒海	黑海
red-sea	Red Sea	Rotes Meer, Roten Meer	mer Rouge	mar Rojo	紅海	紅海
north-sea	North Sea	Nordsee	mer du Nord	mar del Norte	北海油田	北海油田
south-china-sea	South China Sea	Südchinesisches Meer, Südchinesischen Meer	mer de Chine méridionale	mar de China Meridional	南シナ海	南海, 南中國海
east-china-sea	East China Sea	Ostchinesisches Meer	mer de Chine orientale	mar de China Oriental	東シナ海	東海, 東中國海
taiwan-strait	Taiwan Strait, cross-strait	Taiwanstraße	détroit de Taïwan	estrecho de Taiwán	台湾海峡	台海, 台灣海峽, 兩岸
strait-hormuz	Strait of Hormuz, Hormuz	Straße von Hormus, Hormus	détroit d'Ormuz, Ormuz	estrecho de Ormuz, Ormuz	ホルムズ海峡	霍爾木茲海峽, 荷姆茲海峽
suez-canal	Suez Canal, Suez	Suezkanal, Suez	canal de Suez, Suez	canal de Suez, Suez	スエズ運河	蘇伊士運河
panama-canal	Panama Canal	Panamakanal	canal de Panama	canal de Panamá	パナマ運河	巴拿馬運河
english-channel	English Channel, Channel	Ärmelkanal	Manche	canal de la Mancha	英仏海峡	英倫海峽
rhine	Rhine	Rhein	Rhin	Rin	ライン川	萊茵河
danube	Danube	Donau	Danube	Danubio	ドナウ川	多瑙河
alps	Alps, Alpine	Alpen, alpin	Alpes, alpin	Alpes, alpino	アルプス	阿爾卑斯山
himalaya	Himalaya, Himalayas, Everest	Himalaya, Everest	Himalaya, Everest	Himalaya, Everest	ヒマラヤ, エベレスト	喜馬拉雅山, 珠穆朗瑪峰, 聖母峰
amazon	Amazon	Amazonas	Amazonie, Amazone	Amazonia, Amazonas	アマゾン	亞馬遜
siberia	Siberia, Siberian	Sibirien, sibirisch	Sibérie, sibérien	Siberia, siberiano	シベリア	西伯利亞
tibet	Tibet, Tibetan	Tibet, tibetisch	Tibet, tibétain	Tíbet, tibetano	チベット	西藏
xinjiang	Xinjiang, Uyghur, Uighur	Xinjiang, Uiguren, uigurisch	Xinjiang, Ouïghour, ouïghour	Xinjiang, uigur	新疆, ウイグル	新疆, 維吾爾
kashmir	Kashmir, Kashmiri	Kaschmir	Cachemire	Cachemira	カシミール	克什米爾, 喀什米爾
kurdistan	Kurdistan, Kurdish, Kurd	Kurdistan, kurdisch, Kurde, Kurden	Kurdistan, kurde	Kurdistán, kurdo	クルド	庫爾德
okinawa	Okinawa	Okinawa	Okinawa	Okinawa	沖縄	沖繩
hokkaido	Hokkaido	Hokkaido	Hokkaido	Hokkaido	北海道	北海道
fukushima	Fukushima	Fukushima	Fukushima	Fukushima	福島	福島
california	California, Californian	Kalifornien, kalifornisch	Californie, californien	California, californiano	カリフォルニア	加州, 加利福尼亞
texas	Texas, Texan	Texas, texanisch	Texas, texan	Texas, texano	テキサス	德州, 得克薩斯, 德薩斯
florida	Florida	Florida	Floride	Florida	フロリダ	佛羅里達, 佛州
bavaria	Bavaria, Bavarian	Bayern, bayerisch	Bavière, bavarois	Baviera, bávaro	バイエルン	巴伐利亞
andalusia	Andalusia, Andalusian	Andalusien	Andalousie, andalou	Andalucía, andaluz	アンダルシア	安達盧西亞
brittany	Brittany, Breton	Bretagne, bretonisch	Bretagne, breton	Bretaña, bretón	ブルターニュ	布列塔尼
sicily	Sicily, Sicilian	Sizilien, sizilianisch	Sicile, sicilien	Sicilia, siciliano	シチリア	西西里
corsica	Corsica, Corsican	Korsika, korsisch	Corse	Córcega, corso	コルシカ	科西嘉
canary-islands	Canary Islands, Canaries	Kanaren, Kanarische Inseln	îles Canaries, Canaries	Canarias, Islas Canarias, canario	カナリア諸島	加那利群島
hawaii	Hawaii, Hawaiian	Hawaii	Hawaï, hawaïen	Hawái	ハワイ	夏威夷
alaska	Alaska	Alaska	Alaska	Alaska	アラスカ	阿拉斯加
tokyo	Tokyo	Tokio, Tokyo	Tokyo	Tokio	東京	東京
osaka	Osaka	Osaka	Osaka	Osaka	大阪	大阪
kyoto	Kyoto	Kyoto	Kyoto	Kioto	京都	京都
nagoya	Nagoya	Nagoya	Nagoya	Nagoya	名古屋	名古屋
hiroshima	Hiroshima	Hiroshima	Hiroshima	Hiroshima	広島	廣島
nagasaki	Nagasaki	Nagasaki	Nagasaki	Nagasaki	長崎	長崎
beijing	Beijing, Peking	Peking	Pékin	Pekín	北京	北京
shanghai	Shanghai	Shanghai	Shanghai	Shanghái	上海	上海
shenzhen	Shenzhen	Shenzhen	Shenzhen	Shenzhen	深圳, 深セン	深圳
guangzhou	Guangzhou, Guangdong	Guangzhou, Guangdong	Canton, Guangzhou, Guangdong	Cantón, Guangzhou, Guangdong	広州, 広東	廣州, 廣東
taipei	Taipei	Taipeh	Taipei	Taipéi	台北	台北, 臺北
kaohsiung	Kaohsiung	Kaohsiung	Kaohsiung	Kaohsiung	高雄	高雄
seoul	Seoul	Seoul	Séoul	Seúl	ソウル	首爾, 漢城
pyongyang	Pyongyang	Pjöngjang	Pyongyang	Pionyang	平壌, ピョンヤン	平壤
new-delhi	New Delhi, Delhi	Neu-Delhi, Delhi	New Delhi, Delhi	Nueva Delhi, Delhi	ニューデリー, デリー	新德里, 德里
mumbai	Mumbai, Bombay	Mumbai	Bombay, Mumbai	Bombay, Mumbai	ムンバイ	孟買
islamabad	Islamabad	Islamabad	Islamabad	Islamabad	イスラマバード	伊斯蘭堡
kabul	Kabul	Kabul	Kaboul	Kabul	カブール	喀布爾
tehran	Tehran, Teheran	Teheran	Téhéran	Teherán	テヘラン	德黑蘭
baghdad	Baghdad	Bagdad	Bagdad	Bagdad	バグダッド	巴格達
damascus	Damascus	Damaskus	Damas	Damasco	ダマスカス	大馬士革
beirut	Beirut	Beirut	Beyrouth	Beirut	ベイルート	貝魯特
jerusalem	Jerusalem	Jerusalem	Jérusalem	Jerusalén	エルサレム	耶路撒冷
tel-aviv	Tel Aviv	Tel Aviv	Tel-Aviv, Tel Aviv	Tel Aviv	テルアビブ	特拉維夫
riyadh	Riyadh	Riad	Riyad	Riad	リヤド	利雅得, 利雅德
doha	Doha	Doha	Doha	Doha	ドーハ	多哈, 杜哈
dubai	Dubai	Dubai	Dubaï	Dubái	ドバイ	迪拜, 杜拜
ankara	Ankara	Ankara	Ankara	Ankara	アンカラ	安卡拉
istanbul	Istanbul	Istanbul	Istanbul	Estambul	イスタンブール	伊斯坦堡, 伊斯坦布爾
bangkok	Bangkok	Bangkok	Bangkok	Bangkok	バンコク	曼谷
hanoi	Hanoi	Hanoi	Hanoï	Hanói	ハノイ	河內
jakarta	Jakarta	Jakarta	Jakarta	Yakarta	ジャカルタ	雅加達
manila	Manila	Manila	Manille	Manila	マニラ	馬尼拉
kuala-lumpur	Kuala Lumpur	Kuala Lumpur	Kuala Lumpur	Kuala Lumpur	クアラルンプール	吉隆坡
sydney	Sydney	Sydney	Sydney	Sídney	シドニー	悉尼, 雪梨
melbourne	Melbourne	Melbourne	Melbourne	Melbourne	メルボルン	墨爾本
canberra	Canberra	Canberra	Canberra	Canberra	キャンベラ	坎培拉, 堪培拉
washington	Washington	Washington	Washington	Washington	ワシントン	華盛頓, 華府
new-york	New York, New Yorker	New York	New York, new-yorkais	Nueva York, neoyorquino	ニューヨーク	紐約
los-angeles	Los Angeles	Los Angeles	Los Angeles	Los Ángeles	ロサンゼルス	洛杉磯
san-francisco	San Francisco	San Francisco	San Francisco	San Francisco	サンフランシスコ	三藩市, 舊金山
chicago	Chicago	Chicago	Chicago	Chicago	シカゴ	芝加哥
ottawa	Ottawa	Ottawa	Ottawa	Ottawa	オタワ	渥太華
toronto	Toronto	Toronto	Toronto	Toronto	トロント	多倫多
mexico-city	Mexico City	Mexiko-Stadt	Mexico	Ciudad de México	メキシコ市, メキシコシティ	墨西哥城
bogota	Bogotá, Bogota	Bogotá	Bogota	Bogotá	ボゴタ	波哥大
caracas	Caracas	Caracas	Caracas	Caracas	カラカス	加拉加斯, 卡拉卡斯
lima	Lima	Lima	Lima	Lima	リマ	利馬
santiago	Santiago	Santiago	Santiago	Santiago	サンティアゴ	聖地牙哥, 聖地亞哥
buenos-aires	Buenos Aires	Buenos Aires	Buenos Aires	Buenos Aires	ブエノスアイレス	布宜諾斯艾利斯
brasilia	Brasília, Brasilia	Brasília	Brasilia	Brasilia	ブラジリア	巴西利亞
sao-paulo	São Paulo, Sao Paulo	São Paulo	São Paulo	São Paulo	サンパウロ	聖保羅
rio-de-janeiro	Rio de Janeiro, Rio	Rio de Janeiro	Rio de Janeiro	Río de Janeiro	リオデジャネイロ	里約熱內盧, 里約
london	London, Londoner	London, Londoner	Londres, londonien	Londres, londinense	ロンドン	倫敦
dublin	Dublin	Dublin	Dublin	Dublín	ダブリン	都柏林
edinburgh	Edinburgh	Edinburgh	Édimbourg	Edimburgo	エディンバラ	愛丁堡
paris	Paris, Parisian	Paris, Pariser	Paris, parisien	París, parisino	パリ	巴黎
marseille	Marseille	Marseille	Marseille, marseillais	Marsella	マルセイユ	馬賽市
lyon	Lyon	Lyon	Lyon, lyonnais	Lyon	リヨン	里昂市
strasbourg	Strasbourg	Straßburg	Strasbourg	Estrasburgo	ストラスブール	斯特拉斯堡, 史特拉斯堡
berlin	Berlin, Berliner	Berlin, Berliner	Berlin, berlinois	Berlín, berlinés	ベルリン	柏林
hamburg	Hamburg	Hamburg, Hamburger	Hambourg	Hamburgo	ハンブルク	漢堡市
munich	Munich	München, Münchner	Munich, munichois	Múnich	ミュンヘン	慕尼黑
frankfurt	Frankfurt	Frankfurt, Frankfurter	Francfort	Fráncfort	フランクフルト	法蘭克福
cologne	Cologne	Köln, Kölner	Cologne	Colonia	ケルン	科隆
vienna	Vienna, Viennese	Wien, Wiener	Vienne, viennois	Viena, vienés	ウィーン	維也納
zurich	Zurich	Zürich, Zürcher	Zurich	Zúrich	チューリヒ	蘇黎世
geneva	Geneva	Genf, Genfer	Genève, genevois	Ginebra	ジュネーブ	日內瓦
bern	Bern, Berne	Bern	Berne	Berna	ベルン	伯爾尼, 伯恩
rome	Rome, Roman	Rom	Rome, romain	Roma, romano	ローマ	羅馬
milan	Milan	Mailand	Milan, milanais	Milán	ミラノ	米蘭
venice	Venice	Venedig	Venise	Venecia	ベネチア, ベニス	威尼斯
madrid	Madrid	Madrid, Madrider	Madrid, madrilène	Madrid, madrileño	マドリード	馬德里
barcelona	Barcelona	Barcelona	Barcelone, barcelonais	Barcelona, barcelonés	バルセロナ	巴塞羅那, 巴塞隆納
valencia	Valencia	Valencia	Valence	Valencia, valenciano	バレンシア	華倫西亞, 瓦倫西亞
lisbon	Lisbon	Lissabon	Lisbonne	Lisboa	リスボン	里斯本
brussels	Brussels	Brüssel	Bruxelles, bruxellois	Bruselas	ブリュッセル	布魯塞爾
amsterdam	Amsterdam	Amsterdam	Amsterdam	Ámsterdam	アムステルダム	阿姆斯特丹
the-hague	The Hague	Den Haag	La Haye	La Haya	ハーグ	海牙
rotterdam	Rotterdam	Rotterdam	Rotterdam	Róterdam	ロッテルダム	鹿特丹
copenhagen	Copenhagen	Kopenhagen	Copenhague	Copenhague	コペンハーゲン	哥本哈根
stockholm	Stockholm	Stockholm	Stockholm	Estocolmo	ストックホルム	斯德哥爾摩
oslo	Oslo	Oslo	Oslo	Oslo	オスロ	奧斯陸
helsinki	Helsinki	Helsinki	Helsinki	Helsinki	ヘルシンキ	赫爾辛基
warsaw	Warsaw	Warschau	Varsovie	Varsovia	ワルシャワ	華沙
prague	Prague	Prag	Prague	Praga	プラハ	布拉格
budapest	Budapest	Budapest	Budapest	Budapest	ブダペスト	布達佩斯
belgrade	Belgrade	Belgrad	Belgrade	Belgrado	ベオグラード	貝爾格萊德
athens	Athens	Athen	Athènes	Atenas	アテネ	雅典
bucharest	Bucharest	Bukarest	Bucarest	Bucarest	ブカレスト	布加勒斯特
sofia	Sofia	Sofia	Sofia	Sofía	ソフィア	索菲亞
kyiv	Kyiv, Kiev	Kiew, Kyjiw	Kiev, Kyiv	Kiev, Kyiv	キーウ, キエフ	基輔
kharkiv	Kharkiv, Kharkov	Charkiw	Kharkiv	Járkov	ハルキウ	哈爾科夫, 哈爾基夫
odesa	Odesa, Odessa	Odessa, Odesa	Odessa	Odesa, Odessa	オデーサ, オデッサ	敖德薩, 奧德薩
moscow	Moscow	Moskau	Moscou, moscovite	Moscú	モスクワ	莫斯科
st-petersburg	St Petersburg, Saint Petersburg	Sankt Petersburg, St. Petersburg	Saint-Pétersbourg	San Petersburgo	サンクトペテルブルク	聖彼得堡
minsk	Minsk	Minsk	Minsk	Minsk	ミンスク	明斯克
cairo	Cairo	Kairo	Le Caire	El Cairo	カイロ	開羅
tripoli	Tripoli	Tripolis	Tripoli	Trípoli	トリポリ	的黎波里
rabat	Rabat	Rabat	Rabat	Rabat	ラバト	拉巴特
khartoum	Khartoum	Khartum	Khartoum	Jartum	ハルツーム	喀土穆, 喀土木
addis-ababa	Addis Ababa	Addis Abeba	Addis-Abeba	Adís Abeba	アディスアベバ	亞的斯亞貝巴, 阿迪斯阿貝巴
nairobi	Nairobi	Nairobi	Nairobi	Nairobi	ナイロビ	內羅畢, 奈洛比
lagos	Lagos	Lagos	Lagos	ciudad de Lagos	ラゴス	拉各斯, 拉哥斯
johannesburg	Johannesburg	Johannesburg	Johannesburg	Johannesburgo	ヨハネスブルク	約翰內斯堡
cape-town	Cape Town	Kapstadt	Le Cap	Ciudad del Cabo	ケープタウン	開普敦
united-nations	UN, United Nations	UN, UNO, Vereinte Nationen, Vereinten Nationen	ONU, Nations unies	ONU, Naciones Unidas	国連, 国際連合	聯合國
european-union	EU, European Union	EU, Europäische Union, Europäischen Union	UE, Union européenne	UE, Unión Europea	欧州連合, EU	歐盟
european-commission	European Commission, EU Commission	EU-Kommission, Europäische Kommission	Commission européenne	Comisión Europea	欧州委員会, 欧州委	歐盟委員會, 歐盟執委會, 歐委會
european-parliament	European Parliament, MEP	Europaparlament, EU-Parlament, Europäisches Parlament	Parlement européen, eurodéputé	Parlamento Europeo, Eurocámara, eurodiputado	欧州議会	歐洲議會
european-council	European Council, EU summit	Europäischer Rat, EU-Gipfel	Conseil européen	Consejo Europeo	欧州理事会, EU首脳会議	歐洲理事會, 歐盟峰會
council-of-europe	Council of Europe	Europarat	Conseil de l'Europe	Consejo de Europa	欧州評議会	歐洲委員會
echr-court	ECHR	Europäischer Gerichtshof für Menschenrechte, EGMR	CEDH, Cour européenne des droits de l'homme	TEDH	欧州人権裁判所	歐洲人權法院
ecj-court	European Court of Justice, ECJ	EuGH, Europäischer Gerichtshof	CJUE, Cour de justice européenne	TJUE, Tribunal de Justicia europeo	欧州司法裁判所	歐洲法院, 歐盟法院
eurozone	eurozone, euro area	Eurozone, Euroraum	zone euro	eurozona, zona euro	ユーロ圏	歐元區
schengen	Schengen, Schengen area	Schengen, Schengenraum	Schengen, espace Schengen	Schengen, espacio Schengen	シェンゲン	申根
brexit	Brexit	Brexit	Brexit	Brexit	ブレグジット, EU離脱	脫歐
nato	NATO, North Atlantic alliance	Nato, NATO	Otan, OTAN	OTAN	北大西洋条約機構, NATO	北約
who	WHO, World Health Organization	WHO, Weltgesundheitsorganisation	OMS, Organisation mondiale de la santé	OMS, Organización Mundial de la Salud	世界保健機関, WHO	世衛, 世界衛生組織
imf	IMF, International Monetary Fund	IWF, Internationaler Währungsfonds	FMI, Fonds monétaire international	FMI, Fondo Monetario Internacional	国際通貨基金, IMF	國際貨幣基金, IMF
world-bank	World Bank	Weltbank	Banque mondiale	Banco Mundial	世界銀行, 世銀	世界銀行, 世銀
wto	WTO, World Trade Organization	WTO, Welthandelsorganisation	OMC, Organisation mondiale du commerce	OMC, Organización Mundial del Comercio	世界貿易機関, WTO	世貿, 世界貿易組織
oecd	OECD	OECD	OCDE	OCDE	経済協力開発機構, OECD	經合組織, OECD
opec	OPEC, OPEC+	Opec	Opep	OPEP	石油輸出国機構, OPEC	油組, 石油輸出國組織
g7	G7, Group of Seven	G7	G7	G7	G7, 主要7カ国	G7, 七國集團, 七大工業國
g20	G20, Group of 20	G20	G20	G20	G20, 主要20カ国	G20, 二十國集團
brics	BRICS	Brics	Brics	BRICS	BRICS	金磚國家, 金磚
asean	ASEAN	Asean	Asean	ASEAN	東南アジア諸国連合, ASEAN	東盟, 東協
apec	APEC	Apec	Apec	APEC	アジア太平洋経済協力, APEC	亞太經合組織, APEC
african-union	African Union	Afrikanische Union	Union africaine	Unión Africana	アフリカ連合	非洲聯盟, 非盟
ecowas	ECOWAS	Ecowas	Cédéao	Cedeao, Ecowas	西アフリカ諸国経済共同体	西非國家經濟共同體
arab-league	Arab League	Arabische Liga	Ligue arabe	Liga Árabe	アラブ連盟	阿拉伯聯盟, 阿盟
mercosur	Mercosur	Mercosur	Mercosur	Mercosur	メルコスール, 南米南部共同市場	南方共同市場
osce	OSCE	OSZE	OSCE	OSCE	欧州安全保障協力機構	歐安組織
iaea	IAEA	IAEA, IAEO, Atomenergiebehörde	AIEA	OIEA	国際原子力機関, IAEA	國際原子能機構, IAEA, 原子能總署
icc	ICC, International Criminal Court	IStGH, Internationaler Strafgerichtshof	CPI, Cour pénale internationale	CPI, Corte Penal Internacional	国際刑事裁判所	國際刑事法院
icj	ICJ, International Court of Justice	IGH, Internationaler Gerichtshof	CIJ, Cour internationale de justice	CIJ, Corte Internacional de Justicia	国際司法裁判所	國際法院
unicef	UNICEF	Unicef	Unicef	Unicef	ユニセフ, 国連児童基金	聯合國兒童基金會
unesco	UNESCO	Unesco	Unesco	Unesco	ユネスコ	教科文組織, 聯合國教科文
unhcr	UNHCR, UN refugee agency	UNHCR, Flüchtlingshilfswerk	HCR, UNHCR	Acnur	国連難民高等弁務官, UNHCR	難民署
unrwa	UNRWA	UNRWA	Unrwa	UNRWA	国連パレスチナ難民救済事業機関, UNRWA	近東救濟工程處
wfp	WFP, World Food Programme	Welternährungsprogramm, WFP	PAM, Programme alimentaire mondial	PMA, Programa Mundial de Alimentos	世界食糧計画	世界糧食計劃署
fao	FAO, Food and Agriculture Organization	FAO, Welternährungsorganisation	FAO	FAO	国連食糧農業機関	糧農組織
ilo	ILO, International Labour Organization	ILO, Internationale Arbeitsorganisation	OIT	OIT	国際労働機関	國際勞工組織
ipcc	IPCC, climate panel	Weltklimarat, IPCC	Giec	IPCC, panel climático	気候変動に関する政府間パネル, IPCC	政府間氣候變化專門委員會, IPCC
red-cross	Red Cross, Red Crescent, ICRC	Rotes Kreuz, Roter Halbmond, IKRK	Croix-Rouge, Croissant-Rouge, CICR	Cruz Roja, Media Luna Roja, CICR	赤十字, 赤新月	紅十字, 紅新月
doctors-without-borders	Doctors Without Borders, MSF	Ärzte ohne Grenzen	Médecins sans frontières	Médicos Sin Fronteras	国境なき医師団	無國界醫生
amnesty-international	Amnesty International	Amnesty International	Amnesty International	Amnistía Internacional	アムネスティ	國際特赦組織
human-rights-watch	Human Rights Watch, HRW	Human Rights Watch	Human Rights Watch	Human Rights Watch	ヒューマン・ライツ・ウオッチ	人權觀察
greenpeace	Greenpeace	Greenpeace	Greenpeace	Greenpeace	グリーンピース	綠色和平
wwf	WWF, World Wildlife Fund	WWF	WWF	WWF	世界自然保護基金, WWF	世界自然基金會
interpol	Interpol	Interpol	Interpol	Interpol	国際刑事警察機構, インターポール	國際刑警
europol	Europol, Eurojust	Europol	Europol	Europol	欧州刑事警察機構, ユーロポール	歐洲刑警組織
frontex	Frontex	Frontex	Frontex	Frontex	欧州国境沿岸警備機関	歐盟邊境管理局
icao	ICAO	ICAO	OACI	OACI	国際民間航空機関	國際民航組織
imo	IMO, International Maritime Organization	IMO	OMI	OMI	国際海事機関	國際海事組織
white-house	White House	Weißes Haus, Weißen Haus	Maison-Blanche, Maison Blanche	Casa Blanca	ホワイトハウス, 米大統領府	白宮
kremlin	Kremlin	Kreml	Kremlin	Kremlin	クレムリン, ロシア大統領府	克里姆林宮
downing-street	Downing Street, Whitehall	Downing Street	Downing Street	Downing Street	英首相官邸	唐寧街
elysee	Élysée, Elysee	Élysée-Palast	Élysée, Matignon	Elíseo	エリゼ宮, 仏大統領府	愛麗舍宮, 艾麗榭宮
wall-street	Wall Street, Nasdaq, Dow Jones	Wall Street, Nasdaq, Dow Jones	Wall Street, Nasdaq, Dow Jones	Wall Street, Nasdaq, Dow Jones	ウォール街, ナスダック, ダウ平均	華爾街, 納斯達克, 道瓊斯, 道指
nasa	NASA	Nasa	Nasa	NASA	米航空宇宙局, NASA	美國太空總署, NASA, 太空總署
esa	ESA, European Space Agency	Esa, Europäische Weltraumorganisation	ESA, Agence spatiale européenne	ESA, Agencia Espacial Europea	欧州宇宙機関	歐洲太空總署, 歐洲太空署
jaxa	JAXA	Jaxa	Jaxa	JAXA	宇宙航空研究開発機構, JAXA	宇宙航空研究開發機構
ioc	IOC, International Olympic Committee	IOC, Internationales Olympisches Komitee	CIO, Comité international olympique	COI, Comité Olímpico Internacional	国際オリンピック委員会, IOC	國際奧委會
fifa	FIFA	Fifa	Fifa	FIFA	国際サッカー連盟, FIFA	國際足協, 國際足總
uefa	UEFA	Uefa	UEFA	UEFA	欧州サッカー連盟	歐洲足協, 歐洲足總
hamas	Hamas	Hamas	Hamas	Hamás	ハマス	哈馬斯
hezbollah	Hezbollah	Hisbollah	Hezbollah	Hezbolá	ヒズボラ	真主黨
houthi	Houthi, Houthis	Huthi	Houthis, houthi	hutí, hutíes	フーシ派	胡塞
islamic-state	Islamic State, ISIS	Islamischer Staat, IS-Miliz	État islamique, Daech	Estado Islámico, Dáesh	イスラム国	伊斯蘭國
taliban	Taliban	Taliban	talibans, taliban	talibán, talibanes	タリバン	塔利班
al-qaeda	al-Qaeda, al Qaeda	Al-Kaida	Al-Qaïda, Al-Qaida	Al Qaeda, Al-Qaeda	アルカイダ	基地組織, 蓋達
revolutionary-guards	Revolutionary Guards, IRGC	Revolutionsgarden	gardiens de la révolution	Guardia Revolucionaria	革命防衛隊	革命衛隊
`;
