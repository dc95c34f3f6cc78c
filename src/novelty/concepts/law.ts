/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
court	court, tribunal	Gericht, Gerichtshof, gerichtlich	tribunal, cour, juridiction	tribunal, juzgado, corte	裁判所, 法廷	法院, 法庭
supreme-court	supreme court, top court, highest court	Oberster Gerichtshof, oberstes Gericht, Bundesgerichtshof	cour suprême, cour de cassation	tribunal supremo, corte suprema	最高裁	最高法院
constitutional-court	constitutional court	Verfassungsgericht, Bundesverfassungsgericht, Verfassungsgerichtshof	conseil constitutionnel, cour constitutionnelle	tribunal constitucional, corte constitucional	憲法裁判所	憲法法院, 憲法法庭
appeals-court	appeals court, court of appeal, appellate court	Berufungsgericht, Oberlandesgericht	cour d'appel	tribunal de apelación, audiencia provincial	高裁, 高等裁判所, 控訴裁	上訴法院, 高等法院, 上訴庭
district-court	district court, local court, magistrates	Landgericht, Amtsgericht, Bezirksgericht	tribunal correctionnel, tribunal judiciaire	juzgado de distrito, juzgado de instrucción	地裁, 地方裁判所	地方法院, 地區法院, 區域法院
administrative-court	administrative court	Verwaltungsgericht, Oberverwaltungsgericht	tribunal administratif, Conseil d'État	tribunal contencioso administrativo, tribunal administrativo	行政裁判所	行政法院
military-court	military court, court martial	Militärgericht, Kriegsgericht	tribunal militaire, cour martiale	tribunal militar, consejo de guerra	軍事裁判所, 軍法会議	軍事法庭, 軍事法院
arbitration	arbitration, arbitrator, arbitral tribunal	Schiedsgericht, Schlichtung, Schiedsverfahren	arbitrage, arbitre, tribunal arbitral	arbitraje, laudo	仲裁	仲裁
judge	judge, justice, magistrate	Richter, Richterin	juge, magistrat, magistrate	juez, jueza, magistrado	裁判官, 判事, 裁判長	法官, 裁判官
jury	jury, juror	Geschworene, Jury, Schöffe	jury, juré	jurado	陪審, 裁判員	陪審團, 陪審員
prosecutor	prosecutor, public prosecutor, attorney general, district attorney	Staatsanwalt, Staatsanwältin, Staatsanwaltschaft, Generalbundesanwalt, Ankläger	procureur, parquet, ministère public	fiscal, fiscalía, ministerio público	検察, 検事, 地検	檢察官, 檢方, 檢察院, 地檢署
lawyer	lawyer, attorney, barrister, solicitor, counsel	Anwalt, Anwältin, Rechtsanwalt, Verteidiger, Anwälte	avocat, avocate	abogado, abogada, letrado	弁護士, 弁護人, 弁護側	律師, 辯護人, 大律師
notary	notary	Notar	notaire	notario	公証人	公證人
defendant	defendant, accused	Angeklagter, Angeklagte, Beschuldigter	accusé, prévenu, mis en cause	acusado, procesado, imputado	被告	被告, 被告人
plaintiff	plaintiff, claimant, complainant	Kläger, Klägerin, Nebenkläger	plaignant, partie civile, requérant	demandante, querellante, denunciante	原告	原告
witness	witness, eyewitness	Zeuge, Zeugin, Augenzeuge	témoin	testigo	証人, 目撃者	證人, 目擊者
victim	victim	Opfer, Geschädigter	victime	víctima	被害者, 犠牲者	受害者, 被害人, 遇難者
suspect	suspect, person of interest	Verdächtiger, Verdächtige, Tatverdächtiger, mutmaßlich	suspect, présumé	sospechoso, presunto	容疑者, 被疑者	嫌疑人, 疑犯, 嫌犯
perpetrator	perpetrator, offender, culprit, attacker, assailant	Täter, Täterin, Angreifer	auteur, agresseur, assaillant	autor, agresor, atacante, culpable	犯人, 加害者	兇手, 犯人, 行兇者
criminal	criminal, felon, crook	Verbrecher, Kriminelle, kriminell, Straftäter	criminel, délinquant, malfaiteur	criminal, delincuente	犯罪者	罪犯, 犯罪分子
crime	crime, offence, offense, felony	Verbrechen, Straftat, Kriminalität, Delikt	crime, infraction, criminalité	crimen, delito, criminalidad, delincuencia	犯罪, 事件	犯罪, 罪案, 罪行
trial	trial, proceedings, hearing	Prozess, Gerichtsverfahren, Verhandlung, Hauptverhandlung	procès, audience	juicio, vista, audiencia, proceso	公判, 裁判, 審理	審訊, 審判, 開庭, 庭審
lawsuit	lawsuit, suit, sue, litigation, legal action, take to court	Klage, verklagen, klagen, Rechtsstreit, verklagt	plainte, poursuivre, action en justice, saisir la justice	demanda, demandar, querella, litigio	訴訟, 提訴	訴訟, 起訴, 提告, 控告, 入稟
class-action	class action, collective action	Sammelklage	action collective, recours collectif	demanda colectiva, acción colectiva	集団訴訟	集體訴訟
charge-crime	charge, indict, indictment, prosecute, prosecution	anklagen, Anklage, angeklagt, Anklageschrift	inculper, inculpation, mettre en examen, mise en examen, accusation	acusar, acusación, imputar, imputación, procesar	起訴, 訴追, 書類送検	起訴, 檢控, 控罪, 公訴
convict	convict, conviction, guilty, find guilty	verurteilen, Verurteilung, schuldig, Schuldspruch	condamner, condamnation, coupable, reconnu coupable	condenar, condena, culpable, declarar culpable	有罪, 有罪判決	定罪, 有罪, 罪成
acquit	acquit, acquittal, not guilty, clear of charges	freisprechen, Freispruch, freigesprochen	acquitter, acquittement, relaxer, relaxe	absolver, absolución, absuelto	無罪	無罪, 脫罪
sentence-penalty	sentence, jail term, prison term	verurteilt, Haftstrafe, Freiheitsstrafe, Strafmaß, Gefängnisstrafe	peine, peine de prison, condamné	sentencia, pena, condena de prisión, años de cárcel	実刑, 懲役, 禁錮, 量刑	判刑, 刑期, 徒刑, 判處
verdict	verdict, ruling, judgment, judgement	Urteil, Richterspruch, urteilen	verdict, jugement	veredicto, fallo, sentencia	判決, 評決	判決, 裁決, 裁定
rule-court	rule, ruled, ruling	entscheiden, urteilen, Gerichtsentscheidung	trancher	dictaminar, fallar	判断, 裁定, 言い渡	裁定, 判定
appeal-court	appeal, appeal verdict	Berufung, Revision, Berufung einlegen	appel, faire appel, pourvoi, interjeter appel	apelar, apelación, recurso, recurrir	控訴, 上告, 抗告	上訴, 抗告
injunction	injunction, restraining order, court order	einstweilige Verfügung, Gerichtsbeschluss	injonction, référé, ordonnance	medida cautelar, orden judicial, interdicto	仮処分, 差し止め, 差止	禁制令, 假處分
overturn-verdict	quash, overturn, set aside, strike down	kippen, für nichtig erklären	casser, invalider	revocar, tumbar	破棄, 違憲	推翻
unconstitutional	unconstitutional	verfassungswidrig	inconstitutionnel, anticonstitutionnel	inconstitucional	違憲	違憲
plea	plead guilty, plea deal, plea bargain	schuldig bekennen, Schuldbekenntnis	plaider coupable, plaider-coupable	declararse culpable, acuerdo de culpabilidad	司法取引, 罪を認め	認罪, 認罪協議
out-of-court	settlement, out-of-court settlement, settle	Vergleich, außergerichtliche Einigung	règlement à l'amiable, transaction, accord amiable	acuerdo extrajudicial, conciliación	和解, 示談	和解, 庭外和解
arrest	arrest, detain, apprehend, take into custody	festnehmen, festgenommen, Festnahme, verhaften, Verhaftung	arrêter, arrestation, interpeller, interpellation	detener, detención, arrestar, arresto, aprehender	逮捕, 拘束, 検挙	逮捕, 拘捕, 被捕, 抓獲
detain-custody	custody, detention, detainee, remand, pre-trial detention	Haft, Untersuchungshaft, Gewahrsam, U-Haft	garde à vue, détention, détention provisoire, détenu	prisión preventiva, custodia, detenido, prisión provisional	勾留, 拘留, 身柄	拘留, 羈押, 關押, 收押
release-custody	release, set free, freed	freilassen, Freilassung, freigelassen, entlassen	libérer, libération, relâcher, remettre en liberté	liberar, liberación, puesta en libertad, excarcelar	釈放, 解放	釋放, 獲釋
bail	bail, bond	Kaution	caution, liberté sous caution	fianza, libertad bajo fianza	保釈	保釋, 交保
parole	parole, probation, suspended sentence, early release	Bewährung, Bewährungsstrafe	sursis, liberté conditionnelle, libération conditionnelle	libertad condicional, pena suspendida	執行猶予, 仮釈放, 保護観察	緩刑, 假釋
pardon	pardon, amnesty, clemency	begnadigen, Begnadigung, Amnestie	gracier, grâce, amnistie	indultar, indulto, amnistía	恩赦, 特赦, 赦免	特赦, 赦免, 大赦
prison	prison, jail, penitentiary, imprison, imprisonment	Gefängnis, Gefängnisse, Justizvollzugsanstalt	prison, pénitencier, emprisonner, incarcérer	prisión, cárcel, penal, encarcelar	刑務所, 拘置所, 収監, 服役	監獄, 入獄, 監禁, 牢獄
prisoner	prisoner, inmate, convict	Gefangener, Häftling, Gefangene, Insasse	prisonnier, détenu	preso, recluso, prisionero	受刑者, 囚人	囚犯, 在囚人士
life-sentence	life sentence, life imprisonment, life in prison	lebenslange Haft, lebenslänglich	perpétuité, réclusion à perpétuité	cadena perpetua, prisión permanente	終身刑, 無期懲役	終身監禁, 無期徒刑
death-penalty	death penalty, capital punishment, execution, death sentence	Todesstrafe, Hinrichtung, hinrichten, Todesurteil	peine de mort, exécution, exécuter	pena de muerte, ejecución, pena capital	死刑, 死刑執行	死刑, 處決, 死刑判決
fine	fine, penalty	Geldstrafe, Bußgeld, Strafe	amende	multa, sanción, multar	罰金, 反則金, 課徴金	罰款, 罰鍰, 罰金
punish	punish, punishment, penalise, penalize	bestrafen, Bestrafung, ahnden	punir, punition, sanctionner, pénaliser	castigar, castigo, penalizar, sancionar	処罰, 処分, 罰則	懲罰, 處罰, 懲處, 處分
community-service	community service	Sozialstunden, gemeinnützige Arbeit	travail d'intérêt général	trabajos comunitarios	社会奉仕	社會服務令
compensation	compensation, compensate, damages, redress	Entschädigung, entschädigen, Schadenersatz, Schadensersatz	indemnisation, indemniser, dédommager, dommages et intérêts	indemnización, indemnizar, compensación, compensar, resarcir	賠償, 補償, 損害賠償	賠償, 補償, 索償
investigate	investigate, investigation, probe, inquiry, enquiry	ermitteln, Ermittlung, untersuchen, Untersuchung, nachgehen	enquêter, enquête, investiguer, instruction	investigar, investigación, indagar, pesquisa	捜査, 調査, 取り調べ	調查, 偵查, 偵辦, 查處
investigator	investigator, detective, inspector	Ermittler, Ermittlerin, Kriminalbeamter	enquêteur, inspecteur, détective	investigador, detective, inspector	捜査員, 捜査当局, 捜査官, 刑事	調查人員, 偵查員, 探員, 警探
inquiry-commission	commission of inquiry, public inquiry, independent inquiry	Untersuchungsausschuss, Untersuchungskommission	commission d'enquête	comisión de investigación	調査委員会, 第三者委員会	調查委員會
raid-search	raid, search warrant, search premises	Razzia, durchsuchen, Durchsuchung, Hausdurchsuchung	perquisition, perquisitionner, descente	registro, allanamiento, redada policial	家宅捜索, 強制捜査, 立ち入り検査	搜查, 突擊搜查, 搜索令
warrant	arrest warrant, warrant	Haftbefehl	mandat d'arrêt	orden de detención, orden de captura	逮捕状, 令状	逮捕令, 拘捕令, 通緝令
wanted	wanted, manhunt, fugitive, on run, at large	Fahndung, flüchtig, gesucht, auf der Flucht	en fuite, fugitif, chasse à homme, recherché	prófugo, fugitivo, en fuga, búsqueda y captura	指名手配, 逃走, 逃亡	通緝, 在逃, 逃犯, 潛逃
escape	escape, flee, fled, break out, jailbreak	fliehen, floh, geflohen, Flucht, entkommen, flüchten, ausbrechen	fuir, fuite, s'évader, évasion, s'enfuir	huir, huida, escapar, fuga, fugarse	脱走, 逃げ, 脱獄, 逃れ	逃脫, 逃離, 越獄, 逃走
extradite	extradite, extradition	ausliefern, Auslieferung, ausgeliefert	extrader, extradition	extraditar, extradición	身柄引き渡し, 引き渡し	引渡
evidence	evidence, proof, exhibit	Beweis, Beweismittel, Beleg, beweisen	preuve, élément	prueba, evidencia	証拠, 物証	證據, 罪證
clue	clue, lead, trace	Spur, Hinweis, Anhaltspunkt	indice, piste, trace	pista, indicio, rastro	手がかり, 痕跡	線索, 蛛絲馬跡
fingerprint	fingerprint	Fingerabdruck, Fingerabdrücke	empreinte digitale	huella dactilar	指紋	指紋
dna	DNA, genetic evidence	DNA, DNS	ADN	ADN	DNA型, DNA鑑定	DNA
autopsy	autopsy, post-mortem, forensic	Obduktion, obduzieren, Autopsie, Gerichtsmedizin	autopsie, médecine légale	autopsia, forense	司法解剖, 検視, 検死	驗屍, 解剖, 法醫
police	police, policeman, policewoman, police officer	Polizei, Polizist, Polizistin, Polizeibeamter	police, policier, policière	policía, agente de policía	警察, 警察官, 警官	警方, 警察, 警員, 公安
gendarmerie	gendarmerie, gendarme	Gendarmerie	gendarmerie, gendarme	guardia civil, gendarmería	国家憲兵	憲兵
riot-police	riot police	Bereitschaftspolizei	police anti-émeute, CRS	antidisturbios, policía antidisturbios	機動隊	防暴警察, 鎮暴警察
police-station	police station, precinct	Polizeiwache, Polizeirevier	commissariat	comisaría	警察署, 交番	警署, 派出所, 警局
customs-office	customs, customs officer	Zoll, Zollbehörde, Zollfahndung	douane, douanier	aduana, aduanero	税関	海關
murder	murder, homicide, manslaughter	Mord, ermorden, ermordet, Totschlag	meurtre, assassiner, homicide, assassinat	asesinato, asesinar, homicidio	殺人, 殺害	謀殺, 殺人, 兇殺, 殺害
assassinate	assassinate, assassination	Attentat, Ermordung	assassinat, assassiner	magnicidio, asesinato	暗殺	暗殺, 行刺
attempted-murder	attempted murder	versuchter Mord, Mordversuch	tentative de meurtre, tentative d'assassinat	intento de asesinato, tentativa de homicidio	殺人未遂	謀殺未遂, 殺人未遂
shoot	shoot, shooting, shot, gunfire, gunman, open fire	schießen, Schießerei, erschossen, Schüsse, Schuss, angeschossen	tirer, fusillade, coup de feu, tir, tireur	disparar, tiroteo, disparo, tirador	銃撃, 発砲, 射殺, 銃弾	槍擊, 開槍, 射擊, 槍手
stab	stab, stabbing, knife, knife attack	Messerangriff, erstochen, niederstechen, Messerattacke, Stichwunde, Messerstecherei	poignarder, couteau, attaque au couteau	apuñalar, apuñalamiento, cuchillo	刺し, 刃物, ナイフ, 刺傷	持刀, 刺傷, 刀襲, 刺殺
beat-up	beat up, assault, batter, violence	verprügeln, Körperverletzung, schlagen, zusammenschlagen	tabasser, agression, frapper, coups et blessures	agresión, paliza, lesiones	暴行, 殴	毆打, 襲擊, 傷人
kidnap	kidnap, abduct, kidnapping, abduction	entführen, Entführung, verschleppen	enlever, enlèvement, kidnapper, rapt	secuestrar, secuestro, raptar	誘拐, 拉致	綁架, 擄走, 劫持
hostage	hostage, captive	Geisel, Geiselnahme, Geiselnehmer	otage, prise d'otages	rehén, toma de rehenes	人質	人質
ransom	ransom, extort, extortion, blackmail	Lösegeld, Erpressung, erpressen	rançon, chantage, extorsion	extorsión, chantaje, pago de rescate	身代金, 恐喝	贖金, 勒索, 敲詐
theft	theft, steal, stole, stolen, burglary, larceny, thief	Diebstahl, stehlen, gestohlen, Einbruch, Dieb, Diebe	vol, voler, cambriolage, voleur, dérober	robo, robar, hurto, ladrón	窃盗, 空き巣, 盗まれ, 盗み, 盗難	盜竊, 偷竊, 失竊, 竊盜
robbery	robbery, rob, heist, armed robbery, hold-up	Raub, Raubüberfall, ausrauben, Überfall	braquage, vol à main armée, braquer, hold-up	atraco, asalto, robo con violencia	強盗	搶劫, 劫案, 打劫
loot	loot, looting, pillage	plündern, Plünderung	piller, pillage	saquear, saqueo	略奪	搶掠, 掠奪
fraud	fraud, scam, swindle, deception	Betrug, betrügen, Betrüger, Schwindel	fraude, escroquerie, arnaque, escroc	fraude, estafa, timo	詐欺, 不正	詐騙, 欺詐, 騙局, 詐欺
embezzle	embezzle, embezzlement, misappropriate	veruntreuen, Veruntreuung, Unterschlagung, Untreue	détourner des fonds, détournement de fonds, abus de biens	malversar, malversación, desfalco, peculado	横領, 着服, 背任	挪用, 侵佔, 虧空, 貪污公款
money-laundering	money laundering, launder money	Geldwäsche	blanchiment, blanchiment d'argent	blanqueo, lavado de dinero, blanqueo de capitales	資金洗浄, マネーロンダリング	洗錢, 洗黑錢
tax-evasion	tax evasion, tax fraud, tax dodging	Steuerhinterziehung, Steuerbetrug	fraude fiscale, évasion fiscale	evasión fiscal, fraude fiscal	脱税, 租税回避, 申告漏れ	逃稅, 漏稅
insider-trading	insider trading, insider dealing	Insiderhandel	délit d'initié	información privilegiada	インサイダー取引	內幕交易, 內線交易
forgery	forge, forgery, falsify, counterfeit, fake	fälschen, Fälschung, gefälscht	falsifier, falsification, contrefaçon, faux	falsificar, falsificación, falso	偽造, 改ざん, 捏造	偽造, 篡改, 假冒, 造假
smuggle	smuggle, smuggling, smuggler, trafficking	schmuggeln, Schmuggel, Schmuggler	contrebande, trafic, passeur	contrabando, tráfico, contrabandista	密輸, 密航	走私, 偷運, 私運
human-trafficking	human trafficking, people smuggling	Menschenhandel, Schleuser, Schlepper	traite des êtres humains, trafic de migrants	trata de personas, tráfico de personas	人身売買, 人身取引	人口販賣, 販運人口, 偷渡集團
drug-illicit	drug, narcotics, drugs, drug trafficking	Droge, Rauschgift, Drogenhandel	drogue, stupéfiant, trafic de drogue	droga, narcótico, estupefaciente, narcotráfico	麻薬, 薬物, 違法薬物	毒品, 販毒, 毒販
cocaine	cocaine	Kokain	cocaïne	cocaína	コカイン	可卡因, 古柯鹼
cannabis	cannabis, marijuana	Cannabis, Marihuana	cannabis, marijuana	cannabis, marihuana	大麻	大麻
cartel-gang	gang, cartel, mafia, organised crime, organized crime	Bande, Kartell, Mafia, organisierte Kriminalität	gang, cartel, mafia, crime organisé, bande	banda, cartel, mafia, crimen organizado, cártel	暴力団, マフィア, ギャング, 犯罪組織	黑幫, 幫派, 黑社會, 犯罪集團
rape	rape, sexual assault, sexual abuse	vergewaltigen, Vergewaltigung, sexueller Missbrauch, sexuelle Gewalt	viol, violer, agression sexuelle, abus sexuel	violación, violar, agresión sexual, abuso sexual	強姦, 性的暴行, 性暴力, 不同意性交	強姦, 性侵, 性侵犯, 性暴力
harassment	harassment, sexual harassment, harass	sexuelle Belästigung, Mobbing am Arbeitsplatz	harcèlement, harceler	acoso, acosar, acoso sexual	嫌がらせ, セクハラ, ハラスメント, パワハラ	騷擾, 性騷擾
domestic-violence	domestic violence, domestic abuse	häusliche Gewalt	violences conjugales, violence domestique	violencia doméstica, violencia de género, violencia machista	家庭内暴力	家暴, 家庭暴力
child-abuse	child abuse, abuse of children	Kindesmissbrauch, Kindesmisshandlung	maltraitance, pédocriminalité	abuso infantil, maltrato infantil	児童虐待, 虐待	虐兒, 虐待兒童
abuse-mistreat	abuse, mistreat, torture, ill-treatment	misshandeln, Misshandlung, Folter, foltern	torture, torturer, maltraiter, mauvais traitements	tortura, torturar, maltrato, maltratar	拷問, 虐待	酷刑, 虐待
stalking	stalk, stalking, stalker	Stalking, nachstellen	harceleur, traque	acechar, acosador	ストーカー, つきまとい	跟蹤騷擾
arson	arson, set fire, set ablaze, arsonist	Brandstiftung, anzünden, in Brand setzen, Brandstifter	incendie criminel, incendier, pyromane	incendio provocado, incendiar, pirómano	放火	縱火, 放火
vandalism	vandalism, vandalise, deface	Vandalismus, Sachbeschädigung, beschmieren	vandalisme, vandaliser, dégradation	vandalismo, destrozos	器物損壊, 落書き	破壞公物, 毀損
terrorism	terrorism, terrorist, terror	Terror, Terrorismus, Terrorist	terrorisme, terroriste, attentat	terrorismo, terrorista, atentado	テロ, テロリスト	恐怖主義, 恐怖分子, 恐襲
espionage	espionage, spy, spying, spies	Spionage, Spion, Agent, spionieren	espionnage, espion, espionner	espionaje, espía, espiar	スパイ, 諜報	間諜, 諜報
treason	treason, betray, traitor	Hochverrat, Landesverrat, Verräter, Verrat	trahison, trahir, traître	traición, traicionar, traidor	反逆, 裏切	叛國, 背叛
wiretap	wiretap, eavesdrop, bug, surveillance	abhören, Abhöraktion, abgehört, Überwachung	écoute, mettre sur écoute, écoutes téléphoniques	escucha, pinchar, interceptar	盗聴, 傍受	竊聽, 監聽
hack	hack, hacker, cyberattack, cyber attack, breach	Hacker, Cyberangriff, Hackerangriff, gehackt	pirater, piratage, cyberattaque, pirate informatique	hackear, ciberataque, pirata informático	ハッカー, サイバー攻撃, 不正アクセス	黑客, 駭客, 網絡攻擊, 網路攻擊
ransomware	ransomware	Ransomware, Erpressungssoftware	rançongiciel	ransomware, secuestro de datos	ランサムウェア, ランサムウエア	勒索軟件, 勒索軟體
malware	malware, virus, spyware	Schadsoftware, Spähsoftware, Trojaner	logiciel malveillant, logiciel espion	programa malicioso, programa espía	マルウェア, スパイウェア	惡意軟件, 惡意軟體, 木馬
data-breach	data breach, data leak, data theft	Datenleck, Datendiebstahl, Datenpanne	fuite de données, vol de données	filtración de datos, robo de datos	情報流出, 個人情報流出, 情報漏えい	資料外洩, 個資外洩
privacy	privacy, data protection, personal data	Datenschutz, Privatsphäre, personenbezogene Daten	vie privée, données personnelles, protection des données	privacidad, protección de datos, datos personales	個人情報, プライバシー	隱私, 個人資料, 個資
copyright	copyright, intellectual property	Urheberrecht, geistiges Eigentum	droit d'auteur, propriété intellectuelle	derechos de autor, propiedad intelectual	著作権, 知的財産	版權, 著作權, 知識產權
patent	patent	Patent	brevet	patente	特許	專利
trademark	trademark, brand right	Markenrecht, Warenzeichen	marque déposée	marca registrada	商標	商標
contract	contract, deal	Vertrag, Verträge	contrat	contrato	契約	合約, 合同, 契約
breach-contract	breach of contract	Vertragsbruch, Vertragsverletzung	rupture de contrat	incumplimiento de contrato	契約違反	違約
ownership	own, owner, ownership	Eigentum, Eigentümer, besitzen, Besitzer, Besitz	propriétaire, propriété, posséder	propietario, propiedad, dueño, poseer	所有, 所有者, 所有権	所有權, 擁有, 業主, 物主
confiscate	confiscate, seize, seizure, impound, forfeiture	beschlagnahmen, Beschlagnahme, beschlagnahmt, sicherstellen, sichergestellt, einziehen	saisir, saisie, confisquer, confiscation	incautar, incautación, confiscar, decomiso, embargo	押収, 没収, 差し押さえ, 差押	沒收, 扣押, 查封, 繳獲, 查獲
evict	evict, eviction	Räumung, zwangsräumen, Zwangsräumung	expulser, expulsion locative	desahuciar, desahucio, desalojar	立ち退き, 強制退去	迫遷, 驅離
inherit	inherit, inheritance, heir	erben, Erbe, Erbin, Erbschaft	hériter, héritage, héritier	heredar, herencia, heredero	相続, 遺産	繼承, 遺產, 繼承人
justice-system	judiciary, justice system, judicial	Justiz, Judikative	justice, judiciaire	justicia, poder judicial, judicial	司法	司法
legal	legal, lawful, legally	legal, rechtmäßig, gesetzlich, rechtlich	légal, juridique, licite	legal, lícito, jurídico	合法, 法的	合法, 法律上
illegal	illegal, unlawful, illicit, illegally	illegal, rechtswidrig, gesetzwidrig, unrechtmäßig	illégal, illicite	ilegal, ilícito	違法, 不法	違法, 非法
legalise	legalise, legalize, decriminalise, legalisation	legalisieren, Legalisierung, entkriminalisieren	légaliser, légalisation, dépénaliser	legalizar, legalización, despenalizar	合法化	合法化, 除罪
liability	liable, liability, responsibility, responsible, accountable	Haftung, verantwortlich, Verantwortung	responsabilité, responsable	responsabilidad, responsable	責任, 責任者	責任, 負責, 問責
negligence	negligence, negligent, recklessness	Fahrlässigkeit, fahrlässig	négligence, négligent, imprudence	negligencia, imprudencia, negligente	過失, 業務上過失	疏忽, 過失
intent	intent, deliberate, intentional, wilful, on purpose	Vorsatz, vorsätzlich, absichtlich, Absicht	intentionnel, délibéré	intencionado, deliberado	故意, 意図的	故意, 蓄意
misconduct	misconduct, wrongdoing, malpractice	Fehlverhalten, Verfehlung	faute, malversation, inconduite	mala conducta, irregularidad, falta	不正行為, 不祥事	失當, 不當行為, 瀆職
discipline	disciplinary, discipline, reprimand	Disziplinarverfahren, Rüge, Verweis	disciplinaire, blâme, réprimande	disciplinario, amonestación, expediente disciplinario	懲戒, 戒告	紀律處分, 懲戒, 記過
discrimination	discrimination, discriminate, racism, racist	Diskriminierung, diskriminieren, Rassismus, rassistisch	discrimination, racisme, raciste	discriminación, racismo, racista	差別, 人種差別	歧視, 種族歧視
hate-crime	hate crime, hate speech, incitement	Hasskriminalität, Hassrede, Volksverhetzung, Hetze	crime de haine, discours de haine, incitation à la haine	delito de odio, discurso de odio, incitación	ヘイトクライム, ヘイトスピーチ	仇恨犯罪, 仇恨言論, 煽動
antisemitism	antisemitism, antisemitic	Antisemitismus, antisemitisch	antisémitisme, antisémite	antisemitismo, antisemita	反ユダヤ	反猶
abortion	abortion, termination of pregnancy	Abtreibung, Schwangerschaftsabbruch	avortement, IVG	aborto	中絶	墮胎, 人工流產
euthanasia	euthanasia, assisted dying, assisted suicide	Sterbehilfe	euthanasie, aide à mourir	eutanasia, muerte asistida	安楽死	安樂死
same-sex-marriage	same-sex marriage, gay marriage	Ehe für alle, gleichgeschlechtliche Ehe	mariage pour tous, mariage homosexuel	matrimonio homosexual, matrimonio igualitario	同性婚	同性婚姻, 同婚
divorce	divorce, split up	Scheidung, scheiden lassen, geschieden	divorce, divorcer	divorcio, divorciarse	離婚	離婚
adoption-child	adoption of child, adoptive	Adoption, adoptieren	adoption d'enfant, adoptif	adopción, adoptivo	養子	領養, 收養
antitrust	antitrust, competition law, cartel office, monopoly	Kartellamt, Kartellrecht, Wettbewerbshüter, Monopol	antitrust, concurrence, monopole, autorité de la concurrence	antimonopolio, monopolio, defensa de la competencia	独占禁止, 独禁法, 公正取引委員会, 独占	反壟斷, 壟斷, 反托拉斯, 公平會
tender	tender, bid, call for tenders, procurement	Ausschreibung, ausschreiben, Vergabe, Auftragsvergabe	appel d'offres, marché public, adjudication	licitación, licitar, concurso público, adjudicación	入札, 調達, 公募	招標, 投標, 標案, 採購
bid-rigging	bid rigging, collusion, price fixing	Preisabsprache, Absprache	entente, collusion, trucage de marché	amaño, colusión, concertación de precios	談合, カルテル	圍標, 串通, 操縱價格
licence	licence, license, permit	Lizenz, Genehmigung, Konzession	licence, permis, agrément	licencia, permiso	免許, ライセンス, 許可証	執照, 牌照, 許可證
certificate	certificate, certification, certify	Zertifikat, Zertifizierung, Bescheinigung, zertifizieren	certificat, certification, attestation	certificado, certificación, certificar	証明書, 認証, 認定	證書, 認證, 證明書
complaint-file	file complaint, criminal complaint, press charges	Anzeige, Strafanzeige, anzeigen	porter plainte, dépôt de plainte	denuncia, denunciar	告訴, 被害届, 刑事告発	報案, 告發, 舉報
statute-limitation	statute of limitations, time-barred	Verjährung, verjährt	prescription, prescrit	prescripción, prescrito	時効	追訴時效, 時效
rule-of-law	rule of law	Rechtsstaat, Rechtsstaatlichkeit	État de droit	estado de derecho	法の支配, 法治	法治
international-law	international law	Völkerrecht, internationales Recht	droit international	derecho internacional	国際法	國際法
whistleblower	whistleblower, informant, tipster	Whistleblower, Hinweisgeber, Informant	lanceur d'alerte, informateur	denunciante, informante, alertador	内部告発, 内部通報, 告発者	吹哨人, 舉報人, 爆料者
surrender	surrender, turn oneself in, give oneself up, capitulate	sich stellen, ergeben, Kapitulation, kapitulieren	se rendre, reddition, capituler	entregarse, rendirse, rendición	出頭, 自首, 降伏, 投降	自首, 投降, 投案
interrogate	interrogate, question, questioning, interview	vernehmen, Vernehmung, verhören, Verhör, befragen	interroger, interrogatoire, auditionner	interrogar, interrogatorio	事情聴取, 取り調べ, 尋問	審問, 盤問, 訊問, 約談
crackdown	crackdown, clamp down, repression	Durchgreifen, hartes Vorgehen, Unterdrückung	répression, réprimer	represión, mano dura, reprimir	取り締まり, 弾圧, 摘発	鎮壓, 打壓, 嚴打, 掃蕩
ban-entry	entry ban, travel ban, deny entry	Einreiseverbot, Einreisesperre, Ausreiseverbot	interdiction de territoire, interdiction de sortie	prohibición de entrada, prohibición de viajar	入国禁止, 渡航禁止, 出国禁止	禁止入境, 旅行禁令, 限制出境
ankle-monitor	house arrest, electronic tag, ankle monitor	Hausarrest, Fußfessel	assignation à résidence, bracelet électronique	arresto domiciliario, pulsera electrónica	自宅軟禁, 軟禁	軟禁, 電子腳鐐
gun	gun, firearm, rifle, pistol, handgun	Waffe, Schusswaffe, Gewehr, Pistole	arme à feu, fusil, pistolet	arma de fuego, fusil, pistola, rifle	銃, 拳銃, 小銃	槍械, 手槍, 步槍, 槍支
gun-control	gun control, gun law	Waffenrecht, Waffengesetz	contrôle des armes	control de armas	銃規制	槍械管制, 控槍
traffic-offence	drunk driving, speeding, drink driving	Trunkenheit am Steuer, Alkohol am Steuer, Raserei	conduite en état d'ivresse, alcool au volant, excès de vitesse	conducir ebrio, exceso de velocidad	飲酒運転, 酒気帯び, スピード違反	酒駕, 醉駕, 超速
hit-and-run	hit and run, hit-and-run	Fahrerflucht, Unfallflucht	délit de fuite	darse a la fuga	ひき逃げ	肇事逃逸, 不顧而去
`;
