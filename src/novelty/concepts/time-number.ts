/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
second-time	second, seconds	Sekunde	seconde	segundo	秒	秒鐘, 秒
minute	minute	Minute	minute	minuto	分間	分鐘
hour	hour, hours	Stunde	heure	hora	時間	小時
day	day, days, daily	Tag, Tage, täglich	jour, journée, quotidien	día, diario	日間, 毎日, 1日	每天, 每日, 日間
week	week, weekly	Woche, wöchentlich	semaine, hebdomadaire	semana, semanal	週間, 毎週, 週	星期, 每周, 禮拜, 一周
fortnight	fortnight, two weeks	zwei Wochen, vierzehn Tage	quinzaine, deux semaines	quincena, dos semanas	2週間	兩周, 兩星期
weekend	weekend	Wochenende	week-end, fin de semaine	fin de semana	週末	周末, 週末
month	month, monthly	Monat, monatlich	mois, mensuel	mes, mensual	カ月, か月, 月間, 毎月	個月, 每月, 月份
year	year, annual, yearly	Jahr, jährlich	an, année, annuel	año, anual	年間, 毎年, 年次	每年, 年度, 一年
decade	decade, ten years	Jahrzehnt, zehn Jahre	décennie, dix ans	década, diez años	10年間, 十年	十年
century	century	Jahrhundert	siècle	siglo	世紀, 百年	世紀
anniversary	anniversary	Jahrestag, Jubiläum	anniversaire	aniversario	周年, 記念日	周年, 週年
today	today	heute, heutig	aujourd'hui	hoy	今日, きょう, 本日	今天, 今日
yesterday	yesterday	gestern, gestrig	hier	ayer	昨日, きのう	昨天, 昨日
tomorrow	tomorrow	morgen, morgig	demain	mañana	明日, あす	明天, 明日
tonight	tonight, this evening	heute Abend, heute Nacht	ce soir, cette nuit	esta noche	今夜, 今晩	今晚, 今夜
overnight	overnight, during night	über Nacht, in der Nacht	dans la nuit, pendant la nuit	durante la noche, de madrugada	夜間に, 一夜	一夜之間, 隔夜
morning	morning	Morgen, Vormittag, morgens	matin, matinée	mañana, matutino	午前, 朝方, 今朝	早上, 上午, 早晨
noon	noon, midday	Mittag, mittags	midi	mediodía	正午, 昼	中午, 正午
afternoon	afternoon	Nachmittag, nachmittags	après-midi	tarde	午後	下午
evening	evening	Abend, abends	soir, soirée	noche, tarde	夕方, 夜	傍晚, 黃昏, 晚上
night	night	Nacht, nachts	nuit	noche	夜, 夜間, 深夜	晚間, 夜間, 深夜, 夜晚
midnight	midnight	Mitternacht	minuit	medianoche	午前0時, 真夜中, 零時	午夜, 凌晨零時
dawn	dawn, daybreak, sunrise, early hours	Morgengrauen, Sonnenaufgang	aube, lever du soleil, petit matin	amanecer, madrugada, alba	未明, 夜明け, 明け方, 早朝	凌晨, 黎明, 清晨, 日出
dusk	dusk, sunset, nightfall	Dämmerung, Sonnenuntergang	crépuscule, coucher du soleil	anochecer, atardecer, puesta de sol	日没, 日の入り	日落
monday	Monday	Montag	lundi	lunes	月曜	星期一, 周一, 週一
tuesday	Tuesday	Dienstag	mardi	martes	火曜	星期二, 周二, 週二
wednesday	Wednesday	Mittwoch	mercredi	miércoles	水曜	星期三, 周三, 週三
thursday	Thursday	Donnerstag	jeudi	jueves	木曜	星期四, 周四, 週四
friday	Friday	Freitag	vendredi	viernes	金曜	星期五, 周五, 週五
saturday	Saturday	Samstag, Sonnabend	samedi	sábado	土曜	星期六, 周六, 週六
sunday	Sunday	Sonntag	dimanche	domingo	日曜	星期日, 周日, 週日, 星期天
january	January	Januar, Jänner	janvier	enero	1月, 一月	1月, 一月
february	February	Februar, Feber	février	febrero	2月, 二月	2月, 二月
march-month	March	März	mars	marzo	3月, 三月	3月, 三月
april	April	April	avril	abril	4月, 四月	4月, 四月
may-month	May	Mai	mai	mayo	5月, 五月	5月, 五月
june	June	Juni	juin	junio	6月, 六月	6月, 六月
july	July	Juli	juillet	julio	7月, 七月	7月, 七月
august	August	August	août	agosto	8月, 八月	8月, 八月
september	September	September	septembre	septiembre, setiembre	9月, 九月	9月, 九月
october	October	Oktober	octobre	octubre	10月, 十月	10月, 十月
november	November	November	novembre	noviembre	11月, 十一月	11月, 十一月
december	December	Dezember	décembre	diciembre	12月, 十二月	12月, 十二月
spring-season	spring, springtime	Frühling, Frühjahr	printemps	primavera	春季, 春先, 今春	春季, 春天
summer	summer	Sommer	cet été, l'été, estival	verano	夏, 夏季, 今夏	夏季, 夏天, 暑期
autumn	autumn, fall season	Herbst	automne	otoño	秋季, 今秋	秋季, 秋天
winter	winter	Winter	hiver	invierno	冬, 冬季, 今冬	冬季, 冬天
beginning-of	early in, beginning of, start of	Anfang, zu Beginn	début, au début	principios, a comienzos	初旬, 上旬, 初頭, 年初	年初, 月初, 上旬, 初期
middle-of	mid, middle of, midway	Mitte, mittendrin	milieu	a mediados	中旬, 半ば	中旬, 中期
end-of	end of, late in, close of	Ende, zum Ende	fin, à la fin	finales, a fines	下旬, 年末, 月末	年底, 月底, 下旬, 年末
new-year	New Year, New Year's Eve	Silvester, Neujahr, Jahreswechsel	nouvel an, Saint-Sylvestre	año nuevo, nochevieja	元日, 新年, 大みそか, 正月	元旦, 新年, 除夕
lunar-new-year	Lunar New Year, Chinese New Year, Spring Festival	chinesisches Neujahr, Mondneujahr	nouvel an lunaire, nouvel an chinois	año nuevo lunar, año nuevo chino	春節, 旧正月	春節, 農曆新年, 農曆年
christmas	Christmas, Xmas	Weihnachten, Weihnacht	Noël	Navidad	クリスマス	聖誕, 耶誕
easter	Easter	Osterfest, Ostersonntag, Osterfeiertage	Pâques	Pascua, Semana Santa	復活祭, イースター	復活節
ramadan	Ramadan, Eid	Ramadan	ramadan, Aïd	ramadán	ラマダン, 断食月	齋戒月, 齋月
holiday	holiday, public holiday, bank holiday	Feiertag	jour férié	festivo, feriado, día festivo	祝日, 休日	假期, 公眾假期, 假日
vacation	vacation, holidays, school holidays	Urlaub, Ferien	vacances, congés	vacaciones	休暇, 夏休み, 大型連休	休假, 暑假, 長假
summer-time-clock	daylight saving, summer time, clock change	Sommerzeit, Zeitumstellung, Winterzeit	heure d'été, changement d'heure	horario de verano, cambio de hora	サマータイム, 夏時間	夏令時間, 日光節約時間
deadline	deadline, due date, time limit, cut-off	Frist, Stichtag, Termin	délai, échéance, date limite	plazo, fecha límite, vencimiento	期限, 締め切り, 締切	期限, 限期, 截止
date	date, appointment	Datum, Termin	date, rendez-vous	fecha	日程, 日付, 期日	日期, 日子
time-general	time, moment, point in time	Zeit, Zeitpunkt, Moment	temps, moment	tiempo, momento	時点, 時期	時間, 時刻, 時候
period-phase	period, phase, stage, era, step, milestone	Zeitraum, Periode, Phase, Ära, Etappe, Meilenstein, Stufe	période, phase, étape, ère, palier, jalon	periodo, período, fase, etapa, era, hito	期間, 段階, 時代, 節目	期間, 階段, 時期, 時代, 步驟, 里程碑
duration	duration	dauern, Dauer	durer, durée	durar, duración	続く, 所要時間, 長時間	持續時間, 歷時, 為期
ago	ago	-	-	años atrás	年前, 日前	年前, 日前
before	before, prior to, ahead of	bevor, vorher, zuvor	avant, auparavant	antes, antes de	前に, 事前	事前, 之前, 前夕
after	after, afterwards, following, subsequently	nachdem, danach, anschließend	après, ensuite, à la suite de	después, tras, posteriormente	後に, その後, 事後	之後, 事後, 其後, 隨後
since	since, ever since	seit, seitdem	depuis	desde	以来, 以降	以來, 自從
until	until, till, by	bis	jusqu'à, d'ici	hasta, antes de	まで, までに	直至, 直到
during	during, while, throughout	während	pendant, au cours	durante, mientras	最中, 間に	期間內, 當中
now	now, currently, at present, at moment	jetzt, derzeit, momentan, zurzeit	actuellement, en ce moment	ahora, actualmente, en este momento	現時点, いま	現在, 如今, 現時
then	then, at that time, back then	damals, dann	alors, à l'époque, puis	entonces, luego	当時, それから	當時, 然後
always	always, constantly, at all times	immer, stets, jederzeit	toujours, en permanence	siempre	常時, いつも	一直, 總是, 經常性
never	never, ever	nie, niemals, jemals	jamais	nunca, jamás	決して, 一度も	從未, 從不, 絕不
often	often, frequently, regularly	oft, häufig, regelmäßig	souvent, régulièrement, fréquemment	a menudo, con frecuencia, regularmente	しばしば, 定期的, たびたび	經常, 時常, 定期
sometimes	sometimes, occasionally	manchmal, gelegentlich	parfois, occasionnellement	a veces, ocasionalmente	時々, 時折	有時, 偶爾
once-time	once, one time, single occasion	einmal, einmalig	une fois, unique	una vez	一度, 1回	一次, 一度
twice	twice, two times	zweimal	deux fois	dos veces	二度, 2回, 2度	兩次, 兩度
around-clock	around clock, 24 hours, round-the-clock	rund um die Uhr	24 heures, jour et nuit	las 24 horas	24時間	全天候, 24小時
simultaneous	simultaneous, simultaneously, at same time	gleichzeitig, zeitgleich	simultané, en même temps, simultanément	simultáneo, al mismo tiempo, simultáneamente	同時	同時
in-advance	in advance, beforehand	im Voraus, vorab	à l'avance, au préalable	por adelantado, de antemano, con antelación	事前に, あらかじめ	預先, 事先
number-one	one	eins	-	uno	1つ, 一つ, 1人	一個, 一名
number-two	two	zwei	deux	dos	2つ, 二つ, 2人	兩個, 兩名, 二人
number-three	three	drei	trois	tres	3つ, 三つ, 3人	三個, 三名, 三人
number-four	four	vier	quatre	cuatro	4つ, 4人	四個, 四名, 四人
number-five	five	fünf	cinq	cinco	5つ, 5人	五個, 五名, 五人
number-six	six	sechs	six	seis	6つ, 6人	六個, 六名, 六人
number-seven	seven	sieben	sept	siete	7つ, 7人	七個, 七名, 七人
number-eight	eight	acht	huit	ocho	8つ, 8人	八個, 八名, 八人
number-nine	nine	neun	neuf	-	9つ, 9人	九個, 九名, 九人
number-ten	ten	zehn	dix	diez	10人	十個, 十名, 十人
number-eleven	eleven	elf	onze	once	11人	十一
number-twelve	twelve	zwölf	douze	doce	12人	十二
number-fifteen	fifteen	fünfzehn	quinze	quince	15人	十五
number-twenty	twenty	zwanzig	vingt	veinte	20人	二十
number-thirty	thirty	dreißig	trente	treinta	30人	三十
number-forty	forty	vierzig	quarante	cuarenta	40人	四十
number-fifty	fifty	fünfzig	cinquante	cincuenta	50人	五十
dozen	dozen, dozens	Dutzend, Dutzende	douzaine, dizaine, dizaines	docena, decena, decenas	十数, 数十	十多, 數十, 幾十
hundred	hundred, hundreds	hundert, Hunderte	cent, centaine, centaines	cien, ciento, cientos, centenar	数百, 百人	數百, 幾百, 百多
thousand	thousand, thousands	tausend, Tausende	mille, millier, milliers	mil, miles	数千, 千人	數千, 幾千, 上千
ten-thousand	ten thousand, tens of thousands	zehntausend, Zehntausende	dix mille, dizaines de milliers	diez mil, decenas de miles	万人, 数万	數萬, 上萬, 萬人
million	million, millions	Million, Millionen, Mio	million, millions	millón, millones	百万, 100万	百萬
billion	billion, billions	Milliarde, Milliarden, Mrd	milliard, milliards	mil millones, millardo	10億, 十億	十億
hundred-million	hundred million	hundert Millionen	cent millions	cien millones	億	億元, 億
trillion	trillion, trillions	Billion, Billionen	billion, mille milliards	billón, billones	兆円, 兆円規模	兆元, 萬億
percent	percent, per cent, percentage, pct	Prozent, prozentual, Prozentsatz	pour cent, pourcentage	por ciento, porcentaje	パーセント, 割合	百分比, 巴仙, 百分之
percentage-point	percentage point	Prozentpunkt	point de pourcentage	punto porcentual	ポイント	百分點
basis-point	basis point	Basispunkt	point de base	punto básico	ベーシスポイント	基點
proportion	proportion, share, ratio, rate, quota	Anteil, Quote, Verhältnis	proportion, part, ratio, taux	proporción, ratio, tasa	比率, 割合	比例, 比率, 佔比
first-ordinal	first	erster, erste, zuerst	premier, première	primero, primera, primer	第1, 第一, 初回, 最初	第一, 首個, 首名, 首輪
second-ordinal	second	zweiter, zweite	deuxième, second, seconde	segundo, segunda	第2, 第二, 2番目, 2回目	第二, 次輪
third-ordinal	third	dritter, dritte	troisième	tercero, tercera, tercer	第3, 第三, 3番目, 3回目	第三
fourth-ordinal	fourth	vierter, vierte	quatrième	cuarto, cuarta	第4, 第四, 4回目	第四
fifth-ordinal	fifth	fünfter, fünfte	cinquième	quinto, quinta	第5, 第五, 5回目	第五
sixth-ordinal	sixth	sechster, sechste	sixième	sexto, sexta	第6, 第六	第六
seventh-ordinal	seventh	siebter, siebte	septième	séptimo, séptima	第7, 第七	第七
tenth-ordinal	tenth	zehnter, zehnte	dixième	décimo, décima	第10, 第十	第十
number-noun	number, figure	Zahl, Anzahl, Nummer	nombre, chiffre, numéro	número, cifra, cantidad	人数, 件数, 数字	數字, 人數, 數目
amount	amount, sum, quantity, volume	Betrag, Summe, Menge, Volumen	montant, somme, quantité, volume	monto, cantidad, volumen	金額, 総額	金額, 款額, 數量, 總額
level-noun	level, standard	Niveau, Stand, Ebene	niveau	nivel	水準, レベル	水平, 水準, 程度
kilometre	kilometre, kilometer, km	Kilometer, km	kilomètre, km	kilómetro, km	キロメートル	公里, 千米
metre	metre, meter	Meter	mètre	metro	メートル	公尺, 米高, 米長
centimetre	centimetre, centimeter, cm	Zentimeter, cm	centimètre, cm	centímetro, cm	センチ, センチメートル	厘米, 公分
millimetre	millimetre, millimeter, mm	Millimeter, mm	millimètre, mm	milímetro, mm	ミリメートル	毫米
inch	inch, inches	Inch	pouce	pulgada	インチ	英寸, 吋
foot-unit	feet	-	-	-	フィート	英尺, 呎
mile	mile, miles	Meile	mille, miles	milla	万マイル	英里
nautical-mile	nautical mile	Seemeile	mille nautique, mille marin	milla náutica	海里	海里, 浬
square-metre	square metre, square meter	Quadratmeter	mètre carré	metro cuadrado	平方メートル	平方米, 平方公尺
square-kilometre	square kilometre, square kilometer	Quadratkilometer	kilomètre carré	kilómetro cuadrado	平方キロ	平方公里
hectare	hectare	Hektar	hectare	hectárea	ヘクタール	公頃
acre	acre, acres	-	acre	acre	エーカー	英畝
square-foot	square foot, square feet	Quadratfuß	pied carré	pie cuadrado	平方フィート	平方呎, 平方英尺
cubic-metre	cubic metre, cubic meter	Kubikmeter	mètre cube	metro cúbico	立方メートル	立方米, 立方公尺
litre	litre, liter	Liter	litre	litro	リットル	公升
gallon	gallon	Gallone	gallon	galón	ガロン	加侖
kilogram	kilogram, kilo, kg	Kilogramm, Kilo, kg	kilogramme, kilo, kg	kilogramo, kilo, kg	キログラム	公斤, 千克
gram	gram	Gramm	gramme	gramo	-	公克
milligram	milligram, mg	Milligramm, mg	milligramme, mg	miligramo, mg	ミリグラム	毫克
microgram	microgram	Mikrogramm	microgramme	microgramo	マイクログラム	微克
nanogram	nanogram	Nanogramm	nanogramme	nanogramo	ナノグラム	納克, 奈克
tonne	tonne, ton, metric ton	Tonne	tonne	tonelada	万トン, 千トン	公噸, 噸
kmh	kilometres per hour, km/h, kph	Stundenkilometer, km/h	kilomètre-heure, km/h	kilómetros por hora, km/h	時速	時速, 每小時公里
mph	mph, miles per hour	Meilen pro Stunde	miles par heure	millas por hora	時速マイル	時速英里
knot-speed	knot, knots	Knoten	nœud	nudo	ノット	海里每小時
distance	distance, length, width	Entfernung, Länge, Abstand, Breite	distance, longueur, largeur	distancia, longitud, ancho	距離, 長さ	距離, 長度, 寬度
height	height, altitude	Meereshöhe	hauteur, altitude	altura, altitud	高さ, 標高, 高度	高度, 海拔
weight	weight, weigh	Gewicht, wiegen	poids, peser	peso, pesar	重さ, 重量, 体重	重量, 體重
size	size, dimension, scale, extent	Umfang, Ausmaß	taille, dimension, ampleur, étendue	tamaño, dimensión, magnitud, alcance	規模, 大きさ, サイズ	規模, 大小, 尺寸
area-surface	area, surface	Fläche	surface, superficie, zone	superficie, área, zona	面積, 区域	面積, 範圍
frequency-time	occasion	Mal, mal	fois	veces, vez	回数, 度目	次數, 多次
consecutive	consecutive, in row, straight	in Folge, nacheinander, aufeinanderfolgend	consécutif, d'affilée, successif, de suite	consecutivo, seguido, sucesivo	連続, 連日, 相次い	連續, 接連, 相繼
every-two	every other, biennial, biannual	zweijährlich, halbjährlich	biennal, semestriel	bienal, semestral	隔年, 隔週	每兩年, 隔年
age-years	age, years old, aged, year-old	Jahre alt, jährig	âge, âgé de	edad, años de edad	歳, 年齢	年齡, 歲
`;
