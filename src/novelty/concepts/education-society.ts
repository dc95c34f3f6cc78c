/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
school	school	Schule	école	escuela, colegio	学校	學校
primary-school	primary school, elementary school	Grundschule	école primaire, école élémentaire	escuela primaria, colegio de primaria	小学校	小學, 國小
secondary-school	secondary school, high school, middle school	Gymnasium, Realschule, Gesamtschule	collège, lycée	instituto, escuela secundaria	中学校, 高校, 高等学校	中學, 高中, 國中
kindergarten	kindergarten, nursery, daycare, childcare, preschool	Kindergarten, Kita, Kinderbetreuung, Krippe	crèche, école maternelle, maternelle, garderie	guardería, jardín de infancia	幼稚園, 保育園, 保育所, 保育	幼稚園, 幼兒園, 託兒, 托兒所
university	university, college, campus	Universität, Hochschule, Uni, Campus	université, faculté, campus	universidad, facultad, campus	大学, 学部, キャンパス	大學, 學院, 校園
classroom	classroom, class, lesson	Klasse, Unterricht, Klassenzimmer	classe, salle de classe	clase, aula	教室, 授業, 学級	課室, 教室, 課堂
education	education, educational, schooling	Bildung, Ausbildung, Erziehung	éducation, enseignement, scolaire	educación, enseñanza, educativo	教育, 学習	教育, 教學
curriculum	curriculum, syllabus, subject	Lehrplan, Schulfach	programme scolaire, matière	plan de estudios, asignatura	学習指導要領, 教科, 科目	課程, 科目, 課綱
textbook	textbook, schoolbook	Schulbuch, Lehrbuch	manuel scolaire, manuel	libro de texto	教科書	課本, 教科書
exam	exam, examination	Prüfung, Klausur, Abitur	examen, épreuve, baccalauréat	examen, selectividad	試験, 入試, 受験	考試, 試題, 應試
entrance-exam	entrance exam, university entrance, college entrance	Aufnahmeprüfung, Abitur	concours d'entrée, Parcoursup	examen de acceso, prueba de acceso	大学入試, 入学試験, 共通テスト	高考, 入學考試, 學測, 文憑試
graduate	graduate, graduation, degree, diploma	Absolvent, Abschluss, Diplom, Hochschulabschluss	diplômé, diplôme, remise des diplômes	graduado, graduación, título, diploma	卒業, 学位, 卒業生	畢業, 學位, 文憑, 畢業生
school-year	school year, semester, term, back to school	Schuljahr, Semester, Schulbeginn, Schulanfang	rentrée, année scolaire, semestre	curso escolar, vuelta al cole, semestre académico	新学期, 学年, 学期	學年, 學期, 開學
school-closure	school closure, schools closed, classes suspended, suspend classes	Schulschließung, Unterrichtsausfall, schulfrei	fermeture des écoles, fermeture de classe	cierre de escuelas, suspensión de clases	休校, 学級閉鎖, 臨時休校	停課, 停學, 休校
admission	admission, enrolment, enrollment, place at university	Zulassung, Einschreibung, Studienplatz	admission, inscription	admisión, matrícula	入学, 合格, 定員	入學, 收生, 錄取, 招生
tuition	tuition, tuition fee, school fee	Studiengebühr, Schulgeld	frais de scolarité, droits d'inscription	matrícula universitaria, tasas universitarias	学費, 授業料	學費
scholarship	scholarship, student loan, bursary	Stipendium, Stipendien, Bafög, Studienkredit	bourse d'études, prêt étudiant, boursier	beca, becario	奨学金	獎學金, 助學金, 學貸
plagiarism	plagiarism, plagiarise, cheating	Plagiat, abschreiben, schummeln	plagiat, tricherie, tricher	plagio, plagiar, copiar	盗用, 剽窃, カンニング	抄襲, 剽竊, 作弊
literacy	literacy, illiteracy, reading skills	Lesekompetenz, Analphabetismus	alphabétisation, illettrisme	alfabetización, analfabetismo	識字, 読解力	識字, 閱讀能力, 文盲
pisa	PISA study, school performance	Pisa-Studie, Pisa	enquête Pisa, Pisa	informe PISA, PISA	学力, 学力調査	學力, 學生能力評估
school-bullying	bullying, bully, mobbing	Mobbing, mobben	harcèlement scolaire, intimidation	acoso escolar, matón	いじめ	欺凌, 霸凌
school-absence	truancy, absenteeism, dropout	Schulabbrecher, Schulschwänzen	décrochage, absentéisme	absentismo, abandono escolar	不登校, 中退	輟學, 逃學, 拒學
phone-ban-school	phone ban, mobile phone ban	Handyverbot, Smartphoneverbot	interdiction du portable	prohibición de móviles	スマホ禁止, 携帯禁止	禁用手機, 禁帶手機
vocational	vocational training, apprenticeship	Berufsausbildung, Lehre, Weiterbildung, Schulung	formation, apprentissage, formation professionnelle	formación, formación profesional, capacitación	職業訓練, 研修	職業訓練, 培訓, 進修
library	library, librarian	Bibliothek, Bücherei	bibliothèque, médiathèque	biblioteca	図書館	圖書館
school-meal	school meal, school lunch, canteen	Schulessen, Mensa, Kantine	cantine, repas scolaire	comedor escolar, cantina	給食, 食堂	學校午餐, 食堂, 飯堂
school-uniform	uniform, school uniform, dress code	Uniform, Schuluniform	uniforme, tenue	uniforme, código de vestimenta	制服, 校則	校服, 制服
youth-center	youth centre, playground, leisure centre	Jugendzentrum, Spielplatz	centre de jeunesse, aire de jeux	centro juvenil, parque infantil	児童館, 遊び場	青年中心, 遊樂場
religion	religion, religious, faith	Religion, religiös	religion, religieux, foi, culte	religión, religioso, fe	宗教, 信仰	宗教, 信仰
church	church, chapel, parish	Kirche, Kapelle, Gemeinde	église, chapelle, paroisse	iglesia, capilla, parroquia	教会, 礼拝堂	教會, 教堂
cathedral	cathedral, minster, basilica	Kathedrale, Dom, Münster, Basilika	cathédrale, basilique	catedral, basílica	大聖堂	大教堂, 主教座堂
mosque	mosque, minaret	Moschee	mosquée	mezquita	モスク	清真寺
synagogue	synagogue	Synagoge	synagogue	sinagoga	シナゴーグ, ユダヤ教会堂	猶太會堂
temple	temple, shrine, pagoda	Tempel, Schrein	temple, sanctuaire	templo, santuario	神社, 寺院, 神宮, 仏閣	寺廟, 神社, 廟宇, 佛寺
catholic	Catholic, Catholicism	katholisch, Katholik	catholique	católico	カトリック	天主教
protestant	evangelical, Anglican, Protestant church	evangelisch, protestantisch, anglikanisch	protestant, évangélique, anglican	protestante, evangélico, anglicano	プロテスタント, 福音派, 英国国教会	新教, 基督新教, 福音派, 聖公會
orthodox	Orthodox, orthodox church	orthodox	orthodoxe	ortodoxo	正教会	東正教
christian	Christian, Christianity	christlich, Christ, Christen, Christentum	chrétien, christianisme	cristiano, cristianismo	キリスト教	基督教, 基督徒
muslim	Muslim, Islam, Islamic	Muslim, muslimisch, Islam, islamisch	musulman, islam, islamique	musulmán, islam, islámico	イスラム教, イスラム教徒, ムスリム	穆斯林, 伊斯蘭教, 回教
jewish	Jewish, Jew, Judaism	jüdisch, Jude, Juden, Judentum	juif, juive, judaïsme	judío, judaísmo	ユダヤ, ユダヤ人	猶太, 猶太人
hindu	Hindu, Hinduism	hinduistisch, Hindu	hindou, hindouisme	hindú, hinduismo	ヒンズー教, ヒンドゥー	印度教
sikh	Sikh	Sikh	sikh	sij	シーク教	錫克教
buddhist	Buddhist, Buddhism	buddhistisch, Buddhist, Buddhismus	bouddhiste, bouddhisme	budista, budismo	仏教	佛教
pilgrimage	pilgrimage, pilgrim, hajj	Pilgerfahrt, Pilger, Wallfahrt, Hadsch	pèlerinage, pèlerin, hadj	peregrinación, peregrino	巡礼, メッカ巡礼	朝聖, 朝覲
conclave	conclave	Konklave	conclave	cónclave	コンクラーベ, 教皇選挙	教宗選舉, 閉門會議
prayer	prayer, pray, mass, worship	Gebet, beten, Gottesdienst	prière, prier, messe	oración, rezar, misa, oficio religioso	祈り, 礼拝, ミサ	祈禱, 祈福, 彌撒, 禮拜
headscarf	headscarf, hijab, veil, burqa	Kopftuch, Schleier, Burka	voile, foulard, burqa, abaya	hiyab, burka	スカーフ, ヒジャブ	頭巾, 面紗, 罩袍
secular	secular, secularism, laicity	säkular, Laizismus	laïc, laïcité, séculier	laico, laicismo, secular	世俗, 政教分離	世俗, 政教分離
sect	sect, cult	Sekte, Kult	secte	secta, culto	カルト, 教団, 旧統一教会	邪教, 教派
sexual-abuse-church	clerical abuse, abuse scandal	Missbrauchsskandal, Missbrauchsfall	abus dans l'Église, pédophilie	abusos en la Iglesia, pederastia	聖職者の虐待	神職性侵
lgbt	LGBT, gay, lesbian, homosexual, transgender	LGBT, schwul, lesbisch, homosexuell, trans, queer	LGBT, homosexuel, gay, transgenre	LGBT, homosexual, gay, transgénero, trans	性的少数者, 同性愛, トランスジェンダー	同志, 同性戀, 跨性別
pride-parade	pride march, pride parade	Christopher Street Day, Pride-Parade, CSD	marche des fiertés, Gay Pride	desfile del Orgullo, marcha del Orgullo	プライドパレード	同志遊行, 驕傲遊行
gender-equality	gender equality, equal rights, women's rights	Gleichstellung, Gleichberechtigung, Frauenrechte	égalité femmes-hommes, parité, droits des femmes	igualdad de género, paridad, derechos de las mujeres	男女平等, 男女共同参画, 女性の権利	性別平等, 兩性平等, 女權
pay-gap	gender pay gap, pay gap	Lohnlücke, Gender Pay Gap	écart salarial	brecha salarial	賃金格差, 男女の賃金	薪酬差距
femicide	femicide, feminicide	Femizid	féminicide	feminicidio	女性殺害, フェミサイド	殺害女性, 殺女
feminism	feminism, feminist	Feminismus, feministisch	féminisme, féministe	feminismo, feminista	フェミニズム	女性主義, 女權主義
surname-couple	surname, maiden name, separate surnames	Nachname, Familienname	nom de famille	apellido	夫婦別姓, 名字, 姓	姓氏, 夫妻別姓
parental-leave	parental leave, maternity leave, paternity leave	Elternzeit, Mutterschutz	congé parental, congé maternité	permiso parental, baja maternal, permiso de paternidad	育休, 育児休業, 産休	育嬰假, 產假, 侍產假
child-benefit	child benefit, child allowance	Kindergeld, Elterngeld	allocations familiales	prestación por hijo, asignación familiar	児童手当, 子育て支援	育兒津貼, 生育津貼
child-protection	child protection, youth welfare office, foster care	Jugendamt, Kinderschutz, Pflegefamilie	protection de l'enfance, aide sociale à l'enfance, famille d'accueil	protección de menores, acogida	児童保護, 里親	兒童保護, 寄養
demography	demographic, ageing population, census	Demografie, demografisch, Volkszählung, Zensus	démographie, démographique, recensement	demografía, demográfico, censo	高齢化, 国勢調査, 人口動態	人口普查, 老齡化, 高齡化
population-decline	population decline, shrinking population, depopulation	Bevölkerungsrückgang	déclin démographique, dépeuplement	despoblación, descenso de población	人口減少, 過疎化	人口減少, 人口下降
emigration	emigrate, emigration, brain drain, expatriate	auswandern, Auswanderung, Abwanderung	émigrer, émigration, expatrié	emigrar, emigración, fuga de cerebros	海外移住, 頭脳流出	移居, 移民潮, 外流
integration	integration, integrate	Integration, integrieren	intégration, intégrer	integración, integrar	統合, 融和, 共生	融合, 融入
boat-migrants	migrant boat, small boat, dinghy	Flüchtlingsboot, Schlauchboot, Bootsflüchtling	bateau de migrants, embarcation de migrants	patera, cayuco	密航船, 移民船, 難民船	偷渡船, 難民船, 橡皮艇
refugee-camp	refugee camp, tent camp, reception centre	Flüchtlingslager, Flüchtlingsunterkunft, Aufnahmelager	camp de réfugiés, centre d'accueil	campo de refugiados, centro de acogida	難民キャンプ, 収容施設	難民營, 收容中心
residence-permit	residence permit, residency, right to stay	Aufenthaltstitel, Aufenthaltserlaubnis, Bleiberecht	titre de séjour, permis de séjour, carte de séjour	permiso de residencia, residencia	在留資格, 在留カード, 永住権	居留證, 居留權, 永久居留
undocumented	undocumented, illegal immigrant, irregular migrant, without papers	illegale Einwanderer, ohne Papiere, irregulär	sans-papiers, clandestin, situation irrégulière	indocumentado, sin papeles, inmigrante irregular	不法滞在, 不法入国, 非正規移民	非法入境, 無證移民, 非法居留
slavery	slavery, slave, forced labour, forced labor	Sklaverei, Sklave, Zwangsarbeit	esclavage, esclave, travail forcé	esclavitud, esclavo, trabajo forzado	奴隷, 強制労働	奴隸, 強迫勞動, 奴役
child-labour	child labour, child labor	Kinderarbeit	travail des enfants	trabajo infantil	児童労働	童工
child-soldier	child soldier	Kindersoldat	enfant soldat	niño soldado	少年兵, 子ども兵	童軍, 娃娃兵
comfort-women	comfort women, wartime forced labour	Trostfrauen, Zwangsprostituierte	femmes de réconfort	mujeres de consuelo	慰安婦, 徴用工	慰安婦, 強徵勞工
holocaust	Holocaust, concentration camp, Auschwitz, Shoah	Holocaust, Konzentrationslager, KZ, Shoah	Holocauste, Shoah, camp de concentration	Holocausto, campo de concentración	ホロコースト, 強制収容所	大屠殺, 集中營
nazi	Nazi, neo-Nazi, fascist, Hitler	Nazi, Neonazi, nationalsozialistisch, Faschist	nazi, néonazi, fasciste	nazi, neonazi, fascista	ナチス, ネオナチ, ファシスト	納粹, 法西斯
world-war	World War, Second World War, First World War	Weltkrieg, Zweiter Weltkrieg, Erster Weltkrieg	guerre mondiale, Seconde Guerre mondiale	guerra mundial, Segunda Guerra Mundial	世界大戦, 第二次大戦, 終戦, 太平洋戦争	世界大戰, 二戰, 一戰
cold-war	Cold War	Kalter Krieg	guerre froide	guerra fría	冷戦	冷戰
atomic-bomb-survivor	atomic bombing, hibakusha	Atombombenabwurf, Hibakusha	bombardement atomique, hibakusha	bombardeo atómico, hibakusha	被爆者, 被爆, 原爆投下	原爆倖存者, 被爆者
prostitution	prostitution, sex work, sex worker	Prostitution, Prostituierte, Sexarbeit	prostitution, travail du sexe	prostitución, trabajo sexual	売春, 買春	賣淫, 性工作者, 嫖娼
pornography	pornography, child pornography, deepfake porn	Pornografie, Kinderpornografie	pornographie, pédopornographie	pornografía, pornografía infantil	ポルノ, 児童ポルノ	色情, 兒童色情
deepfake	deepfake, AI-generated image	Deepfake	deepfake, hypertrucage	deepfake, ultrafalso	ディープフェイク, 偽動画	深偽, 深度偽造
conspiracy	conspiracy, conspiracy theory, plot	Verschwörung, Verschwörungstheorie, Komplott	complot, conspiration, théorie du complot	conspiración, complot, teoría conspirativa	陰謀, 陰謀論, 共謀	陰謀, 串謀, 陰謀論
custom-habit	customary, ritual	Sitte, Ritual	coutume, rite, rituel	costumbre, ritual	慣習, 風習, 習慣	習俗, 習慣, 風俗
loneliness	loneliness, isolation, lonely	Einsamkeit, einsam	solitude, isolement social	soledad, aislamiento social	孤独, 孤立, 孤独死	孤獨, 寂寞, 孤獨死
charity-food	food bank, soup kitchen, food aid	Tafel, Suppenküche, Lebensmittelhilfe	banque alimentaire, aide alimentaire, Restos du cœur	banco de alimentos, comedor social, ayuda alimentaria	フードバンク, 子ども食堂, 食料支援	食物銀行, 糧食援助
free-time	leisure, free time, hobby	Freizeit, Hobby	loisir, temps libre	ocio, tiempo libre	余暇, 趣味, レジャー	休閒, 閒暇, 嗜好
swimming-pool	swimming pool, pool, lido	Schwimmbad, Freibad, Hallenbad	piscine	piscina	プール	泳池, 泳灘
amusement-park	amusement park, theme park, roller coaster	Freizeitpark, Vergnügungspark, Achterbahn	parc d'attractions, manège, montagnes russes	parque de atracciones, montaña rusa	遊園地, テーマパーク, ジェットコースター	主題公園, 遊樂園, 過山車
nightclub	nightclub, discotheque, club	Diskothek, Nachtclub, Club	discothèque, boîte de nuit, club	discoteca, club nocturno	ナイトクラブ, クラブ	夜店, 夜總會
camping	camp, camping, tent, campsite	Zelt, Camping, Campingplatz	camping, campement	acampada, camping, tienda de campaña, campamento	キャンプ, テント	露營, 帳篷, 營地
pet	pet, pets	Haustier	animal de compagnie	mascota, animal de compañía	ペット	寵物
animal-welfare	animal welfare, animal cruelty, animal rights	Tierschutz, Tierquälerei, Tierwohl	bien-être animal, maltraitance animale	bienestar animal, maltrato animal	動物愛護, 動物虐待	動物福利, 虐待動物
dog-attack	bite, dog bite, maul	Biss, beißen, gebissen	mordre, morsure	morder, mordedura, mordida	かまれ, 噛ま	咬傷, 咬死
shark	shark, shark attack	Hai, Haie, Haiangriff	requin	tiburón	サメ	鯊魚
jellyfish	jellyfish	Qualle	méduse	medusa	クラゲ	水母
fireworks	fireworks, firework, firecracker	Feuerwerk, Böller	feu d'artifice, pétard	fuegos artificiales, petardo, pirotecnia	花火, 爆竹	煙花, 煙火, 爆竹
disaster-fund	relief fund, emergency fund	Hilfsfonds, Soforthilfe	fonds d'urgence, aide d'urgence	fondo de emergencia, ayuda de emergencia	救済基金, 緊急支援	救助金, 緊急撥款, 賑災
vigil	vigil, minute of silence, candlelight	Mahnwache, Schweigeminute, Gedenkminute	veillée, minute de silence, recueillement	vigilia, minuto de silencio	黙とう, 献花, 追悼集会	默哀, 悼念晚會, 燭光
national-day	national day, independence day	Nationalfeiertag, Unabhängigkeitstag	fête nationale	fiesta nacional, día de la independencia	建国記念日, 独立記念日, 国慶節	國慶, 獨立日
national-mourning	national mourning, half-mast	Staatstrauer, Halbmast	deuil national, drapeaux en berne	luto nacional, media asta	国民服喪, 半旗	全國哀悼, 下半旗
`;
