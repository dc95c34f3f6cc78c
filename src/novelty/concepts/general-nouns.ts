/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
problem	problem, issue, trouble	Problem, Schwierigkeiten	problème, souci, ennui	problema, inconveniente	問題, 課題	問題, 難題
topic	topic, subject, theme, matter	Thema, Themen, Angelegenheit	sujet, thème, question	tema, asunto	話題, テーマ, 案件	議題, 課題, 事項, 主題
place	place, location, site, spot, venue	Ort, Stelle, Standort	lieu, endroit, site, emplacement	lugar, emplazamiento	場所, 現場, 会場, 用地	地點, 現場, 場地, 場所
scene	scene, crime scene, accident site	Tatort, Unfallort, Unglücksstelle, Schauplatz	lieux, scène de crime	lugar de los hechos, escena	事故現場, 事件現場	案發現場, 事發地點
building	building, structure, premises	Gebäude, Bauwerk, Haus	bâtiment, immeuble, édifice	edificio, inmueble, construcción	建物, ビル, 建造物	建築物, 大樓, 樓宇, 大廈
house	house, home, residence	Haus, Häuser, Wohnhaus, Eigenheim	maison, domicile, résidence	domicilio, residencia	家屋, 民家, 自宅, 住居	房子, 民宅, 住所, 寓所
apartment-block	tower block, high-rise, apartment building, skyscraper	Hochhaus, Mehrfamilienhaus, Wolkenkratzer, Plattenbau	immeuble d'habitation, tour, gratte-ciel	bloque de viviendas, rascacielos, torre	高層ビル, 高層マンション, 集合住宅, タワー	高樓, 摩天大樓, 住宅大廈
room	room, hall, chamber	Zimmer, Saal, Halle	chambre, pièce, salle, hall	habitación, cuarto, salón	部屋, ホール	房間, 禮堂, 大廳
roof	roof, rooftop, ceiling	Dach, Dächer, Decke	toit, toiture, plafond	tejado, techo, azotea	屋根, 屋上, 天井	屋頂, 天台, 天花板
wall	wall	Mauer	mur	muro	壁, 外壁	圍牆, 牆壁
fence	fence, barrier	Zaun, Zäune, Absperrung	clôture, barrière	barrera, cerca	塀, 柵, フェンス	圍欄, 欄杆, 柵欄
door	door, gate, entrance, exit	Tür, Tor, Eingang, Ausgang	entrée, portail, sortie	entrada, portón	ドア, 扉, 入口, 出口, 玄関, 正門	大門, 入口, 出口, 門口
window	window	Fenster	fenêtre, vitre	ventana	窓ガラス	窗戶, 窗口
square-place	square, plaza, place	Platz, Marktplatz	place	plaza	広場	廣場
park	park, garden	Park, Garten, Gärten	parc, jardin	parque, jardín	公園, 庭園	公園, 花園
tower	tower, spire	Turm, Türme	tour, clocher	torre, campanario	塔, タワー	高塔, 塔樓
castle	castle, palace, fortress	Schloss, Schlösser, Palast, Festung	château, palais, forteresse	castillo, palacio, fortaleza	宮殿, 御殿	城堡, 宮殿, 皇宮
monument	monument, memorial, landmark	Denkmal, Denkmäler, Mahnmal, Gedenkstätte	monument, mémorial	monumento, memorial	記念碑, 慰霊碑	紀念碑
world-heritage	world heritage, heritage, listed building	Welterbe, Weltkulturerbe, Denkmalschutz, Kulturerbe	patrimoine mondial, patrimoine, monument historique	patrimonio de la humanidad, patrimonio	世界遺産, 文化遺産, 文化財	世界遺產, 文化遺產, 古蹟
cemetery	cemetery, graveyard, grave, tomb, burial	Friedhof, Grab, Gräber, beerdigen, Beisetzung	cimetière, tombe, enterrer, inhumation	cementerio, tumba, enterrar, entierro	墓地, 墓, 埋葬, 霊園	墓地, 墳場, 墓園, 安葬
funeral	funeral, funeral service, memorial service	Beerdigung, Trauerfeier, Begräbnis, Bestattung	funérailles, obsèques, enterrement	funeral, exequias, sepelio	葬儀, 葬式, 告別式, 国葬	葬禮, 喪禮, 國葬
body-corpse	body, corpse, human remains	Leiche, Leichnam, Leichen, sterbliche Überreste	corps, cadavre, dépouille, restes	cadáver, cuerpo, restos mortales	遺体, 死体, 遺骨	遺體, 屍體, 遺骸, 遺骨
body-human	body, human body	Körper, Leib	corps humain, corporel	cuerpo humano	身体, 人体	身體, 人體
head-body	head, skull, brain	Kopf, Köpfe, Schädel, Gehirn	tête, crâne, cerveau	cabeza, cráneo, cerebro	頭部, 脳, 頭蓋	頭部, 頭骨, 大腦
eye	eye, eyes, sight	Auge, Augen	œil, yeux, vue	ojo, vista	視力, 両目	眼睛, 視力
hand-arm	hand, finger	Hand, Hände, Finger	main, bras, doigt	mano, brazo, dedo	手首, 両手	手部, 手臂, 手指
leg-foot	leg, foot, feet, knee	Bein, Fuß, Füße, Knie	jambe, pied, genou	pierna, pie, rodilla	膝, 脚部, 足首	腿部, 腳部, 膝蓋
heart-organ	heart	Herz	cœur	corazón	心臓	心臟
skin	skin, hair	Haut, Haar	peau, cheveu	piel, pelo	皮膚, 髪	皮膚, 頭髮
sleep	sleep, sleeping, asleep	Schlaf, schlafen, schlief	sommeil, dormir	sueño, dormir	睡眠, 寝	睡眠, 睡覺
event	event, occasion	Veranstaltung, Ereignis	événement	evento, acontecimiento, acto	行事, イベント, 催し	活動, 盛事
incident	incident, occurrence, case	Vorfall, Zwischenfall, Ereignis	incident	incidente, suceso	出来事, 事案, トラブル	事件, 事故
situation	situation, circumstances, condition	Lage, Situation, Zustand, Umstände	situation, circonstances	situación, circunstancia	状況, 情勢, 事態, 状態	情況, 狀況, 局勢, 形勢
condition-term	condition, prerequisite, precondition	Bedingung, Voraussetzung	condition, préalable	condición, requisito previo	条件, 前提	條件, 前提
result	result, outcome, consequence	Ergebnis, Resultat, Folge, Konsequenz	résultat, conséquence, issue	resultado, consecuencia	結果, 成果	結果, 後果
goal-target	goal, target, aim	Ziel, Zielvorgabe	objectif, but, cible	objetivo, meta, blanco	目標, 目的, 標的	目標, 目的
purpose	purpose, intention	Zweck, Absicht	intention, finalité	propósito, finalidad, intención	目的, 意図, 狙い	用意, 意圖, 宗旨
method	method, way, manner, means	Methode, Verfahren, Weise, Mittel	méthode, moyen, manière	método, manera	方法, 手段, 方式	方法, 手段, 方式
process	process, procedure	Prozess, Verfahren, Vorgang	processus, procédure	proceso, trámite	過程, 手続き, プロセス	過程, 流程, 程序
system	system, mechanism, scheme	System, Mechanismus, Mechanismen	système, mécanisme, dispositif	sistema, mecanismo	制度, システム, 仕組み	系統, 制度, 機制
structure	structure, organisation	Struktur, Aufbau, Gefüge	structure	estructura	構造, 体制, 組織	結構, 架構, 體制
organisation	organisation, organization, association, group	Organisation, Verband, Verein, Gruppe, Vereinigung	organisation, association, groupe, organisme	organización, asociación, grupo, entidad	団体, 組織, 協会, グループ	組織, 團體, 協會, 機構
ngo	NGO, charity, non-profit, aid organisation	NGO, Hilfsorganisation, gemeinnützig, Wohltätigkeit	ONG, association caritative	ONG, organización benéfica, sin fines de lucro	非政府組織, 慈善団体, NPO, 支援団体	非政府組織, 慈善, 非牟利, 公益團體
institution	institution, institute, institutional	Institution, Institut, Einrichtung	institution, institut, établissement	institución, instituto	機関, 研究所, 施設	機構, 研究所, 院校
facility	facility, installation	Anlage, Einrichtung	installation	instalación, equipamiento	施設, 設備	設施, 場館, 設備
service	service, services	Dienst, Dienstleistung, Service	service, prestation	servicio, prestación	サービス, 業務	服務
resource	resource, resources	Ressource, Mittel	ressource, moyens	recurso, recursos	資源, 人材	資源
rule-noun	principle, guideline	Regel, Grundsatz, Prinzip	règle, principe	regla, principio	規則, 原則	規則, 原則
right-entitlement	right, entitlement, entitled	Anspruch, Recht, berechtigt, Ansprüche	droit, avoir droit	derecho, tener derecho	権利, 資格	權利, 權益, 資格
duty	duty, obligation, task, responsibility	Pflicht, Aufgabe, Verpflichtung	devoir, obligation, tâche	deber, obligación, tarea	義務, 任務, 責務	責任, 義務, 任務, 職責
mission-task	mission, task, assignment	Mission, Auftrag, Einsatz	mission, tâche	misión, tarea	任務, 使命, ミッション	任務, 使命
role	role, function	Rolle, Funktion	rôle, fonction	papel, rol, función	役割	角色, 作用
example	example, instance, model	Beispiel, Vorbild	exemple, modèle	ejemplo, modelo	事例, 模範	例子, 榜樣, 例如
list	list, ranking, register	Liste, Verzeichnis, Rangliste	liste, classement	lista, listado, ranking	一覧, 名簿, リスト, ランキング	名單, 清單, 列表, 排名
document	document, file, record	Dokument, Unterlagen, Akte, Papier	document, dossier, papier	documento, expediente, archivo	文書, 書類, 資料	文件, 檔案, 資料
archive	archive, records	Archiv	archives	archivo	公文書, アーカイブ	檔案館, 紀錄
information	information, detail, details, data	Information, Einzelheit, Details, Angaben	information, renseignement, détail	información, detalle, dato	情報, 詳細	資訊, 信息, 資料, 詳情
news	news, news item, headline	Nachricht, Neuigkeit, Schlagzeile	nouvelle, actualité, titre	noticia, titular	ニュース, 知らせ, 見出し	新聞, 消息, 頭條
message	message, text message, letter	Nachricht, Mitteilung	message, courriel	mensaje, recado	メッセージ, 伝言, メール	訊息, 信息, 口信
source	source, sources, insider	Quelle, Insider	source	fuente	関係者, 情報源, 消息筋	消息人士, 知情人士, 來源
media	media, press, outlet	Medien, Presse, Medium	médias, presse	prensa, medio de comunicación	メディア, 報道機関, マスコミ	媒體, 傳媒, 新聞界
newspaper	newspaper, daily, paper, magazine	Zeitung, Tageszeitung, Zeitschrift, Magazin	journal, quotidien, magazine, revue	periódico, diario, revista	新聞, 雑誌, 紙面	報紙, 報章, 雜誌, 日報
television	television, TV, broadcaster, channel	Fernsehen, TV, Sender, Rundfunk	télévision, chaîne, télé, diffuseur	televisión, canal, cadena, tele	テレビ, 放送局, 番組	電視, 電視台, 頻道
radio	radio, radio station	Radio, Hörfunk	radio	radio, emisora	ラジオ	電台, 廣播電台
broadcast	broadcast, air, livestream, stream	ausstrahlen, Ausstrahlung, übertragen, Sendung, senden	diffuser, diffusion, retransmettre, émission	emitir, emisión, retransmitir, transmisión	放送, 中継, 配信	播出, 廣播, 直播, 轉播
news-agency	news agency, wire service	Nachrichtenagentur, Agentur	agence de presse	agencia de noticias, agencia	通信社	通訊社
video	video, footage, clip, recording	Video, Videoaufnahme, Aufnahme	vidéo, enregistrement, images	vídeo, video, grabación, imágenes	動画, 映像, 録画	影片, 視頻, 片段, 錄影
photo	photo, picture, photograph, image	Foto, Bild, Aufnahme	photo, image, cliché	foto, imagen, fotografía	写真, 画像	照片, 圖片, 相片
map	map, chart	Karte, Landkarte	carte, plan	mapa, plano	地図	地圖
sign-symbol	symbol, sign, signal, emblem	Symbol, Zeichen, Signal	symbole, signe, signal	símbolo, señal, signo	象徴, シンボル, 信号	象徵, 標誌, 信號
trend	trend, tendency, development	Trend, Tendenz, Entwicklung	tendance, évolution	tendencia, evolución	傾向, 動向, 推移	趨勢, 動向, 走勢
development	development, develop, progress, advance	Entwicklung, entwickeln, Fortschritt	développement, développer, progrès, avancée	desarrollo, desarrollar, progreso, avance	開発, 発展, 進展, 進歩	發展, 開發, 進展, 進步
opportunity	opportunity, chance, prospect	Chance, Gelegenheit, Möglichkeit, Aussicht	occasion, opportunité, chance, perspective	oportunidad, posibilidad, perspectiva	機会, 好機, チャンス	機會, 機遇, 良機
advantage	advantage, benefit, gain	Vorteil, Nutzen	avantage, bénéfice	ventaja, beneficio	利点, 優位, メリット	優勢, 好處, 利益
disadvantage	disadvantage, drawback, downside	Nachteil	désavantage, inconvénient	desventaja	欠点, 不利益, デメリット	缺點, 劣勢, 弊端
mistake	mistake, error, blunder, oversight	Fehler, Irrtum, Panne, Versehen	erreur, faute, bévue, bavure	error, equivocación	誤り, ミス, 失態, 過ち	錯誤, 失誤, 出錯, 疏失
fault-technical	malfunction, breakdown, technical fault, outage	Defekt, Panne, Störung, technischer Defekt, Ausfall	panne, défaillance, dysfonctionnement, problème technique	avería, fallo técnico, falla	故障, 不具合, 障害	故障, 失靈, 機件故障
crack	crack, fissure, corrosion, rust	Riss, Risse, Rost, Korrosion	fissure, corrosion, rouille	grieta, fisura, corrosión	亀裂, ひび, 腐食, さび	裂縫, 裂痕, 腐蝕, 生鏽
burst-pipe	burst pipe, water main, broken pipe	Rohrbruch, Wasserrohrbruch, Wasserleitung	rupture de canalisation, conduite d'eau, canalisation rompue	rotura de tubería, tubería rota, cañería	水道管破裂, 漏水, 破裂	爆水管, 水管, 爆裂
challenge	challenge, obstacle	Herausforderung, Hindernis, Hürde	défi, obstacle, enjeu	desafío, reto, obstáculo	課題, 挑戦, 障壁	挑戰, 障礙, 考驗
burden	burden, strain, load	Last, Belastung, belasten	charge, fardeau, poids	peso, gravamen	負担, 負荷	負擔, 重擔, 負荷
effort	effort, endeavour	Anstrengung, Bemühungen, Mühe, bemühen, Bemühung	effort, efforts	esfuerzo, empeño	取り組み, 努力	努力, 工夫
influence	influence, impact, sway	Einfluss, Einflüsse	influence, emprise	influencia	影響力, 感化	影響力
control	control, grip	Kontrolle, Beherrschung	contrôle, maîtrise	control, dominio	統制, 管理, 支配	控制, 管理, 掌控
management-admin	management, administer, administration, manage	Verwaltung, verwalten, Management	gestion, gérer, administrer	gestión, gestionar, administrar	管理, 運営	管理, 營運, 經營
operation	operation, operate	Betrieb, betreiben, Operation	exploitation, fonctionnement, exploiter	operación, funcionamiento	運用, 操業, 運営, 作戦	營運, 運營, 行動
operator	operator, operating company	Betreiber, Betreibergesellschaft	exploitant, opérateur, gestionnaire	operador, explotador, gestor	運営会社, 事業者	營運商, 運營商, 經營者
site-construction	construction site, building site, crane, scaffold	Baustelle, Kran, Gerüst	chantier, grue, échafaudage	obra, grúa, andamio	建設現場, クレーン, 足場	地盤, 工地, 天秤, 棚架
land-property	plot, property, estate	Grundstück, Gelände	terrain, parcelle, propriété, foncier	terreno, parcela	土地, 用地, 敷地	地皮, 土地, 用地
zone	zone, area, sector, belt	Zone, Bereich, Gebiet	zone, secteur	zona, sector, área	区域, ゾーン, 地帯	區域, 地帶, 禁區
community	community, communities, society	Gemeinschaft, Community	communauté, collectivité	comunidad, colectividad	共同体, 地域社会, コミュニティー	社區, 社群, 共同體
society	society, social	Gesellschaft, sozial, gesellschaftlich	société, social	sociedad, social	社会	社會
culture-noun	culture, cultural	Kultur, kulturell	culture, culturel	cultura, cultural	文化	文化
history	history, historic, past	Geschichte, historisch, Vergangenheit	histoire, historique	historia, histórico, pasado	歴史, 過去	歷史, 過去
language	language, linguistic, speech	Sprache, sprachlich	langue, langage, linguistique	lengua, idioma, lenguaje	言語, 国語, 言葉	語言, 語文
name-noun	name, called, named, title	Name, Titel, genannt	nom, s'appeler, intitulé	nombre, llamarse, denominar	名前, 名称, 氏名	名稱, 名字, 姓名, 名為
rename	rename, renaming, change name	umbenennen, Umbenennung, umbenannt	rebaptiser, renommer	rebautizar, renombrar, cambiar de nombre	改名, 名称変更, 改称	改名, 更名, 易名
identity	identity, identify, identification, identified	Identität, identifizieren, identifiziert	identité, identifier, identification	identidad, identificar, identificación	身元, 特定, 本人確認	身份, 識別, 身分
identity-card	identity card, ID card, ID	Personalausweis, Ausweis	carte d'identité, pièce d'identité	documento de identidad, DNI, carné de identidad	身分証, マイナンバーカード	身份證, 身分證
address	residence, home address, residential address	Adresse, Anschrift, Wohnsitz	adresse, domicile	dirección, domicilio	住所, 居所	地址, 住址
origin	origin, come from, source, root	Herkunft, Ursprung	origine, provenance, provenir	origen, procedencia, provenir, proceder	起源, 出身, 由来	起源, 來自, 源頭
category	category, class, type, kind	Kategorie, Klasse, Art, Typ	catégorie, classe, type, genre	categoría, clase, tipo, género	種類, 分類, 部門, 等級	類別, 種類, 類型
tool	tool, device, instrument	Werkzeug, Gerät, Instrument	outil, appareil, instrument	herramienta, aparato, instrumento	道具, 器具, 工具	工具, 器材, 裝置
material	material, substance, fabric	Material, Werkstoff, Stoff	matériau, matériel, matière	material, materia, tejido	材料, 素材, 物質	材料, 物質, 物料
liquid-gas	fluid, vapour	Flüssigkeit, Dampf	liquide, vapeur	líquido, vapor	液体, 蒸気	液體, 蒸氣
metal	metal, metallic	Metall	métal, métallique	metal, metálico	金属	金屬
flag-banner	banner, placard	Banner, Plakat, Transparent	banderole, pancarte, panneau	pancarta, cartel, letrero	横断幕, 看板, プラカード	橫額, 標語, 招牌
gift	gift	Geschenk, schenken, Gabe	cadeau, offrir	regalo, obsequio, regalar	贈り物, 寄贈, プレゼント	禮物, 贈送, 饋贈
donation	donation, donate, charity, donor	Spende, spenden, Spender	don, donner, donateur, dons	donativo, donar, donación, donante	寄付, 義援金, 募金, 献金	捐款, 善款, 捐贈, 捐助
prize	prize, award, medal, honour, honor	Preis, Auszeichnung, auszeichnen, Medaille, ausgezeichnet, Ehrung	prix, récompense, médaille, distinction, décerner	premio, galardón, medalla, condecoración	受賞, 表彰, 勲章, 授賞, 賞金	獎項, 獲獎, 頒獎, 獎章
nobel-prize	Nobel Prize, Nobel laureate	Nobelpreis, Nobelpreisträger, Friedensnobelpreis	prix Nobel, Nobel	premio Nobel, Nobel	ノーベル賞	諾貝爾獎
ceremony	ceremony, ceremonial, rite	Zeremonie, Feierstunde, Festakt	cérémonie	ceremonia, acto solemne	式典, 儀式	儀式, 典禮
festival	festival, carnival, fair, fête	Festival, Fest, Karneval, Volksfest	festival, carnaval, fête, foire	festival, carnaval, feria, fiesta	祭り, フェスティバル, 祭典, 祭	節慶, 嘉年華, 藝術節, 慶典
exhibition	exhibition, exhibit, expo, display, trade fair	Ausstellung, ausstellen, Expo, Fachmesse	exposition, exposer, salon	exposición, exponer, muestra, feria comercial	展覧会, 展示, 万博, 見本市	展覽, 展出, 博覽會, 世博
contest	contest, competition, tournament	Wettbewerb, Wettkampf, Turnier	concours, compétition, tournoi	concurso, certamen, torneo, competición	大会, コンテスト, コンクール	比賽, 競賽, 錦標賽
meeting-noun	meeting, session, gathering, assembly	Sitzung, Versammlung, Treffen, Besprechung	réunion, séance, assemblée	reunión, sesión, asamblea, encuentro	会議, 会合, 集会	會議, 集會, 聚會
fact	fact, facts, reality	Tatsache, Fakt, Wirklichkeit	réalité, faits établis	realidad, hecho probado	事実, 現実	事實, 現實
truth	truth, true	Wahrheit	vérité	la verdad	真相, 真実	真相, 真理
mystery	mystery, mysterious, unexplained	Rätsel, rätselhaft, mysteriös, ungeklärt	mystère, mystérieux, inexpliqué	misterio, misterioso	謎, 不可解, 原因不明	神秘, 謎團, 原因不明
feat	triumph, feat	Triumph, Glanzleistung	triomphe	triunfo, hazaña	快挙, 偉業, 大成功	壯舉, 佳績
attention	attention, interest, focus	Aufmerksamkeit, Interesse, Fokus	attention, intérêt	atención, interés	注目, 関心	關注, 注意, 興趣
trust	trust, confidence, faith	Vertrauen, vertrauen, Zuversicht	confiance, faire confiance	confianza, confiar	信頼, 信用	信任, 信賴, 信心
solidarity	sympathy, solidarity	Sympathie, Solidarität	solidarité, sympathie	solidaridad, simpatía	連帯, 共感	同情, 團結
respect	respect, esteem, dignity	Respekt, Achtung, Würde, respektieren	respect, dignité, estime	respeto, dignidad	尊重, 尊敬, 尊厳	尊重, 尊敬, 尊嚴
shame	shame, disgrace, embarrassment	Schande, Scham, peinlich, Blamage	honte, embarras	vergüenza, bochorno	恥, 屈辱	恥辱, 尷尬, 羞恥
pride	pride, proud	Stolz, stolz	fierté, fier	orgullo, orgulloso	誇り	自豪, 驕傲
love	love, affection	Liebe, lieben	amour, aimer	amor, amar	愛情, 恋愛	愛情, 熱愛
hatred	hatred, hate, hostility	Hass, hassen, Feindseligkeit	haine, haïr, hostilité	odio, odiar, hostilidad	憎しみ, 憎悪, 敵意	仇恨, 憎恨, 敵意
panic	panic, fear, chaos	Panik, Chaos, chaotisch	panique, chaos	pánico, caos	パニック, 混乱, 大混乱	恐慌, 混亂
life	life, lives, live, living	Leben, leben	vie, vivre	vida, vivir	生活, 生命, 暮らし	生命, 生活, 性命
aid-package	package, aid package, support package	Paket, Hilfspaket	paquet, plan d'aide, paquet d'aide	paquete, paquete de ayuda	支援策, 包括的支援	援助方案, 一攬子
reserve-stock	reserve, stock, inventory, stockpile	Vorrat, Vorräte, Reserve, Bestand, Bestände	réserve, stock, inventaire	reserva, existencias, inventario	在庫, 備蓄, 予備	庫存, 存量, 後備
alternative	alternative, option	Alternative, Option	alternative, option	alternativa, opción	代替案, 選択肢, 代替	替代, 選項
exception	exception, exemption, exempt, waiver	Ausnahme, Befreiung, Ausnahmeregelung, befreien	exception, dérogation, exemption, exonérer	excepción, exención, eximir, dispensa	例外, 免除, 除外, 特例	例外, 豁免, 免除
moratorium	moratorium	Moratorium, Sperre	moratoire	moratoria	一時停止措置, モラトリアム	暫緩令
priority	priority, prioritise, precedence	Priorität, Vorrang, priorisieren	priorité, prioritaire	prioridad, prioritario	優先, 優先順位	優先, 首要
rank	rank, ranking	Rang, Platz, Platzierung, rangieren	rang, classement, place	puesto, clasificación, rango	順位	排名, 名次, 排行
balance	balance, equilibrium	Gleichgewicht, Bilanz, Balance	équilibre	equilibrio, balance	均衡, バランス, 収支	平衡, 均衡
difference-gap	gap, discrepancy, disparity	Lücke, Kluft, Diskrepanz	écart, fossé, disparité	brecha, diferencia, disparidad	格差, 隔たり, ギャップ	差距, 落差, 鴻溝
part-portion	part, section, portion, segment	Teil, Abschnitt, Bereich	portion, section, tronçon	porción, tramo, sección	部分, 一部, 区間	部分, 路段, 部份
group-people	group, team, squad	Gruppe, Team, Mannschaft	groupe, équipe	grupo, equipo	集団, チーム	小組, 團隊, 隊伍
unit-department	division	Einheit, Abteilung	unité, division, service	unidad, división, departamento	部隊, 部署, 部門	單位, 部門, 分部
base-foundation	basis, foundation, base	Grundlage, Basis, Fundament	base, fondement	base, fundamento	基盤, 土台, 根拠	基礎, 根據, 依據
background	background, context, backdrop	Hintergrund, Hintergründe, Kontext	contexte, arrière-plan	contexto, trasfondo, antecedente	背景, 経緯	背景, 脈絡, 來龍去脈
review-report	interim report, final report, findings, white paper	Zwischenbericht, Abschlussbericht, Gutachten	rapport d'étape, rapport final, expertise	informe provisional, informe final, dictamen	中間報告, 最終報告, 報告書, 白書	中期報告, 最終報告, 調查報告, 白皮書
draft	draft, blueprint	Entwurf, Entwürfe, Konzept	ébauche, avant-projet, projet	borrador, anteproyecto	草案, 素案, 原案	草案, 初稿, 藍圖
form-application	form, application form, questionnaire	Formular, Fragebogen	formulaire, questionnaire	formulario, cuestionario	申請書, 用紙, アンケート	表格, 問卷, 申請表
code-qr	code, QR code, barcode	Code, QR-Code	code, QR code	código, código QR	QRコード	二維碼, 條碼
invoice	receipt, invoice, bill	Rechnung, Quittung, Beleg	facture, reçu	factura, recibo	請求書, 領収書	帳單, 發票, 收據
queue	queue, line, waiting line	Schlange, Warteschlange	file d'attente, queue	cola, fila	行列	人龍, 排隊
noise-sound	sound, bang, noise	Geräusch, Knall, Ton, Klang	détonation, bruit	sonido, estruendo, ruido	爆発音, 物音, 騒音, 轟音	聲音, 巨響
route-path	route, path, way, course	Route, Weg, Pfad, Kurs	itinéraire, chemin, parcours, trajet	ruta, camino, recorrido, rumbo	経路, ルート, 進路, 道筋	路徑, 途徑, 路線
mass-grave	mass grave	Massengrab	charnier, fosse commune	fosa común	集団墓地	亂葬崗, 萬人塚
landscape	landscape, scenery, terrain	Landschaft, Gelände	paysage, terrain, relief	paisaje, terreno	景観, 風景, 地形	景觀, 風景, 地形
ceiling-limit	ceiling, cap, upper limit	Obergrenze, Deckel, Höchstgrenze	plafond, limite supérieure	techo, tope, límite máximo	上限, 限度額	上限, 封頂
minimum-floor	floor, lower limit, minimum	Untergrenze, Mindest	plancher, limite inférieure	límite mínimo	下限, 最低限	下限, 最低限度
quota	quota, contingent, allocation	Quote, Kontingent	quota, contingent	cuota, cupo	割当	配額, 名額, 額度
rationing	emergency supplies, rations, ration	Notvorrat, Ration, Rationierung, rationieren	rationnement, ration, rationner	racionamiento, ración, racionar	配給, 非常食	配給, 物資
ability	ability, capability, skill, talent	Fähigkeit, Können, Talent	capacité, aptitude, compétence, talent	capacidad, habilidad, talento	才能, 技能, 力量	能力, 技能, 才華
absence	absence, absent, no-show	Abwesenheit, abwesend, Fehlen, nicht erscheinen	absence, absent	ausencia, ausente, incomparecencia	欠席, 不在, 欠場	缺席, 缺勤, 不在場
presence	presence	Anwesenheit, anwesend, Präsenz	présence, présent	presencia, presente	存在感, 立ち会い, 居合わせ	在場, 存在
atmosphere-mood	mood, atmosphere, climate of opinion, sentiment	Stimmung, Atmosphäre	ambiance, humeur	ambiente, ánimo, clima de opinión	雰囲気, 機運, ムード, 心理	氣氛, 情緒
backlash	backlash, outcry, uproar, public anger	Aufschrei, Gegenwind, Empörungswelle	tollé, levée de boucliers	rechazo social, revuelo, reacción adversa	反発, 炎上騒ぎ, 批判殺到	反彈, 群情洶湧, 公憤
backlog	backlog, pile-up	Rückstau, Rückstand	arriéré, engorgement	acumulación, retraso acumulado	滞留, 積み残し, 未処理	積壓
behaviour	behaviour, behavior, conduct	Verhalten, Benehmen	comportement, conduite	comportamiento, conducta	行動, 態度, 振る舞い	行為, 舉止
bureaucracy	bureaucracy, red tape, paperwork	Bürokratie, Papierkram, Bürokratieabbau	bureaucratie, paperasse	burocracia, papeleo	官僚主義, 事務手続き	官僚主義, 繁文縟節
career	career, profession, occupation	Karriere, Laufbahn	carrière, profession, métier	carrera profesional, profesión, oficio	経歴, 職業, キャリア	職業, 事業, 生涯
counterpart	counterpart, opposite number	Amtskollege, Amtskollegin, Pendant	homologue	homólogo, homóloga	カウンターパート, 同国の外相	對口, 對等官員
criteria	criterion, criteria, benchmark	Kriterium, Kriterien, Maßstab	critère	criterio, baremo	判断基準, 要件	準則, 基準, 條件
debut	debut, first appearance	Debüt, debütieren	débuts, première apparition	debut, debutar	デビュー, 初登場, 初陣	首秀, 首次亮相, 出道
dialogue	dialogue, exchange	Dialog, Gespräch, Austausch	dialogue, entretien, échange	diálogo, conversación, intercambio	対話, 意見交換	對話, 交流, 交換意見
ethics	ethics, ethical, moral, morality	Ethik, ethisch, Moral, moralisch	éthique, morale, déontologie	ética, ético, moral	倫理, 道徳	倫理, 道德
factor	factor, element, aspect	Faktor, Element, Aspekt	facteur, élément, aspect	factor, elemento, aspecto	要因, 要素, 側面	因素, 元素, 層面
flaw	flaw, loophole, weakness, vulnerability, vulnerable	Schwachstelle, Lücke, Schwäche, anfällig, Sicherheitslücke	faille, lacune, faiblesse, vulnérable	vulnerabilidad, laguna, debilidad, vulnerable	弱点, 抜け穴, 脆弱性	漏洞, 弱點, 缺口
forum	forum, roundtable, panel discussion	Forum, Gesprächsrunde, Podiumsdiskussion	forum, table ronde	foro, mesa redonda	フォーラム, 円卓会議	論壇, 圓桌會議
guilt	guilt, blame, fault	Schuld, schuld	culpabilité, tort	culpa, culpabilidad	責め, 落ち度, 罪責	罪責, 過錯, 內疚
handcuffs	handcuffs, handcuffed	Handschellen	menottes	esposado, grilletes	手錠	手銬
grenade	grenade, Molotov cocktail, petrol bomb	Handgranate, Molotowcocktail, Brandsatz	grenade, cocktail Molotov	cóctel molotov, granada de mano	手榴弾, 手投げ弾, 火炎瓶	手榴彈, 汽油彈, 燃燒彈
ideology	ideology, ideological, doctrine	Ideologie, ideologisch, Doktrin	idéologie, doctrine	ideología, doctrina	思想, イデオロギー, 教義	意識形態, 思想, 教條
incentive	incentive, inducement	Anreiz, Kaufprämie	incitation, prime à l'achat	incentivo, aliciente	優遇措置, 奨励策	誘因, 獎勵措施, 優惠
innocence	innocent, innocence, wrongly convicted	unschuldig, Unschuld, Justizirrtum	innocent, innocence, erreur judiciaire	inocente, inocencia, error judicial	冤罪, 無実, 潔白	無辜, 清白, 冤案
retrial	retrial, reopen case	Wiederaufnahmeverfahren, neuer Prozess	nouveau procès, procès en révision	nuevo juicio, reabrir caso	再審, やり直し裁判	重審, 再審, 更審
legacy	legacy, heritage	Vermächtnis, Erbe	héritage, legs	legado, herencia	遺産, 功績, レガシー	遺產, 傳承
loyalty	loyal, loyalty, allegiance	Loyalität, loyal, treu	loyauté, loyal, fidèle, allégeance	lealtad, leal, fiel	忠誠, 忠実	忠誠, 效忠
miracle	miracle, miraculous	Wunder	miracle, miraculeux	milagro, milagroso	奇跡	奇蹟, 奇跡
mud	mud, sludge, silt, sand	Schlamm, Matsch, Sand	boue, vase, sable	barro, lodo, arena	泥, 土砂	泥濘, 淤泥, 泥沙
oath	oath, swear in, pledge of allegiance	Eid, schwören, Amtseid, geschworen	serment, jurer	juramento, jurar	宣誓, 誓約	宣誓, 誓言
oxygen	oxygen, ventilator, respirator	Sauerstoff, Beatmungsgerät	oxygène, respirateur	oxígeno, respirador	酸素, 人工呼吸器	氧氣, 呼吸機, 呼吸器
phenomenon	phenomenon, phenomena	Phänomen, Erscheinung	phénomène	fenómeno	現象	現象
precaution	precaution, precautionary, as precaution, preventive	Vorsichtsmaßnahme, vorsorglich, vorbeugend	précaution, par précaution, préventif	precaución, preventivo, por precaución	予防的, 念のため, 用心	預防措施, 以防萬一, 防範措施
preliminary	preliminary, provisional, initial findings	vorläufig, ersten Erkenntnissen zufolge	préliminaire, provisoire, premiers éléments	preliminar, provisional, primeras informaciones	暫定値, 速報値, 予備的	初步, 初值
privilege	privilege, immunity, perk	Privileg, Privilegien, Immunität, Vorrecht	privilège, immunité parlementaire	privilegio, aforamiento, inmunidad parlamentaria	特権, 優遇, 不逮捕特権	特權, 豁免權, 優待
prescription	prescription, prescribe	Rezept, verschreiben, verschreibungspflichtig	ordonnance médicale, prescrire	receta médica, recetar, prescribir	処方, 処方箋	處方, 配藥
radar	radar, sonar, sensor	Radar, Sonar, Sensor	radar, sonar, capteur	radar, sonar, sensor	レーダー, センサー, ソナー	雷達, 聲納, 感應器
reputation	reputation, image, prestige	Ruf, Ansehen, Image	réputation, image, prestige	reputación, imagen, prestigio	評判, 名声, 信用失墜	聲譽, 名聲, 形象
scenario	scenario, worst case, contingency	Szenario, Szenarien, Ernstfall	scénario, éventualité	escenario hipotético, contingencia	シナリオ, 想定, 有事	情景, 最壞情況
scrutiny	scrutiny, under scrutiny, oversight	Überprüfung, genaue Prüfung	examen minutieux	escrutinio público, supervisión	精査, 監視の目	審視, 監督審查
sponsor	sponsor, sponsorship, patron	Sponsor, sponsern, Schirmherr	parrain, parrainer, sponsor, mécène	patrocinador, patrocinar, patrocinio	協賛, 後援, スポンサー	贊助, 贊助商
stamp	stamp, postage, seal	Briefmarke, Porto, Stempel, Siegel	timbre, cachet, sceau	sello, franqueo	切手, 印鑑, 郵便料金	郵票, 印章, 蓋章
studio	studio, workshop	Studio, Werkstatt, Atelier	studio, atelier	estudio, taller	工房, スタジオ	工作室, 片場, 工作坊
tragedy	tragedy, tragic	Tragödie, tragisch, Drama	tragédie, drame, tragique	tragedia, trágico	悲劇, 惨劇, 痛まし	悲劇, 慘劇, 慘案
transparency	transparency, transparent, openness	Transparenz, transparent, Offenheit	transparence, transparent	transparencia, transparente	透明性, 情報公開	透明度, 透明
tribe	tribe, tribal, clan	Stamm, Stämme, Clan	tribu, tribal, clan	tribu, tribal, clan	部族, 氏族	部落, 部族, 氏族
turmoil	turmoil, upheaval, instability, chaos	Turbulenzen, Umbruch, Instabilität	tourmente, bouleversement, instabilité	agitación, convulsión, inestabilidad	動乱, 混迷, 激動	動盪, 動亂, 混亂
turbulence	turbulence, air pocket	Turbulenz, Luftloch	turbulence, trou d'air	turbulencia	乱気流	亂流, 氣流
version	version, edition	Version, Fassung	version, édition	versión, edición	版, バージョン	版本
wave	wave, waves, swell	Welle, Wellen, Wellengang	vague, houle	ola, oleaje	波浪, 大波	巨浪, 海浪, 浪潮
exclusion-zone	exclusion zone, danger zone, no-go area	Sperrzone, Gefahrenzone, Sperrgebiet	zone interdite, zone d'exclusion, périmètre de sécurité	zona de exclusión, zona restringida	立ち入り禁止区域, 警戒区域, 帰還困難区域	警戒區, 禁區, 封鎖區
`;
