/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
resign	resign, resignation, step down, quit, stand down	zurücktreten, Rücktritt, zurückgetreten, abtreten, trat zurück	démissionner, démission, se retirer	dimitir, dimisión, renunciar, renuncia	辞任, 辞職, 退任, 辞める, 辞意	辭職, 請辭, 下台, 卸任, 辭任
dismiss-office	dismiss, dismissal, sack, fire, oust, remove from office	entlassen, Entlassung, absetzen, abgesetzt, Absetzung	limoger, limogeage, révoquer, destituer, renvoyer	destituir, destitución, cesar, cese, despedir	解任, 罷免, 更迭, 解職	免職, 罷免, 撤職, 革職, 解僱
take-office	take office, sworn in, inaugurate, inauguration, assume office	Amtsantritt, vereidigen, Vereidigung, Amt antreten	prendre ses fonctions, investiture, prêter serment	asumir cargo, toma de posesión, investidura, juramentar	就任, 就任式, 着任	就任, 就職, 宣誓就職, 上任
succeed-office	successor, succeed, take over from	Nachfolger, Nachfolgerin, Nachfolge	successeur, succéder, succession	sucesor, suceder, sucesión, relevo	後任, 後継	接任, 繼任, 接班
predecessor	predecessor, former holder	Vorgänger	prédécesseur	predecesor, antecesor	前任	前任
acting-office	acting, interim, caretaker	kommissarisch, Interims, geschäftsführend, Übergang	par intérim, intérimaire	interino, en funciones	代行, 暫定, 臨時代理	代理, 署理, 臨時
government	government, administration, cabinet	Regierung, Kabinett	gouvernement, exécutif	gobierno, ejecutivo	政府, 政権	政府, 當局
cabinet	cabinet, ministers	Kabinett, Ministerrat	conseil des ministres, cabinet	gabinete, consejo de ministros	内閣, 閣議, 閣僚	內閣, 閣員
cabinet-reshuffle	reshuffle, cabinet reshuffle	Kabinettsumbildung, Regierungsumbildung	remaniement ministériel, remaniement	remodelación, cambio de gabinete	内閣改造	內閣改組
coalition	coalition, governing alliance	Koalition, Bündnis	coalition	coalición	連立, 連立政権	聯合政府, 執政聯盟
opposition-party	opposition, opposition party	Opposition, Oppositionspartei	opposition	oposición	野党	在野黨, 反對黨
ruling-party	ruling party, governing party	Regierungspartei	parti au pouvoir, majorité présidentielle	partido gobernante, oficialismo	与党	執政黨
party	party, political party	Partei	parti	partido	政党, 党	政黨, 黨派
party-leader	party leader, party chair, party chief	Parteichef, Parteivorsitzender, Parteichefin	chef de parti	líder del partido, jefe del partido	党首, 党代表, 総裁	黨魁, 黨主席
faction	faction, parliamentary group, caucus	Fraktion, Flügel	groupe parlementaire, faction	grupo parlamentario, bancada, facción	派閥, 会派	派系, 黨團
parliament	parliament, legislature	Parlament, Landtag	parlement	parlamento	議会, 国会	議會, 國會, 立法會, 立法院
lower-house	lower house, house of representatives, house of commons	Unterhaus, Repräsentantenhaus, Bundestag	chambre basse, chambre des représentants, Assemblée nationale	cámara baja, cámara de diputados, congreso	衆院, 衆議院, 下院	眾議院, 下議院
upper-house	upper house, senate, house of lords	Oberhaus, Senat, Bundesrat	chambre haute, sénat	cámara alta, senado	参院, 参議院, 上院	參議院, 上議院
congress	congress	Kongress	congrès	congreso	連邦議会, 米議会	國會
lawmaker	lawmaker, legislator, member of parliament, MP, deputy, congressman	Abgeordneter, Abgeordnete, Parlamentarier	député, parlementaire, élu	diputado, legislador, parlamentario	議員, 国会議員, 代議士	議員, 立委, 立法委員
senator	senator	Senator	sénateur, sénatrice	senador	上院議員	參議員
speaker-house	speaker, house speaker, parliament speaker	Parlamentspräsident, Parlamentspräsidentin	président de l'Assemblée, président du parlement	presidente del congreso, presidente del parlamento	議長	議長
committee	committee, panel, commission	Ausschuss, Ausschüsse, Komitee, Gremium	comité, commission	comité, comisión	委員会, 審議会	委員會
council	council	Rat, Stadtrat, Gemeinderat	conseil	consejo, concejo, ayuntamiento	評議会, 理事会	理事會, 議事會
city-council	city council, town council, municipal council	Stadtrat, Gemeinderat, Stadtverordnetenversammlung	conseil municipal	ayuntamiento, concejo municipal, pleno municipal	市議会, 町議会	市議會
president	president, presidency, presidential	Präsident, Präsidentin, Präsidentschaft, Staatspräsident	président, présidente, présidence, présidentiel	presidente, presidenta, presidencia, presidencial	大統領	總統, 國家主席
vice-president	vice president, deputy president	Vizepräsident, Vizepräsidentin	vice-président	vicepresidente, vicepresidenta	副大統領	副總統
prime-minister	prime minister, premier	Premierminister, Ministerpräsident, Premierministerin, Regierungschef	premier ministre, première ministre	primer ministro, primera ministra	首相, 総理	首相, 總理
deputy-pm	deputy prime minister	Vizeregierungschef, stellvertretender Ministerpräsident, Vizekanzler	vice-premier ministre	viceprimer ministro	副首相	副總理, 副首相
chancellor	chancellor	Kanzler, Kanzlerin, Bundeskanzler	chancelier, chancelière	canciller	首相	總理
minister	minister, secretary of state	Minister, Ministerin	ministre	ministro, ministra	大臣, 閣僚	部長, 大臣
deputy-minister	deputy minister, vice minister	Staatssekretär, Vizeminister, stellvertretender Minister	vice-ministre, secrétaire d'État	viceministro, viceministra, secretario de Estado	副大臣, 次官	副部長, 次長
ministry	ministry, department	Ministerium, Ministerien	ministère	ministerio	省庁	部門, 部會
foreign-minister	foreign minister, foreign secretary, secretary of state	Außenminister, Außenministerin	ministre des affaires étrangères, chef de la diplomatie	ministro de exteriores, canciller, ministra de exteriores	外相, 外務大臣, 国務長官	外交部長, 外長, 國務卿, 外相
foreign-ministry	foreign ministry, foreign office, state department	Außenministerium, Auswärtiges Amt, Außenamt	ministère des affaires étrangères, Quai d'Orsay	ministerio de exteriores, cancillería, departamento de Estado	外務省, 国務省	外交部, 外務省, 國務院
finance-minister	finance minister, treasury secretary, chancellor of exchequer	Finanzminister, Finanzministerin	ministre des finances	ministro de finanzas, ministro de hacienda, ministra de hacienda	財務相, 財務大臣, 財務長官	財政部長, 財長, 財相
finance-ministry	finance ministry, treasury	Finanzministerium	ministère des finances, Bercy, trésor	ministerio de hacienda, ministerio de finanzas	財務省	財政部
defence-minister	defence minister, defense minister, defence secretary, defense secretary	Verteidigungsminister, Verteidigungsministerin	ministre de la défense, ministre des armées	ministro de defensa, ministra de defensa	防衛相, 国防相, 防衛大臣	國防部長, 防長
defence-ministry	defence ministry, defense ministry, Pentagon	Verteidigungsministerium	ministère de la défense, ministère des armées	ministerio de defensa, Pentágono	防衛省, 国防省, 国防総省	國防部
interior-minister	interior minister, home secretary	Innenminister, Innenministerin	ministre de l'intérieur	ministro del interior, ministra del interior	内相, 内務大臣	內政部長
interior-ministry	interior ministry, home office	Innenministerium	ministère de l'intérieur	ministerio del interior, ministerio de gobernación	内務省	內政部
justice-minister	justice minister	Justizminister, Justizministerin	ministre de la justice, garde des sceaux	ministro de justicia, ministra de justicia	法相, 法務大臣, 司法相	司法部長, 法務部長
justice-ministry	justice ministry, justice department	Justizministerium	ministère de la justice, chancellerie	ministerio de justicia	法務省, 司法省	司法部, 法務部
health-minister	health minister, health secretary	Gesundheitsminister, Gesundheitsministerin	ministre de la santé	ministro de sanidad, ministro de salud, ministra de sanidad	保健相, 厚労相	衛生部長, 衛福部長
health-ministry	health ministry, department of health	Gesundheitsministerium	ministère de la santé	ministerio de sanidad, ministerio de salud	保健省, 厚労省, 厚生労働省	衛生部, 衛福部, 衛生署
education-minister	education minister, education secretary	Bildungsminister, Bildungsministerin, Kultusminister	ministre de l'éducation	ministro de educación, ministra de educación	文科相, 教育相	教育部長
education-ministry	education ministry	Bildungsministerium, Kultusministerium	ministère de l'éducation, éducation nationale	ministerio de educación	文部科学省, 文科省, 教育省	教育部
transport-minister	transport minister, transport secretary	Verkehrsminister, Verkehrsministerin	ministre des transports	ministro de transportes, ministro de fomento	国交相, 運輸相	交通部長, 運輸部長
transport-ministry	transport ministry, transportation department	Verkehrsministerium	ministère des transports	ministerio de transportes	国土交通省, 国交省, 運輸省	交通部, 運輸部
environment-minister	environment minister	Umweltminister, Umweltministerin	ministre de l'environnement, ministre de l'écologie	ministro de medio ambiente, ministra de medio ambiente	環境相	環境部長
environment-ministry	environment ministry, environment agency	Umweltministerium, Umweltbundesamt	ministère de l'environnement	ministerio de medio ambiente	環境省	環境部, 環保署
economy-minister	economy minister, trade minister, industry minister	Wirtschaftsminister, Wirtschaftsministerin, Handelsminister	ministre de l'économie, ministre du commerce	ministro de economía, ministra de economía, ministro de comercio	経産相, 経済相, 通商相	經濟部長, 商務部長
economy-ministry	economy ministry, ministry of commerce, industry ministry	Wirtschaftsministerium, Handelsministerium	ministère de l'économie, ministère du commerce	ministerio de economía, ministerio de comercio	経済産業省, 経産省, 商務省	經濟部, 商務部
agriculture-minister	agriculture minister, farm minister	Agrarminister, Landwirtschaftsminister, Landwirtschaftsministerin	ministre de l'agriculture	ministro de agricultura, ministra de agricultura	農相, 農水相	農業部長
energy-minister	energy minister, energy secretary	Energieminister, Energieministerin	ministre de l'énergie	ministro de energía, ministra de energía	エネルギー相	能源部長
labour-minister	labour minister, labor minister	Arbeitsminister, Arbeitsministerin	ministre du travail	ministro de trabajo, ministra de trabajo	労働相	勞工部長, 勞動部長
mayor	mayor, mayoress	Bürgermeister, Bürgermeisterin, Oberbürgermeister	maire	alcalde, alcaldesa, intendente	市長, 町長, 村長	市長
governor	governor	Gouverneur, Gouverneurin	gouverneur	gobernador, gobernadora	知事, 総督	州長, 省長, 縣長
prefect	prefect, prefecture	Präfekt, Präfektur, Landrat	préfet, préfète, préfecture	prefecto, prefectura	県知事, 県庁, 都道府県	縣府, 縣政府
king	king	König, Könige	roi	rey	国王	國王
queen	queen	Königin	reine	reina	女王, 王妃	女王, 王后
monarchy	monarch, monarchy, throne, royal, royal family	Monarch, Monarchie, Thron, Königshaus, königlich	monarque, monarchie, trône, royal	monarca, monarquía, trono, real	王室, 君主, 王位, 王政	王室, 君主, 王位, 皇室
emperor	emperor, imperial	Kaiser, kaiserlich	empereur, impérial	emperador, imperial	天皇, 皇帝, 皇室	天皇, 皇帝
prince	prince, crown prince	Prinz, Kronprinz	prince	príncipe	王子, 皇太子	王子, 王儲
princess	princess	Prinzessin	princesse	princesa	王女, 皇女	公主
head-of-state	head of state, statesman	Staatsoberhaupt, Staatschef	chef d'État	jefe de Estado	国家元首, 元首, 首脳	國家元首, 元首
spokesperson	spokesperson, spokesman, spokeswoman	Sprecher, Sprecherin, Regierungssprecher	porte-parole	portavoz, vocero, vocera	報道官, 広報官, 広報担当	發言人
adviser	adviser, advisor	Berater, Beraterin	conseiller, conseillère	asesor, asesora, consejero	顧問, 補佐官, 側近	顧問, 幕僚, 助理
official	official, civil servant, bureaucrat	Beamter, Beamte, Funktionär, Amtsträger	fonctionnaire, responsable, haut fonctionnaire	funcionario, funcionaria	当局者, 高官, 官僚, 職員	官員, 公務員
authority	authority, authorities, agency	Behörde, Amt, Ämter	autorité, autorités, administration	autoridad, autoridades, organismo	当局	當局, 主管機關
election	election, poll, elections	Wahl, Wahlen	élection, scrutin, électoral	elección, elecciones, comicios, electoral	選挙	選舉
general-election	general election, parliamentary election, federal election	Parlamentswahl, Bundestagswahl	élections législatives, législatives	elecciones generales, elecciones legislativas	総選挙, 衆院選	大選, 國會選舉
presidential-election	presidential election, presidential vote, presidential race	Präsidentschaftswahl, Präsidentenwahl	élection présidentielle, présidentielle	elecciones presidenciales, presidenciales	大統領選	總統選舉, 總統大選
local-election	local election, municipal election, council election	Kommunalwahl, Landtagswahl	élections municipales, municipales, élections locales	elecciones municipales, elecciones locales, municipales	地方選挙, 市長選, 知事選	地方選舉, 市長選舉
by-election	by-election, special election	Nachwahl	élection partielle	elección parcial	補欠選挙, 補選	補選
primary-election	primary, primaries, caucus	Vorwahl	primaire	primaria, primarias	予備選	初選
runoff	runoff, run-off, second round	Stichwahl, zweiter Wahlgang	second tour, deuxième tour	segunda vuelta, balotaje	決選投票	第二輪投票, 決選
first-round	first round, round one	erster Wahlgang, erste Runde	premier tour	primera vuelta	第1回投票, 初回投票	首輪投票, 第一輪投票
referendum	referendum, plebiscite	Referendum, Volksabstimmung, Volksentscheid	référendum	referéndum, plebiscito, consulta popular	国民投票, 住民投票	公投, 公民投票
candidate	candidate, contender, candidacy, nominee	Kandidat, Kandidatin, Kandidatur, Bewerber	candidat, candidate, candidature	candidato, candidata, candidatura, aspirante	候補, 候補者	候選人, 參選人
run-for-office	run for office, stand for election, bid, seek reelection	kandidieren, antreten	se présenter, briguer	presentarse, postularse	出馬, 立候補	參選, 競選
reelect	reelect, re-election, reelection, second term	wiederwählen, Wiederwahl, wiedergewählt	réélire, réélection, réélu	reelegir, reelección	再選	連任
elect	elect, elected	wählen, gewählt	élire, élu	elegir, electo, elegido	当選, 選出	當選, 獲選
vote-count	vote count, ballot count, votes counted, tally	Auszählung, Stimmenauszählung	dépouillement	escrutinio, recuento de votos	開票	點票, 計票, 開票
recount	recount	Neuauszählung, nachzählen	recomptage, nouveau décompte	nuevo recuento	再集計, 数え直し	重新點票, 重新計票
turnout	turnout, participation	Wahlbeteiligung	taux de participation, abstention	participación electoral, abstención	投票率	投票率
voter	voter, electorate, elector	Wähler, Wählerin, Wahlberechtigte	électeur, électrice, électorat	votante, elector, electorado	有権者, 投票者	選民
ballot-paper	ballot, ballot box, ballot paper	Stimmzettel, Wahlurne, Urne	bulletin de vote, urne	papeleta, urna, boleta	投票用紙, 投票箱	選票, 票箱
polling-station	polling station, polling place	Wahllokal	bureau de vote	colegio electoral, centro de votación	投票所	投票站, 投票所
exit-poll	exit poll	Nachwahlbefragung, Hochrechnung	sondage sortie urnes, estimation	sondeo a pie, encuesta de salida	出口調査	出口民調
opinion-poll	opinion poll, poll, survey	Umfrage, Meinungsumfrage	sondage, enquête d'opinion	encuesta, sondeo	世論調査, 調査	民調, 民意調查
approval-rating	approval rating, popularity	Zustimmungswert, Zustimmungsrate, Beliebtheit	cote de popularité, popularité	índice de aprobación, popularidad	支持率	支持率, 民望
campaign	campaign, election campaign	Wahlkampf, Kampagne	campagne, campagne électorale	campaña, campaña electoral	選挙戦, 選挙運動, キャンペーン	競選活動, 選戰
election-fraud	electoral fraud, vote rigging, rigged	Wahlbetrug, Wahlfälschung	fraude électorale	fraude electoral	不正選挙, 選挙違反	選舉舞弊
electoral-commission	electoral commission, election commission	Wahlkommission, Wahlleiter, Wahlbehörde	commission électorale	junta electoral, comisión electoral	選挙管理委員会, 選管	選舉委員會, 中選會
constituency	constituency, district	Wahlkreis, Wahlbezirk	circonscription	circunscripción, distrito electoral	選挙区	選區
seat	seat, seats	Sitz, Mandat, Sitze	siège, mandat	escaño, curul	議席	席位, 議席
majority	majority	Mehrheit	majorité	mayoría	過半数, 多数	多數, 過半數
absolute-majority	absolute majority, outright majority	absolute Mehrheit	majorité absolue	mayoría absoluta	絶対多数, 単独過半数	絕對多數
two-thirds-majority	two-thirds majority, supermajority	Zweidrittelmehrheit	majorité des deux tiers	mayoría de dos tercios, mayoría cualificada	3分の2	三分之二
minority	minority	Minderheit	minorité	minoría	少数, 少数派	少數, 少數派
unanimous	unanimous, unanimously	einstimmig	unanime, unanimité	unánime, unanimidad	全会一致, 満場一致	一致通過, 全票
abstain	abstain, abstention	enthalten, Enthaltung, Stimmenthaltung	s'abstenir, abstention	abstenerse, abstención	棄権	棄權
term-of-office	term, term of office, tenure	Amtszeit, Legislaturperiode, Wahlperiode	mandat, législature	mandato, legislatura, período	任期	任期
no-confidence	no confidence, confidence vote, censure	Misstrauensvotum, Vertrauensfrage, Misstrauensantrag	motion de censure, vote de confiance, censure	moción de censura, voto de confianza	不信任, 信任投票	不信任, 信任投票
impeach	impeach, impeachment	Amtsenthebung, Amtsenthebungsverfahren	destitution, impeachment, mise en accusation	juicio político, destitución, impugnación	弾劾	彈劾
dissolve-parliament	dissolve parliament, dissolution	Parlament auflösen, Parlamentsauflösung	dissoudre l'Assemblée, dissolution	disolver el parlamento, disolución	解散, 衆院解散	解散國會, 解散議會
bill	bill, draft law, legislation	Gesetzentwurf, Gesetzesentwurf, Gesetzesvorlage, Entwurf	projet de loi, proposition de loi	proyecto de ley, proposición de ley	法案	法案, 草案
law	law, statute, legislation	Gesetz, Recht	loi, législation	ley, legislación	法律, 法令	法律, 法例, 法規
decree	decree, ordinance, executive order, edict	Verordnung, Erlass, Dekret	décret, ordonnance, arrêté municipal, arrêté préfectoral	decreto, ordenanza	政令, 大統領令, 布告	法令, 行政命令, 政令
regulation	regulation, rule, regulate	Regulierung, Regelung, Vorschrift, Regel, regeln	réglementation, règlement, règle, réguler	regulación, reglamento, norma, normativa, regular	規制, 規則, ルール	規定, 監管, 條例, 規例
constitution	constitution, constitutional	Verfassung, Grundgesetz, verfassungsmäßig	constitution, constitutionnel	constitución, constitucional	憲法	憲法
constitutional-amendment	constitutional amendment, constitutional reform	Verfassungsänderung	révision constitutionnelle, réforme constitutionnelle	reforma constitucional, enmienda constitucional	憲法改正, 改憲	修憲
policy	policy	Politik	politique	política	政策	政策
politics	politics, political, politician	Politik, politisch, Politiker, Politikerin	politique, politicien	política, político	政治, 政治家, 政界	政治, 政客, 政界
state-country	state, country, nation, national	Staat, Land, Länder, Nation, staatlich, national	État, pays, nation, national	Estado, país, nación, nacional	国家, 国内	國家, 全國
federal	federal, federation	Bund, föderal, Bundes, Föderation	fédéral, fédération	federal, federación	連邦	聯邦
province-region	province, region, regional, provincial	Provinz, Region, Bundesland, regional	région, province, régional	provincia, región, regional, comunidad autónoma	地域, 地方	地區, 省份, 區域
municipality	municipality, municipal, local authority, council	Gemeinde, Kommune, kommunal, Stadtverwaltung	commune, municipalité, mairie, municipal	municipio, municipal, municipalidad	自治体, 市役所, 町役場	市政府, 市政廳, 地方政府
district	district, borough, county	Bezirk, Kreis, Landkreis, Stadtteil	arrondissement, quartier, district, département	distrito, comarca, barrio	地区	地區
capital-city	capital, capital city	Hauptstadt	capitale	capital	首都	首都
democracy	democracy, democratic	Demokratie, demokratisch	démocratie, démocratique	democracia, democrático	民主主義, 民主化	民主
dictatorship	dictatorship, dictator, authoritarian, autocrat	Diktatur, Diktator, autoritär, Autokratie	dictature, dictateur, autoritaire	dictadura, dictador, autoritario	独裁, 権威主義, 強権	獨裁, 專制, 威權
communist	communist, communism	kommunistisch, Kommunist, Kommunismus	communiste, communisme	comunista, comunismo	共産党, 共産主義	共產黨, 共產主義
conservative	conservative, tory, right-wing, centre-right	konservativ, Konservative	conservateur, de droite	conservador, de derechas, derechista	保守	保守, 右翼
liberal	liberal	liberal, progressiv	libéral, progressiste	liberal, progresista	リベラル, 自由主義, 進歩派	自由派, 進步派
social-democrat	social democrat, labour party, centre-left	Sozialdemokrat, Sozialdemokraten, sozialdemokratisch	social-démocrate, socialiste	socialdemócrata, socialista	社会民主, 社民党, 労働党	社民黨, 工黨, 社會黨
left-wing	left-wing, leftist	links, Linke	gauche, de gauche	izquierda, izquierdista	左派, 左翼	左翼, 左派
far-right	far right, far-right, extreme right	rechtsextrem, rechtspopulistisch, extreme Rechte	extrême droite, d'extrême droite	ultraderecha, extrema derecha	極右	極右
green-party	green party, greens	Grüne, die Grünen	écologiste, les Verts	los verdes, partido verde	緑の党	綠黨
populist	populist, populism	populistisch, Populist, Populismus	populiste, populisme	populista, populismo	ポピュリズム, 大衆迎合	民粹
nationalist	nationalist, nationalism	nationalistisch, Nationalist, Nationalismus	nationaliste, nationalisme	nacionalista, nacionalismo	民族主義, 国家主義, ナショナリズム	民族主義
separatist	separatist, secessionist, separatism, secession	Separatist, Separatismus, separatistisch	séparatiste, indépendantiste, sécession	separatista, independentista, secesión	分離独立, 分離派, 独立派	分裂分子, 獨立派, 分離主義
independence	independence, independent	Unabhängigkeit, unabhängig	indépendance, indépendant	independencia, independiente	独立	獨立
autonomy	autonomy, autonomous, self-rule	Autonomie, autonom, Selbstverwaltung	autonomie, autonome	autonomía, autónomo, autogobierno	自治, 自治権	自治
sovereignty	sovereignty, sovereign	Souveränität, souverän, Hoheit	souveraineté, souverain	soberanía, soberano	主権, 領有権	主權
revolution	revolution, uprising, revolt, insurrection	Revolution, Aufstand, Aufstände, Revolte	révolution, soulèvement, insurrection, révolte	revolución, levantamiento, sublevación, insurrección	革命, 蜂起, 反乱	革命, 起義, 暴動
coup	coup, putsch, military takeover	Putsch, Staatsstreich, Militärputsch	coup d'État, putsch	golpe de Estado, golpe, golpista	クーデター	政變, 軍事政變
junta	junta, military rule	Junta, Militärregierung, Militärherrschaft	junte, régime militaire	junta militar, régimen militar	軍政, 軍事政権	軍政府, 軍人政權
regime	regime	Regime	régime	régimen	体制, 政権	政權
protest	protest, demonstration, demonstrate, rally, march	Protest, Demonstration, demonstrieren, Kundgebung	manifestation, manifester, manifestant, rassemblement	protesta, manifestación, manifestarse, marcha	デモ, 抗議, 抗議活動, 集会	示威, 抗議, 集會, 遊行
demonstrator	demonstrator, protester	Demonstrant, Demonstrantin, Protestierende	manifestant	manifestante	デモ参加者, デモ隊	示威者, 抗議者
riot	riot, rioting, unrest, disorder	Unruhen, Krawall, Ausschreitung, Randale	émeute, troubles, débordements	disturbio, motín, altercado	暴動, 騒乱, 騒動	騷亂, 暴動, 騷動
petition	petition, signatures	Petition, Unterschriftensammlung	pétition	petición, recogida de firmas	請願, 署名活動, 陳情	請願, 聯署, 連署
boycott	boycott	Boykott, boykottieren	boycott, boycotter	boicot, boicotear	ボイコット, 不買	抵制, 杯葛
activist	activist, campaigner	Aktivist, Aktivistin	militant, activiste	activista	活動家	活躍人士, 社運人士, 維權人士
dissident	dissident, regime critic	Dissident, Oppositioneller, Regimekritiker	dissident, opposant	disidente, opositor	反体制派, 反体制	異見人士, 異議人士
human-rights	human rights	Menschenrechte, Menschenrecht	droits de l'homme, droits humains	derechos humanos	人権	人權
civil-rights	civil rights, civil liberties, freedoms	Bürgerrechte, Grundrechte	droits civiques, libertés publiques	derechos civiles, libertades	公民権, 市民権	民權, 公民權利
freedom	freedom, liberty, free	Freiheit, frei	liberté, libre	libertad	自由	自由
press-freedom	press freedom, freedom of press	Pressefreiheit	liberté de presse, liberté de la presse	libertad de prensa	報道の自由	新聞自由
free-speech	freedom of speech, freedom of expression, free speech	Meinungsfreiheit	liberté d'expression	libertad de expresión	言論の自由, 表現の自由	言論自由
censorship	censorship, censor	Zensur, zensieren	censure, censurer	censura, censurar	検閲	審查, 言論審查
propaganda	propaganda	Propaganda	propagande	propaganda	プロパガンダ, 宣伝工作	宣傳, 大外宣
disinformation	disinformation, misinformation, fake news	Desinformation, Falschinformation, Falschmeldung	désinformation, fausse information, infox	desinformación, bulo, noticia falsa	偽情報, 誤情報, フェイクニュース	假訊息, 虛假信息, 假新聞
migration	migration, immigration, migrant, immigrant	Migration, Einwanderung, Migrant, Migrantin, Einwanderer, Zuwanderung	migration, immigration, migrant, immigré	migración, inmigración, migrante, inmigrante	移民, 移住, 不法移民	移民, 移工
refugee	refugee, asylum seeker, displaced	Flüchtling, Geflüchtete, Asylbewerber	réfugié, demandeur d'asile, déplacé	refugiado, solicitante de asilo, desplazado	難民, 避難民	難民, 流離失所
asylum	asylum	Asyl, Asylantrag	asile, droit d'asile	asilo	亡命, 庇護	庇護, 政治庇護
deport	deport, deportation, expel, expulsion	abschieben, Abschiebung, ausweisen, Ausweisung, abgeschoben, ausgewiesen	expulser, expulsion, reconduire à frontière	deportar, deportación, expulsar, expulsión	強制送還, 国外追放, 送還, 追放	驅逐出境, 遣返, 驅逐
citizenship	citizenship, nationality, naturalisation	Staatsbürgerschaft, Staatsangehörigkeit, Einbürgerung	citoyenneté, nationalité, naturalisation	ciudadanía, nacionalidad, naturalización	国籍, 市民権, 帰化	國籍, 公民身份, 入籍
citizen	citizen, national, resident	Bürger, Bürgerin, Einwohner, Staatsbürger	citoyen, citoyenne, ressortissant	ciudadano, ciudadana	市民, 国民	公民, 市民, 國民
passport	passport	Pass, Reisepass, Pässe	passeport	pasaporte	旅券, パスポート	護照
visa	visa, visa-free	Visum, Visa, visafrei	visa	visado, visa	査証, ビザ	簽證, 免簽
border	border, frontier, border crossing	Grenze, Grenzübergang	frontière, poste-frontière	frontera, paso fronterizo	国境, 検問所	邊境, 邊界, 國界, 口岸
territory	territory, territorial	Territorium, Gebiet, territorial	territoire, territorial	territorio, territorial	領土, 領域	領土
public-budget	budget, spending plan, state budget	Haushalt, Etat, Budget	budget	presupuesto	予算, 予算案	預算, 預算案
tax	tax, taxation, levy, duty	Steuer, Abgabe, besteuern	impôt, taxe, fiscal, fiscalité	impuesto, tributo, fiscal	税金, 課税, 増税, 税制	稅收, 徵稅, 課稅, 稅務
tax-cut	tax cut, tax relief, tax break	Steuersenkung, Steuererleichterung	baisse d'impôt, allègement fiscal	rebaja fiscal, bajada de impuestos	減税	減稅
tax-rise	tax rise, tax hike, tax increase	Steuererhöhung	hausse d'impôt	subida de impuestos, alza de impuestos	増税	加稅, 增稅
vat	VAT, sales tax, consumption tax, value added tax	Mehrwertsteuer, Umsatzsteuer	TVA	IVA	消費税, 付加価値税	增值稅, 消費稅, 營業稅
subsidy	subsidy, subsidies, grant, subsidise	Subvention, Zuschuss, Zuschüsse, Fördermittel	subvention, subventionner	subvención, subsidio, subvencionar	補助金, 助成金, 交付金	補貼, 津貼, 資助, 補助
welfare	welfare, benefits, social security	Sozialleistung, Bürgergeld, Sozialhilfe	allocation, prestation sociale, protection sociale	bienestar, prestación, seguridad social	福祉, 社会保障, 生活保護	福利, 社會福利, 社會保障
pension	pension, retirement benefit	Rente, Pension	pension, retraite	pensión, jubilación	年金	退休金, 養老金, 年金
retirement-age	retirement age, pension age	Rentenalter, Renteneintrittsalter	âge de la retraite, départ en retraite	edad de jubilación	定年, 支給開始年齢	退休年齡
corruption	corruption, corrupt, graft	Korruption, korrupt	corruption, corrompu	corrupción, corrupto	汚職, 腐敗	貪污, 腐敗, 貪腐
bribe	bribe, bribery, kickback	Bestechung, bestechen, Schmiergeld, bestochen	pot-de-vin, soudoyer, corrompre	soborno, sobornar, cohecho, coima	賄賂, 贈収賄, 収賄, 贈賄	賄賂, 行賄, 受賄, 收賄
scandal	scandal, affair	Skandal, Affäre	scandale, affaire	escándalo	不祥事, スキャンダル, 疑惑	醜聞, 風波
slush-fund	slush fund, undeclared funds, illegal donation	schwarze Kasse, Spendenaffäre, Schwarzgeld	caisse noire, financement illégal	caja B, fondo ilegal, financiación ilegal	裏金, 政治資金, 不正献金	黑金, 政治獻金
lobby	lobby, lobbying, lobbyist	Lobby, Lobbyist, Lobbyarbeit	lobby, lobbying, lobbyiste	lobby, grupo de presión	ロビー活動, 陳情	遊說
state-of-emergency	state of emergency, emergency rule	Notstand, Ausnahmezustand	état d'urgence	estado de emergencia, estado de excepción, estado de alarma	非常事態, 緊急事態宣言	緊急狀態
martial-law	martial law	Kriegsrecht	loi martiale	ley marcial	戒厳令	戒嚴
curfew	curfew	Ausgangssperre	couvre-feu	toque de queda	夜間外出禁止, 外出禁止令	宵禁
crisis	crisis, crises	Krise	crise	crisis	危機	危機
power-political	power, in power	Macht, Herrschaft	pouvoir	poder	権力, 支配	權力, 掌權, 執政
leader	leader, leadership, chief	Führer, Chef, Leiter, Führung, Anführer	dirigeant, leader, chef, tête	líder, dirigente, jefe, liderazgo	指導者, 首脳, リーダー, 指導部	領袖, 領導人, 領導, 首腦
public-office	office, post, mandate, position	Amt, Mandat	poste, fonction	cargo, puesto	役職, 公職, ポスト	職務, 職位, 公職
decentralise	devolution, decentralise, devolve	dezentralisieren, Dezentralisierung	décentraliser, décentralisation	descentralizar, descentralización	地方分権, 権限移譲	下放, 地方分權
nationalise	nationalise, nationalize, nationalisation	verstaatlichen, Verstaatlichung	nationaliser, nationalisation	nacionalizar, nacionalización, expropiar	国有化, 国営化	國有化
privatise	privatise, privatize, privatisation	privatisieren, Privatisierung	privatiser, privatisation	privatizar, privatización	民営化	私有化, 民營化
public-consultation	public consultation, public hearing, hearing	öffentliche Anhörung, Bürgerbeteiligung	enquête publique, consultation publique	audiencia pública, consulta pública	公聴会, 意見公募, パブリックコメント	公聽會, 公眾諮詢
public-administration	public service, civil service, public sector	öffentlicher Dienst, Verwaltung	fonction publique, service public, administration	administración pública, sector público, función pública	公務, 行政, 官庁	行政, 公務
national-flag	flag, national anthem, anthem	Flagge, Nationalhymne, Fahne	drapeau, hymne national	bandera, himno nacional	国旗, 国歌	國旗, 國歌
parliament-session	session, sitting, plenary	Sitzung, Plenum, Sitzungsperiode	session, séance, plénière	sesión, pleno, plenaria	会期, 本会議, 臨時国会	會期, 全體會議
ratify	ratify, ratification	ratifizieren, Ratifizierung	ratifier, ratification	ratificar, ratificación	批准	批准, 追認
clause	clause, article, provision, paragraph	Klausel, Artikel, Paragraf, Absatz	clause, article, alinéa, disposition	cláusula, artículo, disposición	条項, 条文	條款, 條文
agenda	agenda, item, programme	Tagesordnung, Agenda	ordre du jour, agenda	orden del día, agenda	議題, 議事日程	議程, 議題
roadmap	roadmap, timetable, action plan	Fahrplan, Aktionsplan, Zeitplan	feuille de route, plan d'action, calendrier	hoja de ruta, plan de acción, calendario	行程表, 工程表, ロードマップ, 行動計画	路線圖, 時間表, 行動計劃
strategy	strategy, strategic	Strategie, strategisch	stratégie, stratégique	estrategia, estratégico	戦略	戰略, 策略
initiative	initiative, drive	Initiative, Vorstoß	initiative	iniciativa	構想, イニシアチブ, 取り組み	倡議
project	project, scheme	Projekt, Vorhaben	projet	proyecto	事業, プロジェクト	項目, 工程, 專案
program	program, programme	Programm	programme	programa	プログラム, 番組, 施策	計畫, 方案
measure-policy	measure, step, action, move	Maßnahme, Schritt	mesure, démarche	medida	措置, 対策, 施策	措施, 舉措, 行動
`;
