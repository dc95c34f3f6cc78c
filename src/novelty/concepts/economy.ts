/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
economy	economy, economic	Wirtschaft, wirtschaftlich, Konjunktur, Volkswirtschaft	économie, économique, conjoncture	economía, económico	経済, 景気	經濟
gdp	GDP, gross domestic product, economic output	BIP, Bruttoinlandsprodukt, Wirtschaftsleistung	PIB, produit intérieur brut	PIB, producto interno bruto, producto interior bruto	国内総生産	國內生產總值, 本地生產總值
economic-growth	growth, economic growth	Wachstum, Wirtschaftswachstum	croissance	crecimiento	成長, 経済成長, 成長率	經濟增長, 經濟成長, 增長率, 成長率
recession	recession, downturn	Rezession, Abschwung	récession, ralentissement économique	recesión, contracción	景気後退, 不況, マイナス成長	衰退, 經濟衰退, 不景氣
upturn	upturn, boom, economic recovery	Aufschwung, Konjunkturaufschwung	embellie, reprise économique	auge, reactivación, bonanza	好況, 景気回復	景氣復甦, 繁榮
inflation	inflation, consumer prices, price rises	Inflation, Teuerung, Inflationsrate, Verbraucherpreise	inflation, prix à la consommation	inflación, precios al consumo, IPC	インフレ, 物価上昇, 消費者物価	通脹, 通膨, 通貨膨脹, 消費者物價
deflation	deflation	Deflation	déflation	deflación	デフレ	通縮, 通貨緊縮
cost-of-living	cost of living, living costs	Lebenshaltungskosten	coût de la vie, pouvoir d'achat	coste de la vida, costo de vida, poder adquisitivo	生活費, 物価高	生活成本, 物價
interest-rate	interest rate, rate, borrowing costs	Zins, Zinsen, Zinssatz	taux d'intérêt, taux	tipo de interés, tasa de interés	金利, 利率	利率, 利息
key-rate	key rate, policy rate, benchmark rate, base rate	Leitzins	taux directeur	tasa de referencia, tipo oficial	政策金利	基準利率, 政策利率
rate-cut	rate cut	Zinssenkung	baisse des taux	recorte de tipos, bajada de tipos	利下げ	減息, 降息
rate-hike	rate hike, rate rise, rate increase	Zinserhöhung, Zinsanhebung	hausse des taux, relèvement des taux	subida de tipos, alza de tasas	利上げ	加息, 升息
central-bank	central bank, monetary policy	Zentralbank, Notenbank, Geldpolitik	banque centrale, politique monétaire	banco central, política monetaria	中央銀行, 日銀, 金融政策	央行, 中央銀行, 貨幣政策
federal-reserve	Federal Reserve, Fed	Fed, US-Notenbank	Réserve fédérale, Fed	Reserva Federal, Fed	米連邦準備制度, FRB	聯儲局, 聯準會, 美聯儲
ecb	ECB, European Central Bank	EZB, Europäische Zentralbank	BCE, Banque centrale européenne	BCE, Banco Central Europeo	欧州中央銀行	歐洲央行
bank	bank, banking, lender	Bank, Banken, Kreditinstitut	banque, bancaire, établissement bancaire	banco, banca, bancario, entidad financiera	銀行, 金融機関	銀行, 金融機構
bank-account	account, bank account, deposit	Konto, Konten, Einlage, Bankkonto	compte bancaire, dépôt	cuenta bancaria, depósito	口座, 預金	帳戶, 存款, 賬戶
loan	loan, credit, lend, lent, lending, borrow	Kredit, Darlehen, leihen, verleihen	prêt, crédit, prêter, emprunt, emprunter	préstamo, crédito, prestar, empréstito	融資, 貸し付け, 借り入れ, ローン	貸款, 信貸, 借貸
mortgage	mortgage, home loan	Hypothek, Baukredit, Immobilienkredit	hypothèque, prêt immobilier	hipoteca, hipotecario	住宅ローン	按揭, 房貸
debt	debt, liabilities, indebted	Schulden, Verschuldung, verschuldet, Schuld	dette, endettement, endetté	deuda, endeudamiento, endeudado	債務, 借金, 負債	債務, 負債, 欠債
debt-brake	debt brake, debt ceiling, debt limit	Schuldenbremse, Schuldenobergrenze	plafond de la dette, frein à l'endettement	techo de deuda, límite de deuda	債務上限	債務上限
default	default, insolvent debt	Zahlungsausfall, Staatsbankrott, Zahlungsunfähigkeit	défaut de paiement	impago, cesación de pagos	債務不履行, デフォルト	違約, 債務違約
deficit	deficit, shortfall, gap	Defizit, Fehlbetrag, Haushaltsloch	déficit	déficit	赤字	赤字, 逆差
public-spending	spending, expenditure, outlay	Ausgaben, Staatsausgaben	dépense, dépenses publiques	gasto, gasto público	支出, 歳出	開支, 支出
austerity	austerity, belt-tightening, budget cuts	Sparkurs, Sparpaket, Austerität, Sparmaßnahmen	austérité, rigueur budgétaire, coupes budgétaires	austeridad, ajuste fiscal, recortes	緊縮, 財政再建	緊縮, 節流
stimulus	stimulus, economic package, relief package	Konjunkturpaket, Konjunkturprogramm	plan de relance, relance	estímulo, paquete de ayudas, plan de estímulo	景気刺激, 経済対策	刺激方案, 經濟刺激, 紓困
bailout	bailout, rescue package, bail out	Rettungspaket, Rettungsschirm	plan de sauvetage, renflouement	rescate financiero	救済, 公的資金	紓困, 救助方案
bankruptcy	bankruptcy, insolvency, bankrupt, insolvent, go bust	Insolvenz, Konkurs, Pleite, insolvent, bankrott	faillite, insolvabilité, redressement judiciaire, dépôt de bilan	quiebra, bancarrota, insolvencia, concurso de acreedores	破産, 倒産, 経営破綻, 民事再生	破產, 倒閉, 資不抵債
liquidation	liquidation, liquidate, receivership	Liquidation, abwickeln, Abwicklung	liquidation, liquider	liquidación, liquidar	清算	清盤, 清算
creditor	creditor, lender	Gläubiger	créancier	acreedor	債権者	債權人
invest	invest, investment, investor	investieren, Investition, Investor, Investoren, Anleger	investir, investissement, investisseur	invertir, inversión, inversor, inversionista	投資, 出資, 投資家	投資, 投資者, 注資
fund	fund, fund manager, investment fund	Fonds, Investmentfonds	fonds, fonds d'investissement	fondo, fondo de inversión	ファンド, 基金	基金
finance-verb	finance, fund, funding, financing, financial	finanzieren, Finanzierung, finanziell	financer, financement, financier	financiar, financiación, financiamiento, financiero	資金調達, 財源, 資金	融資, 資金, 撥款
stock-market	stock market, stock exchange, bourse, equities	Börse, Aktienmarkt	Bourse, marché boursier, marché d'actions	bolsa, mercado bursátil, mercado de valores	株式市場, 証券取引所, 株価	股市, 證券交易所, 交易所
share-stock	share, stock	Aktie, Anteile	action	acción	株式, 持ち株, 新株	股份, 股票, 股權
share-price	share price, stock price	Aktienkurs, Kurs	cours de l'action, cours de Bourse	cotización, precio de acción	株価	股價
shareholder	shareholder, stockholder	Aktionär, Aktionärin, Anteilseigner	actionnaire	accionista	株主	股東
annual-meeting	annual general meeting, shareholder meeting	Hauptversammlung	assemblée générale	junta de accionistas, asamblea general	株主総会, 総会	股東大會, 年度大會
dividend	dividend, payout	Dividende, Ausschüttung	dividende	dividendo	配当	股息, 派息, 股利
ipo	IPO, initial public offering, go public, listing, flotation	Börsengang, an die Börse	introduction en Bourse, entrée en Bourse	salida a bolsa	新規上場, 上場, 株式公開	上市, 首次公開募股, 掛牌
delist	delist, delisting	Börsenrückzug, von der Börse nehmen	retrait de la cote, radiation	exclusión de bolsa	上場廃止	除牌, 退市, 下市
stock-index	index, benchmark index	Index, Leitindex, Dax	indice, indice boursier	índice, índice bursátil	指数, 日経平均	指數, 恒生指數
bond	bond, government bond, treasury bond, debt security	Anleihe, Staatsanleihe	obligation, emprunt d'État	bono, obligación	国債, 債券, 社債	債券, 國債, 公債
yield-bond	yield, bond yield	Rendite	rendement	rendimiento, rentabilidad	利回り	收益率, 殖利率
rating-credit	credit rating, downgrade, rating agency	Rating, Bonität, Herabstufung, Ratingagentur, Kreditwürdigkeit	notation, note de crédit, dégrader la note, agence de notation	calificación crediticia, rating, agencia de calificación	格付け, 格下げ	信用評級, 評級, 信用評等
currency	currency, money	Währung	monnaie, devise	moneda, divisa	通貨	貨幣
exchange-rate	exchange rate, foreign exchange, forex	Wechselkurs, Devisen	taux de change	tipo de cambio, divisas	為替, 為替相場, 外国為替	匯率, 外匯
devalue	devalue, devaluation, depreciation, weaken currency	abwerten, Abwertung	dévaluer, dévaluation, dépréciation	devaluar, devaluación, depreciación	切り下げ, 通貨安, 円安	貶值
appreciate-currency	appreciation, revalue, strengthen currency	Aufwertung, aufwerten	appréciation, réévaluation	apreciación, revaluación	通貨高, 円高	升值
dollar	dollar, US dollar	Dollar, US-Dollar	dollar	dólar	米ドル, 万ドル, 億ドル, ドル相場, ドル安, ドル高	美元, 美金
euro	euro	Euro	euro	euro	ユーロ	歐元
yen	yen	Yen	yen	yen	円相場	日圓, 日元
yuan	yuan, renminbi	Yuan, Renminbi	yuan, renminbi	yuan, renminbi	人民元	人民幣
pound-sterling	pound, sterling	Pfund, Sterling	livre sterling	libra esterlina	英ポンド, ポンド	英鎊
swiss-franc	Swiss franc	Franken, Schweizer Franken	franc suisse	franco suizo	スイスフラン	瑞士法郎
cryptocurrency	cryptocurrency, bitcoin, crypto	Kryptowährung, Bitcoin	cryptomonnaie, bitcoin	criptomoneda, bitcóin	暗号資産, 仮想通貨, ビットコイン	加密貨幣, 比特幣, 虛擬貨幣
cash	cash, banknote	Bargeld, Banknote	argent liquide, billet de banque	efectivo, dinero en efectivo, billete	現金, 紙幣	現金, 鈔票, 紙幣
money-general	money, funds, cash	Geld, Gelder	argent, fonds	dinero, fondos	金銭, 資金	金錢, 資金, 款項
price	price, pricing	Preis	prix, tarif	precio	価格, 値段	價格, 價錢
price-rise	price hike, price increase, more expensive	Preiserhöhung, Preisanstieg, Verteuerung, teurer	hausse des prix, renchérir, plus cher	alza de precios, encarecimiento, subida de precios	値上げ, 値上がり	漲價, 加價, 提價
price-cut	price cut, discount, cheaper	Preissenkung, Rabatt, billiger	baisse des prix, remise, rabais	rebaja, descuento, bajada de precios	値下げ, 割引, 値引き	減價, 降價, 折扣
cost	cost, expense, costly	Kosten, kosten, teuer	coût, coûter	coste, costo, costar	費用, 経費, コスト	成本, 費用, 耗資
cost-overrun	cost overrun, over budget, cost explosion	Kostensteigerung, Mehrkosten, Kostenexplosion	surcoût, dépassement de budget	sobrecoste, sobrecosto	費用膨張, 予算超過, 増額	超支, 追加預算
fee	fee, charge, toll	Gebühr, Entgelt	frais, redevance	tarifa, cuota, tasa	手数料, 料金	收費, 手續費, 費率
tariff-price	tariff, fare	Tarif, Fahrpreis	tarif	tarifa	運賃, 料金	票價, 資費
pay	pay, paid, payment	bezahlen, Zahlung, gezahlt	payer, paiement, versement, verser	pagar, pago, abonar, abono	支払, 払い, 納付	支付, 付款, 繳付, 繳納
refund	refund, reimburse, repay, repayment	erstatten, Erstattung, zurückzahlen, Rückzahlung	rembourser, remboursement	reembolsar, reembolso	返金, 払い戻し, 返済	退款, 償還, 還款
income	income, earnings	Einkommen	revenu	ingreso, renta	所得, 収入	收入, 入息
revenue	revenue, turnover, sales, proceeds	Umsatz, Umsätze, Einnahmen, Erlös	chiffre d'affaires, recette, revenus	ingresos, facturación, ventas, recaudación	売上高, 売上, 収益, 歳入	營收, 營業額, 收入
profit	profit, earnings, surplus, net income	Gewinn, Profit, Überschuss, Ertrag	bénéfice, profit	beneficio, ganancia, utilidad, lucro	利益, 黒字, 純利益	利潤, 盈利, 純利, 淨利
operating-profit	operating profit, operating income	Betriebsgewinn, operatives Ergebnis, Betriebsergebnis	résultat opérationnel, bénéfice opérationnel	beneficio operativo, resultado operativo	営業利益	營業利潤, 營業利益, 經營溢利
loss-financial	loss, net loss, in red	Verlust, Verluste	perte, déficit	pérdida, pérdidas	損失, 赤字, 純損失	虧損, 損失
results-company	results, quarterly results, earnings report	Quartalszahlen, Bilanz, Geschäftszahlen, Ergebnis	résultats, résultats trimestriels	resultados, resultados trimestrales	決算, 業績	業績, 財報
profit-warning	profit warning, lower guidance	Gewinnwarnung	avertissement sur résultats	advertencia sobre beneficios	下方修正, 業績下方修正	盈警, 盈利預警
company	company, firm, corporation, business, enterprise	Unternehmen, Firma, Konzern, Firmen, Betrieb	entreprise, société, compagnie	empresa, compañía, firma, sociedad	企業, 会社	公司, 企業, 集團
subsidiary	subsidiary, affiliate	Tochter, Tochterfirma, Tochtergesellschaft	filiale	filial, subsidiaria	子会社	子公司, 附屬公司
startup	start-up, startup	Start-up, Startup, Gründer	start-up, jeune pousse	startup, empresa emergente	新興企業, スタートアップ	初創, 新創
small-business	small business, SME, mid-sized	Mittelstand, Kleinunternehmen, Mittelständler	PME, petites entreprises	pyme, pymes, pequeña empresa	中小企業	中小企業, 中小企
state-owned	state-owned, state-run	staatlich, Staatsunternehmen, Staatskonzern	entreprise publique	estatal, empresa pública	国営, 国有	國營, 國有, 國企
private-sector	private sector, private	Privatwirtschaft, privat	secteur privé, privé	sector privado, privado	民間, 私企業	私營, 民營, 私人
headquarters	headquarters, head office	Zentrale, Hauptsitz, Firmensitz	siège social	sede, sede central	本社, 本部	總部
branch	branch, outlet, office	Filiale, Niederlassung, Zweigstelle	succursale, agence, antenne	sucursal, oficina	支店, 支社	分行, 分店, 分公司
ceo	CEO, chief executive, managing director, boss	Vorstandschef, Konzernchef, Geschäftsführer, Geschäftsführerin, Vorstandsvorsitzender	PDG, directeur général, directrice générale	consejero delegado, director ejecutivo, director general	最高経営責任者, 社長	行政總裁, 執行長, 首席執行官, 總裁
chairman	chairman, chairwoman, chair, chairperson	Vorsitzender, Vorsitzende, Aufsichtsratschef, Vorsitz	président du conseil, présidence	presidente del consejo, presidencia	会長, 理事長	主席, 董事長
board	board, board of directors, supervisory board	Vorstand, Aufsichtsrat, Verwaltungsrat	conseil d'administration, directoire, conseil de surveillance	consejo de administración, junta directiva, directorio	取締役会, 取締役, 役員	董事會, 董事, 理事會
manager	manager, executive, management	Manager, Management, Führungskraft	cadre, direction, gestionnaire	gerente, directivo, gestión	経営, 経営陣, 幹部	管理層, 經理, 高層
takeover	takeover, acquire, acquisition, buyout, take over	Übernahme, übernehmen, übernommen, Zukauf	rachat, acquérir, acquisition, OPA	adquisición, adquirir, compra, opa, absorción	買収, 取得, 傘下	收購, 併購
takeover-bid	takeover bid, takeover offer	Übernahmeangebot, Kaufangebot	offre publique d'achat, OPA, offre de rachat	oferta pública, opa, oferta de compra	公開買い付け, 買収提案	收購要約, 收購建議, 公開收購
stake	stake, holding, shareholding	Beteiligung, Anteil	participation, part	participación	持ち分, 出資比率, 保有	持股, 股權
joint-venture	joint venture	Joint Venture, Gemeinschaftsunternehmen	coentreprise	empresa conjunta	合弁, 共同出資	合資, 合營
sell	sell, sold, sale, divest, disposal	verkaufen, Verkauf, verkauft, veräußern	vendre, vente, céder, cession	vender, venta, enajenar	売却, 販売, 売り	出售, 變賣, 銷售
buy	buy, bought, purchase, acquire	kaufen, Kauf, gekauft, erwerben, Erwerb	acheter, achat, acquérir	comprar, compra, adquirir	購入, 買い, 調達	購買, 購入, 買入
auction	auction, go under hammer	Auktion, Versteigerung, versteigern	enchère, vente aux enchères	subasta, subastar	競売, オークション	拍賣, 競投
offer	offer, proposal	Angebot, anbieten, angeboten	offre, offrir	oferta, ofrecer	提示, オファー	報價, 出價, 要約
customer	customer, client, consumer	Kunde, Kundin, Verbraucher	client, clientèle, consommateur	cliente, consumidor	顧客, 消費者	客戶, 消費者, 顧客
supplier	supplier, vendor, provider	Lieferant, Zulieferer, Anbieter	fournisseur, sous-traitant, prestataire	proveedor, suministrador	供給業者, 納入業者, サプライヤー	供應商, 承辦商
supply-chain	supply chain	Lieferkette	chaîne d'approvisionnement	cadena de suministro	供給網, サプライチェーン	供應鏈
contractor	contractor, subcontractor	Auftragnehmer, Subunternehmer, Bauunternehmen	sous-traitant, entrepreneur, maître d'œuvre	contratista, subcontratista	請負業者, 下請け, 施工業者	承建商, 承包商, 包商
order-commercial	order, order book, orders	Auftrag, Aufträge, Bestellung, bestellen	commande, commander, carnet de commandes	pedido, encargo, encargar	受注, 発注, 注文	訂單, 訂購
market	market	Markt, Märkte	marché	mercado	市場, 相場	市場
market-share	market share	Marktanteil	part de marché	cuota de mercado	市場占有率, シェア	市場份額, 市佔率
trade	trade, commerce, trading	Handel, handeln	commerce, échanges commerciaux	comercio, intercambio comercial	貿易, 通商, 交易	貿易, 商貿
export	export, exporter	Export, exportieren, Ausfuhr, ausführen	exporter, exportation	exportar, exportación	輸出	出口, 輸出
import	import, importer	Import, importieren, Einfuhr, einführen	importer, importation	importar, importación	輸入	進口, 輸入
customs-tariff	tariff, import duty, customs duty, levy	Zoll, Zölle, Strafzoll, Strafzölle, Einfuhrzoll	droit de douane, droits de douane, surtaxe	arancel, derechos de aduana, arancelario	関税	關稅
trade-war	trade war, trade dispute, trade conflict	Handelskrieg, Handelskonflikt, Handelsstreit	guerre commerciale, conflit commercial	guerra comercial, disputa comercial	貿易戦争, 貿易摩擦	貿易戰, 貿易摩擦, 貿易爭端
trade-agreement	trade deal, trade agreement, free trade	Handelsabkommen, Freihandel, Freihandelsabkommen	accord commercial, libre-échange	acuerdo comercial, tratado de libre comercio, libre comercio	貿易協定, 自由貿易, 自由貿易協定	貿易協定, 自由貿易, 自貿
trade-balance	trade balance	Handelsbilanz	balance commerciale	balanza comercial	貿易収支	貿易差額
trade-surplus	trade surplus	Handelsüberschuss	excédent commercial	superávit comercial	貿易黒字	貿易順差
trade-deficit	trade deficit, trade gap	Handelsdefizit	déficit commercial	déficit comercial	貿易赤字	貿易逆差
dumping	dumping, anti-dumping	Dumping, Antidumping	dumping, antidumping	dumping, antidumping	不当廉売, ダンピング	傾銷, 反傾銷
embargo	embargo, export ban, import ban	Embargo, Exportverbot, Importverbot, Einfuhrverbot	embargo, interdiction d'exportation	embargo, prohibición de exportar	禁輸, 輸出禁止, 輸入停止	禁運, 禁止出口, 禁止進口
export-control	export control, export restriction	Exportkontrolle, Ausfuhrbeschränkung	contrôle des exportations	control de exportaciones	輸出規制, 輸出管理	出口管制, 出口管控
raw-material	raw material, commodity, resource	Rohstoff	matière première	materia prima	原材料, 資源, 原料	原材料, 原料, 大宗商品
goods	goods, merchandise, product	Ware, Produkt	marchandise, produit	mercancía, producto	商品, 製品, 物品	商品, 貨物, 產品
retail	retail, retailer, shop, store	Einzelhandel, Händler, Laden, Läden, Geschäft	détaillant, commerce de détail, magasin, boutique	comercio minorista, tienda	小売, 店舗, 商店	零售, 商店, 店鋪
supermarket	supermarket, grocery, hypermarket	Supermarkt, Supermärkte, Discounter	supermarché, hypermarché, grande surface	supermercado, hipermercado	スーパー, 食料品店	超市, 超級市場
department-store	department store, shopping mall, shopping centre	Kaufhaus, Warenhaus, Einkaufszentrum	grand magasin, centre commercial	grandes almacenes, centro comercial	百貨店, デパート, 商業施設	百貨公司, 商場, 購物中心
wholesale	wholesale, wholesaler	Großhandel, Großhändler	grossiste, vente en gros	mayorista, al por mayor	卸売, 卸	批發
e-commerce	e-commerce, online shop, online retail	Onlinehandel, Versandhandel, Onlineshop	commerce en ligne, e-commerce	comercio electrónico, tienda en línea	電子商取引, 通販, ネット通販	電商, 電子商務, 網購
consumption	consumption, consumer spending	Konsum, Verbrauch, Konsumausgaben	consommation	consumo	消費, 個人消費	消費, 消費開支
demand-econ	demand	Nachfrage	demande	demanda	需要	需求
supply-econ	supply	Angebot, Versorgung	offre, approvisionnement	oferta, suministro, abastecimiento	供給	供應, 供給
employment	employment, job, jobs	Beschäftigung, Arbeitsplatz, Arbeitsplätze, Stelle, Job	emploi	empleo, puesto de trabajo	雇用, 就業, 仕事	就業, 職位, 工作崗位
unemployment	unemployment, jobless, unemployed, out of work	Arbeitslosigkeit, arbeitslos, Arbeitslose, Arbeitslosenquote	chômage, chômeur	desempleo, desempleado, tasa de paro	失業, 失業率	失業, 失業率
job-cut	job cuts, lay off, layoff, redundancy, redundancies, laid off	Stellenabbau, Stellenstreichung, Entlassung, Kündigung, Personalabbau	suppression de postes, licencier, licenciement, plan social	despido, despedir, recorte de empleo, ERE	人員削減, 解雇, リストラ, 雇い止め	裁員, 解僱, 遣散
short-time-work	short-time work, furlough	Kurzarbeit	chômage partiel, activité partielle	ERTE, suspensión temporal	一時帰休, 一時休業	無薪假, 停薪留職
hire	hire, recruit, recruitment, hiring	einstellen, Einstellung, anstellen, rekrutieren	embaucher, embauche, recruter, recrutement	contratar, contratación, reclutar	採用, 雇い, 求人	招聘, 聘請, 僱用, 錄用
worker	worker, employee, staff, workforce, personnel	Arbeiter, Arbeitnehmer, Mitarbeiter, Beschäftigte, Angestellte, Personal, Belegschaft	salarié, employé, travailleur, ouvrier, personnel, effectif	trabajador, empleado, personal, plantilla, obrero	従業員, 労働者, 社員, 職員	員工, 僱員, 工人, 勞工, 職工
employer	employer	Arbeitgeber, Arbeitgeberin	employeur, patronat	empleador, patronal	雇用主, 使用者	僱主, 資方
labour-force	labour market, labor market, workforce	Arbeitsmarkt	marché du travail	mercado laboral, mercado de trabajo	労働市場, 労働力	勞動市場, 勞動力
skilled-shortage	labour shortage, labor shortage, skills shortage, staff shortage	Fachkräftemangel, Personalmangel, Arbeitskräftemangel	pénurie de main-d'œuvre, manque de personnel	falta de personal, escasez de mano de obra	人手不足, 労働力不足	缺工, 人手短缺, 人手不足
wage	wage, salary, pay, remuneration	Lohn, Löhne, Gehalt, Gehälter, Entgelt	salaire, rémunération	salario, sueldo, remuneración	賃金, 給与, 給料, 報酬	工資, 薪酬, 薪金, 薪水
pay-rise	pay rise, wage increase, pay raise, salary increase	Lohnerhöhung, Gehaltserhöhung	augmentation de salaire, hausse des salaires	aumento salarial, subida salarial	賃上げ, ベースアップ, 昇給	加薪, 調薪
minimum-wage	minimum wage	Mindestlohn	salaire minimum, Smic	salario mínimo	最低賃金	最低工資, 基本工資
bonus	bonus, bonuses	Bonus, Boni, Prämie	prime, bonus	bono, prima, bonificación	賞与, ボーナス	獎金, 花紅, 分紅
working-hours	working hours, overtime, working week	Arbeitszeit, Überstunden, Wochenarbeitszeit	temps de travail, heures supplémentaires	jornada laboral, horas extra, horario laboral	労働時間, 残業, 勤務時間	工時, 加班, 工作時數
strike-labour	strike, walkout, industrial action, walk out, stoppage	Streik, streiken, Arbeitskampf, Warnstreik, Arbeitsniederlegung	grève, débrayage, mouvement social, gréviste	huelga, huelguista	ストライキ, スト権, スト突入, 時限スト, 無期限スト, スト入り	罷工
general-strike	general strike	Generalstreik	grève générale	huelga general	ゼネスト	總罷工, 大罷工
lockout	lockout, lock out	Aussperrung, aussperren	lock-out	cierre patronal	ロックアウト	閉廠
trade-union	union, trade union, labour union, labor union	Gewerkschaft	syndicat, syndical	sindicato, sindical, gremio	労働組合, 労組, 組合	工會, 工聯會
collective-bargaining	collective bargaining, wage talks, pay talks, pay deal, collective agreement	Tarifverhandlung, Tarifstreit, Tarifabschluss, Tarifvertrag, Tarifrunde	négociation salariale, convention collective, négociations salariales	negociación colectiva, convenio colectivo, convenio	団体交渉, 労使交渉, 春闘, 労使	集體談判, 勞資談判, 勞資, 團體協約
works-council	works council	Betriebsrat, Betriebsräte	comité d'entreprise, CSE	comité de empresa	従業員代表	勞資委員會
telework	telework, work from home, remote work, home office	Homeoffice, Telearbeit	télétravail	teletrabajo, trabajo remoto	在宅勤務, テレワーク	遙距工作, 居家辦公, 遠距上班
self-employed	self-employed, freelance, freelancer, gig worker	selbstständig, Selbstständige, Freiberufler, freiberuflich	indépendant, travailleur indépendant, auto-entrepreneur	autónomo, trabajador independiente	自営業, フリーランス, 個人事業主	自僱, 自由業, 零工
insurance	insurance, insurer, insure, premium	Versicherung, Versicherer, versichern	assurance, assureur, assurer	seguro, aseguradora, asegurar	保険, 保険会社	保險, 投保, 保費
real-estate	real estate, property, housing market	Immobilie, Immobilienmarkt	immobilier	inmobiliario, inmueble, bienes raíces	不動産	房地產, 樓市, 地產, 房市
rent	rent, rental, tenant, lease	Miete, mieten, Mieter, vermieten, Mieterin	louer, locataire, location, prix des loyers	alquiler, alquilar, inquilino, arrendar, renta	家賃, 賃料, 賃貸	租金, 租賃, 租戶, 租客
landlord	landlord, lessor	Vermieter, Vermieterin	propriétaire, bailleur	casero, arrendador	家主, 大家	房東, 業主
housing	housing, home, apartment, flat	Wohnung, Wohnraum, Wohnungsbau	logement, habitation, appartement	vivienda, apartamento	住宅, 集合住宅, マンション	住房, 房屋, 公寓, 住宅
social-housing	social housing, public housing, affordable housing	Sozialwohnung, sozialer Wohnungsbau	logement social, HLM	vivienda social, vivienda protegida	公営住宅, 市営住宅, 団地	公屋, 社會住宅, 公共房屋, 公營房屋
poverty	poverty, poor	Armut, arm, Arme	pauvreté, pauvre	pobreza, pobre	貧困, 貧しい	貧窮, 貧困
inequality	inequality, gap between rich	Ungleichheit	inégalité	desigualdad	格差, 不平等	不平等, 貧富懸殊
wealth	wealth, rich, wealthy, billionaire, millionaire	Reichtum, Vermögen, reich, Milliardär, Millionär	richesse, fortune, riche, milliardaire	riqueza, rico, multimillonario, fortuna	富裕層, 億万長者, 資産家	財富, 富豪, 富人
asset	asset, assets	Vermögenswert, Vermögenswerte, Aktiva	actif, actifs, avoirs	bienes	資産	資產
hedge-fund	hedge fund, private equity	Hedgefonds, Finanzinvestor, Private Equity	fonds spéculatif, capital-investissement	fondo de cobertura, capital riesgo, fondo buitre	ヘッジファンド, 投資ファンド	對沖基金, 私募基金
capital	capital, capital increase, share issue	Kapital, Kapitalerhöhung, Eigenkapital	capital, augmentation de capital	capital, ampliación de capital	資本, 増資	資本, 增資
auditor	audit, auditor, auditing, accounting	Wirtschaftsprüfer, Rechnungsprüfung, Buchprüfung	audit, commissaire aux comptes, auditeur, comptabilité	auditoría, auditor, contabilidad	監査, 会計, 監査法人	審計, 核數, 會計
audit-court	court of auditors, audit office	Rechnungshof, Bundesrechnungshof	cour des comptes	tribunal de cuentas, contraloría	会計検査院	審計署, 審計部
tourism	tourism, tourist, visitor, holidaymaker	Tourismus, Tourist, Touristin, Urlauber, Fremdenverkehr	tourisme, touriste, touristique, vacancier	turismo, turista, turístico	観光, 観光客, 旅行者	旅遊, 遊客, 觀光
hotel	hotel, accommodation, overnight stay	Hotel, Unterkunft, Übernachtung	hôtel, hébergement, nuitée	hotel, alojamiento, pernoctación	ホテル, 宿泊, 旅館	酒店, 飯店, 旅館, 住宿
restaurant	restaurant, café, bar, pub	Restaurant, Gaststätte, Lokal, Kneipe	restaurant, café, bistrot	restaurante, bar, cafetería	飲食店, レストラン, 居酒屋	餐廳, 餐館, 食肆
advertising	advertising, advertisement, ad, commercial	Werbung, Anzeige, Reklame	publicité, annonce publicitaire	anuncio publicitario	広告, 宣伝	廣告
brand	brand	Marke	marque	marca	ブランド, 銘柄	品牌
business-model	business, business model	Geschäft, Geschäftsmodell	affaires, modèle économique	negocio, modelo de negocio	事業, 商売, ビジネス	業務, 生意, 商業
productivity	productivity, efficiency, efficient	Produktivität, Effizienz, effizient	productivité, efficacité, efficace	productividad, eficiencia, eficiente	生産性, 効率	生產力, 效率
economist	economist, analyst	Ökonom, Ökonomin, Analyst, Volkswirt	économiste, analyste	economista, analista	エコノミスト, 経済学者, アナリスト, 専門家	經濟學家, 分析師
statistics	statistics, statistical, data, figures	Statistik, statistisch, Daten	statistique, chiffres	estadística, cifras, datos	統計, データ	統計, 數據
statistics-office	statistics office, statistical office, bureau of statistics	Statistisches Bundesamt, Statistikamt	institut de statistique, Insee	instituto de estadística	統計局, 総務省統計	統計處, 主計總處, 統計局
forecast-growth	growth forecast, economic outlook	Wachstumsprognose, Konjunkturprognose	prévision de croissance	previsión de crecimiento, perspectiva económica	成長見通し, 経済見通し	增長預測, 經濟展望
quarter-year	quarter, quarterly	Quartal, Vierteljahr	trimestre, trimestriel	trimestre, trimestral	四半期	季度
fiscal-year	fiscal year, financial year	Geschäftsjahr, Haushaltsjahr	exercice, année fiscale	ejercicio, año fiscal	会計年度, 年度	財政年度, 財年
half-year	half-year, half year	Halbjahr	semestre	semestre	半期, 半年	半年
first-half	first half	erstes Halbjahr, erste Hälfte	premier semestre, première moitié	primer semestre, primera mitad	上半期, 前半	上半年
second-half	second half	zweites Halbjahr, zweite Hälfte	second semestre, deuxième moitié	segundo semestre, segunda mitad	下半期, 後半	下半年
agricultural-price	grain price, food price	Lebensmittelpreis, Getreidepreis	prix alimentaires, prix des céréales	precio de alimentos	食料価格, 穀物価格	糧價, 食品價格
gold	gold	Gold	once d'or, cours de l'or, lingot	oro	金価格, 金相場	黃金, 金價
silver	silver	Silber	argent métal	plata	銀価格	白銀
lottery	lottery, jackpot, gambling, casino	Lotterie, Lotto, Glücksspiel, Kasino	loterie, jeux d'argent, casino	lotería, juegos de azar, casino	宝くじ, 賭博, カジノ	彩票, 樂透, 賭博, 賭場
crowdfunding	crowdfunding, fundraiser, fundraising	Crowdfunding, Spendenaktion	financement participatif, collecte de fonds, cagnotte	micromecenazgo, recaudación de fondos	クラウドファンディング, 募金	眾籌, 募款, 籌款
cooperative	cooperative, co-op	Genossenschaft	coopérative	cooperativa	協同組合, 農協, 生協	合作社
chamber-commerce	chamber of commerce, business association, industry association	Handelskammer, Wirtschaftsverband, Branchenverband, Verband	chambre de commerce, fédération professionnelle	cámara de comercio, patronal, asociación empresarial	商工会議所, 経団連, 業界団体	商會, 商業總會, 工商總會, 行業協會
`;
