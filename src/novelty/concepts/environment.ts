/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
water	water	Wasser	eau, eaux	agua	用水, 水資源	用水
drinking-water	drinking water, tap water, potable water	Trinkwasser, Leitungswasser	eau potable, eau du robinet	agua potable, agua corriente	飲料水, 水道水	飲用水, 食水, 自來水
water-supply	water supply, waterworks, water utility	Wasserversorgung, Wasserwerk	approvisionnement en eau, distribution d'eau	abastecimiento de agua, suministro de agua	給水, 水道	供水, 給水
water-cut	water cut, water rationing, water restriction	Wassersperre, Wasserrationierung	coupure d'eau, rationnement de l'eau, restriction d'eau	corte de agua, racionamiento de agua, restricción de agua	断水, 給水制限, 取水制限	停水, 限水, 制水
groundwater	groundwater, aquifer, water table	Grundwasser, Grundwasserspiegel	nappe phréatique, eaux souterraines	agua subterránea, acuífero	地下水	地下水
wastewater	wastewater, sewage, effluent, sewer	Abwasser, Abwässer, Kanalisation	eaux usées, égout, assainissement	aguas residuales, alcantarillado, saneamiento	下水, 排水, 汚水	污水, 廢水, 下水道
treatment-plant	sewage plant, treatment plant, wastewater plant	Kläranlage	station d'épuration	depuradora, planta de tratamiento	下水処理場, 浄水場	污水處理廠, 濾水廠
desalination	desalination, desalination plant	Entsalzung, Meerwasserentsalzung, Entsalzungsanlage	dessalement, usine de dessalement	desalación, desalinización, desaladora	淡水化	海水淡化, 海水化淡
reservoir	reservoir	Stausee, Talsperre, Speicher	réservoir, retenue	embalse, pantano	貯水池, ダム湖, 貯水量	水庫, 水塘, 蓄水
dam	dam, barrage	Damm, Staudamm, Staumauer	barrage	represa	ダム, 堤	水壩, 大壩, 堤壩
dike	dike, levee, embankment, flood barrier	Deich, Hochwasserschutz	digue	dique	堤防	堤防, 防洪堤
canal	canal, waterway	Kanal, Wasserstraße	canal, voie navigable	canal, vía navegable	運河, 水路	運河, 水道
river	river	Fluss, Flüsse, Strom, Bach	fleuve, rivière, cours d'eau	río, arroyo	河川	河流, 河川, 江河
lake	lake	See, Seen	lac	lago	湖沼, 湖畔	湖泊
sea	sea, ocean, marine	Meer, Ozean, See	mer, océan, marin	mar, océano, marino	海洋	海洋, 大海, 海域
coast	coast, coastal, shore, beach	Küste, Strand, Ufer	côte, littoral, plage	litoral, playa, zona costera, costero	沿岸, 海岸, 浜辺	沿海, 海岸, 沙灘
island	island, isle, islet	Insel	île, îlot	isla	離島, 諸島	島嶼, 島上
mountain	mountain, peak, hill	Gebirge, Gipfel, Bergregion	montagne, sommet	montaña, pico	山岳	高山, 山區, 山脈
glacier	glacier, ice sheet, ice cap	Gletscher, Eisschild	glacier, calotte glaciaire	glaciar, capa de hielo	氷河, 氷床	冰川, 冰河, 冰蓋
valley	valley, gorge, canyon	Tal, Schlucht	vallée, gorge	valle, garganta	渓谷	山谷, 峽谷
desert	desert	Wüste	désert	desierto	砂漠	沙漠
forest	forest, woodland, wood	Wald, Wälder, Forst	forêt, bois	bosque, selva	森林, 山林	森林, 樹林
rainforest	rainforest, jungle	Regenwald, Dschungel	forêt tropicale, jungle	selva tropical, selva	熱帯雨林, 密林	雨林, 熱帶雨林
deforestation	deforestation, logging, clear-cutting	Abholzung, Entwaldung, Rodung	déforestation, coupe de bois	deforestación, tala	森林破壊, 伐採	毀林, 砍伐, 濫伐
tree	tree, trees	Baum, Bäume	arbre	árbol	樹木, 街路樹	樹木, 大樹
plant-flora	plant, flora	Pflanze, Vegetation	plante, végétation, flore	planta, vegetación, flora	植物	植物, 植被
animal	animal, wildlife, fauna	Tier, Wildtier	animal, animaux, faune	animal, fauna	動物, 野生動物	動物, 野生動物
bird	bird	Vogel, Vögel	oiseau	ave, pájaro	野鳥, 鳥類	鳥類, 雀鳥
fish	fish	Fisch	poisson	pez, pescado	魚	魚類
whale	whale, whaling	Walfang	baleine, chasse à baleine	ballena, caza de ballenas	クジラ, 鯨, 捕鯨	鯨魚, 捕鯨
dolphin	dolphin, porpoise	Delfin	dauphin	delfín	イルカ	海豚
bear	bear	Bär, Bären	ours	oso	クマ, ヒグマ, ツキノワグマ	熊隻, 棕熊, 黑熊
wolf	wolf, wolves	Wolf, Wölfe	loup	lobo	オオカミ	狼群, 野狼
dog	dog, puppy	Hund	chien	perro	犬	狗隻, 犬隻
cat	cat	Katze	chat	gato	猫	貓隻, 貓咪
insect	insect, mosquito, locust, pest	Insekt, Mücke, Heuschrecke, Schädling	insecte, moustique, criquet, ravageur	insecto, mosquito, langosta, plaga	昆虫, 蚊, 害虫	昆蟲, 蚊子, 蝗蟲, 害蟲
bee	bee, honeybee, beekeeper, hornet	Biene, Imker, Hornisse	abeille, apiculteur, frelon	abeja, apicultor, avispa	ミツバチ, 養蜂	蜜蜂, 蜂群
species-endangered	endangered species, extinction, extinct	Artensterben, bedrohte Art, aussterben, ausgestorben	espèce menacée, extinction, en voie de disparition	especie en peligro, extinción, extinto	絶滅危惧種, 絶滅	瀕危物種, 滅絕, 瀕危
invasive-species	invasive species, alien species	invasive Art	espèce invasive	especie invasora	外来種, 外来生物	入侵物種, 外來種
biodiversity	biodiversity, ecosystem	Biodiversität, Artenvielfalt, Ökosystem	biodiversité, écosystème	biodiversidad, ecosistema	生物多様性, 生態系	生物多樣性, 生態系統
nature-reserve	nature reserve, national park, protected area, conservation	Naturschutzgebiet, Nationalpark, Naturschutz	réserve naturelle, parc national, aire protégée	reserva natural, parque nacional, área protegida	国立公園, 自然保護区, 保護区	自然保護區, 國家公園, 郊野公園
coral	coral, reef, coral reef	Koralle, Riff, Korallenriff	corail, récif, récif corallien	coral, arrecife	サンゴ, サンゴ礁	珊瑚, 珊瑚礁
environment	environment, environmental, ecological	Umwelt, ökologisch, Umweltschutz	environnement, environnemental, écologique	medio ambiente, ambiental, ecológico	環境	環境, 環保, 生態
climate	climate	Klima	climat, climatique	clima, climático	気候	氣候
climate-change	climate change, global warming, climate crisis	Klimawandel, Erderwärmung, Klimakrise	changement climatique, réchauffement climatique, dérèglement climatique	cambio climático, calentamiento global	気候変動, 地球温暖化, 温暖化	氣候變化, 氣候變遷, 全球暖化
emission	emission, emissions, greenhouse gas	Emission, Ausstoß, Treibhausgas	émission, gaz à effet de serre	emisión, gases de efecto invernadero	排出, 温室効果ガス, 排出量	排放, 溫室氣體, 碳排放
carbon-dioxide	carbon dioxide, CO2, carbon	Kohlendioxid, CO2	dioxyde de carbone, CO2, carbone	dióxido de carbono, CO2	二酸化炭素, CO2	二氧化碳
methane	methane	Methan	méthane	metano	メタン	甲烷
carbon-neutral	carbon neutral, net zero, climate neutral	klimaneutral, Klimaneutralität, Netto-Null	neutralité carbone, neutre en carbone, zéro émission	neutralidad climática, cero emisiones, carbono neutral	脱炭素, カーボンニュートラル, 実質ゼロ	碳中和, 淨零
carbon-price	carbon price, carbon tax, emissions trading	CO2-Preis, CO2-Steuer, Emissionshandel	taxe carbone, prix du carbone, marché du carbone	impuesto al carbono, comercio de emisiones	炭素税, 排出量取引, 排出権	碳稅, 碳費, 碳交易
climate-target	climate target, climate goal	Klimaziel	objectif climatique	objetivo climático, meta climática	気候目標, 削減目標	氣候目標, 減排目標
climate-conference	climate conference, climate summit, climate talks	Klimakonferenz, Klimagipfel, Weltklimakonferenz	conférence sur le climat, COP, sommet climat	cumbre del clima, conferencia del clima	気候変動会議, 気候サミット	氣候大會, 氣候峰會
pollution	pollution, pollute, pollutant, contamination, contaminate	Verschmutzung, verschmutzen, verschmutzt, Verunreinigung, Schadstoff	pollution, polluer, polluant, contamination	contaminación, contaminar, contaminante	汚染, 公害	污染, 汙染
air-quality	air quality, smog, air pollution, particulate	Luftqualität, Luftverschmutzung, Feinstaub, Smog	qualité de l'air, pollution de l'air, particules fines	calidad del aire, contaminación atmosférica, partículas	大気汚染, 微小粒子状物質	空氣質素, 空氣污染, 空污, 霧霾
oil-spill	oil spill, oil slick, oil leak	Ölpest, Ölteppich, Ölunfall	marée noire, nappe de pétrole, fuite de pétrole	marea negra, vertido de petróleo, derrame de petróleo	油流出, 原油流出, 重油流出	漏油, 油污
leak	leak, leakage, seep, spill	Leck, austreten, ausgetreten, auslaufen, Leckage	fuite, fuir, déversement	fuga, escape, derrame, vertido	漏れ, 漏えい, 流出, 漏水	洩漏, 滲漏, 外洩, 漏水
toxic	toxic, poisonous, hazardous, poison	giftig, Gift, toxisch, Gefahrstoff	toxique, poison, dangereux	tóxico, veneno, venenoso	有毒, 有害, 毒物, 毒性	有毒, 毒素, 有害
pfas	PFAS, forever chemicals	PFAS, Ewigkeitschemikalien	PFAS, polluants éternels	PFAS, químicos eternos	有機フッ素化合物, PFAS	全氟, 永久化學物
chemical	chemical, chemicals, substance	Chemikalie, chemisch, Chemie, Stoff	chimique, produit chimique, substance	químico, sustancia, producto químico	化学, 化学物質, 薬品	化學, 化學品, 化學物質
plastic	plastic, microplastic	Plastik, Kunststoff, Mikroplastik	plastique, microplastique	plástico, microplástico	プラスチック, プラごみ	塑膠, 塑料, 膠袋
waste	waste, rubbish, garbage, trash	Müll, Abfall, Abfälle	déchet, ordures, poubelle	residuo, basura, desecho	ごみ, 廃棄物, ゴミ	垃圾, 廢物, 廢棄物
landfill	landfill, rubbish tip	Deponie, Mülldeponie	décharge, déchetterie	vertedero, relleno sanitario	埋め立て, 最終処分場	堆填區, 掩埋場
incinerator	incinerator, incineration	Müllverbrennung, Verbrennungsanlage	incinérateur, incinération	incineradora, incineración	焼却炉, 焼却場, 焼却	焚化爐, 焚燒
recycling	recycle, recycling, reuse	recyceln, Recycling, wiederverwerten, Wiederverwertung	recycler, recyclage	reciclar, reciclaje	リサイクル, 再利用, 再生利用	回收, 循環再造, 再利用
deposit-bottle	bottle deposit, deposit scheme	Pfand, Pfandsystem	consigne	sistema de depósito	デポジット	按樽制, 押金
nuclear-waste	nuclear waste, radioactive waste, final repository	Atommüll, Endlager	déchet nucléaire, déchet radioactif	residuo nuclear, residuo radiactivo	核廃棄物, 核のごみ, 放射性廃棄物	核廢料, 核廢
radiation	radiation, radioactive, radioactivity	Strahlung, radioaktiv, Radioaktivität	radiation, radioactif, radioactivité	radiación, radiactivo, radiactividad	放射線, 放射性, 放射能	輻射, 放射性
treated-water	treated water, discharge into sea	aufbereitetes Wasser, Einleitung, einleiten	eau traitée, rejet en mer, rejeter	agua tratada, vertido al mar, verter	処理水, 海洋放出, 放出	核污水, 核廢水, 排海
noise	noise, loud	Lärm, laut	bruit, nuisances sonores	ruido, ruidoso	騒音	噪音
odour	smell, odour, odor, stench	Geruch, Gestank, stinken	odeur, puanteur	olor, hedor	悪臭, 臭い, におい	氣味, 異味, 惡臭
weather	weather	Wetter	météo, temps	tiempo, clima, meteorológico	天気, 天候, 気象	天氣
weather-service	weather service, meteorological agency, weather office	Wetterdienst, Meteorologe	Météo-France, service météorologique, météorologue	servicio meteorológico, agencia meteorológica, meteorólogo	気象庁, 気象台	天文台, 氣象局, 氣象署
weather-warning	severe weather warning, weather alert	Unwetterwarnung	vigilance orange, vigilance rouge, alerte météo	alerta meteorológica, aviso meteorológico	気象警報, 特別警報, 大雨警報	天氣警告, 暴雨警告
red-alert	red alert, highest alert level	Alarmstufe Rot, höchste Warnstufe	alerte rouge	alerta roja	特別警報, 最高警戒	紅色預警, 紅色警戒, 最高級別
storm	storm, gale, tempest, severe weather	Sturm, Unwetter, Orkan, Stürme	tempête, intempéries	tormenta, temporal, tempestad	暴風, 暴風雨, 荒天	風暴, 暴風雨, 強風
hurricane-typhoon	hurricane, typhoon, cyclone, tropical storm	Hurrikan, Taifun, Zyklon, Wirbelsturm, Tropensturm	ouragan, typhon, cyclone, tempête tropicale	huracán, tifón, ciclón, tormenta tropical	台風, ハリケーン, サイクロン, 熱帯低気圧	颱風, 颶風, 氣旋, 熱帶風暴
tornado	tornado, twister, whirlwind	Tornado, Windhose	tornade	tornado, torbellino	竜巻, 突風	龍捲風
thunderstorm	thunderstorm, lightning, thunder	Gewitter, Blitz, Donner	orage, foudre, éclair, tonnerre	tormenta eléctrica, rayo, trueno	雷雨, 落雷, 雷鳴	雷暴, 雷擊, 雷雨, 閃電
hail	hail, hailstone	Hagel	grêle	granizo	ひょう, 雹	冰雹
rain	rain, rainfall, precipitation, downpour	Regen, Niederschlag, Niederschläge, Regenfälle	pluie, précipitations, averse	lluvia, precipitación, aguacero	雨, 降雨, 降水	降雨, 雨勢, 下雨, 雨量
heavy-rain	heavy rain, torrential rain, cloudburst	Starkregen, Dauerregen, Wolkenbruch	fortes pluies, pluies torrentielles, pluies diluviennes	lluvias torrenciales, fuertes lluvias, dana	豪雨, 大雨, 集中豪雨, 線状降水帯	暴雨, 豪雨, 大雨
snow	snow, snowfall, blizzard, snowstorm	Schnee, Schneefall, Schneesturm	neige, chute de neige, blizzard	nieve, nevada, ventisca	雪, 大雪, 積雪, 吹雪	降雪, 大雪, 暴風雪, 積雪
ice-frost	ice, frost, freeze, black ice, freezing	Eis, Frost, Glatteis, vereist	glace, gel, verglas, givre	hielo, helada, escarcha	氷, 凍結, 霜	結冰, 霜凍, 路面結冰
cold-wave	cold wave, cold snap, cold spell	Kältewelle, Kälteeinbruch, Kälte	vague de froid, grand froid	ola de frío, frío	寒波, 冷え込み	寒流, 寒潮, 低溫
heatwave	heatwave, heat wave, extreme heat, heat	Hitzewelle, Hitze	canicule, vague de chaleur, chaleur	ola de calor, calor extremo, calor	熱波, 猛暑, 酷暑	熱浪, 酷熱, 高溫
heatstroke	heatstroke, heat stroke, sunstroke	Hitzschlag, Sonnenstich, Hitzetote	coup de chaleur, insolation	golpe de calor, insolación	熱中症	中暑, 熱射病
temperature	temperature, degree, degrees, celsius	Temperatur, Grad	température, degré	temperatura, grado	気温, 温度	氣溫, 溫度
wind	wind, gust	Wind, Böe	rafale, vents violents, vent violent	viento, ráfaga	強風, 暴風, 風速	風力, 陣風
fog	fog, mist, haze	Nebel, Dunst	brouillard, brume	niebla, neblina, bruma	霧, 濃霧	大霧, 濃霧, 霧霾
sandstorm	sandstorm, dust storm	Sandsturm, Staubsturm	tempête de sable	tormenta de arena, calima	砂嵐, 黄砂	沙塵暴, 沙塵
flood	flood, flooding, inundate, deluge, floodwater	Überschwemmung, Hochwasser, überfluten, überschwemmt, Flut, überflutet	inondation, inonder, crue	inundación, inundar, crecida	洪水, 浸水, 氾濫, 冠水	洪水, 水浸, 淹水, 水災
flash-flood	flash flood	Sturzflut	crue soudaine, crue éclair	inundación repentina, crecida repentina	鉄砲水	山洪
storm-surge	storm surge, high tide	Sturmflut, Flutwelle	submersion marine, grande marée, onde de tempête	marejada, marea alta	高潮, 高波	風暴潮, 漲潮
burst-banks	burst banks, overflow, dam burst	über die Ufer treten, Dammbruch, Deichbruch	sortir de son lit, déborder, rupture de digue	desbordar, desbordamiento, rotura de dique	越水, 決壊, 氾濫	決堤, 潰堤, 氾濫
water-level	water level, river level	Wasserstand, Wasserstände, Pegel, Pegelstand	niveau d'eau, niveau de l'eau	nivel del agua, nivel del río	水位	水位
drought	drought, dry spell, water shortage, arid	Dürre, Trockenheit, Wassermangel, Wasserknappheit	sécheresse, manque d'eau, pénurie d'eau	sequía, escasez de agua, estiaje	干ばつ, 渇水, 水不足, 少雨	旱災, 乾旱, 缺水, 旱情
wildfire	wildfire, forest fire, bushfire	Waldbrand, Waldbrände, Buschfeuer	feu de forêt, incendie de forêt	incendio forestal	山火事, 林野火災, 森林火災	山火, 森林大火, 林火, 野火
fire-blaze	fire, blaze, burn, burnt, flames	Brand, Brände, Feuer, brennen, gebrannt, Flammen	incendie, feu, brûler, flammes	incendio, fuego, arder, quemar	火災, 火事, 出火, 炎上, 全焼	火災, 大火, 起火, 失火, 火警
extinguish	extinguish, put out fire, douse	löschen, Löscharbeiten, gelöscht	éteindre, maîtriser	extinguir, apagar, sofocar	消火, 鎮火, 消し止め	撲滅, 滅火, 救熄
smoke	smoke, fumes	Rauch, Qualm	fumée	humo	煙, 黒煙	濃煙, 煙霧
earthquake	earthquake, quake, tremor, seismic	Erdbeben, Beben, Erdstoß	séisme, tremblement de terre, secousse	terremoto, sismo, seísmo, temblor	地震, 震災	地震
aftershock	aftershock	Nachbeben	réplique	réplica	余震	餘震
magnitude	magnitude, Richter scale, seismic intensity	Magnitude, Richterskala	magnitude, échelle de Richter	magnitud, escala de Richter	マグニチュード, 震度	震級, 芮氏規模, 震度
epicentre	epicentre, epicenter, hypocentre	Epizentrum	épicentre	epicentro	震源, 震源地	震央, 震源
tsunami	tsunami, tidal wave	Tsunami	tsunami, raz-de-marée	tsunami, maremoto	津波	海嘯
volcano	volcano, volcanic, eruption, erupt, lava	Vulkan, Vulkanausbruch, Ausbruch, Lava	volcan, éruption, volcanique, lave	volcán, erupción, volcánico, lava	火山, 噴火, 溶岩	火山, 噴發, 熔岩
landslide	landslide, mudslide, rockfall, landslip	Erdrutsch, Hangrutsch, Schlammlawine, Felssturz, Mure	glissement de terrain, coulée de boue, éboulement	deslizamiento de tierra, corrimiento de tierra, alud, derrumbe	土砂崩れ, 地滑り, 土砂災害, がけ崩れ	山泥傾瀉, 土石流, 山體滑坡, 坍方, 滑坡
avalanche	avalanche, snow slide	Lawine	avalanche	avalancha, alud	雪崩	雪崩
sinkhole	sinkhole, subsidence, cave-in	Erdfall, Krater, Bodenabsenkung, Absackung	affaissement, effondrement de terrain	socavón, hundimiento	陥没, 道路陥没, 地盤沈下	天坑, 路陷, 地陷, 下陷
disaster	disaster, catastrophe, calamity	Katastrophe, Unglück	catastrophe, désastre, sinistre	desastre, catástrofe	災害, 惨事, 大惨事	災難, 災害, 天災
disaster-area	disaster area, affected area, stricken	Katastrophengebiet, betroffenes Gebiet	zone sinistrée, zone touchée, sinistré	zona catastrófica, zona afectada, damnificado	被災地, 被災者, 激甚災害	災區, 災民
civil-protection	civil protection, civil defence, disaster relief, emergency management	Katastrophenschutz, Technisches Hilfswerk, Zivilschutz	protection civile, sécurité civile	protección civil	防災, 消防防災, 災害対策	民防, 應急管理, 防災, 救災
firefighter	firefighter, fire service, fire brigade, fire department	Feuerwehr, Feuerwehrmann, Einsatzkräfte, Feuerwehrleute	pompier, sapeur-pompier	bombero	消防, 消防隊, 消防士	消防, 消防員, 消防局
rescuer	rescuer, rescue team, rescue worker, emergency services	Retter, Rettungskräfte, Rettungsdienst, Bergungsteam	sauveteur, secouriste, services de secours, équipe de secours	rescatista, equipo de rescate, servicios de emergencia	救助隊, 救急隊	救援人員, 搜救隊, 救援隊, 救護員
mountain-rescue	mountain rescue, climber, mountaineer, hiker	Bergwacht, Bergsteiger, Wanderer, Bergrettung	secours en montagne, alpiniste, randonneur	rescate de montaña, alpinista, montañero, senderista	遭難, 登山者, 山岳救助	登山客, 行山人士, 攀山, 登山者
drown	drown, drowning	ertrinken, ertrunken, Badeunfall	se noyer, noyade	ahogarse, ahogado, ahogamiento	溺れ, 水死, 水難	溺斃, 溺水, 遇溺
trapped	trapped, stranded, stuck, buried, cut off	eingeschlossen, verschüttet, festsitzen, gestrandet, abgeschnitten	piégé, bloqué, enseveli, isolé, coincé	atrapado, varado, sepultado, aislado	閉じ込め, 取り残, 生き埋め, 孤立, 足止め	被困, 受困, 滯留, 活埋
rubble	rubble, debris, wreckage	Trümmer, Schutt, Wrack	décombres, débris, épave	escombros, restos	がれき, 瓦礫, 残骸	瓦礫, 廢墟, 殘骸
power-outage	power cut, power outage, blackout, without power	Stromausfall, Blackout, ohne Strom	panne de courant, coupure de courant, panne d'électricité, privé d'électricité	apagón, corte de luz, corte de electricidad	停電	停電, 斷電
accident	accident, collision, mishap	Unfall, Unfälle, Unglück	accident	accidente, siniestro	事故	事故, 意外
gas-explosion	gas explosion, gas leak	Gasexplosion, Gasleck, Gasaustritt	explosion de gaz, fuite de gaz	explosión de gas, fuga de gas, escape de gas	ガス爆発, ガス漏れ	氣體爆炸, 氣爆, 洩漏煤氣
carbon-monoxide	carbon monoxide	Kohlenmonoxid	monoxyde de carbone	monóxido de carbono	一酸化炭素	一氧化碳
agriculture	agriculture, farming, agricultural	Landwirtschaft, landwirtschaftlich	agriculture, agricole	agricultura, agrícola, agropecuario	農業	農業
farmer	farmer, grower	Landwirt, Bauernverband, Bauernprotest, Bauernhöfe	agriculteur, paysan, éleveur, exploitant agricole	agricultor, granjero, campesino, ganadero	農家, 農民	農民, 農夫, 農友
farm	farm, farmland, field	Bauernhof, Hof, Ackerland, Feld	exploitation agricole, terres agricoles, champ	granja, finca, tierra de cultivo	農場, 農地, 田畑	農場, 農地, 農田
harvest	harvest, crop, yield	Ernte, ernten, Ernteausfall	récolte, moisson, récolter	cosecha, cultivo, cosechar	収穫, 作物, 収量	收成, 農作物, 收割
grain	grain, cereal	Getreide	céréale	cereal	穀物	糧食, 穀物
wheat	wheat	Weizen	blé	trigo	小麦	小麥
maize	corn, maize	Mais	maïs	maíz	トウモロコシ	玉米, 粟米
soybean	soybean, soya, soy	Soja, Sojabohne	soja	soja, soya	大豆	大豆, 黃豆
rice	rice	Reisernte, Reispreis	riz	arroz	米価, コメ価格, 備蓄米, 新米, コメ不足	稻米, 大米, 白米
fruit	fruit	Obst, Früchte	fruit	fruta	果物, 果実	水果
vegetable	vegetable	Gemüse	légume	verdura, hortaliza	野菜	蔬菜
olive-oil	olive, olive oil	Olive, Olivenöl	olive, huile d'olive	aceituna, aceite de oliva, olivo	オリーブ	橄欖, 橄欖油
wine	wine, winegrower, vineyard, grape	Wein, Winzer, Weinberg, Weinbau	vin, viticulteur, vignoble, vigne	vino, viticultor, viñedo	ワイン, ブドウ	葡萄酒, 葡萄園
livestock	livestock, cattle, cow, herd	Vieh, Rind, Rinder, Kuh, Herde, Viehhaltung	bétail, bovin, vache, élevage, troupeau	bovino, vaca, ganadería, cabezas de ganado	家畜, 牛, 畜産	牲畜, 牛隻, 畜牧
pig	pig, swine, pork	Schwein, Schweinefleisch	porc, cochon	cerdo, porcino, puerco	豚, 豚肉, 養豚	豬隻, 豬肉, 養豬
poultry	poultry, chicken, hen, egg	Geflügel, Huhn, Hühner, Ei, Eier	volaille, poulet, poule, œuf	aves de corral, pollo, gallina, huevo	鶏, 鶏卵, 養鶏, 家禽	家禽, 雞隻, 雞蛋
sheep-goat	sheep, goat, lamb	Schaf, Ziege, Lamm	mouton, chèvre, agneau, brebis	oveja, cabra, cordero	羊, ヤギ	綿羊, 山羊, 羊隻
horse	horse, equestrian	Pferd	cheval, chevaux	caballo	競走馬, 乗馬, 馬術	馬匹
cull	cull, slaughter	keulen, Keulung, schlachten, Schlachtung	abattre, abattage, abattoir	sacrificar, sacrificio, matadero	殺処分, 処分	撲殺, 宰殺, 屠宰
milk	milk, dairy	Milch, Molkerei	lait, laitier	leche, lácteo	牛乳, 乳製品, 酪農	牛奶, 奶製品, 乳製品
meat	meat	Fleisch	viande	carne	食肉, 精肉	肉類
beef	beef	Rindfleisch	bœuf	carne de vacuno, ternera	牛肉	牛肉
bread	bread, bakery, flour	Brot, Bäckerei, Mehl	pain, boulangerie, farine	pan, panadería, harina	小麦粉, 食パン, 製パン, パン店	麵包, 麵粉
fertiliser	fertiliser, fertilizer, nitrate	Dünger, Düngemittel, Nitrat, Gülle	engrais, nitrate	fertilizante, abono, nitrato	肥料	肥料, 化肥
pesticide	pesticide, herbicide, glyphosate	Pestizid, Pflanzenschutzmittel, Herbizid, Glyphosat	pesticide, herbicide, glyphosate	pesticida, plaguicida, herbicida, glifosato	農薬, 除草剤	農藥, 殺蟲劑, 除草劑
gmo	genetically modified, GMO, gene editing	Gentechnik, genverändert, gentechnisch	OGM, génétiquement modifié	transgénico, modificado genéticamente	遺伝子組み換え, ゲノム編集	基因改造, 轉基因, 基改
irrigation	irrigation, irrigate	Bewässerung, bewässern	irrigation, irriguer, arrosage	riego, regadío, irrigación	灌漑, かんがい, 農業用水	灌溉
fishing	fishing, fishery, fisherman, fishermen, fisheries	Fischerei, Fischer, Fischfang	pêche, pêcheur	pesca, pescador, pesquero	漁業, 漁師, 漁協	漁業, 漁民, 捕魚
fishing-quota	fishing quota, catch limit, catch	Fangquote, Fangmenge	quota de pêche	cuota de pesca, captura	漁獲枠, 漁獲量	捕撈配額, 漁獲
aquaculture	aquaculture, fish farm	Aquakultur, Fischzucht	aquaculture, pisciculture	acuicultura, piscifactoría	養殖	水產養殖, 養殖
hunting	hunt, hunting, hunter, poaching	Jagd, Jäger, jagen, Wilderei, Wilderer	chasse, chasseur, braconnage	caza, cazador, furtivo	狩猟, 猟師, 密猟, 駆除	狩獵, 獵人, 盜獵
soil	soil, land, earth, ground	Boden, Erde, Erdreich	sol, terre	suelo, tierra	土壌, 土地, 地盤	土壤, 土地
erosion	erosion, desertification	Erosion, Verwüstung, Wüstenbildung	érosion, désertification	erosión, desertificación	浸食, 砂漠化	侵蝕, 沙漠化
sea-level	sea level, sea level rise	Meeresspiegel, Meeresspiegelanstieg	niveau de la mer, montée des eaux	nivel del mar	海面上昇, 海面	海平面
arctic	Arctic, polar, north pole	Arktis, arktisch, Nordpol	Arctique, arctique, pôle nord	Ártico, polo norte	北極	北極
antarctic	Antarctic, Antarctica, south pole	Antarktis, Südpol	Antarctique, pôle sud	Antártida, Antártico, polo sur	南極	南極
el-nino	El Niño, La Niña	El Niño, La Niña	El Niño, La Niña	El Niño, La Niña	エルニーニョ, ラニーニャ	厄爾尼諾, 拉尼娜, 聖嬰
ozone	ozone, ozone layer	Ozon, Ozonschicht	ozone, couche d'ozone	ozono, capa de ozono	オゾン, オゾン層	臭氧, 臭氧層
zoo	zoo, aquarium	Zoo, Tierpark, Aquarium	zoo, parc animalier, aquarium	zoológico, acuario	動物園, 水族館	動物園, 水族館
algae	algae, algal bloom, seaweed	Algen, Algenblüte	algues, algues vertes	algas, sargazo	藻, 赤潮, 海藻	海藻, 藻類, 紅潮
season-rainy	rainy season, monsoon	Regenzeit, Monsun	saison des pluies, mousson	temporada de lluvias, monzón	梅雨, 雨期, モンスーン	雨季, 梅雨, 季風
evacuation-order	evacuation order, evacuation warning	Evakuierungsanordnung	ordre d'évacuation	orden de evacuación	避難指示, 避難勧告	疏散令, 撤離令
`;
