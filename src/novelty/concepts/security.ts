/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
war	war, warfare	Krieg	guerre	guerra	戦争	戰爭
conflict	conflict, armed conflict, hostilities	Konflikt, Kampfhandlungen, Feindseligkeiten	conflit, hostilités	conflicto, hostilidades	紛争, 衝突	衝突, 武裝衝突
civil-war	civil war	Bürgerkrieg	guerre civile	guerra civil	内戦	內戰
ceasefire	ceasefire, cease-fire, truce, armistice	Waffenruhe, Waffenstillstand, Feuerpause	cessez-le-feu, trêve, armistice	alto el fuego, tregua, armisticio, cese del fuego	停戦, 休戦	停火, 休戰
peace	peace, peaceful	Frieden, friedlich	paix	paz, pacífico	平和, 和平	和平
peace-talks	peace talks, peace negotiations	Friedensverhandlungen, Friedensgespräche	pourparlers de paix, négociations de paix	conversaciones de paz, negociaciones de paz	和平交渉, 和平協議	和談, 和平談判
peace-agreement	peace deal, peace agreement, peace treaty, peace accord	Friedensabkommen, Friedensvertrag	accord de paix, traité de paix	acuerdo de paz, tratado de paz	和平合意, 平和条約	和平協議, 和平協定
peacekeeper	peacekeeper, peacekeeping, blue helmets	Blauhelm, Friedenstruppe, Friedensmission	casque bleu, maintien de la paix	casco azul, fuerza de paz, misión de paz	平和維持	維和
army	army, military, armed forces	Armee, Militär, Streitkräfte, Heer, Bundeswehr	armée, militaire, forces armées	ejército, militar, fuerzas armadas	軍隊, 陸軍, 国軍, 軍事	軍隊, 陸軍, 軍方
navy	navy, naval	Marine	marine, naval	armada, marina, naval	海軍, 海上自衛隊	海軍
air-force	air force	Luftwaffe	armée de l'air, forces aériennes	fuerza aérea, ejército del aire	空軍, 航空自衛隊	空軍
self-defense-forces	self-defense forces	Selbstverteidigungsstreitkräfte	forces d'autodéfense	fuerzas de autodefensa	自衛隊	自衛隊
coast-guard	coast guard, coastguard	Küstenwache	garde-côtes, garde-côte	guardia costera, guardacostas	海上保安庁, 沿岸警備隊, 海保	海警, 海巡, 海岸防衛隊, 海岸警衛隊
border-guard	border guard, border police	Grenzschutz, Grenzschützer, Bundespolizei	garde-frontière, police aux frontières	guardia fronteriza, policía fronteriza	国境警備	邊防, 邊防人員
soldier	soldier, troops, serviceman, personnel	Soldat, Soldatin, Truppe, Truppen	soldat, militaire, troupe	soldado, tropa, militar	兵士, 兵隊, 部隊	士兵, 軍人, 部隊, 官兵
general-officer	general, commander, chief of staff	General, Kommandeur, Befehlshaber, Generalstabschef	général, commandant, chef d'état-major	general, comandante, jefe del estado mayor	司令官, 将軍, 参謀長	將軍, 司令, 指揮官, 參謀長
officer-military	colonel, captain, lieutenant, army officer	Offizier, Oberst, Hauptmann	officier, colonel, capitaine	coronel, capitán, teniente	将校, 大佐, 士官	軍官, 上校, 上尉
veteran	veteran, ex-serviceman	Veteran, Veteranin	ancien combattant, vétéran	veterano, excombatiente	退役軍人	退伍軍人, 老兵
conscription	conscription, draft, military service, mobilise, mobilization	Wehrpflicht, Wehrdienst, Mobilmachung, Einberufung	conscription, service militaire, mobilisation	servicio militar, reclutamiento, movilización	徴兵, 動員, 兵役	徵兵, 兵役, 動員
recruit-reservist	reservist, reserve forces	Reservist	réserviste	reservista	予備役	後備軍人, 預備役
militia	militia, paramilitary	Miliz, paramilitärisch	milice, paramilitaire	milicia, paramilitar	民兵, 準軍事	民兵, 準軍事
rebel	rebel, insurgent, guerrilla, fighter	Rebell, Aufständische, Guerilla, Kämpfer	rebelle, insurgé, guérilla, combattant	rebelde, insurgente, guerrilla, combatiente, guerrillero	反政府勢力, 反乱軍, 武装勢力, ゲリラ	叛軍, 叛亂分子, 游擊隊, 武裝分子
militant	militant, extremist, jihadist, islamist	Extremist, Islamist, Dschihadist	extrémiste, islamiste, djihadiste	extremista, islamista, yihadista	過激派, イスラム過激派, 武装組織	極端分子, 聖戰分子, 激進組織
mercenary	mercenary, private military	Söldner	mercenaire	mercenario	雇い兵, 傭兵	僱傭兵, 傭兵
weapon	weapon, arms, armament, weaponry	Waffe, Waffen, Rüstung, Bewaffnung	arme, armement	arma, armamento	武器, 兵器	武器, 軍備
arms-delivery	arms delivery, arms supply, military aid	Waffenlieferung, Militärhilfe, Rüstungslieferung	livraison d'armes, aide militaire	suministro de armas, ayuda militar, envío de armas	武器供与, 軍事支援, 武器輸出	軍援, 軍售, 武器供應
ammunition	ammunition, munition, shell, bullet	Munition, Granate, Patrone	munition, obus, balle	munición, proyectil, bala	弾薬, 砲弾, 銃弾	彈藥, 砲彈, 子彈
missile	missile, rocket	Rakete, Raketen, Marschflugkörper	missile, roquette	misil, cohete	ミサイル, ロケット弾	導彈, 飛彈, 火箭彈
ballistic-missile	ballistic missile, intercontinental missile	ballistische Rakete, Interkontinentalrakete	missile balistique	misil balístico	弾道ミサイル	彈道導彈, 彈道飛彈
air-defence	air defence, air defense, missile defence, interceptor	Flugabwehr, Luftabwehr, Luftverteidigung, Raketenabwehr	défense aérienne, défense antiaérienne	defensa aérea, defensa antiaérea	防空, 迎撃	防空, 攔截
drone	drone, unmanned aircraft, UAV	Drohne	drone	dron, avión no tripulado	無人機, ドローン	無人機
fighter-jet	fighter jet, warplane, bomber, fighter aircraft	Kampfflugzeug, Kampfjet, Bomber	avion de chasse, avion de combat, bombardier	caza, avión de combate, bombardero	戦闘機, 爆撃機	戰機, 戰鬥機, 轟炸機
tank-military	tank, armoured vehicle, armored vehicle	Panzer, Kampfpanzer, Panzerfahrzeug	char, blindé	tanque, carro de combate, blindado	戦車, 装甲車	坦克, 裝甲車
artillery	artillery, howitzer, mortar, shelling, shell	Artillerie, Beschuss, Mörser, beschießen, Haubitze	artillerie, bombardement, mortier, pilonnage	artillería, bombardeo, mortero, cañoneo	砲撃, 火砲, 迫撃砲	炮擊, 火炮, 砲擊, 迫擊炮
warship	warship, frigate, destroyer, aircraft carrier	Kriegsschiff, Fregatte, Zerstörer, Flugzeugträger	navire de guerre, frégate, destroyer, porte-avions	buque de guerra, fragata, destructor, portaaviones	軍艦, 護衛艦, 艦艇, 空母, 駆逐艦	軍艦, 戰艦, 艦艇, 航母, 驅逐艦
submarine	submarine, U-boat	U-Boot, Unterseeboot	sous-marin	submarino	潜水艦	潛艇, 潛水艇
nuclear-weapon	nuclear weapon, atomic bomb, nuclear arms, warhead	Atomwaffe, Atombombe, Kernwaffe, Sprengkopf	arme nucléaire, bombe atomique, ogive	arma nuclear, bomba atómica, ojiva	核兵器, 原爆, 核弾頭	核武, 核武器, 原子彈, 核彈頭
nuclear-test	nuclear test	Atomtest, Atomwaffentest	essai nucléaire	prueba nuclear, ensayo nuclear	核実験	核試驗, 核試
disarmament	disarmament, arms control, denuclearisation	Abrüstung, Rüstungskontrolle, Denuklearisierung	désarmement, maîtrise des armements, dénucléarisation	desarme, control de armas, desnuclearización	軍縮, 非核化, 軍備管理	裁軍, 無核化, 軍控
chemical-weapon	chemical weapon, nerve agent, poison gas	Chemiewaffe, Nervengift, Giftgas	arme chimique, agent neurotoxique	arma química, agente nervioso	化学兵器, 神経剤, 毒ガス	化學武器, 化武, 神經毒劑
landmine	landmine, mine, demining	Landmine, Mine, Minenräumung	mine antipersonnel, déminage	mina antipersona, mina terrestre, desminado	地雷	地雷, 掃雷
airstrike	airstrike, air strike, air raid, bombing raid	Luftangriff, Luftschlag, Fliegerangriff	frappe aérienne, raid aérien	ataque aéreo, bombardeo aéreo	空爆, 空襲	空襲, 空中打擊
bomb	bomb, bombing, bombard, explosive	Bombe, bombardieren, Sprengsatz, Bombenanschlag, Sprengstoff	bombe, bombarder, explosif, attentat à la bombe	bomba, bombardear, bombardeo, explosivo, artefacto explosivo	爆弾, 爆破, 爆発物, 爆撃	炸彈, 爆炸物, 轟炸, 炸藥
unexploded-bomb	unexploded bomb, wartime bomb, bomb disposal, defuse	Weltkriegsbombe, Fliegerbombe, Blindgänger, entschärfen, Entschärfung	bombe non explosée, désamorcer	bomba sin explotar, desactivar bomba	不発弾	未爆彈, 戰時炸彈
car-bomb	car bomb, suicide bomber, suicide attack	Autobombe, Selbstmordattentäter, Selbstmordanschlag	voiture piégée, kamikaze, attentat suicide	coche bomba, atentado suicida	自動車爆弾, 自爆テロ, 自爆	汽車炸彈, 自殺式襲擊
explosion	explosion, blast, explode, detonate, blow up	Explosion, explodieren, Detonation	explosion, exploser, détonation	explosión, explotar, estallar, detonación, estallido	爆発	爆炸, 引爆
invade	invade, invasion, incursion	einmarschieren, Einmarsch, Invasion, Überfall	envahir, invasion, incursion	invadir, invasión, incursión	侵攻, 侵略, 侵入	入侵, 侵略
occupy	occupy, occupation, annex, annexation	besetzen, Besetzung, Besatzung, annektieren, Annexion	occuper, occupation, annexer, annexion	ocupar, ocupación, anexionar, anexión	占領, 併合, 占拠	佔領, 吞併, 佔據
capture-territory	capture, seize control, take control, conquer	einnehmen, Einnahme, erobern, Eroberung	prendre le contrôle, conquérir, s'emparer	tomar el control, conquistar, capturar	制圧, 掌握, 奪取	攻佔, 奪取, 佔領
recapture	recapture, retake, liberate, liberation	zurückerobern, Rückeroberung, befreien, Befreiung	reprendre, libérer, reconquérir	recuperar el control, liberar, reconquistar	奪還, 解放	收復, 奪回, 解放
offensive	offensive, counteroffensive	Offensive, Gegenoffensive, Vormarsch, vorrücken	offensive, contre-offensive	ofensiva, contraofensiva, avance	攻勢, 反攻, 反転攻勢	攻勢, 反攻, 進攻
retreat	retreat, pull back	Rückzug, zurückweichen	battre en retraite, repli	retroceder, repliegue	後退, 撤収	撤退, 後撤
siege	siege, besiege, encircle	Belagerung, belagern, einkesseln	siège, assiéger, encercler	asedio, sitiar, cerco	包囲	圍困, 包圍
frontline	front line, frontline, front	Front, Frontlinie	ligne de front, front	frente, línea del frente	前線, 戦線	前線, 戰線
demilitarised-zone	demilitarised zone, buffer zone	entmilitarisierte Zone, Pufferzone	zone démilitarisée, zone tampon	zona desmilitarizada, zona tampón	非武装地帯, 緩衝地帯	非軍事區, 緩衝區
no-fly-zone	no-fly zone	Flugverbotszone	zone d'exclusion aérienne	zona de exclusión aérea	飛行禁止区域	禁飛區
airspace	airspace, airspace violation	Luftraum, Luftraumverletzung	espace aérien	espacio aéreo	領空, 空域, 領空侵犯	領空, 空域
territorial-waters	territorial waters, exclusive economic zone	Hoheitsgewässer, ausschließliche Wirtschaftszone	eaux territoriales, zone économique exclusive	aguas territoriales, zona económica exclusiva	領海, 排他的経済水域, 接続水域	領海, 專屬經濟區, 經濟海域
shoot-down	shoot down, shot down, intercept	abschießen, abgeschossen, Abschuss, abfangen	abattre, abattu, intercepter	derribar, derribo, interceptar	撃墜, 迎撃	擊落, 攔截
deploy	deploy, deployment, station	stationieren, Stationierung, aufmarschieren	déployer, déploiement, stationner	desplegar, despliegue	配備, 展開, 派兵, 駐留	部署, 駐紮, 派駐
military-base	military base, garrison, barracks, base	Militärbasis, Stützpunkt, Kaserne	base militaire, caserne, garnison	base militar, cuartel, guarnición	基地, 駐屯地	軍事基地, 軍營, 基地
military-exercise	military exercise, manoeuvre, drill, war game	Manöver, Militärübung, Übung	exercice militaire, manœuvre	maniobra, ejercicio militar	軍事演習, 演習, 訓練	軍演, 演習, 軍事演習
defence-spending	defence spending, defense budget, military spending	Verteidigungsausgaben, Verteidigungsetat, Rüstungsausgaben	dépenses militaires, budget de la défense	gasto militar, presupuesto de defensa	防衛費, 国防費, 軍事費	軍費, 國防預算, 國防開支
casualty	casualty, casualties, victim	Opfer, Todesopfer, Tote und Verletzte	victime, bilan	víctima	死傷者, 犠牲者	傷亡, 死傷, 傷亡者
death-toll	death toll, number of dead	Zahl der Toten, Todesopfer, Opferzahl	bilan, nombre de morts	número de muertos, balance de muertos	死者数, 死者	死亡人數, 死者
die	die, died, dead, death, perish, pass away	sterben, gestorben, starb, Tod, tot, Tote, ums Leben, umkommen	mourir, mort, décès, décéder	morir, muerte, muerto, fallecer, fallecido, perecer	死亡, 死去, 亡くな	死亡, 身亡, 逝世, 去世, 遇難
kill	kill, killed, slay, fatal, deadly	töten, getötet, tödlich, Tötung	tuer, tué, mortel, meurtrier	matar, muerto, mortal, letal	死亡させ, 殺害, 致命	殺死, 打死, 致命, 喪生
injure	injure, injury, wounded, hurt, wound	verletzen, verletzt, Verletzung, Verletzte, verwundet	blesser, blessure, blessé	herir, herida, herido, lesionar, lesión	負傷, けが, 怪我, 重軽傷	受傷, 傷者, 負傷
seriously-injured	seriously injured, severely injured, critical condition	schwer verletzt, Schwerverletzte, lebensgefährlich	grièvement blessé, blessé grave, état critique	herido grave, gravemente herido, estado crítico	重傷, 重体, 意識不明	重傷, 命危, 危殆, 昏迷
slightly-injured	slightly injured, minor injuries	leicht verletzt, Leichtverletzte	légèrement blessé, blessé léger	herido leve, heridas leves	軽傷	輕傷
unharmed	unharmed, unhurt, uninjured, safe and sound	unverletzt, unversehrt, wohlbehalten	indemne, sain et sauf	ileso, sano y salvo	無事, けがなし	平安, 無恙, 安然無恙
survivor	survivor, survive, survival	überleben, Überlebende, überlebt	survivant, survivre, rescapé	superviviente, sobrevivir, sobreviviente	生存者, 生き残, 生存	生還, 倖存者, 生還者
massacre	massacre, slaughter, atrocity	Massaker, Blutbad, Gräueltat	massacre, carnage, atrocité	masacre, matanza, atrocidad	虐殺, 大量殺害	屠殺, 大屠殺, 暴行
genocide	genocide, ethnic cleansing	Völkermord, Genozid, ethnische Säuberung	génocide, nettoyage ethnique, épuration ethnique	genocidio, limpieza étnica	ジェノサイド, 大量虐殺, 民族浄化	種族滅絕, 種族清洗
war-crime	war crime, crimes against humanity	Kriegsverbrechen, Verbrechen gegen Menschlichkeit	crime de guerre, crime contre l'humanité	crimen de guerra, crímenes de lesa humanidad	戦争犯罪, 人道に対する罪	戰爭罪, 反人類罪
prisoner-exchange	prisoner swap, prisoner exchange	Gefangenenaustausch	échange de prisonniers	intercambio de prisioneros, canje de prisioneros	捕虜交換, 囚人交換	換俘, 交換戰俘
prisoner-of-war	prisoner of war, POW	Kriegsgefangene, Kriegsgefangener	prisonnier de guerre	prisionero de guerra	捕虜	戰俘, 俘虜
civilian	civilian, civilians, non-combatant	Zivilist, Zivilbevölkerung, zivil	civil	civil	民間人, 市民	平民, 民眾
humanitarian-aid	humanitarian aid, relief supplies, aid convoy, relief	humanitäre Hilfe, Hilfsgüter, Hilfslieferung	aide humanitaire, convoi humanitaire	ayuda humanitaria, convoy humanitario	人道支援, 支援物資, 救援物資	人道援助, 救援物資, 人道救援
humanitarian-corridor	humanitarian corridor, safe passage	humanitärer Korridor, Fluchtkorridor	corridor humanitaire	corredor humanitario	人道回廊	人道走廊
evacuate	evacuate, evacuation	evakuieren, Evakuierung, räumen, in Sicherheit bringen	évacuer, évacuation	evacuar, evacuación, desalojar, desalojo	避難, 退避, 避難指示	疏散, 撤離, 撤僑
shelter	shelter, bunker, air-raid shelter	Schutzraum, Bunker, Notunterkunft	abri, bunker, hébergement d'urgence	refugio, albergue, búnker	避難所, シェルター, 防空壕	避難所, 庇護所, 防空洞, 收容所
siren	siren, air raid alert, alarm	Sirene, Luftalarm, Alarm	sirène, alerte aérienne	sirena, alarma antiaérea	サイレン, 空襲警報, 警報	警報, 防空警報
checkpoint	checkpoint, roadblock	Kontrollpunkt, Straßensperre, Kontrollposten	point de contrôle, barrage routier, checkpoint	puesto de control, control de carretera	検問, 検問所	檢查站, 路障
security	security, safety, safe, secure	Sicherheit, sicher	sécurité, sûreté, sûr	seguridad, seguro	安全, 治安, 安全保障	安全, 保安, 治安
intelligence-service	intelligence, intelligence service, secret service, spy agency	Geheimdienst, Nachrichtendienst, Verfassungsschutz	renseignement, service secret, services de renseignement	inteligencia, servicio secreto, servicios de inteligencia	情報機関, 諜報機関, 情報局	情報機構, 情報部門, 特務
bodyguard	bodyguard, security guard, security detail	Leibwächter, Personenschützer, Sicherheitsdienst, Wachmann	garde du corps, agent de sécurité	guardaespaldas, escolta, guardia de seguridad	警備員, 護衛, ボディーガード	保鑣, 保安員, 警衛, 護衛
terror-attack	terror attack, terrorist attack	Terroranschlag, Terrorangriff	attentat terroriste, attaque terroriste	atentado terrorista, ataque terrorista	テロ攻撃, テロ事件	恐怖襲擊, 恐襲
threat-level	alert level, terror alert, threat level	Warnstufe, Terrorwarnstufe, Alarmstufe	niveau d'alerte, Vigipirate	nivel de alerta, nivel de amenaza	警戒レベル, 警戒態勢	警戒級別, 戒備
hijack	hijack, hijacking, hijacker	kapern, Entführung, Flugzeugentführung	détourner un avion, détournement d'avion	secuestro aéreo, secuestrar avión	乗っ取り, ハイジャック	劫機, 騎劫
piracy-sea	piracy, pirate	Piraterie, Pirat, Seeräuber	piraterie, pirate	piratería, pirata	海賊	海盜
sabotage	sabotage, saboteur	Sabotage, Sabotageakt, sabotieren	sabotage, saboter	sabotaje, sabotear	破壊工作, 妨害工作	蓄意破壞, 破壞活動
hybrid-threat	hybrid attack, hybrid warfare	hybrider Angriff, hybride Kriegsführung	guerre hybride, attaque hybride	guerra híbrida	ハイブリッド戦, 認知戦	混合戰, 認知戰
violence	violence, violent	Gewalt, gewalttätig, Gewalttat	violence, violent	violencia, violento	暴力	暴力
clash	clash, confrontation, skirmish, scuffle	Zusammenstoß, Gefecht, Auseinandersetzung, Scharmützel	affrontement, accrochage, heurt	enfrentamiento, choque, escaramuza	交戦, 小競り合い	衝突, 交火, 交鋒
tension	tension, tensions, standoff	Spannung, Spannungen, angespannt	tension	tensión	緊張, 対峙	緊張, 對峙
enemy	enemy, adversary, foe	Feind, Gegner, feindlich	ennemi, adversaire	enemigo, adversario	敵, 敵対	敵人, 敵方, 敵對
ally	ally, allied, alliance	Verbündeter, Verbündete, Allianz, Bündnis	allié, alliance	aliado, alianza	同盟, 同盟国	盟友, 同盟, 盟國
defence-pact	defence pact, security pact, mutual defence	Verteidigungspakt, Beistandspakt, Sicherheitsabkommen	pacte de défense, accord de défense	pacto de defensa, acuerdo de defensa	防衛協定, 安保条約	防務協定, 安保協定, 共同防禦
fire-shots	open fire, exchange fire, gunfight	Feuer eröffnen, Schusswechsel, Feuergefecht	ouvrir le feu, échange de tirs	abrir fuego, intercambio de disparos	銃撃戦, 交戦	駁火, 開火, 槍戰
warning-shot	warning shot	Warnschuss, Warnschüsse	tir de sommation	disparo de advertencia	警告射撃, 威嚇射撃	鳴槍示警
tear-gas	tear gas, water cannon, rubber bullets	Tränengas, Wasserwerfer, Gummigeschosse	gaz lacrymogène, canon à eau	gas lacrimógeno, cañón de agua	催涙ガス, 放水銃	催淚彈, 催淚煙, 水炮
defector	defect, defector	überlaufen, Überläufer, desertieren, Deserteur	transfuge, déserteur, faire défection	desertar, desertor	脱北, 脱走兵, 亡命者	叛逃, 脫北者, 逃兵
satellite-spy	spy satellite, reconnaissance, surveillance plane	Aufklärungsflugzeug, Spionagesatellit, Aufklärung	reconnaissance, avion espion	reconocimiento, satélite espía	偵察, 偵察機	偵察, 偵察機
spy-balloon	balloon, spy balloon	Ballon, Spionageballon	ballon, ballon espion	globo, globo espía	気球	氣球
nuclear-deterrence	deterrence, deterrent	Abschreckung	dissuasion	disuasión	抑止, 抑止力	威懾, 嚇阻
rearm	rearm, rearmament, arms race, arms buildup	aufrüsten, Aufrüstung, Wettrüsten	réarmement, course aux armements	rearme, carrera armamentista	軍拡, 再軍備, 軍備拡張	軍備競賽, 擴軍
`;
