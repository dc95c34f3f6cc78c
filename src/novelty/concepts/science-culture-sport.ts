/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
science	science, scientific	Wissenschaft, wissenschaftlich	science, scientifique	ciencia, científico	科学, 学術	科學, 學術
research	research, researching	Forschung, forschen, erforschen	recherche, recherches	investigación científica, investigación	研究, 調査研究	研究, 科研
study-paper	study, survey, journal article	Studie, Fachartikel	étude, article scientifique	estudio, artículo científico	論文, 研究結果	研究報告, 論文
experiment	experiment, experimental	Experiment, Versuch, experimentell	expérience, expérimental	experimento, experimental	実験	實驗
laboratory	laboratory, lab	Labor, Labore, Laboratorium	laboratoire, labo	laboratorio	研究室, 実験室, ラボ	實驗室
sample-specimen	sample, specimen	Probe, Proben, Stichprobe	échantillon, prélèvement	muestra, espécimen	試料, 検体, サンプル	樣本, 樣品
analysis	analysis, analyse, analyze	Analyse, analysieren, auswerten, Auswertung	analyse, analyser	análisis, analizar	分析, 解析	分析
theory	theory, hypothesis, theoretical	Theorie, Hypothese	théorie, hypothèse	teoría, hipótesis	理論, 仮説	理論, 假說
invention	invention, invent, inventor, innovation	Erfindung, erfinden, Erfinder, Innovation, innovativ	invention, inventer, innovation, innovant	invento, inventar, innovación, innovador	発明, 革新, イノベーション	發明, 創新
mathematics	mathematics, mathematical, mathematician	Mathematik, Mathematiker	mathématiques, mathématicien	matemáticas, matemático	数学	數學
physics	physics, physicist	Physik, Physiker, physikalisch	physique, physicien	física, físico	物理学, 物理	物理學, 物理
chemistry	chemistry, chemist	Chemie, Chemiker	chimie, chimiste	química, químico	化学者, 化学賞	化學家, 化學獎
biology	biology, biologist, biological	Biologie, Biologe, biologisch	biologie, biologiste, biologique	biología, biólogo, biológico	生物学, 生物	生物學, 生物
particle	particle, atom, accelerator, collider	Teilchen, Atom, Teilchenbeschleuniger	particule, atome, accélérateur	partícula, átomo, acelerador	粒子, 原子, 加速器	粒子, 原子, 加速器, 對撞機
space	space, outer space, cosmos, universe	Weltraum, Weltall, Universum, Raumfahrt	espace, univers, cosmos, spatial	espacio, cosmos, espacial	宇宙	太空, 宇宙, 航天
spacecraft	spacecraft, spaceship, probe, capsule, shuttle	Raumschiff, Raumsonde, Sonde, Kapsel, Raumkapsel	vaisseau spatial, sonde, capsule	nave espacial, sonda, cápsula	探査機, 宇宙船, カプセル	太空船, 飛船, 探測器, 太空艙
space-station	space station, ISS	Raumstation, ISS	station spatiale, ISS	estación espacial	宇宙ステーション, ISS	太空站, 空間站
astronaut	astronaut, cosmonaut	Astronaut, Raumfahrer, Astronautin, Kosmonaut	astronaute, spationaute, cosmonaute	astronauta, cosmonauta	宇宙飛行士	太空人, 宇航員, 航天員
spacewalk	spacewalk	Weltraumspaziergang, Außeneinsatz	sortie dans l'espace	caminata espacial, paseo espacial	船外活動, 宇宙遊泳	太空漫步, 出艙
moon	moon, lunar, moon landing	Mond, Mondlandung	Lune, lunaire, alunissage	alunizaje, superficie lunar, misión lunar	月面, 月面着陸, 月探査	月球, 登月, 月亮
mars-planet	Mars, Martian, red planet	Mars, Marsmission	martien, planète Mars, planète rouge	marciano, planeta Marte, planeta rojo	火星	火星
planet	planet, exoplanet	Planet, Exoplanet	planète, exoplanète	planeta, exoplaneta	惑星, 系外惑星	行星, 系外行星
asteroid	asteroid, meteorite, comet, meteor	Asteroid, Meteorit, Komet	astéroïde, météorite, comète	asteroide, meteorito, cometa	小惑星, 隕石, 彗星	小行星, 隕石, 彗星
star-galaxy	star, galaxy, black hole	Stern, Galaxie, schwarzes Loch	étoile, galaxie, trou noir	estrella, galaxia, agujero negro	恒星, 銀河, ブラックホール	恆星, 星系, 黑洞
sun	sun	Sonne	soleil	sol	太陽	太陽
solar-storm	solar storm, geomagnetic storm, solar flare	Sonnensturm	tempête solaire, éruption solaire	tormenta solar, llamarada solar	太陽フレア, 磁気嵐	太陽風暴, 磁暴
aurora	aurora, northern lights	Polarlicht, Nordlicht	aurore boréale	aurora boreal, aurora	オーロラ	極光
eclipse	eclipse, solar eclipse, lunar eclipse	Sonnenfinsternis, Mondfinsternis	éclipse	eclipse	日食, 月食	日食, 月食, 日蝕
telescope	telescope, observatory	Teleskop, Observatorium, Sternwarte	télescope, observatoire	telescopio, observatorio	望遠鏡, 天文台	望遠鏡, 天文台
astronomy	astronomy, astronomer	Astronomie, Astronom	astronomie, astronome	astronomía, astrónomo	天文学, 天文学者	天文學, 天文學家
orbit	orbit, orbital	Umlaufbahn, Orbit	orbite, orbital	órbita, orbital	軌道	軌道
space-debris	space debris, space junk, re-entry	Weltraumschrott, Wiedereintritt	débris spatiaux, rentrée atmosphérique	basura espacial, reentrada	宇宙ごみ, 大気圏再突入	太空垃圾, 重返大氣層
archaeology	archaeology, archaeologist, excavation, dig	Archäologie, Archäologe, Ausgrabung	archéologie, archéologue, fouilles	arqueología, arqueólogo, excavación	考古学, 発掘, 遺跡	考古, 出土, 發掘, 遺址
fossil	fossil, dinosaur, skeleton	Fossil, Dinosaurier, Skelett	fossile, dinosaure, squelette	fósil, dinosaurio, esqueleto	化石, 恐竜	化石, 恐龍
ancient-artefact	artefact, artifact, antiquity, relic	Artefakt, Relikt, Antike	artefact, antiquité, relique, vestige	artefacto, antigüedad, reliquia	出土品, 古代, 遺物	文物, 古物, 古代
looted-art	looted art, restitution of art	Raubkunst, Beutekunst	art spolié, œuvre spoliée	arte expoliado, expolio	略奪美術品	失竊文物, 被掠文物
evolution	evolution, species, ancestor	Evolution, Vorfahr, Spezies	évolution, espèce, ancêtre	evolución, especie, ancestro	進化, 新種, 祖先	進化, 物種, 祖先
art	art, artwork, painting, work of art	Kunst, Kunstwerk, Gemälde	art, œuvre, tableau, peinture	arte, obra de arte, cuadro, pintura	芸術, 美術, 絵画, 作品	藝術, 畫作, 藝術品, 美術
museum	museum, gallery, curator	Museum, Museen, Galerie, Kurator	musée, galerie, conservateur	museo, galería, comisario	博物館, 美術館, 学芸員	博物館, 美術館, 畫廊
sculpture	sculpture, statue, installation	Skulptur, Statue	sculpture, statue	escultura, estatua	彫刻, 彫像, 銅像	雕塑, 雕像, 銅像
music	music, musical, song, album	Musik, Lied, Album, musikalisch	musique, chanson, album	música, canción, álbum	音楽, 楽曲, アルバム	音樂, 歌曲, 專輯
concert	concert, gig, tour, performance	Konzert, Auftritt, Tournee	concert, tournée	concierto, gira	公演, コンサート, ライブ	演唱會, 音樂會, 巡演
orchestra	orchestra, symphony, philharmonic	Orchester, Sinfonie, Philharmonie	orchestre, symphonie, philharmonie	orquesta, sinfonía, filarmónica	交響楽団, 楽団, オーケストラ	樂團, 交響樂, 管弦樂團
opera	opera, opera house	Oper, Opernhaus	opéra	ópera	オペラ, 歌劇	歌劇, 歌劇院
theatre	theatre, theater, play, drama	Theater, Bühne, Schauspiel, Stück	théâtre, pièce de théâtre, scène	teatro, escenario, obra de teatro	劇場, 演劇, 舞台	劇場, 戲劇, 話劇, 舞台
dance	dance, ballet, dancer	Tanz, Ballett, tanzen, Tänzer	danse, ballet, danseur	danza, baile, ballet, bailarín	踊り, 舞踊, バレエ, ダンス	舞蹈, 芭蕾, 跳舞
kabuki	kabuki	Kabuki	kabuki	kabuki	歌舞伎	歌舞伎
film	film, movie, cinema, feature	Film, Kino, Spielfilm	film, cinéma, long-métrage	película, cine, filme, largometraje	映画, 映画館	電影, 影片, 戲院
documentary	documentary	Dokumentarfilm, Dokumentation	documentaire	documental	ドキュメンタリー	紀錄片
tv-series	series, TV series, episode, season	Serie, Folge, Staffel	série, épisode, saison	serie, episodio, temporada	ドラマ, 連続ドラマ, シリーズ	電視劇, 劇集, 影集
anime	anime, manga, comic	Anime, Animation, Manga, Comic	animation, manga, bande dessinée, dessin animé	animación, manga, cómic, historieta	アニメ, 漫画	動畫, 動漫, 漫畫
streaming-service	streaming, streaming service, Netflix	Streaming, Streamingdienst	streaming, plateforme de streaming	streaming, plataforma de streaming	動画配信, 配信サービス	串流, 串流平台
premiere	opening night, release date	Premiere, Uraufführung, Kinostart	première, avant-première, sortie en salles	estreno, estrenar	初演, 公開初日, プレミア	首映, 首演, 上映
oscar	Oscar, Academy Award	Oscar, Oscarverleihung	Oscar, Oscars	Óscar, Oscar	アカデミー賞	奧斯卡
film-festival	film festival, Cannes, Berlinale	Filmfestspiele, Filmfestival, Berlinale, Cannes	festival du film, Cannes, Berlinale	festival de cine, Cannes, Berlinale	映画祭	電影節, 影展
eurovision	Eurovision, song contest	Eurovision, ESC	Eurovision	Eurovisión	ユーロビジョン	歐洲歌唱大賽
book	book, novel, memoir, volume	Buch, Bücher, Roman	roman, ouvrage	libro, novela, obra	書籍, 小説	書籍, 小說, 書本
literature	literature, literary, poetry, poem	Literatur, literarisch, Gedicht, Lyrik	littérature, littéraire, poésie, poème	literatura, literario, poesía, poema	文学, 文芸, 詩	文學, 詩歌, 詩詞
bookshop	bookshop, bookstore, publishing house, book fair	Buchhandlung, Buchmesse, Buchverlag	librairie, maison d'édition, salon du livre	librería, editorial, feria del libro	書店, 出版社	書店, 出版社, 書展
fashion-show	fashion show, fashion week, designer	Modenschau, Modewoche, Designer	défilé, semaine de la mode, créateur	desfile de moda, semana de la moda, diseñador	ファッションショー, デザイナー	時裝周, 時裝展, 設計師
cuisine	cuisine, cooking, recipe, gastronomy	Küche, Rezept, kochen, Gastronomie	cuisine, recette, gastronomie	cocina, receta, gastronomía	料理, 食文化, 和食	料理, 烹飪, 美食, 菜式
michelin	Michelin, Michelin star	Michelin, Michelin-Stern	Michelin, étoile Michelin	Michelin, estrella Michelin	ミシュラン	米芝蓮, 米其林
sport	sport, sports, sporting	Sport, sportlich	sport, sportif	deporte, deportivo	スポーツ, 競技	體育, 運動
football	football, soccer	Fußball	football, foot	fútbol	サッカー	足球
basketball	basketball, NBA	Basketball, NBA	basket, basket-ball, NBA	baloncesto, básquetbol, NBA	バスケットボール, バスケ	籃球
baseball	baseball, Major League	Baseball	baseball	béisbol	野球, 大リーグ, プロ野球	棒球
tennis	tennis, Wimbledon, Grand Slam	Tennis, Wimbledon, Grand Slam	tennis, Roland-Garros, Grand Chelem	tenis, Wimbledon, Roland Garros	テニス, 全仏オープン, ウィンブルドン	網球, 大滿貫, 溫布頓
golf	golf, golfer	Golf, Golfer	golf, golfeur	golf, golfista	ゴルフ	高爾夫, 高球
rugby	rugby, Six Nations	Rugby	rugby, Top 14	rugby	ラグビー	欖球, 橄欖球
cricket	cricket	Cricket	cricket	críquet	クリケット	板球
handball	handball	Handball	handball	balonmano	ハンドボール	手球
volleyball	volleyball	Volleyball	volley, volley-ball	voleibol	バレーボール	排球
badminton	badminton	Badminton	badminton	bádminton	バドミントン	羽毛球, 羽球
table-tennis	table tennis, ping-pong	Tischtennis	tennis de table, ping-pong	tenis de mesa	卓球	乒乓球, 桌球
ice-hockey	ice hockey, hockey, NHL	Eishockey, Hockey	hockey sur glace, hockey	hockey sobre hielo, hockey	アイスホッケー, ホッケー	冰球, 曲棍球
skiing	ski, skiing, skier, snowboard	Ski, Skifahren, Skirennen, Snowboard	ski, skieur, snowboard	esquí, esquiador	スキー, スノーボード	滑雪, 單板滑雪
figure-skating	figure skating, skater, ice rink	Eiskunstlauf, Eislauf, Eishalle	patinage, patineur, patinoire	patinaje, patinador	フィギュアスケート, スケート	花樣滑冰, 滑冰, 溜冰
athletics	athletics, track and field, sprint, hurdles	Leichtathletik, Sprint	athlétisme, sprint	atletismo, esprint	陸上競技, 短距離	田徑, 短跑
marathon	marathon, half marathon, runner	Marathon, Läufer, Marathonlauf	marathon, coureur, marathonien	maratón, corredor	マラソン, 駅伝	馬拉松, 跑手
swimming-sport	swimming, swimmer, freestyle	Schwimmen, Schwimmer	natation, nageur	natación, nadador	競泳, 水泳	游泳, 泳手
gymnastics	gymnastics, gymnast	Turnen, Turner	gymnastique, gymnaste	gimnasia, gimnasta	体操	體操
boxing	boxing, boxer, bout	Boxen, Boxer, Boxkampf	boxe, boxeur	boxeo, boxeador	ボクシング, ボクサー	拳擊, 拳手
judo	judo	Judo	judo	judo, yudo	柔道	柔道
wrestling	wrestling, wrestler	Ringen, Ringer	lutte sportive, lutteur	lucha libre, luchador	レスリング, プロレス	摔跤, 摔角
karate	karate, martial arts, taekwondo	Karate, Kampfsport, Taekwondo	karaté, arts martiaux, taekwondo	kárate, artes marciales, taekwondo	空手, 武道, テコンドー	空手道, 武術, 跆拳道
sumo	sumo, yokozuna, ozeki	Sumo	sumo	lucha sumo	相撲, 横綱, 大関, 力士	相撲, 橫綱
cycling-race	cycling race, Tour de France, Giro, Vuelta	Radrennen, Tour de France, Giro, Vuelta	course cycliste, Tour de France, Giro, Vuelta	carrera ciclista, Tour de Francia, Giro, Vuelta a España	自転車レース, ツール・ド・フランス	單車賽, 環法
formula-one	Formula One, Formula 1, Grand Prix, motor racing	Formel 1, Grand Prix, Motorsport	Formule 1, Grand Prix, sport automobile	Fórmula 1, Gran Premio, automovilismo	F1, グランプリ, 自動車レース	一級方程式, 大獎賽, 賽車
motogp	MotoGP, motorcycle racing	MotoGP, Motorrad-WM	MotoGP	MotoGP, motociclismo	二輪レース	電單車賽
horse-racing	horse race, horse racing, jockey, racecourse	Pferderennen, Galopprennen, Jockey	course hippique, hippisme, jockey	carrera de caballos, hípica, jinete	競馬, 騎手	賽馬, 騎師, 馬會
sailing	sailing, regatta	Segeln, Regatta	voile, régate	vela, regata	セーリング, ヨットレース	帆船賽, 帆船
rowing	rowing, canoe, kayak	Rudern, Kanu, Kajak	aviron, canoë, kayak	remo, piragüismo, kayak	ボート競技, カヌー	划艇, 獨木舟, 賽艇
chess	chess, grandmaster, shogi	Schach, Großmeister	grand maître, jeu d'échecs	ajedrez, gran maestro	将棋, チェス, 囲碁, 棋士	國際象棋, 西洋棋, 圍棋, 棋手
esports	esports, e-sports	E-Sport	esport, e-sport	esports, deportes electrónicos	eスポーツ	電競
olympics	Olympics, Olympic Games, Olympic	Olympia, Olympische Spiele, olympisch	Jeux olympiques, JO, olympique	Juegos Olímpicos, olímpico, olimpiada	オリンピック, 五輪	奧運, 奧運會, 奧林匹克
paralympics	Paralympics, Paralympic	Paralympics, paralympisch	Jeux paralympiques, paralympique	Juegos Paralímpicos, paralímpico	パラリンピック	殘奧, 帕運
world-cup	World Cup, world cup	Weltmeisterschaft, WM, Weltcup	Coupe du monde, Mondial	Copa del Mundo, Mundial	ワールドカップ, W杯	世界盃
world-championship	world championship, worlds, world title	Weltmeisterschaft, Weltmeistertitel	championnat du monde, championnats du monde	campeonato mundial, Mundiales	世界選手権, 世界大会	世錦賽, 世界錦標賽
euro-championship	European Championship, Euros	Europameisterschaft, EM	Euro, championnat d'Europe	Eurocopa, campeonato europeo	欧州選手権	歐洲國家盃, 歐國盃, 歐錦賽
champions-league	Champions League	Champions League, Königsklasse	Ligue des champions	Liga de Campeones, Champions	チャンピオンズリーグ, 欧州CL	歐冠, 歐聯
europa-league	Europa League, Conference League	Europa League, Conference League	Ligue Europa	Europa League, Liga Europa	ヨーロッパリーグ, 欧州リーグ	歐霸, 歐洲聯賽
asian-games	Asian Games	Asienspiele	Jeux asiatiques	Juegos Asiáticos	アジア大会, アジア競技大会	亞運, 亞運會
league	league, premier league, Bundesliga	Liga, Bundesliga	ligue, championnat, Ligue 1	liga, LaLiga	リーグ, Jリーグ	聯賽, 英超, 甲組
cup-trophy	cup, trophy	Pokal, Cup, Trophäe	coupe, trophée	copa, trofeo	トロフィー	獎盃, 盃賽
championship	championship, title	Meisterschaft, Titel, Meistertitel	championnat, titre	campeonato, título	選手権, タイトル	錦標, 冠軍賽
match	match, game, fixture	Spiel, Partie, Match	match, rencontre	partido, encuentro	試合, 対戦	比賽, 賽事, 對賽
final-sport	final, grand final	Finale, Endspiel	finale	final	決勝, 決勝戦	決賽
semi-final	semi-final, semifinal	Halbfinale	demi-finale	semifinal	準決勝	準決賽, 四強
quarter-final	quarter-final, quarterfinal	Viertelfinale	quart de finale, quarts de finale	cuartos de final	準々決勝	半準決賽, 八強
group-stage	group stage, qualifier, qualification, qualify	Gruppenphase, Qualifikation, qualifizieren	phase de groupes, qualification, qualifier	fase de grupos, clasificación, clasificarse	予選, グループリーグ, 出場権	外圍賽, 小組賽, 資格賽, 出線
eliminated	eliminated, elimination, knock out, crash out	ausscheiden, ausgeschieden, Aus, Ausscheiden	éliminé, élimination, éliminer	eliminado, eliminación, eliminar	敗退, 予選落ち	出局, 淘汰
relegation	relegation, relegated, go down	Abstieg, absteigen, abgestiegen	relégation, reléguer, descente	descenso de categoría, descender	降格	降班, 降級
promotion-sport	promotion, promoted	Aufstieg, aufsteigen, aufgestiegen	promotion	ascenso, ascender	昇格	升班, 升級
team	team, squad, side, club	Mannschaft, Team, Verein, Klub, Kader	équipe, club, effectif	equipo, club, plantel	チーム, クラブ, 球団	球隊, 球會, 隊伍
national-team	national team, national side	Nationalmannschaft, Nationalelf, Nationalteam	équipe nationale, sélection, les Bleus	selección, selección nacional	日本代表, 代表チーム, ナショナルチーム	國家隊, 代表隊, 國足
goal-sport	goal, score, scored, scorer	Tor, Torschütze	but, buteur	gol, marcar, goleador, anotar	ゴール, 得点, 先制	入球, 進球, 得分, 射手
penalty-sport	penalty, shoot-out, penalty shootout	Elfmeter, Elfmeterschießen	tir au but, tirs au but, penalty	penalti, tanda de penaltis	PK戦, PK	十二碼, 點球
draw-sport	draw, drew, level	Unentschieden, unentschieden	match nul, égalité	empate, empatar	引き分け, 同点	打和, 平手, 和局
extra-time	extra time, overtime, stoppage time	Verlängerung, Nachspielzeit	prolongation, temps additionnel	prórroga, tiempo añadido	延長戦, アディショナルタイム	加時, 補時
red-card	red card, sent off, sending-off	Rote Karte, Platzverweis	carton rouge, expulsé	tarjeta roja, expulsado	レッドカード, 退場	紅牌, 被逐離場
yellow-card	yellow card	Gelbe Karte, verwarnt	carton jaune, averti	tarjeta amarilla, amonestado	イエローカード	黃牌
home-game	home win, home game	Heimsieg, Heimspiel	match à domicile, à domicile	como local, partido en casa	ホーム戦, 本拠地	主場
away-game	away game, away win	Auswärtsspiel, Auswärtssieg	match à l'extérieur	como visitante	アウェー, 敵地	作客, 客場
stadium	stadium, arena, venue	Stadion, Stadien, Arena	stade, enceinte, arène	estadio, arena, recinto	競技場, スタジアム, 球場	體育場, 球場, 場館, 體育館
training-sport	training camp, training session	Training, trainieren, Trainingslager	entraînement, s'entraîner, stage	entrenamiento, entrenar, concentración	練習, 合宿, 特訓	訓練, 集訓
transfer-sport	transfer, transfer fee, sign for, loan deal	Transfer, Ablösesumme, Wechsel, wechseln	transfert, indemnité de transfert, signer	fichaje, fichar, traspaso	移籍, 移籍金, 加入	轉會, 加盟, 轉會費
injury-sport	injury layoff, sidelined, cruciate ligament	Verletzungspause, Kreuzbandriss	forfait, ligaments croisés	baja por lesión, ligamento cruzado	負傷離脱, 靱帯, 故障者	傷缺, 十字韌帶, 養傷
comeback	comeback, return to action	Comeback, Rückkehr	retour, come-back	regreso, reaparición	復帰戦, カムバック	復出
doping	doping, banned substance, dope test	Doping, gedopt, Dopingprobe	dopage, dopé	dopaje, dopado	ドーピング, 禁止薬物	禁藥, 興奮劑
match-fixing	match-fixing, betting scandal, betting	Spielmanipulation, Wettskandal	match truqué, paris sportifs	amaño de partidos, apuestas	八百長, 違法賭博, スポーツ賭博	打假球, 造馬, 賭波, 賭球
world-record	world record	Weltrekord	record du monde	récord mundial, plusmarca mundial	世界記録, 世界新	世界紀錄
gold-medal	gold medal, gold	Gold, Goldmedaille	médaille d'or	medalla de oro, oro	金メダル	金牌
silver-medal	silver medal, runner-up	Silber, Silbermedaille, Zweiter	médaille d'argent, argent	medalla de plata, subcampeón	銀メダル, 準優勝	銀牌, 亞軍
bronze-medal	bronze medal, bronze, third place	Bronze, Bronzemedaille	médaille de bronze, bronze	medalla de bronce, bronce	銅メダル	銅牌, 季軍
race	race, racing, lap, finish line	Rennen, Lauf, Ziellinie	course, tour de piste, ligne d'arrivée	carrera, meta	レース, 競走	競賽, 賽道, 衝線
opening-ceremony	opening ceremony	Eröffnungsfeier	cérémonie d'ouverture	ceremonia de apertura, ceremonia inaugural	開会式	開幕禮, 開幕式
closing-ceremony	closing ceremony	Schlussfeier, Abschlussfeier	cérémonie de clôture	ceremonia de clausura	閉会式	閉幕禮, 閉幕式
host-city	host city, host nation, bid city	Gastgeber, Austragungsort, Ausrichter	ville hôte, pays hôte	ciudad anfitriona, sede, anfitrión	開催地, 開催都市, 招致	主辦城市, 主辦國, 申辦
sports-federation	federation, sports association, governing body	Sportverband, Fußballbund, DFB	fédération	federación	連盟, 競技連盟, 協会	足總
hooligan	hooligan, ultras, crowd trouble	Hooligan, Ultras, Fanausschreitungen	hooligan, ultras	ultras, barra brava	フーリガン	足球流氓
mountaineering	mountaineering, climbing, summit	Bergsteigen, Klettern	alpinisme, escalade	alpinismo, escalada, montañismo	登山, 登頂, クライミング	登山, 登頂, 攀登
surf-skate	surfing, skateboarding, surfer	Surfen, Skateboard	surf, skateboard	surf, monopatín	サーフィン, スケートボード	滑浪, 滑板
bullfight	bullfight, bullfighting, bull, matador	Stierkampf, Stier	corrida, taureau, tauromachie	corrida de toros, toro, tauromaquia, torero	闘牛	鬥牛
`;
