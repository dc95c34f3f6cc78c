/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
person	person, people, individual	Person, Mensch, Leute, Menschen	personne, individu	persona, gente, individuo	人々, 人物, 人間	人士, 人們, 人物
man	man, men, male	Mann, Männer, männlich	homme, masculin	hombre, varón, masculino	男性	男子, 男性, 男人
woman	woman, women, female	Frau, Frauen, weiblich	femme, féminin	mujer, femenino	女性	女子, 女性, 婦女
child	child, children, kid, underage	Kind, Kinder, Minderjährige	enfant, mineur	niño, niña, menor	子ども, 子供, 児童, 未成年	兒童, 孩子, 小孩, 未成年
baby	baby, infant, newborn, toddler	Baby, Säugling, Neugeborenes, Kleinkind	bébé, nourrisson, nouveau-né	bebé, recién nacido	赤ちゃん, 乳児, 新生児, 幼児	嬰兒, 寶寶, 幼兒, 新生兒
boy	boy, teenage boy	Junge, Bub	garçon	chico, muchacho	少年, 男児	男童, 少年, 男孩
girl	girl, teenage girl	Mädchen	fille, fillette	chica, muchacha	少女, 女児	女童, 少女, 女孩
teenager	teenager, adolescent, teen, youth	Jugendlicher, Jugendliche, Teenager	adolescent, adolescente, ado	adolescente	10代, 若者, 青少年	青少年, 少年人
adult	adult, grown-up	Erwachsener, Erwachsene, volljährig	adulte, majeur	adulto, mayor de edad	成人, 大人	成年人, 成人
family	family, relatives, relative, household	Familie, Angehörige, Verwandte, Haushalt	famille, proche, ménage, parenté	familia, familiar, pariente, hogar	家族, 親族, 世帯, 遺族	家庭, 家人, 親屬, 家屬
parents	parent, parents	Eltern, Elternteil	parent, parents	padres, progenitor	両親, 保護者	父母, 家長
father	father, dad	Vater, Väter	père	padre	父親	父親, 爸爸
mother	mother, mum, mom	Mutter, Mütter	mère de famille, maman	mamá, progenitora	母親	母親, 媽媽
son	son	Sohn, Söhne	fils	hijo	息子, 長男	兒子, 長子
daughter	daughter	Tochter, Töchter	fille	hija	娘, 長女	女兒, 長女
brother	brother, sibling	Bruder, Brüder, Geschwister	frère	hermano	兄弟, 弟, 兄	兄弟, 哥哥, 弟弟
sister	sister	Schwester	sœur	hermana	姉妹, 妹, 姉	姊妹, 姐姐, 妹妹
grandmother	grandmother, grandma	Großmutter, Oma	grand-mère	abuela	祖母	祖母, 奶奶, 外婆
grandfather	grandfather, grandpa	Großvater, Opa	grand-père	abuelo	祖父	祖父, 爺爺, 外公
grandchild	grandchild, grandson, granddaughter	Enkel, Enkelin	petit-fils, petite-fille	nieto, nieta	孫	孫子, 孫女
husband	husband, widower	Ehemann, Gatte, Witwer	époux, veuf	esposo, viudo	夫婦の夫, 夫が, 夫は, 夫の	丈夫
wife	wife, widow	Ehefrau, Gattin, Witwe	femme mariée, épouse, veuve	esposa, viuda	妻, 夫人	妻子, 太太, 夫人
couple	couple, spouse, partner	Paar, Ehepaar, Partner, Partnerin	couple, conjoint, compagnon	pareja, matrimonio, cónyuge	夫婦, カップル, 配偶者	夫婦, 夫妻, 伴侶, 配偶
marriage	marriage, marry, wedding, wed, married	Hochzeit, heiraten, Ehe, verheiratet, Heirat	mariage, épouser, se marier, noces	boda, matrimonio, contraer matrimonio	結婚, 婚姻, 挙式	結婚, 婚禮, 婚姻
friend	friend, friendship, acquaintance	Freund, Freundin, Freundschaft, Bekannter	ami, amie, amitié	amigo, amiga, amistad	友人, 友達, 知人	朋友, 友人, 友誼
neighbour	neighbour, neighbor, neighbouring	Nachbar, Nachbarin, benachbart	voisin, voisine	vecino, vecina	隣人, 近所, 隣国	鄰居, 鄰國, 街坊
orphan	orphan, orphanage	Waise, Waisenhaus	orphelin, orphelinat	huérfano, orfanato	孤児, 孤児院	孤兒, 孤兒院
twin	twin, twins, triplet	Zwilling, Drilling	jumeau, jumelle, jumeaux	gemelo, mellizo, trillizo	双子, 三つ子	雙胞胎, 孖生
resident	resident, inhabitant, local resident, homeowner	Bewohner, Anwohner, Einwohner, Bewohnerin	habitant, riverain, résident	residente, habitante, vecino	住民, 居住者	居民, 住戶
population	population, inhabitants	Bevölkerung, Einwohnerzahl	population	población	人口, 国民全体	人口
crowd	crowd, audience, spectator, public, onlooker	Menge, Menschenmenge, Publikum, Zuschauer	foule, public, spectateur	multitud, espectador, muchedumbre	群衆, 観客, 観衆	人群, 觀眾, 群眾
stampede	stampede, crush, crowd crush	Massenpanik, Gedränge	bousculade, mouvement de foule	estampida, avalancha humana	群衆事故, 雑踏事故, 将棋倒し	人踩人, 踩踏
expert	expert, specialist	Experte, Expertin, Fachmann, Sachverständiger, Fachleute	expert, experte, spécialiste	experto, experta, especialista, perito	専門家, 有識者	專家, 學者專家
scientist	scientist, researcher	Wissenschaftler, Wissenschaftlerin, Forscher, Forscherin	scientifique, chercheur, chercheuse	científico, científica, investigador	科学者, 研究者	科學家, 研究人員
professor	professor, lecturer, academic	Professor, Professorin, Dozent	professeur d'université, universitaire	catedrático, profesor universitario	教授, 准教授	教授, 講師
teacher	teacher, schoolteacher	Lehrer, Lehrerin, Lehrkraft, Lehrkräfte	enseignant, professeur, instituteur	profesor, maestro, docente	教師, 教員, 先生	教師, 老師, 教員
headteacher	headteacher, principal, head teacher	Schulleiter, Rektor, Direktor	directeur d'école, proviseur, principal	director de escuela	校長	校長
student	student, undergraduate	Student, Studentin, Studierende	étudiant, étudiante	estudiante, universitario	学生, 大学生	學生, 大學生
pupil	pupil, schoolchild, schoolboy, schoolgirl	Schüler, Schülerin, Schulkind	élève, écolier, lycéen, collégien	alumno, escolar, alumna	生徒, 小学生, 中学生, 高校生	學童, 小學生, 中學生
journalist	journalist, reporter, correspondent	Journalist, Journalistin, Reporter, Korrespondent	journaliste, reporter, correspondant	periodista, reportero, corresponsal	記者, ジャーナリスト, 特派員	記者, 新聞工作者
editor	editor, editor-in-chief, publisher	Chefredakteur, Redaktion, Herausgeber	rédacteur en chef, éditeur, rédaction	editor, redactor jefe, redacción	編集長, 編集者, 編集	總編輯, 編輯
photographer	photographer, cameraman	Fotograf, Fotografin, Kameramann	photographe, caméraman	fotógrafo, camarógrafo	写真家, カメラマン	攝影師
presenter	anchor, news anchor, TV presenter	Moderator, Moderatorin	animateur, présentateur, présentatrice	presentador, presentadora	司会, キャスター, アナウンサー	主持人, 主播
influencer	influencer, youtuber, blogger	Influencer, Influencerin, Blogger	influenceur, influenceuse, youtubeur	influencer, youtuber, bloguero	インフルエンサー, ユーチューバー	網紅, 博主
actor	actor, actress	Schauspieler, Schauspielerin	acteur, actrice, comédien	actor, actriz	俳優, 女優, 役者	演員, 女演員
singer	singer, vocalist, rapper	Sänger, Sängerin, Rapper	chanteur, chanteuse, rappeur	cantante, rapero	歌手, シンガー	歌手
musician	musician, composer, pianist, conductor	Musiker, Musikerin, Komponist, Dirigent	musicien, musicienne, compositeur, chef d'orchestre	músico, compositor, director de orquesta	音楽家, 作曲家, 指揮者	音樂家, 作曲家, 指揮家
artist	artist, painter, sculptor	Künstler, Künstlerin, Maler, Bildhauer	artiste, peintre, sculpteur	artista, pintor, escultor	芸術家, 画家, 彫刻家	藝術家, 畫家, 雕塑家
writer	writer, author, novelist, poet	Schriftsteller, Autor, Autorin, Dichter	écrivain, auteur, romancier, poète	escritor, autor, novelista, poeta	作家, 小説家, 著者, 詩人	作家, 作者, 小說家, 詩人
film-director	film director, director, filmmaker	Regisseur, Regisseurin, Filmemacher	réalisateur, cinéaste, réalisatrice	director de cine, cineasta	映画監督	導演
celebrity	celebrity, star, VIP	Promi, Star, Prominente	célébrité, vedette, star	celebridad, famoso	著名人, 芸能人, スター	名人, 明星, 藝人
athlete	athlete, sportsman, sportswoman	Sportler, Sportlerin, Athlet, Athletin	athlète, sportif, sportive	atleta, deportista	アスリート, 選手	運動員
player	player, footballer	Spieler, Spielerin, Fußballer	joueur, joueuse, footballeur	jugador, jugadora, futbolista	選手, プレーヤー	球員, 選手
coach-sport	coach, manager, head coach, trainer	Trainer, Trainerin, Bundestrainer, Coach	entraîneur, sélectionneur	entrenador, seleccionador, técnico	監督, コーチ	教練, 主教練, 領隊
referee	referee, umpire	Schiedsrichter, Schiedsrichterin	arbitre	árbitro	審判, 主審	裁判, 球證
captain-team	team captain, skipper	Mannschaftskapitän, Spielführer	capitaine d'équipe	capitán del equipo	主将, キャプテン	隊長
champion	champion, title holder, winner	Meister, Meisterin, Weltmeister, Sieger	champion, championne, vainqueur	campeón, campeona, ganador	王者, 優勝者, チャンピオン	冠軍, 得主
fan	fan	Fan, Anhänger	supporter, fan	aficionado, hincha, seguidor	ファン, サポーター	球迷, 粉絲, 支持者
volunteer	volunteer, volunteering	Freiwillige, Freiwilliger, Ehrenamt, ehrenamtlich, Helfer	bénévole, volontaire, bénévolat	voluntariado, voluntario	ボランティア	志願者, 義工, 志工
aid-worker	aid worker, relief worker, humanitarian worker	Entwicklungshelfer, humanitärer Helfer	humanitaire, travailleur humanitaire	cooperante, trabajador humanitario	援助関係者, 支援員	援助人員, 救援工作者
social-worker	social worker, youth worker	Sozialarbeiter, Sozialarbeiterin	travailleur social, assistante sociale, éducateur	trabajador social, asistente social	社会福祉士, ソーシャルワーカー, 児童相談所	社工
priest	priest, clergyman, pastor, vicar	Priester, Pfarrer, Geistlicher, Pastor	prêtre, curé, pasteur	sacerdote, pastor	司祭, 神父, 牧師	神父, 牧師, 神職
bishop	bishop, archbishop, cardinal	Bischof, Bischöfe, Erzbischof, Kardinal	évêque, archevêque, cardinal	obispo, arzobispo, cardenal	司教, 大司教, 枢機卿	主教, 大主教, 樞機
pope	pope, pontiff, papal	Papst, päpstlich	pape, pontife, papal	papa, pontífice, papal	教皇, 法王	教宗, 教皇
imam	imam, cleric, ayatollah, mullah	Imam, Geistlicher, Ajatollah	imam, ayatollah, mollah	imán, clérigo, ayatolá	イマーム, 宗教指導者, イスラム指導者	伊瑪目, 教士, 宗教領袖
rabbi	rabbi	Rabbiner	rabbin	rabino	ラビ	拉比
monk-nun	monk, nun, lama	Mönch, Nonne	religieuse, nonne	monje, monja	僧侶, 修道女, 住職	僧侶, 和尚, 尼姑, 修女
director	director, head, chief, boss	Direktor, Direktorin, Leiter, Chef	directeur, directrice, patron	director, directora, jefe	局長, 所長, 代表	局長, 署長, 處長, 主任
secretary	secretary, state secretary	Sekretär, Sekretärin	secrétaire	secretario, secretaria	書記, 秘書, 長官	秘書, 書記, 司長
ombudsman	ombudsman, commissioner	Beauftragter, Beauftragte, Ombudsmann	médiateur, défenseur des droits	defensor del pueblo, comisionado	オンブズマン, 監察	專員, 申訴專員, 監察使
commissioner	commissioner, EU commissioner	Kommissar, EU-Kommissar, Kommissarin	commissaire, commissaire européen	comisario, comisaria	委員, 欧州委員	委員, 專員
police-chief	police chief, police commissioner, sheriff	Polizeichef, Polizeipräsident	préfet de police, chef de la police	jefe de policía, comisario jefe	警察本部長, 警視総監, 警察長官	警務處長, 警察局長, 警長
chief-scientist	chief scientist, chief medical officer, surgeon general	Chefwissenschaftler, Chefvirologe	directeur scientifique, médecin chef	director médico	首席科学者	首席科學家, 首席醫官
entrepreneur	entrepreneur, businessman, businesswoman, founder, tycoon	Unternehmer, Unternehmerin, Gründer, Geschäftsmann	entrepreneur, homme d'affaires, fondateur	empresario, emprendedor, fundador, empresaria	実業家, 起業家, 創業者, 企業家	企業家, 商人, 創辦人, 富商
banker	banker, broker, trader	Banker, Bankier, Händler, Börsenmakler	banquier, courtier, trader	banquero, corredor, operador	銀行家, トレーダー, 仲介業者	銀行家, 交易員, 經紀
craftsman	craftsman, tradesman, artisan, carpenter, electrician	Handwerker, Handwerk, Elektriker, Tischler	artisan, électricien, menuisier	artesano, electricista, carpintero	職人, 大工, 電気工	工匠, 電工, 木匠
architect	architect, architecture	Architekt, Architektin, Architektur	architecte, architecture	arquitecto, arquitectura	建築家, 建築士	建築師, 建築設計
chef	chef, cook	Koch, Köchin	chef cuisinier, cuisinier	cocinero, chef	料理人, シェフ	廚師
waiter	waiter, hospitality worker	Kellner, Gastgewerbe	serveur	camarero, hostelería	店員, 接客	侍應, 服務生, 店員
cleaner	cleaner, cleaning	Reinigungskraft, Reinigung, reinigen	nettoyage, agent d'entretien, nettoyer	limpiador, limpieza, limpiar	清掃, 清掃員	清潔工, 清理
delivery-worker	delivery driver, courier, rider	Lieferfahrer, Paketbote, Kurierfahrer	livreur	repartidor	配達員, 運送業	外賣員, 送貨員
retiree	pensioner, retiree, retired	Rentner, Rentnerin, Pensionär	retraité, retraitée	jubilado, pensionista, jubilada	年金生活者, 退職者	退休人士, 退休者
retire	retire, retirement	in Rente gehen, Ruhestand, in Pension	prendre sa retraite, retraite	jubilarse, retiro, retirarse	引退, 退職	退休, 退役, 引退
colleague	colleague, co-worker, fellow	Kollege, Kollegin	collègue, confrère	colega, compañero	同僚	同事, 同僚
trainee	apprentice, trainee, intern	Auszubildende, Azubi, Lehrling, Praktikant	apprenti, stagiaire	aprendiz, becario	研修生, 見習い, 実習生	學徒, 實習生
foreign-worker	foreign worker, migrant worker, guest worker	Gastarbeiter, ausländische Arbeitskräfte	travailleur étranger, travailleur migrant	trabajador extranjero, temporero	外国人労働者, 技能実習生	外勞, 外籍勞工, 移工
domestic-worker	domestic worker, household help, nanny	Haushaltshilfe, Kindermädchen	employée de maison, aide ménagère, nounou	empleada doméstica, niñera	家事労働者, 家政婦	外傭, 家務工, 保姆
homeless	homeless, homelessness, rough sleeper, lose homes	Obdachlose, Obdachlosigkeit, obdachlos	sans-abri, SDF, sans domicile	sin techo, indigente, sin hogar, damnificado	ホームレス, 路上生活者, 家を失い, 路上生活	無家者, 街友, 無家可歸, 露宿者
hero	hero, heroine, courage, brave	Held, Heldin, Mut, mutig	héros, courage, courageux	héroe, heroína, valiente	英雄, 勇気, 勇敢	英雄, 勇敢, 勇氣
applicant	applicant, bidder, entrant	Bewerber, Bieter, Antragsteller	candidat, soumissionnaire, demandeur	solicitante, postor, aspirante	応募者, 申請者, 入札者	申請人, 投標者, 應徵者
participant	participant, attendee	Teilnehmer, Teilnehmerin	participant, participante	participante, asistente	参加者, 出席者	參加者, 與會者, 參與者
guest	guest, visitor	Gast, Gäste, Besucher, Besucherin	invité, visiteur, hôte	invitado, visitante, huésped	来賓, 来場者, 来客, 訪問者	嘉賓, 訪客, 賓客
beneficiary	beneficiary, recipient	Empfänger, Begünstigte	bénéficiaire, allocataire	beneficiario, perceptor	受給者, 受益者	受惠者, 領取者, 受益人
organizer	organiser, organizer, host	Veranstalter, Organisator	organisateur, organisatrice	organizador, organizadora	主催者, 実行委員会	主辦單位, 主辦方, 籌辦者
representative	representative, delegate, envoy, deputy	Vertreter, Vertreterin, Repräsentant, Stellvertreter	représentant, représentante, adjoint	representante, adjunto	代表, 代理人	代表, 代理人
`;
