/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
health	health, sanitary	Gesundheit, gesundheitlich	santé, sanitaire	salud, sanidad, sanitario	健康, 保健	健康, 衛生
healthcare	healthcare, health care, health system, health service	Gesundheitswesen, Gesundheitssystem, Gesundheitsversorgung	système de santé, soins de santé	sistema de salud, sistema sanitario, atención sanitaria	医療, 医療制度, 医療体制	醫療, 醫護, 醫療體系
hospital	hospital, clinic, medical centre	Krankenhaus, Krankenhäuser, Klinik, Klinikum	hôpital, clinique, hôpitaux, CHU	hospital, clínica	病院, 医療機関, 診療所	醫院, 診所
emergency-room	emergency room, A&E, emergency department	Notaufnahme, Notfallambulanz	urgences, service des urgences	urgencias	救急外来, 救命救急	急症室, 急診
intensive-care	intensive care, ICU	Intensivstation	réanimation, soins intensifs	cuidados intensivos, UCI	集中治療室, ICU	深切治療, 加護病房, 重症監護
hospitalise	hospitalise, hospitalize, hospitalised, admitted to hospital	ins Krankenhaus, stationär, eingeliefert	hospitaliser, hospitalisation	hospitalizar, hospitalización, ingresar en hospital	入院, 搬送	入院, 留醫, 住院, 送院, 送醫
discharge-hospital	discharged from hospital, leave hospital	Krankenhaus verlassen, Klinik verlassen	sortir de l'hôpital	alta médica, dar de alta	退院	出院
ambulance	ambulance, paramedic	Krankenwagen, Rettungswagen, Notarzt, Sanitäter	ambulance, Samu, ambulancier	ambulancia, paramédico	救急車	救護車, 救傷車
hospital-bed	bed, hospital bed	Bett, Betten, Krankenbett	lit, lits d'hôpital	cama, cama hospitalaria	病床, ベッド	病床, 床位
doctor	doctor, physician, medic, GP	Arzt, Ärztin, Ärzte, Hausarzt, Mediziner	médecin, docteur, généraliste	médico, doctor	医師, 医者, 開業医	醫生, 醫師
surgeon	surgeon	Chirurg	chirurgien	cirujano	外科医	外科醫生
nurse	nurse, nursing, midwife	Krankenschwester, Pflegekraft, Pfleger, Pflegekräfte, Hebamme	infirmier, infirmière, soignant, sage-femme	enfermero, enfermera, enfermería, matrona	看護師, 助産師, 看護	護士, 護理, 護理師
care-home	nursing home, care home, retirement home	Pflegeheim, Altenheim, Seniorenheim	maison de retraite, Ehpad	residencia de ancianos, geriátrico, asilo de ancianos	老人ホーム, 介護施設, 高齢者施設	安老院, 養老院, 護老院
elderly-care	elderly care, long-term care, nursing care, carer	Pflege, pflegen, Pflegeversicherung	aide à domicile	cuidado de ancianos, dependencia, cuidador	介護	長照, 安老服務, 照護
pharmacy	pharmacy, pharmacist, drugstore	Apotheke, Apotheker	pharmacie, pharmacien	farmacia, farmacéutico	薬局, 薬剤師	藥房, 藥劑師, 藥局
patient	patient	Patient, Patientin	patient	paciente	患者	病人, 患者, 病患
disease	disease, illness, sickness, ill, sick	Krankheit, krank, Erkrankung, erkranken	maladie, malade	enfermedad, enfermo	病気, 疾患, 疾病	疾病, 患病, 病症
infectious-disease	infectious disease, contagious	Infektionskrankheit, ansteckend	maladie infectieuse, contagieux	enfermedad infecciosa, contagioso	感染症, 伝染病	傳染病
infection	infection, infect, infected	Infektion, infizieren, anstecken, Ansteckung	infection, infecter, contaminer, contamination	infección, infectar, contagio, contagiar	感染	感染, 染疫, 受感染
virus	virus, viral	Virus, Viren, viral	virus, viral	virus, viral, vírico	ウイルス	病毒
bacteria	bacteria, bacterial, bacterium	Bakterie, Bakterien, bakteriell, Keim	bactérie, bactérien	bacteria, bacteriano	細菌, 菌	細菌
variant	variant, mutation, strain	Variante, Mutation, Stamm	variant, mutation, souche	variante, mutación, cepa	変異株, 変異	變異株, 變種, 病毒株
outbreak	outbreak, epidemic, spread of disease	Ausbruch, Ausbrüche, Epidemie, Seuche	épidémie, flambée, foyer épidémique	brote, epidemia	流行, 集団感染, 感染拡大, クラスター	疫情, 爆發疫情, 群組
pandemic	pandemic	Pandemie	pandémie	pandemia	パンデミック, 世界的大流行	大流行, 全球大流行
covid	COVID, COVID-19, coronavirus	Corona, Coronavirus, Covid-19	Covid, coronavirus, Covid-19	covid, coronavirus, covid-19	新型コロナ, コロナ禍, 新型コロナウイルス	新冠, 新冠肺炎, 冠狀病毒
influenza	influenza, flu	Grippe, Influenza	grippe	gripe, influenza	インフルエンザ	流感, 流行性感冒
bird-flu	bird flu, avian influenza, avian flu	Vogelgrippe, Geflügelpest	grippe aviaire	gripe aviar	鳥インフルエンザ	禽流感
swine-fever	swine fever, African swine fever	Schweinepest, Afrikanische Schweinepest	peste porcine	peste porcina	豚熱, 豚コレラ	豬瘟, 非洲豬瘟
foot-and-mouth	foot-and-mouth	Maul- und Klauenseuche, Maul Klauenseuche	fièvre aphteuse	fiebre aftosa	口蹄疫	口蹄疫
measles	measles	Masern	rougeole	sarampión	はしか, 麻疹	麻疹
rubella	rubella, German measles	Röteln	rubéole	rubéola	風疹	德國麻疹, 風疹
cholera	cholera	Cholera	choléra	cólera	コレラ	霍亂
typhoid	typhoid	Typhus	typhoïde	tifoidea	腸チフス	傷寒
ebola	Ebola, Marburg virus, haemorrhagic fever	Ebola, Marburg-Virus	Ebola, Marburg, fièvre hémorragique	ébola, marburgo, fiebre hemorrágica	エボラ, エボラ出血熱	伊波拉, 埃博拉
mpox	mpox, monkeypox	Mpox, Affenpocken	mpox, variole du singe	mpox, viruela del mono	エムポックス, サル痘	猴痘
malaria	malaria	Malaria	paludisme, malaria	malaria, paludismo	マラリア	瘧疾
dengue	dengue	Dengue, Denguefieber	dengue	dengue	デング熱	登革熱
chikungunya	chikungunya	Chikungunya	chikungunya	chikunguña, chikungunya	チクングニア	基孔肯雅, 屈公病
zika	zika	Zika	zika	zika	ジカ熱, ジカウイルス	茲卡, 寨卡
tuberculosis	tuberculosis, TB	Tuberkulose	tuberculose	tuberculosis	結核	肺結核, 結核病
hiv	HIV, AIDS epidemic	HIV, Aids	VIH, sida	VIH, sida	エイズ, HIV	愛滋病, 艾滋病
polio	polio, poliomyelitis	Polio, Kinderlähmung, Polioviren	polio, poliomyélite	polio, poliomielitis	ポリオ, 小児まひ	小兒麻痺, 脊髓灰質炎
legionella	legionella, legionnaires' disease	Legionellen	légionellose, légionelle	legionela, legionelosis	レジオネラ	退伍軍人病, 退伍軍人症
food-poisoning	food poisoning, salmonella, E. coli, listeria	Lebensmittelvergiftung, Salmonellen, Listerien	intoxication alimentaire, salmonelle, listeria	intoxicación alimentaria, salmonela, listeria	食中毒, サルモネラ, 大腸菌, ノロウイルス	食物中毒, 沙門氏菌, 大腸桿菌
poisoning	poisoning, poison, intoxication	Vergiftung, vergiften, vergiftet	empoisonnement, empoisonner, intoxication	envenenamiento, envenenar, intoxicación	中毒, 毒殺	中毒, 下毒, 投毒
pneumonia	pneumonia, respiratory disease, lung	Lungenentzündung, Lunge, Atemwegserkrankung	pneumonie, poumon, respiratoire	neumonía, pulmón, respiratorio	肺炎, 呼吸器	肺炎, 呼吸道
cancer	cancer, tumour, tumor, leukaemia	Krebs, Tumor, Leukämie	cancer, tumeur, leucémie	cáncer, tumor, leucemia	がん, 癌, 腫瘍, 白血病	癌症, 腫瘤, 血癌
heart-disease	heart disease, heart attack, cardiac, cardiac arrest	Herzinfarkt, Herzkrankheit, Herzstillstand	crise cardiaque, infarctus, cardiaque	infarto, cardíaco, ataque al corazón	心臓病, 心筋梗塞, 心肺停止, 心停止	心臟病, 心肌梗塞, 心搏停止
stroke	stroke, brain haemorrhage	Schlaganfall, Hirnblutung	AVC, accident vasculaire cérébral	ictus, derrame cerebral, infarto cerebral	脳卒中, 脳梗塞, 脳出血	中風, 腦溢血
diabetes	diabetes, diabetic, insulin	Diabetes, Insulin	diabète, insuline	diabetes, insulina	糖尿病, インスリン	糖尿病, 胰島素
obesity	obesity, obese, overweight	Fettleibigkeit, Übergewicht, Adipositas	obésité, surpoids	obesidad, sobrepeso	肥満	肥胖, 過重
dementia	dementia, Alzheimer	Demenz, Alzheimer	démence, Alzheimer	demencia, alzhéimer, Alzheimer	認知症, アルツハイマー	失智, 認知障礙, 阿茲海默
mental-health	mental health, depression, psychiatric	psychische Gesundheit, Depression, psychisch, Psychiatrie	santé mentale, dépression, psychiatrique	salud mental, depresión, psiquiátrico	メンタルヘルス, うつ病, 精神疾患, 精神科	心理健康, 精神健康, 抑鬱, 憂鬱症
suicide	suicide, take own life	Selbstmord, Suizid, Selbsttötung	suicide, se suicider	suicidio, suicidarse	自殺	自殺, 輕生
addiction	addiction, addict, dependency, rehab	Sucht, süchtig, Abhängigkeit	addiction, toxicomanie, dépendance	adicción, adicto, drogadicción	依存症, 中毒者	成癮, 上癮, 戒毒
overdose	overdose, fentanyl, opioid	Überdosis, Fentanyl, Opioid	overdose, surdose, fentanyl, opioïde	sobredosis, fentanilo, opioide	過剰摂取, フェンタニル, オピオイド	過量服用, 芬太尼, 鴉片類
allergy	allergy, allergic, asthma	Allergie, allergisch, Asthma	allergie, allergique, asthme	alergia, alérgico, asma	アレルギー, ぜんそく, 花粉症	過敏, 哮喘
symptom	symptom, fever, cough	Symptom, Fieber, Husten	symptôme, fièvre, toux	síntoma, fiebre, tos	症状, 発熱, せき	症狀, 病徵, 發燒, 咳嗽
diarrhoea	diarrhoea, diarrhea, vomiting, nausea	Durchfall, Erbrechen, Übelkeit	diarrhée, vomissement, nausée	diarrea, vómito, náusea	下痢, 嘔吐, 吐き気	腹瀉, 嘔吐, 噁心
pain	pain, ache	Schmerz	douleur	dolor	痛み, 疼痛	疼痛, 痛楚
diagnosis	diagnose, diagnosis	Diagnose, diagnostizieren	diagnostic, diagnostiquer	diagnóstico, diagnosticar	診断	診斷, 確診
test-medical	test, screening, swab, positive test	Test, Abstrich, Vorsorgeuntersuchung	dépistage, test de dépistage	cribado, prueba diagnóstica	検査, 検診, 陽性	檢測, 篩查, 陽性
infection-case	case, confirmed case, new infections	Neuinfektion, Ansteckungsfall	cas, cas confirmé	caso, caso confirmado	感染者, 症例, 新規感染	病例, 個案, 確診個案
incubation-quarantine	quarantine, isolation, isolate	Quarantäne, Isolation, isolieren	quarantaine, isolement, isoler	cuarentena, aislamiento, aislar	隔離, 検疫	隔離, 檢疫
lockdown	lockdown, shutdown	Lockdown, Ausgangsbeschränkung	confinement, confiner	confinamiento, confinar	都市封鎖, ロックダウン, 外出制限	封城, 封鎖, 居家令
mask	mask, face mask	Maske, Mundschutz, Maskenpflicht	masque	mascarilla, barbijo, cubrebocas	マスク	口罩
vaccine	vaccine, vaccination, vaccinate, jab, immunisation, booster	Impfstoff, Impfung, impfen, geimpft	vaccin, vaccination, vacciner	vacuna, vacunación, vacunar	ワクチン, 予防接種, 接種	疫苗, 接種
immunity	immunity, immune, antibody	Immunität, immun, Antikörper, Immunsystem	immunité, immunitaire, anticorps	inmunidad, inmune, anticuerpo	免疫, 抗体	免疫, 抗體
treatment	treatment, treat, therapy, cure	Behandlung, behandeln, Therapie, heilen, Heilung	traitement, traiter, thérapie, soigner, guérir	tratamiento, tratar, terapia, curar	治療, 療法	治療, 療法, 醫治
recover-health	recover, recovery, heal	genesen, Genesung, gesund werden	guérir, guérison, se rétablir	recuperarse, curarse, sanar	回復, 完治, 快方	康復, 痊癒
surgery	surgery, operation, operate	Operation, operieren, Chirurgie, Eingriff	opération chirurgicale, chirurgie, intervention chirurgicale	operación, cirugía, operar, intervención quirúrgica	手術, 外科	手術, 外科
transplant	transplant, organ donation, donor organ	Transplantation, Organspende, Organ	greffe, transplantation, don d'organe	trasplante, donación de órganos	移植, 臓器, 臓器提供	移植, 器官捐贈, 器官
blood	blood, blood donation, transfusion	Blut, Blutspende, Bluttransfusion	sang, don de sang, transfusion	sangre, donación de sangre, transfusión	血液, 献血, 輸血	血液, 捐血, 輸血
medicine-drug	medicine, drug, medication, pill	Medikament, Arzneimittel, Arznei, Medizin, Tablette	médicament, remède, comprimé	medicamento, fármaco, medicina, pastilla	医薬品, 治療薬, 薬剤, 飲み薬	藥物, 藥品
drug-shortage	drug shortage, medicine shortage	Arzneimittelengpass, Medikamentenmangel, Lieferengpass	pénurie de médicaments	desabastecimiento de medicamentos, escasez de medicamentos	医薬品不足, 薬不足	缺藥, 藥荒
antibiotic	antibiotic, antimicrobial resistance, resistant	Antibiotikum, Antibiotika, Resistenz, resistent	antibiotique, résistance aux antibiotiques	antibiótico, resistencia antimicrobiana	抗生物質, 抗菌薬, 耐性菌	抗生素, 耐藥性, 抗藥性
clinical-trial	clinical trial, trial phase	klinische Studie	essai clinique	ensayo clínico	治験, 臨床試験	臨床試驗
drug-regulator	drug regulator, medicines agency, FDA	Arzneimittelbehörde, Arzneimittelagentur, EMA	agence du médicament, EMA, ANSM	agencia del medicamento, EMA	医薬品当局, 食品医薬品局	藥監局, 食藥署
side-effect	side effect, adverse reaction	Nebenwirkung	effet secondaire, effet indésirable	efecto secundario, efecto adverso	副作用, 副反応	副作用, 不良反應
health-insurance	health insurance, medical insurance	Krankenversicherung, Krankenkasse	assurance maladie, mutuelle, Sécurité sociale	seguro médico, seguro de salud	健康保険, 医療保険	醫療保險, 健保, 醫保
waiting-list	waiting list, waiting time	Warteliste, Wartezeit	liste d'attente, temps d'attente	lista de espera, tiempo de espera	待機者, 待ち時間	輪候, 輪候時間
medical-error	medical error, malpractice	Behandlungsfehler, Kunstfehler, Ärztepfusch	erreur médicale, faute médicale	negligencia médica, error médico	医療ミス, 医療過誤, 医療事故	醫療事故, 醫療失誤
birth	birth, give birth, born, childbirth	Geburt, geboren, gebären, Entbindung	naissance, naître, né, accoucher, accouchement	nacimiento, nacer, dar a luz	出産, 出生, 生まれ, 誕生	出生, 誕生, 分娩, 生產
pregnancy	pregnancy, pregnant, maternity	Schwangerschaft, schwanger, Schwangere	grossesse, enceinte	embarazo, embarazada	妊娠, 妊婦	懷孕, 孕婦
birth-rate	birth rate, fertility rate, births	Geburtenrate, Geburtenzahl	natalité, taux de natalité, taux de fécondité	natalidad, tasa de natalidad	出生率, 出生数, 少子化	出生率, 少子化, 生育率
ivf	IVF, fertility treatment, surrogacy	künstliche Befruchtung, Leihmutter, Leihmutterschaft	PMA, fécondation in vitro, GPA	fecundación in vitro, gestación subrogada	体外受精, 不妊治療, 代理出産	試管嬰兒, 人工受孕, 代孕
mortality	mortality, death rate	Sterblichkeit, Sterberate, Übersterblichkeit	mortalité, surmortalité	mortalidad, tasa de mortalidad	死亡率, 致死率	死亡率
life-expectancy	life expectancy	Lebenserwartung	espérance de vie	esperanza de vida	平均寿命, 余命	預期壽命, 平均壽命
malnutrition	malnutrition, hunger, starvation, famine, starve	Unterernährung, Hunger, Hungersnot, verhungern, Mangelernährung	malnutrition, faim, famine	desnutrición, hambre, hambruna, malnutrición	栄養失調, 飢餓, 飢饉, 餓死	營養不良, 飢餓, 饑荒, 飢荒
nutrition	nutrition, diet, dietary	Ernährung, Diät	nutrition, alimentation, régime alimentaire	nutrición, dieta, alimentación	栄養, 食生活	營養, 飲食
hygiene	hygiene, hygienic, cleanliness	Hygiene, hygienisch	hygiène	higiene	衛生管理, 清潔	衛生狀況, 清潔
disinfect	disinfect, disinfection, boil water, sterilise	desinfizieren, Desinfektion, abkochen	désinfecter, désinfection, faire bouillir	desinfectar, desinfección, hervir	消毒, 煮沸, 除菌	消毒, 煮沸, 殺菌
wound-burn	burn, burns	Verbrennung, Brandverletzung	brûlure, brûlé	quemadura, quemado	やけど, 熱傷	燒傷, 灼傷
fracture	fracture, broken bone, broken leg	Bruch, Knochenbruch, gebrochen	fracture, fracturé	fractura, fracturado	骨折	骨折
coma	coma, unconscious	Koma, bewusstlos	coma, inconscient	coma, inconsciente	昏睡, 意識不明	昏迷, 不省人事
disability	disability, disabled, wheelchair, handicapped	Behinderung, behindert, Rollstuhl	handicap, handicapé, fauteuil roulant	discapacidad, discapacitado, silla de ruedas	障害者, 車いす, 障がい	殘疾, 殘障, 身障, 輪椅
blind-deaf	blind, deaf, visually impaired	blind, gehörlos, taub, sehbehindert	aveugle, sourd, malvoyant	ciego, sordo	視覚障害, 聴覚障害, 盲目	失明, 失聰, 視障, 聽障
health-check	check-up, medical examination	Untersuchung, Vorsorge	bilan de santé, examen médical	chequeo médico, revisión médica	健康診断, 人間ドック	體檢, 身體檢查
therapy-psych	psychologist, psychologist support, counselling, trauma	Psychologe, Seelsorge, Trauma, psychologische Betreuung	psychologue, soutien psychologique, traumatisme	psicólogo, apoyo psicológico, trauma	心理士, 心のケア, カウンセリング, トラウマ	心理學家, 心理輔導, 創傷
gene-therapy	gene, genetic, genome, gene therapy	Gen, genetisch, Genom, Gentherapie	gène, génétique, génome, thérapie génique	gen, genético, genoma, terapia génica	遺伝子, ゲノム, 遺伝	基因, 遺傳, 基因組
stem-cell	stem cell, embryo, cell	Stammzelle, Embryo, Zelle	cellule souche, embryon, cellule	célula madre, embrión, célula	幹細胞, 胚, iPS細胞, 細胞	幹細胞, 胚胎, 細胞
dental	dentist, dental, tooth, teeth	Zahnarzt, Zahn, Zähne	dentiste, dentaire, dent	dentista, dental, diente	歯科, 歯	牙醫, 牙科, 牙齒
smoking-ban	smoking, smoking ban, smoker	Rauchen, Rauchverbot, Raucher	tabagisme, interdiction de fumer, fumeur	tabaquismo, prohibición de fumar, fumador	喫煙, 禁煙	吸煙, 禁煙
health-worker	health worker, medical staff, caregiver	medizinisches Personal, Gesundheitspersonal	personnel soignant, soignants	personal sanitario, sanitarios	医療従事者	醫護人員
health-authority	health authority, health office, public health agency	Gesundheitsamt, Gesundheitsbehörde, Robert-Koch-Institut	agence régionale de santé, ARS, Santé publique	autoridad sanitaria, autoridades sanitarias	保健所, 保健当局, 疾病対策センター	衛生部門, 衛生防護中心, 疾控中心, 疾管署
`;
