/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
industry	industry, industrial	Industrie, industriell, Branche	industrie, industriel, filière	industria, industrial	産業, 工業, 業界	工業, 產業, 業界
energy	energy	Energie	énergie, énergétique	energía, energético	エネルギー	能源
electricity	electricity, power, electric	Strom, Elektrizität, elektrisch	électricité, électrique	electricidad, eléctrico, luz	電力, 電気	電力, 供電
power-plant	power plant, power station	Kraftwerk	centrale, centrale électrique	central eléctrica, central	発電所	發電廠, 電廠, 發電站
power-grid	power grid, grid, power line, transmission line	Stromnetz, Stromleitung, Netz	réseau électrique, ligne électrique, ligne à haute tension	red eléctrica, línea eléctrica, tendido eléctrico	送電, 送電線, 電力網	電網, 輸電, 電纜
electricity-price	electricity price, power price, energy bill, energy price	Strompreis, Energiepreis, Stromrechnung	prix de l'électricité, facture d'électricité	precio de la luz, tarifa eléctrica, factura de luz	電気料金, 電気代	電費, 電價
utility-company	utility, power company, energy supplier	Stromversorger, Energieversorger, Stadtwerke, Energiekonzern	fournisseur d'énergie, énergéticien	eléctrica, compañía eléctrica, suministradora	電力会社	電力公司, 電公司
nuclear-power	nuclear power, atomic energy, nuclear energy, nuclear	Atomkraft, Kernenergie, Kernkraft, atomar, nuklear	énergie nucléaire, nucléaire	energía nuclear, nuclear	原子力, 核エネルギー	核能, 核電
nuclear-plant	nuclear plant, nuclear power station, reactor	Atomkraftwerk, Kernkraftwerk, Reaktor, AKW	centrale nucléaire, réacteur	central nuclear, reactor	原発, 原子炉, 原子力発電所	核電廠, 核電站, 反應堆, 機組
nuclear-phaseout	nuclear phase-out, nuclear exit	Atomausstieg	sortie du nucléaire	abandono nuclear, cierre nuclear	脱原発	廢核, 非核家園
nuclear-regulator	nuclear regulator, nuclear safety authority	Atomaufsicht, Strahlenschutz	autorité de sûreté nucléaire, ASN	consejo de seguridad nuclear	原子力規制委員会, 規制委	核安全局, 核安會
meltdown	meltdown, nuclear accident	Kernschmelze, Atomunfall, Reaktorunglück	fusion du cœur, accident nucléaire	fusión del núcleo, accidente nuclear	炉心溶融, メルトダウン, 原発事故	熔毀, 核事故, 核災
fuel-debris	fuel rod, spent fuel, fuel debris	Brennstab, Brennelement, abgebrannte Brennelemente	combustible usé, barre de combustible	barra de combustible, combustible gastado	核燃料, 使用済み核燃料, 燃料デブリ	燃料棒, 乏燃料, 核燃料
decommission	decommission, decommissioning, dismantle reactor	Stilllegung, Rückbau, stilllegen	démantèlement, mise à l'arrêt définitif	desmantelamiento, desmantelar	廃炉, 廃止措置	除役, 退役, 拆廠
fusion-power	nuclear fusion, fusion reactor	Kernfusion, Fusionsreaktor	fusion nucléaire	fusión nuclear	核融合	核聚變, 核融合
renewable	renewable, renewables, green energy, clean energy	erneuerbar, erneuerbare Energien, Ökostrom	renouvelable, énergies renouvelables	energías renovables	再生可能エネルギー, 再エネ	可再生能源, 再生能源, 綠電
solar	solar, solar power, photovoltaic, solar panel	Solar, Solarenergie, Photovoltaik, Solaranlage	solaire, photovoltaïque, panneau solaire	solar, fotovoltaico, placa solar, panel solar	太陽光, 太陽光発電, メガソーラー	太陽能, 光伏, 光電
wind-power	wind power, wind farm, wind turbine	Windkraft, Windpark, Windrad, Windräder, Windenergie	éolien, éolienne, parc éolien	eólico, parque eólico, aerogenerador	風力, 風力発電, 風車	風電, 風力發電, 風機
offshore	offshore	Offshore, auf See	en mer, offshore	marino, en alta mar	洋上	離岸, 海上
hydropower	hydropower, hydroelectric	Wasserkraft, Wasserkraftwerk	hydroélectrique, hydroélectricité	hidroeléctrico, hidroeléctrica	水力, 水力発電	水電, 水力發電
geothermal	geothermal	Geothermie, Erdwärme	géothermie, géothermique	geotérmico, geotermia	地熱	地熱
biomass	biomass, biogas, biofuel	Biomasse, Biogas, Biokraftstoff	biomasse, biogaz, biocarburant	biomasa, biogás, biocombustible	バイオマス, バイオ燃料	生物質, 沼氣, 生物燃料
hydrogen	hydrogen	Wasserstoff	hydrogène	hidrógeno	水素	氫氣, 氫能
coal	coal, coal mine, lignite, coal-fired	Kohle, Braunkohle, Steinkohle, Kohlekraftwerk	charbon, houille, centrale à charbon	carbón	石炭, 石炭火力, 炭鉱	煤炭, 燃煤, 煤礦
coal-phaseout	coal phase-out, coal exit	Kohleausstieg	sortie du charbon	abandono del carbón	脱石炭	淘汰煤電, 減煤
oil	oil, crude, crude oil, petroleum	Öl, Erdöl, Rohöl	pétrole, brut, pétrolier	petróleo, crudo, petrolero	原油, 石油	石油, 原油
oil-price	oil price, crude price	Ölpreis	prix du pétrole, cours du pétrole	precio del petróleo, precio del crudo	原油価格, 原油相場	油價
oil-production	oil output, oil production, barrel, output cut	Fördermenge, Ölförderung, Barrel	production pétrolière, baril	producción de petróleo, barril, bombeo	原油生産, バレル, 減産	產油, 石油產量, 桶
gas-natural	natural gas, gas	Erdgas, Gas	gaz naturel, gazier	gas natural, gas	天然ガス, ガス	天然氣, 燃氣, 煤氣
lng	LNG, liquefied natural gas	Flüssiggas, LNG, Flüssigerdgas	GNL, gaz naturel liquéfié	GNL, gas natural licuado	液化天然ガス, LNG	液化天然氣
pipeline	pipeline, gas pipeline	Pipeline, Gasleitung, Rohrleitung	gazoduc, oléoduc, pipeline, canalisation	gasoducto, oleoducto, tubería	パイプライン, 配管, 水道管	管道, 輸油管, 管線
refinery	refinery, refining, petrochemical	Raffinerie, Petrochemie	raffinerie, pétrochimie	refinería, petroquímica	製油所, 精製, 石油化学	煉油廠, 煉油, 石化
drilling	drill, drilling, borehole, oil rig	bohren, Bohrung, Bohrinsel, Bohrplattform	forage, forer, plateforme pétrolière	perforación, perforar, plataforma petrolera	掘削, 油田, 試掘	鑽探, 鑽油台, 油田
fracking	fracking, hydraulic fracturing, shale	Fracking, Schiefergas	fracturation hydraulique, gaz de schiste	fracturación hidráulica, gas de esquisto	シェール, 水圧破砕	頁岩, 水力壓裂
mine	mine, mining, miner	Bergwerk, Mine, Bergbau, Bergleute, Grube	mine, minier, mineur	mina, minería, minero	鉱山, 採掘, 採鉱	礦場, 採礦, 礦工, 礦山
quarry	quarry, gravel pit	Steinbruch, Kiesgrube	carrière, gravière	cantera	採石場, 砕石	採石場, 石礦
rare-earth	rare earth, critical mineral, critical raw material	seltene Erden, kritische Rohstoffe	terres rares, minerai critique	tierras raras, minerales críticos	レアアース, 希土類, 重要鉱物	稀土, 關鍵礦物
lithium	lithium	Lithium	lithium	litio	リチウム	鋰, 鋰礦
cobalt	cobalt	Kobalt	cobalt	cobalto	コバルト	鈷, 鈷礦
nickel	nickel	Nickel	nickel	níquel	ニッケル	鎳, 鎳礦
copper	copper	Kupfer	cuivre	cobre	銅価格, 銅山	銅礦, 銅價
iron-ore	iron ore, iron, ore	Eisenerz, Erz	minerai de fer, fer, minerai	mineral de hierro, hierro, mineral	鉄鉱石, 鉱石	鐵礦, 礦石
steel	steel, steelmaker, steelworks	Stahl, Stahlwerk, Stahlhersteller	acier, sidérurgie, aciérie	acero, siderúrgica, acería	鉄鋼, 製鉄, 製鋼	鋼鐵, 鋼廠, 煉鋼
aluminium	aluminium, aluminum	Aluminium	aluminium	aluminio	アルミニウム, アルミ	鋁, 鋁業
cement	cement, concrete	Zement, Stahlbeton	ciment, béton	cemento, hormigón, concreto	セメント, コンクリート	水泥, 混凝土
timber	timber, wood, sawmill, lumber	Holz, Sägewerk	bois, scierie	madera, aserradero	木材, 製材	木材, 鋸木廠
paper	paper, paper mill, pulp	Papier, Papierfabrik, Zellstoff	papier, papeterie, pâte à papier	papel, papelera, celulosa	製紙, パルプ, 用紙	紙張, 造紙, 紙漿
glass	glass	Glas	verre	vidrio, cristal	ガラス	玻璃
textile	textile, clothing, fashion, garment	Textil, Kleidung, Mode, Bekleidung	textile, vêtement, mode	textil, ropa, moda, confección	繊維, 衣料, 衣類, ファッション	紡織, 服裝, 時裝, 成衣
factory	factory, plant, mill	Fabrik, Werk	usine, fabrique	fábrica, planta	工場	工廠, 廠房
manufacture	manufacture, manufacturer, maker, produce	herstellen, Hersteller, Herstellung, hergestellt, fertigen, Fertigung	fabriquer, fabricant, fabrication	fabricar, fabricante, fabricación	製造, メーカー	製造, 製造商, 廠商
production	production, output, produce, producer	Produktion, produzieren, Produzent, Erzeuger, erzeugen	production, produire, producteur	producción, producir, productor	生産, 生産量	生產, 產量, 量產
production-halt	production halt, shut plant, halt production	Produktionsstopp, Produktionsausfall, Werksschließung	arrêt de production, fermeture d'usine	parada de producción, cierre de planta	生産停止, 操業停止, 工場閉鎖	停產, 停工, 關廠
assembly	assembly line, assembly plant, assemble	Fließband, montieren	chaîne de montage, assemblage, assembler	cadena de montaje, ensamblaje, ensamblar	組み立て, 組立	組裝, 裝配, 生產線
machine	machine, machinery, equipment	Maschine, Maschinenbau, Anlage, Gerät	machine, engin	máquina, maquinaria	機械, 装置, 設備, 機器	機器, 機械, 設備
spare-part	component, part, spare part	Bauteil, Ersatzteil, Komponente, Teil	composant, pièce, pièce détachée	componente, pieza, repuesto	部品	零件, 部件, 零組件
carmaker	carmaker, automaker, car industry	Autobauer, Autohersteller, Automobilindustrie, Autoindustrie	constructeur automobile, constructeur, industrie automobile	fabricante de coches, automotriz, sector automovilístico	自動車メーカー, 自動車大手	車企, 車廠, 汽車製造商
shipyard	shipyard, shipbuilder, shipbuilding	Werft, Schiffbau	chantier naval, construction navale	astillero, construcción naval	造船, 造船所	船廠, 造船
aerospace	aerospace, planemaker, aircraft manufacturer	Luftfahrtindustrie, Flugzeugbauer, Raumfahrtindustrie	aéronautique, avionneur, aérospatial	aeroespacial, fabricante de aviones, aeronáutica	航空宇宙, 航空機メーカー	航太, 航空航天, 飛機製造商
arms-industry	arms maker, defence industry, defense contractor	Rüstungsindustrie, Rüstungskonzern	industrie de l'armement, industrie de défense	industria armamentística, industria de defensa	防衛産業, 軍需	軍工, 國防工業
pharma-industry	pharmaceutical, drugmaker, pharma	Pharma, Pharmakonzern, Arzneimittelhersteller	pharmaceutique, laboratoire pharmaceutique	farmacéutica, laboratorio farmacéutico, farmacéutico	製薬, 製薬会社	製藥, 藥廠, 藥企
construction-industry	building industry, construction company, builder	Baugewerbe, Baubranche, Baufirma, Bauunternehmen	BTP, promoteur	constructora, sector de la construcción	建設業, 建設会社, ゼネコン	建造業, 營造, 建築公司
engineering	engineering, engineer	Ingenieur, Technik, Ingenieurin	ingénierie, ingénieur	ingeniería, ingeniero	工学, エンジニア, 技術者, 技師	工程師, 工程學
battery	battery, battery cell, energy storage	Batterie, Akku, Stromspeicher	batterie, accumulateur, pile	batería, pila, acumulador	電池, 蓄電池, バッテリー	電池, 儲能, 蓄電
chip	chip, semiconductor, chipmaker, microchip	Chip, Halbleiter, Chiphersteller	puce, semi-conducteur	chip, semiconductor, microchip	半導体	晶片, 芯片, 半導體
robot	robot, robotics, automation	Roboter, Automatisierung, Robotik	robot, automatisation, robotique	robot, automatización, robótica	ロボット, 自動化	機器人, 機械人, 自動化
technology	technology, tech, technological	Technologie, Technik, technisch	technologie, technologique, technique	tecnología, tecnológico, técnica	技術, テクノロジー, ハイテク	科技, 技術
tech-giant	tech giant, big tech, tech company	Techkonzern, Technologiekonzern, Internetkonzern	géant technologique, géants du numérique	gigante tecnológico, tecnológica	IT大手, 巨大IT	科技巨頭, 科技公司, 科企
artificial-intelligence	artificial intelligence, AI, machine learning	künstliche Intelligenz, KI	intelligence artificielle, IA	inteligencia artificial, IA	人工知能, AI, 生成AI	人工智能, 人工智慧, AI
chatbot	chatbot, language model	Chatbot, Sprachmodell	chatbot, agent conversationnel, modèle de langage	chatbot, modelo de lenguaje	対話型AI, チャットボット, 言語モデル	聊天機器人, 語言模型
algorithm	algorithm	Algorithmus, Algorithmen	algorithme	algoritmo	アルゴリズム	演算法, 算法
computer	computer, PC, laptop	Computer, Rechner, Laptop	ordinateur	computadora, portátil	コンピューター, パソコン, 計算機	電腦, 計算機
quantum	quantum, quantum computer	Quanten, Quantencomputer	quantique, ordinateur quantique	cuántico, computación cuántica	量子, 量子コンピューター	量子, 量子電腦
software	software, app, application, program	Software, App, Anwendung	logiciel, application	programa informático, aplicación	ソフトウエア, アプリ, ソフト	軟件, 軟體, 應用程式
bug-it	bug, glitch, software error, IT failure	Softwarefehler, IT-Panne, Programmfehler	bug, panne informatique, bogue	fallo informático, error informático	システム障害, 不具合, バグ	系統故障, 程式錯誤, 當機
internet	internet, online, web, website	Internet, online, Webseite, Netz	internet, en ligne, site internet, web	internet, en línea, sitio web, red	インターネット, オンライン, サイト, ネット上, ネット接続	互聯網, 網絡, 網路, 網站, 線上
internet-shutdown	internet shutdown, internet outage	Internetsperre, Internetausfall	coupure d'internet	corte de internet	ネット遮断, 通信遮断	斷網
social-media	social media, social network	soziale Medien, soziales Netzwerk, soziale Netzwerke	réseaux sociaux, réseau social	redes sociales, red social	SNS, 交流サイト, ソーシャルメディア	社交媒體, 社群媒體, 社交平台
platform-online	platform, online platform	Plattform, Onlineplattform	plateforme	plataforma	プラットフォーム, 配信サービス	平台
user	user, subscriber	Nutzer, Nutzerin, Anwender	utilisateur, usager, abonné	usuario, abonado, suscriptor	利用者, ユーザー, 契約者, 会員	用戶, 使用者, 訂閱
smartphone	smartphone, mobile phone, cell phone	Smartphone, Handy, Mobiltelefon	smartphone, téléphone portable	móvil, celular, teléfono inteligente	スマートフォン, スマホ, 携帯電話	手機, 智能手機, 智慧型手機
telecom	telecom, telecommunications, carrier	Telekommunikation, Mobilfunkanbieter, Telekom	télécom, télécommunications, opérateur	telecomunicaciones, operadora, telefonía	通信, 通信会社, 携帯会社	電信, 電訊, 通訊
mobile-network	mobile network, cell tower, mast, 5G	Mobilfunk, Mobilfunknetz, Funkmast, 5G	réseau mobile, antenne-relais, 5G	red móvil, antena, 5G	基地局, 通信網, 5G	流動網絡, 基地台, 基站
broadband	broadband, fibre, fiber optic	Breitband, Glasfaser, Glasfaserausbau	fibre optique, haut débit, fibre	banda ancha, fibra óptica	光回線, ブロードバンド, 光ファイバー	寬頻, 光纖
undersea-cable	undersea cable, subsea cable, submarine cable	Seekabel, Unterseekabel	câble sous-marin	cable submarino	海底ケーブル	海底電纜, 海纜
cable	cable, wire	Kabel, Leitung	câble	cable, hilo	ケーブル, 電線	纜線, 電線
satellite	satellite	Satellit	satellite	satélite	衛星, 人工衛星	衛星
data-centre	data centre, data center, server, cloud	Rechenzentrum, Rechenzentren, Server, Cloud	centre de données, serveur, cloud	centro de datos, servidor, nube	データセンター, サーバー, クラウド	數據中心, 資料中心, 伺服器, 雲端
digital	digital, digitalisation, digitization	digital, Digitalisierung	numérique, numérisation	digital, digitalización	デジタル, 電子化	數碼, 數位, 數字化
cybersecurity	cybersecurity, cyber security, IT security	IT-Sicherheit, Cybersicherheit	cybersécurité, sécurité informatique	ciberseguridad, seguridad informática	サイバーセキュリティー, 情報セキュリティー	網絡安全, 網路安全, 資安
password	password, encryption, encrypt	Passwort, Passwörter, Verschlüsselung, verschlüsseln	mot de passe, chiffrement	contraseña, cifrado	パスワード, 暗号化, 暗証番号	密碼, 加密
camera-surveillance	camera, surveillance camera, CCTV	Kamera, Überwachungskamera, Videoüberwachung	caméra, vidéosurveillance, caméra de surveillance	cámara, cámara de vigilancia, videovigilancia	防犯カメラ, 監視カメラ, カメラ	閉路電視, 監視器, 攝影機, 監控鏡頭
facial-recognition	facial recognition, biometric	Gesichtserkennung, biometrisch	reconnaissance faciale, biométrique	reconocimiento facial, biométrico	顔認証, 生体認証	人臉識別, 人臉辨識, 生物特徵
prototype	prototype, 3D printing	Prototyp, 3D-Druck	prototype, impression 3D	prototipo, impresión 3D	試作, 3Dプリンター	原型, 立體打印
display	screen, display, television set	Bildschirm, Display, Fernseher	écran, téléviseur	pantalla, televisor	画面, ディスプレー, 液晶	螢幕, 屏幕, 顯示器
video-game	video game, game console, gaming	Videospiel, Computerspiel, Spielkonsole	jeu vidéo, console	videojuego, consola	ゲーム, ゲーム機	電玩, 遊戲機, 電子遊戲
capacity	capacity, capacity utilisation	Kapazität, Auslastung	capacité	capacidad	能力, 定員, 容量	產能, 容量
kilowatt	kilowatt, kilowatt hour, kWh	Kilowatt, Kilowattstunde, kWh	kilowatt, kilowattheure, kWh	kilovatio, kilovatio hora, kWh	キロワット, キロワット時	千瓦, 度電
megawatt	megawatt, MW	Megawatt, MW	mégawatt, MW	megavatio, MW	メガワット	兆瓦, 百萬瓩
gigawatt	gigawatt, GW	Gigawatt, GW	gigawatt, GW	gigavatio, GW	ギガワット	吉瓦, 百萬千瓦
heating	heating, heat pump, district heating, boiler	Heizung, Wärmepumpe, Fernwärme, heizen	chauffage, pompe à chaleur, chaudière	calefacción, bomba de calor, caldera	暖房, ヒートポンプ, ボイラー	暖氣, 供暖, 熱泵, 鍋爐
air-conditioning	air conditioning, air conditioner, cooling	Klimaanlage, Kühlung, kühlen	climatisation, climatiseur, refroidissement	aire acondicionado, refrigeración	冷房, エアコン, 冷却	冷氣, 空調, 冷卻
gas-storage	gas storage, storage facility, storage tank	Gasspeicher, Speicherstand, Tank	stockage de gaz, réservoir, cuve	almacenamiento de gas, tanque	ガス貯蔵, タンク, 貯蔵施設	儲氣, 儲罐, 油庫
energy-crisis	energy crisis, energy shortage	Energiekrise, Energieknappheit	crise énergétique	crisis energética	エネルギー危機, 電力不足, 電力逼迫	能源危機, 缺電, 電荒
energy-saving	energy saving, energy efficiency, insulation	Energieeffizienz, Energiesparen, Dämmung	économies d'énergie, efficacité énergétique, isolation	ahorro energético, eficiencia energética, aislamiento	省エネ, 節電, 断熱	節能, 節電, 隔熱
carbon-capture	carbon capture, carbon storage	CO2-Speicherung, CO2-Abscheidung	captage de carbone, captage de CO2	captura de carbono	二酸化炭素回収, CO2回収, 地中貯留	碳捕集, 碳捕捉
tobacco	tobacco, cigarette	Tabak, Zigarette	tabac, cigarette	tabaco, cigarrillo	たばこ, 紙巻き	煙草, 香煙
e-cigarette	e-cigarette, vape, vaping	E-Zigarette	cigarette électronique, vapoteuse, puff	cigarrillo electrónico, vapeador	電子たばこ, 加熱式たばこ	電子煙, 加熱煙
alcohol	alcohol, spirits, liquor	Alkohol, Spirituosen	alcool, spiritueux	alcohol, licor	酒, 酒類, アルコール	酒精, 酒類, 烈酒
beer	beer, brewery, brewer	Bier, Brauerei	bière, brasserie, brasseur	cerveza, cervecera	ビール, 醸造	啤酒, 酒廠
toy	toy, toymaker	Spielzeug	jouet	juguete	玩具, おもちゃ	玩具
furniture	furniture	Möbel	meuble, ameublement	mueble	家具	家具, 傢俬
jewellery	jewellery, jewelry, jewel	Schmuck, Juwel	bijou, joyau	joya	宝石, 宝飾, 宝飾品	珠寶, 首飾
diamond	diamond	Diamant	diamant	diamante	ダイヤ, ダイヤモンド	鑽石
luxury	luxury, luxury goods	Luxus, Luxusgüter	luxe	lujo	高級品, 高級ブランド	奢侈品, 豪華
cosmetics	cosmetics, beauty products	Kosmetik	cosmétique	cosmético	化粧品	化妝品, 美容
food-industry	food, foodstuff, food industry	Lebensmittel, Nahrung, Essen, Nahrungsmittel	alimentaire, aliment, nourriture, agroalimentaire	alimento, alimentario	食品, 食料, 食べ物	食品, 食物, 糧食
beverage	drink, beverage	Getränk	boisson	refresco	飲料, 飲み物	飲料, 飲品
appliance	household appliance, fridge, washing machine	Haushaltsgerät, Kühlschrank, Waschmaschine	électroménager, réfrigérateur	electrodoméstico, nevera, lavadora	家電, 冷蔵庫, 洗濯機	家電, 冰箱, 洗衣機
quality-control	quality, defect, faulty, defective	Qualität, Defekt, fehlerhaft, Mangel	qualité, défaut, défectueux	calidad, defecto, defectuoso	品質, 欠陥, 不良	品質, 質量, 瑕疵, 缺陷
data-falsification	falsified data, data rigging, emissions cheating	Datenmanipulation, Abgasskandal, Manipulation	falsification de données, trucage	manipulación de datos, trucar	検査不正, データ改ざん, 認証不正	數據造假, 檢測造假
standard-norm	standard, norm, requirement	Norm, Standard, Grenzwert	norme, standard	norma, estándar	基準, 規格, 標準	標準, 規格, 基準
limit-value	limit value, threshold, permissible limit	Grenzwert, Schwellenwert, Höchstwert	seuil, valeur limite	umbral, valor límite	基準値, 上限値, 閾値	門檻, 上限, 標準值
construction-permit	building permit, planning permission	Baugenehmigung, Planfeststellung	permis de construire	licencia de obras, permiso de construcción	建築確認, 建築許可	建築許可, 建照
foundation-stone	groundbreaking, break ground, foundation stone	Grundsteinlegung, Spatenstich	première pierre, pose de première pierre	primera piedra, colocación de primera piedra	着工, 起工式	動工, 奠基, 動土
electronics	electronics, electronic	Elektronik, elektronisch	électronique	electrónica, electrónico	電子, 電機	電子
air-taxi	air taxi, flying car	Flugtaxi	taxi volant	taxi aéreo	空飛ぶクルマ	飛行汽車, 空中的士
launch-rocket	rocket, rocket launch, launch vehicle, lift off	Rakete, Raketenstart, Trägerrakete	fusée, lancement de fusée, lanceur	cohete, lanzamiento de cohete, lanzador	ロケット, 打ち上げ	火箭, 發射升空, 運載火箭
`;
