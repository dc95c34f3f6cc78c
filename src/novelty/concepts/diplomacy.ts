/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
diplomacy	diplomacy, diplomatic, diplomat	Diplomatie, diplomatisch, Diplomat, Diplomatin	diplomatie, diplomatique, diplomate	diplomacia, diplomático	外交, 外交官	外交, 外交官
ambassador	ambassador, high commissioner	Botschafter, Botschafterin	ambassadeur, ambassadrice	embajador, embajadora	大使	大使
embassy	embassy, high commission	Botschaft	ambassade	embajada	大使館	大使館
consulate	consulate, consul	Konsulat, Konsul	consulat, consul	consulado, cónsul	領事館, 領事	領事館, 領事
envoy	envoy, special envoy, emissary, special representative	Sondergesandter, Gesandter, Sonderbeauftragter	émissaire, envoyé spécial, représentant spécial	enviado especial, emisario, enviado	特使	特使, 使者
delegation	delegation, delegate	Delegation, Delegierter, Abordnung	délégation, délégué	delegación, delegado	代表団, 使節団, 訪問団	代表團, 訪問團
recall-ambassador	recall ambassador, recall envoy	Botschafter abberufen, abberufen, zurückrufen	rappeler ambassadeur, rappeler	llamar a consultas, retirar embajador	大使召還, 召還	召回大使, 召回
expel-diplomat	expel diplomat, persona non grata	Diplomaten ausweisen, unerwünschte Person	expulser diplomate, persona non grata	expulsar diplomático, persona non grata	外交官追放, 好ましからざる人物	驅逐外交官, 不受歡迎人物
sever-ties	sever ties, cut ties, break off relations	Beziehungen abbrechen, Abbruch der Beziehungen	rompre les relations, rupture des relations	romper relaciones, ruptura de relaciones	断交, 国交断絶	斷交, 斷絕關係
normalise-ties	normalise relations, establish diplomatic ties, restore ties	Beziehungen normalisieren, Normalisierung	normaliser les relations, normalisation	normalizar relaciones, normalización	国交正常化, 関係正常化, 国交樹立	關係正常化, 建交, 復交
relations	relations, ties, relationship	Beziehung, Beziehungen, Verhältnis	relation, relations, liens	relación, relaciones, vínculo	関係	關係
bilateral	bilateral, two-way	bilateral, zweiseitig	bilatéral	bilateral	二国間, 2国間	雙邊
trilateral	trilateral, three-way	trilateral, dreiseitig	trilatéral	trilateral	3カ国, 三カ国	三邊, 三方
multilateral	multilateral	multilateral	multilatéral	multilateral	多国間	多邊
summit	summit, summit meeting	Gipfel, Gipfeltreffen	sommet	cumbre	首脳会議, 首脳会談, サミット	峰會, 高峰會, 首腦會議
conference	conference, congress, convention	Konferenz, Tagung, Kongress	conférence, congrès	conferencia	会議, 大会	會議, 大會
state-visit	state visit, official visit	Staatsbesuch, offizieller Besuch	visite d'État, visite officielle	visita de Estado, visita oficial	国賓, 公式訪問	國事訪問, 正式訪問
treaty	treaty, pact, convention, accord	Vertrag, Staatsvertrag, Pakt, Abkommen	traité, pacte, convention	tratado, pacto, convenio	条約, 協定	條約, 公約, 協定
memorandum	memorandum of understanding, memorandum, letter of intent	Absichtserklärung, Memorandum	protocole d'accord, mémorandum, lettre d'intention	memorando de entendimiento, carta de intenciones, memorando	覚書	諒解備忘錄, 備忘錄, 意向書
joint-statement	joint statement, joint declaration	gemeinsame Erklärung	déclaration commune, communiqué commun	declaración conjunta, comunicado conjunto	共同声明, 共同宣言	聯合聲明, 共同聲明
framework	framework, framework agreement	Rahmen, Rahmenabkommen	cadre, accord-cadre	marco, acuerdo marco	枠組み	框架
sanctions	sanctions, sanction	Sanktion, Sanktionen, sanktionieren	sanction, sanctions, sanctionner	sanción, sanciones, sancionar	制裁	制裁
sanctions-package	sanctions package, new sanctions	Sanktionspaket	paquet de sanctions, train de sanctions	paquete de sanciones	制裁パッケージ, 追加制裁	制裁方案, 新一輪制裁
sanctions-lifting	lift sanctions, ease sanctions, sanctions relief	Sanktionen aufheben, Sanktionen lockern	levée des sanctions, lever sanctions	levantar sanciones, alivio de sanciones	制裁解除, 制裁緩和	解除制裁, 放寬制裁
asset-freeze	asset freeze, freeze assets	Vermögen einfrieren, eingefroren	gel des avoirs, geler les avoirs	congelar activos, congelación de activos	資産凍結	凍結資產
blockade	naval blockade, blockade	Seeblockade, Blockade	blocus naval, blocus	bloqueo naval, bloqueo	海上封鎖, 封鎖	海上封鎖, 封鎖
mediate	mediate, mediator, mediation, broker, facilitate	vermitteln, Vermittler, Vermittlung, Schlichter	médiateur, médiation, intermédiaire	mediador, mediación	仲介, 調停	調停, 斡旋, 調解
negotiator	negotiator, chief negotiator	Unterhändler, Verhandlungsführer, Chefunterhändler	négociateur, négociatrice	negociador	交渉担当, 交渉官	談判代表
breakthrough	breakthrough	Durchbruch	percée, avancée décisive	avance decisivo	突破口, 打開, 画期的	突破
deadlock	deadlock, stalemate, impasse, gridlock, stall	Stillstand, Sackgasse, Pattsituation, stocken	impasse, blocage	estancamiento, punto muerto, impasse	膠着, 行き詰まり, 暗礁	僵局, 膠著, 陷入僵局
talks-break	talks collapse, talks broke down, break off talks	Verhandlungen abgebrochen, Verhandlungen gescheitert, Gespräche gescheitert	rupture des négociations, échec des négociations	ruptura de negociaciones, romper negociaciones	交渉決裂, 決裂	談判破裂
concession	concession, compromise, make concessions	Zugeständnis, Kompromiss, entgegenkommen	concession, compromis	concesión, cesión, compromiso	譲歩, 妥協	讓步, 妥協
dispute	dispute, row, quarrel, controversy, feud	Streit, Auseinandersetzung, Zwist, Kontroverse	différend, litige, querelle, controverse, polémique	disputa, controversia, litigio, polémica, diferendo	紛争, 対立, 論争, 争議	爭端, 爭議, 糾紛, 爭論
territorial-dispute	territorial dispute, border dispute	Gebietsstreit, Grenzstreit, Territorialstreit	différend territorial, différend frontalier	disputa territorial, disputa fronteriza	領土問題, 領土紛争, 国境紛争	領土爭端, 主權爭議, 邊界爭端
recognise-state	recognise state, recognition, recognise	anerkennen, Anerkennung, anerkannt	reconnaître, reconnaissance	reconocer, reconocimiento	国家承認, 承認	承認, 外交承認
two-state	two-state solution	Zweistaatenlösung	solution à deux États	solución de dos Estados	二国家共存, 2国家解決	兩國方案
foreign-policy	foreign policy, foreign affairs	Außenpolitik, außenpolitisch	politique étrangère, affaires étrangères	política exterior, relaciones exteriores	外交政策	外交政策, 對外政策
foreign	foreign, overseas, abroad, foreigner	ausländisch, Ausland, Ausländer, Ausländerin	étranger, à l'étranger	extranjero, exterior	外国, 海外, 外国人	外國, 海外, 境外, 外籍
international	international, global, worldwide	international, global, weltweit	international, mondial	internacional, mundial, global	国際, 世界的, 世界	國際, 全球, 世界
domestic	domestic, internal	inländisch, Inland	intérieur, national	interno, nacional, doméstico	国内, 内政	國內, 境內, 內部
interference	interference, meddling, interfere, intervene in affairs	Einmischung, einmischen	ingérence, s'ingérer	injerencia, interferencia	内政干渉, 干渉, 介入	干預, 干涉, 介入
intervention	intervention, intervene	Eingriff, eingreifen, Intervention, einschreiten	intervention, intervenir	intervención, intervenir	介入	介入, 干預
membership	membership, member, member state	Mitgliedschaft, Mitglied, Mitgliedstaat, Mitgliedsland	adhésion, membre, État membre	membresía, miembro, Estado miembro	加盟国, 会員, 加盟	成員, 會員, 成員國
accession-talks	accession talks, membership talks	Beitrittsverhandlungen, Beitrittsgespräche	négociations d'adhésion	negociaciones de adhesión	加盟交渉	入盟談判
un-resolution	resolution, UN resolution	Resolution, UN-Resolution, Entschließung	résolution	resolución	決議, 決議案	決議, 決議案
security-council	Security Council	Sicherheitsrat, UN-Sicherheitsrat	Conseil de sécurité	Consejo de Seguridad	安全保障理事会, 安保理	安理會, 安全理事會
general-assembly	General Assembly, plenary assembly	Generalversammlung, Vollversammlung, UN-Vollversammlung	Assemblée générale	Asamblea General	総会, 国連総会	聯合國大會
secretary-general	secretary general, secretary-general	Generalsekretär, Generalsekretärin	secrétaire général	secretario general, secretaria general	事務総長, 書記長, 幹事長	秘書長, 總書記
veto-power	veto, veto power	Veto, Vetorecht	veto, droit de veto	veto, derecho de veto, vetar	拒否権	否決權
nuclear-deal	nuclear deal, nuclear agreement, nuclear talks	Atomabkommen, Atomverhandlungen	accord nucléaire, accord sur le nucléaire	acuerdo nuclear	核合意, 核協議	核協議, 核談判
uranium-enrichment	uranium enrichment, enrich uranium, centrifuge	Urananreicherung, angereichertes Uran	enrichissement d'uranium, uranium enrichi	enriquecimiento de uranio, uranio enriquecido	ウラン濃縮, 濃縮ウラン	濃縮鈾, 鈾濃縮
development-aid	development aid, foreign aid	Entwicklungshilfe, Entwicklungszusammenarbeit	aide au développement	ayuda al desarrollo, cooperación al desarrollo	開発援助, 途上国支援	發展援助, 對外援助
donor-conference	donor conference, pledging conference	Geberkonferenz	conférence des donateurs	conferencia de donantes	支援国会合	捐助國會議
neutrality	neutrality, neutral, non-aligned	Neutralität, neutral, blockfrei	neutralité, neutre, non-aligné	neutralidad, neutral, no alineado	中立	中立
hotline	hotline, communication line	Hotline, Kommunikationskanal	ligne directe, canal de communication	línea directa, canal de comunicación	ホットライン, 連絡窓口	熱線
guarantee-security	security guarantee	Sicherheitsgarantie, Sicherheitsgarantien	garantie de sécurité, garanties de sécurité	garantía de seguridad, garantías de seguridad	安全の保証, 安全保証	安全保證, 安全保障
repatriate	repatriate, repatriation, bring home	Rückführung, zurückführen, repatriieren	rapatrier, rapatriement	repatriar, repatriación	送還, 帰国支援	遣返, 送返
exile	exile, in exile	Exil, verbannen	exil, exilé	exilio, exiliado	亡命, 国外追放	流亡
colonial	colonial, colony, colonialism	kolonial, Kolonie, Kolonialismus	colonial, colonie, colonialisme	colonial, colonia, colonialismo	植民地	殖民, 殖民地
settlement-territory	settlement, settler, outpost	Siedlung, Siedler, Siedlungsbau	colonie, colon, colonisation	asentamiento, colono	入植地, 入植者	定居點, 屯墾區
travel-advisory	travel advisory, travel warning	Reisewarnung, Reisehinweis	conseils aux voyageurs	alerta de viaje, recomendación de viaje	渡航情報, 危険情報, 渡航中止勧告	旅遊警示, 旅遊警告
protest-note	protest note, lodge protest, demarche	Protestnote	note de protestation	nota de protesta	抗議文, 厳重抗議	嚴正交涉, 抗議照會
world-order	world order, geopolitics, geopolitical	Weltordnung, Geopolitik, geopolitisch	ordre mondial, géopolitique	orden mundial, geopolítica	国際秩序, 地政学	國際秩序, 地緣政治
superpower	superpower, great power	Supermacht, Großmacht	superpuissance, grande puissance	superpotencia, gran potencia	大国, 超大国	大國, 超級大國
observer-mission	mission, observer mission, observer	Mission, Beobachtermission, Beobachter	mission, observateur	misión, observador	監視団, 使節, ミッション	觀察團, 觀察員, 使團
`;
