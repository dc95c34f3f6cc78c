/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
transport	transport, transportation, traffic	Verkehr, Transport, transportieren	transport, transporter, circulation	transporte, transportar, tráfico	交通, 輸送, 運輸	交通, 運輸, 運送
public-transport	public transport, mass transit, public transit	Nahverkehr, öffentlicher Nahverkehr, ÖPNV, öffentliche Verkehrsmittel	transports en commun, transports publics	transporte público	公共交通	公共交通, 大眾運輸
train	train	Zug, Züge	train	tren	列車, 電車	列車, 火車
railway	railway, railroad, rail	Bahn, Eisenbahn, Schiene, Schienenverkehr	chemin de fer, ferroviaire, rail	ferrocarril, ferroviario	鉄道	鐵路, 鐵道
high-speed-rail	high-speed train, high-speed rail, bullet train	Hochgeschwindigkeitszug, ICE, Schnellfahrstrecke	TGV, train à grande vitesse, LGV	tren de alta velocidad, alta velocidad, AVE	新幹線, 高速鉄道, リニア	高鐵, 高速鐵路
railway-line	line, rail line, route, track	Strecke, Bahnstrecke, Gleis, Linie	ligne, voie ferrée, ligne ferroviaire	línea, vía férrea, línea férrea	路線, 線路	線路, 路線, 路軌
railway-operator	rail operator, train operator, national railway	Bahnbetreiber, Deutsche Bahn	SNCF, opérateur ferroviaire, exploitant ferroviaire	operador ferroviario, Renfe	鉄道会社, JR	鐵路公司, 港鐵, 台鐵
station	station, railway station, train station	Bahnhof, Bahnhöfe, Hauptbahnhof	gare	estación, estación de tren	駅	車站, 火車站
platform	platform	Bahnsteig	quai	andén	駅のホーム, ホームドア	月台
subway	subway, underground, metro, tube	U-Bahn, S-Bahn, Metro	métro	metro, subterráneo	地下鉄	地鐵, 捷運
tram	tram, streetcar, light rail	Straßenbahn, Tram, Stadtbahn	tramway, tram	tranvía	路面電車, トラム	電車, 輕軌, 有軌電車
bus	bus, coach, minibus	Bus, Busse, Reisebus	bus, autobus, autocar	autobús, autocar, ómnibus	路線バス, 観光バス, 高速バス, バス会社, バス運転手, バス事故	巴士, 公車, 客車, 公共汽車
taxi	taxi, cab, ride-hailing	Taxi, Fahrdienst	VTC, chauffeur de taxi	taxi, VTC	タクシー, ライドシェア	的士, 計程車, 網約車
car	car, automobile, vehicle	Auto, Wagen, Fahrzeug, Pkw	voiture, automobile, véhicule	coche, automóvil, vehículo, auto	自動車, 乗用車, 車両, マイカー	汽車, 車輛, 私家車
truck	truck, lorry, heavy goods vehicle	Lastwagen, Lkw, Laster	camion, poids lourd	camión	トラック, 大型車	貨車, 卡車
motorcycle	motorcycle, motorbike, scooter, moped	Motorrad, Motorräder, Moped	moto, scooter, motocyclette	moto, motocicleta, ciclomotor	バイク, オートバイ, 二輪車	電單車, 摩托車, 機車
bicycle	bicycle, bike, cyclist, cycling, e-bike	Fahrrad, Fahrräder, Radfahrer, Rad, E-Bike	vélo, cycliste, bicyclette	bicicleta, ciclista	自転車	單車, 自行車, 腳踏車
e-scooter	e-scooter, electric scooter	E-Scooter, E-Roller	trottinette électrique, trottinette	patinete eléctrico, patinete, monopatín	電動キックボード	電動滑板車
pedestrian	pedestrian, passer-by	Fußgänger, Fußgängerin, Passant	piéton	peatón, transeúnte	歩行者, 通行人	行人, 路人
driver	driver, motorist, at wheel	Fahrer, Fahrerin, Autofahrer	conducteur, automobiliste, chauffeur	conductor, automovilista, chófer	運転手, 運転者, ドライバー	司機, 駕駛者, 駕駛人
drive	drive, drove, driven, ride	fahren, Fahrt	conduire, rouler, conduite	conducir, manejar	運転, 走行	駕駛, 行駛
driving-licence	driving licence, driver's license	Führerschein, Fahrerlaubnis	permis de conduire	carné de conducir, licencia de conducir	運転免許	駕駛執照, 駕照
passenger	passenger, traveller, commuter	Passagier, Fahrgast, Fahrgäste, Reisende, Pendler	passager, voyageur, usager	pasajero, viajero	乗客, 旅客, 乗員乗客	乘客, 旅客
ticket	ticket, fare, ticket price	Fahrkarte, Fahrschein, Ticket	billet, ticket	billete, boleto, tique	切符, 乗車券, 運賃	車票, 票價, 門票
road	road, street, highway	Straße, Landstraße	route, rue, chaussée	carretera, calle, vía	道路, 路上, 通り	道路, 公路, 馬路, 街道
motorway	motorway, highway, expressway, freeway	Autobahn, Schnellstraße	autoroute, voie rapide	autopista, autovía	高速道路, 高速	高速公路, 快速公路, 國道
toll-road	toll, road toll, congestion charge	Maut, City-Maut	péage	peaje	通行料, 有料道路	過路費, 通行費, 隧道費
bridge	bridge, viaduct, overpass	Brücke, Viadukt	pont, viaduc, passerelle	puente, viaducto	高架橋, 陸橋, 橋梁, 橋桁	大橋, 橋樑, 高架橋, 天橋
tunnel	tunnel	Tunnel	tunnel	túnel	トンネル	隧道
traffic-jam	traffic jam, congestion, tailback, gridlock	Stau, Verkehrschaos	embouteillage, bouchon, congestion	atasco, embotellamiento, congestión	渋滞, 混雑	塞車, 擠塞, 堵車, 壅塞
road-closure	road closure, closed to traffic, roadblock	Sperrung, Straßensperrung, sperren, gesperrt, Vollsperrung	fermeture de route, route coupée, circulation interdite	corte de carretera, cerrado al tráfico	通行止め, 通行規制	封路, 封閉道路, 禁止通行
detour	detour, diversion, reroute	Umleitung, umleiten, umgeleitet, Umweg	déviation, détour, dévier	desvío, desviar	迂回, う回	改道, 繞道, 繞行
roadworks	roadworks	Baustelle, Bauarbeiten	travaux, chantier	obras	工事, 工事現場	工程, 施工, 工地
parking	car park, parking lot	Parkplatz, Parkhaus, parken	parking, stationnement	aparcamiento, estacionamiento	駐車場, 駐車	停車場, 泊車, 停車
speed-limit	speed limit	Tempolimit, Geschwindigkeitsbegrenzung, Tempo 30	limitation de vitesse, limite de vitesse	límite de velocidad	制限速度, 速度規制, 速度制限	車速限制, 限速
traffic-light	traffic light, crossing, intersection, junction	Ampel, Kreuzung	feu tricolore, carrefour, intersection	semáforo, cruce, intersección	信号, 交差点	紅綠燈, 路口, 交通燈
level-crossing	level crossing, railway crossing	Bahnübergang	passage à niveau	paso a nivel	踏切	平交道, 道口
collision	collide, collision, crash, ram	zusammenstoßen, Zusammenstoß, kollidieren, Kollision, zusammengestoßen, rammen, prallen	collision, percuter, heurter, entrer en collision	colisión, chocar, colisionar, embestir, choque	衝突, 追突, 接触	相撞, 碰撞, 追撞, 撞上
derail	derail, derailment, jump tracks	entgleisen, Entgleisung, entgleist	dérailler, déraillement	descarrilar, descarrilamiento	脱線	出軌, 脫軌
traffic-accident	road accident, car accident, traffic accident, car crash	Verkehrsunfall, Autounfall	accident de la route, accident de voiture	accidente de tráfico, accidente de tránsito	交通事故, 人身事故	車禍, 交通意外, 交通事故
run-over	run over, knock down, hit by car	überfahren, anfahren, angefahren, erfasst	renverser, écraser, faucher	atropellar, atropello, arrollar	はねられ, ひかれ, 轢	撞倒, 輾過, 被撞
ship	ship, vessel, boat	Schiff, Boot	navire, bateau, bâtiment	barco, buque, navío, embarcación	船, 船舶	船隻, 輪船, 船舶
ferry	ferry	Autofähre, Fährschiff, Fährverbindung	ferry, bac, traversier	ferri, transbordador	フェリー, 連絡船, 渡船	渡輪
cargo-ship	cargo ship, freighter, container ship	Frachter, Frachtschiff, Containerschiff	cargo, porte-conteneurs	carguero, buque de carga, portacontenedores	貨物船, コンテナ船	貨船, 貨櫃船, 集裝箱船
tanker	tanker, oil tanker	Tanker, Öltanker	pétrolier	petrolero, buque cisterna	タンカー	油輪, 運油船
cruise-ship	cruise ship, cruise liner, cruise	Kreuzfahrtschiff, Kreuzfahrt	paquebot, croisière, navire de croisière	crucero	クルーズ船, 客船	郵輪, 遊輪
fishing-boat	fishing boat, trawler	Fischerboot, Fischkutter, Trawler	bateau de pêche, chalutier	barco pesquero, pesquero	漁船	漁船
yacht	yacht, sailboat, sailing boat	Jacht, Segelboot, Yacht	yacht, voilier	yate, velero	ヨット	遊艇, 帆船
tugboat	tugboat, tow, tug	Schlepper, abschleppen, Abschleppen	remorqueur, remorquer	remolcador, remolcar	タグボート, えい航, 曳航	拖船, 拖走
crew	crew, sailor, seafarer, crew member	Besatzung, Crew, Seeleute, Matrose, Besatzungsmitglied	équipage, marin, matelot	tripulación, tripulante, marinero	乗組員, 船員, 乗員	船員, 機組人員, 水手
captain-ship	captain, skipper, master	Kapitän	capitaine, commandant de bord	capitán	船長, 機長	船長, 機長
port	port, harbour, harbor, terminal, dock	Hafen, Häfen, Terminal	port, terminal portuaire	puerto, terminal portuaria, muelle	港湾, 埠頭, 港内, 寄港	港口, 碼頭, 海港
dockworker	dockworker, docker, longshoreman, port worker	Hafenarbeiter	docker	estibador, portuario	港湾労働者	碼頭工人
shipping	shipping, shipping company, maritime, sea freight	Schifffahrt, Reederei, Seefracht	transport maritime, armateur, compagnie maritime	transporte marítimo, naviera, navegación	海運, 船会社, 航路	航運, 船公司, 海運
strait	strait, sea lane	Meerenge, Straße von	détroit	estrecho	海峡	海峽
lock-waterway	lock, ship lock, barge	Schleuse, Binnenschiff	écluse, péniche	esclusa, barcaza	水門, はしけ, 閘門	船閘, 駁船
lighthouse	lighthouse, buoy	Leuchtturm, Boje	phare, bouée	faro, boya	灯台, ブイ	燈塔, 浮標
sink-ship	sink, sank, sunk, capsize, shipwreck	untergehen, gesunken, kentern, gekentert, Schiffbruch, untergegangen	couler, naufrage, chavirer, sombrer	hundirse, hundimiento, naufragio, naufragar, zozobrar	沈没, 転覆, 遭難	沉沒, 翻船, 傾覆, 沉船
run-aground	run aground, ran aground	auf Grund laufen, auf Grund gelaufen, gestrandet	échouage, navire échoué	encallar, varar, encallado	座礁, 乗り上げ	擱淺, 觸礁
aircraft	aircraft, plane, airplane, aeroplane, jet	Flugzeug, Maschine, Flieger	avion, appareil, aéronef	avión, aeronave	飛行機, 航空機, 旅客機	飛機, 客機, 航機
helicopter	helicopter, chopper	Hubschrauber, Helikopter	hélicoptère	helicóptero	ヘリコプター, ヘリ	直升機
airline	airline, carrier, air carrier	Fluggesellschaft, Airline, Fluglinie	compagnie aérienne	aerolínea, compañía aérea	航空会社	航空公司
low-cost-airline	low-cost airline, budget airline, low-cost carrier	Billigflieger, Billigairline	compagnie low-cost, low cost	aerolínea de bajo coste	格安航空, LCC	廉航, 廉價航空
airport	airport, airfield	Flughafen, Flughäfen, Flugplatz	aéroport, aérodrome	aeropuerto, aeródromo	空港, 飛行場	機場
runway	runway, tarmac	Landebahn, Startbahn, Rollbahn	piste, tarmac	pista, pista de aterrizaje	滑走路	跑道
flight	flight	Flug, Flüge	vol	vuelo	飛行, 航空便, 直行便, 定期便, 臨時便	航班, 班機, 飛行
fly	fly, flew, flown	fliegen, flog, geflogen	s'envoler, prendre l'avion	volar	飛ん, 飛行, 飛び	飛行, 飛往
takeoff	take off, takeoff, took off	abheben, Start, abgehoben	décoller, décollage	despegar, despegue	離陸	起飛
emergency-landing	emergency landing, forced landing, ditching	Notlandung, notlanden, notgelandet, Notwasserung	atterrissage d'urgence, amerrissage	aterrizaje de emergencia, amerizaje	緊急着陸, 不時着, 胴体着陸	緊急降落, 迫降
plane-crash	plane crash, air crash, crash	Flugzeugabsturz, abstürzen, Absturz, abgestürzt	crash, accident d'avion, s'écraser, catastrophe aérienne	accidente aéreo, estrellarse, siniestro aéreo	墜落, 航空事故	墜毀, 空難, 墜機, 墜落
black-box	black box, flight recorder, voice recorder	Blackbox, Flugschreiber	boîte noire, enregistreur de vol	caja negra	ブラックボックス, フライトレコーダー, ボイスレコーダー	黑盒, 黑匣子, 黑盒子
pilot	pilot, co-pilot	Pilot, Pilotin, Kopilot	pilote, copilote	piloto, copiloto	操縦士, パイロット, 副操縦士	機師, 飛行員, 機長
cabin-crew	cabin crew, flight attendant	Flugbegleiter, Kabinenpersonal, Kabinencrew	personnel navigant, hôtesse de l'air, steward	tripulante de cabina, azafata, auxiliar de vuelo	客室乗務員	空中服務員, 空服員, 機艙服務員
air-traffic-control	air traffic control, air traffic controller, control tower	Flugsicherung, Fluglotse, Lotse	contrôle aérien, contrôleur aérien, aiguilleur du ciel	control aéreo, controlador aéreo	航空管制, 管制官	航空管制, 空管, 塔台
aviation-authority	aviation authority, aviation regulator	Luftfahrtbehörde, Luftfahrtbundesamt	aviation civile, autorité aéronautique, DGAC	autoridad aeronáutica, aviación civil	航空局, 航空当局	民航局, 民航處
transport-safety-board	accident investigation bureau, transport safety board	Unfalluntersuchungsstelle, Bundesstelle für Unfalluntersuchung	bureau d'enquêtes, BEA	comisión de accidentes	運輸安全委員会	運安會, 運輸安全委員會
luggage	luggage, baggage, suitcase	Gepäck, Koffer	bagage, valise	equipaje, maleta	荷物, 手荷物, スーツケース	行李
freight	freight, cargo, goods transport	Fracht, Güterverkehr, Ladung, Güterzug	fret, cargaison, marchandises	carga, mercancías, flete	貨物, 積み荷	貨物, 貨運
container	shipping container, container terminal	Container	conteneur	contenedor	コンテナ	貨櫃, 集裝箱
logistics	logistics, parcel, courier	Logistik, Paket, Paketdienst, Spedition	logistique, colis, coursier	logística, paquete, paquetería, mensajería	物流, 宅配, 小包	物流, 包裹, 快遞
post-mail	post, mail, postal service, letter	Post, Brief, Postbote	poste, courrier, lettre, facteur	correo, correos, carta	郵便, 手紙	郵政, 郵件, 信件, 郵局
warehouse	warehouse, depot, storage site	Lagerhalle, Lagerhaus, Depot	entrepôt, dépôt	almacén, depósito, bodega	倉庫	倉庫, 貨倉
fuel	fuel, petrol, gasoline, diesel, kerosene	Kraftstoff, Benzin, Diesel, Kerosin, Sprit, Treibstoff	carburant, essence, gazole, kérosène	combustible, gasolina, gasóleo, carburante, diésel	燃料, ガソリン, 軽油	燃料, 汽油, 柴油, 燃油
petrol-station	petrol station, gas station, service station	Tankstelle	station-service, station essence	gasolinera, estación de servicio	ガソリンスタンド, 給油所	加油站, 油站
charging-station	charging station, charging point, charger	Ladesäule, Ladestation, Ladepunkt	borne de recharge	punto de recarga, cargador	充電スタンド, 充電器, 充電	充電樁, 充電站, 充電
electric-car	electric car, electric vehicle, EV	Elektroauto, E-Auto, Elektrofahrzeug	voiture électrique, véhicule électrique	coche eléctrico, vehículo eléctrico	電気自動車, EV	電動車, 電動汽車
combustion-engine	combustion engine, petrol car, diesel car	Verbrennungsmotor, Verbrenner	moteur thermique, moteur à combustion	motor de combustión	エンジン車, ガソリン車, 内燃機関	燃油車, 內燃機
self-driving	self-driving, autonomous vehicle, driverless	selbstfahrend, autonomes Fahren, fahrerlos	conduite autonome, véhicule autonome, sans chauffeur	conducción autónoma, vehículo autónomo, sin conductor	自動運転	自動駕駛, 無人駕駛
recall-product	recall, product recall, call back	Rückruf, zurückrufen, zurückgerufen, Rückrufaktion	rappel, rappel de produits	retirar del mercado, llamar a revisión, retirada	リコール, 回収, 自主回収	召回, 回收
cable-car	cable car, ski lift, gondola, funicular	Seilbahn, Skilift, Gondel, Standseilbahn	téléphérique, funiculaire, télésiège	teleférico, funicular, telesilla	ロープウェイ, ケーブルカー	纜車, 吊車
elevator	lift, elevator	Aufzug, Fahrstuhl, Rolltreppe	ascenseur, escalator	ascensor, escalera mecánica	エレベーター, エスカレーター	升降機, 電梯, 扶手電梯
timetable	timetable, schedule, departure board	Fahrplan, Zeitplan, Taktung	horaire, grille horaire	horario	時刻表, ダイヤ, 運行	時刻表, 班次
delay-traffic	delay, late, behind schedule	Verspätung, verspätet, Verzögerung	retard, retardé, en retard	retraso, demora, tardío	遅延, 遅れ	延誤, 誤點, 晚點
flight-cancel	cancelled flight, flight cancellation, cancelled train	Flugausfall, Zugausfall, ausfallen, ausgefallen	vol annulé, train supprimé	vuelo cancelado, cancelación de vuelos	欠航, 運休, 運転見合わせ	航班取消, 停駛, 停飛, 停航
infrastructure	infrastructure	Infrastruktur	infrastructure	infraestructura	インフラ, 社会基盤	基礎設施, 基建
travel	travel, trip, journey	reisen, Reise, verreisen	voyage, voyager, trajet	viaje, viajar, trayecto	旅行, 旅程	旅程, 出遊, 旅行
car-free	car-free, pedestrian zone, low emission zone	autofrei, Fußgängerzone, Umweltzone	zone piétonne, zone à faibles émissions, ZFE	zona peatonal, zona de bajas emisiones	歩行者天国, 歩行者専用	行人專用區, 徒步區
cycle-path	cycle lane, bike lane, cycle path	Radweg, Fahrradweg	piste cyclable	carril bici, ciclovía	自転車道, 自転車レーン	單車徑, 自行車道
`;
