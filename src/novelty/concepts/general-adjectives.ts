/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
all	all, every, entire, whole, total	alle, ganz, gesamt, sämtlich	tout, tous, entier, ensemble, totalité	todo, todos, entero, totalidad	全て, すべて, 全員, 全体	全部, 所有, 全體, 整個
none-no	none, no, nobody, no one, not any	kein, keine, niemand, keinerlei	aucun, aucune, nul, personne ne	ninguno, ninguna, nadie, ningún	皆無, 一切ない, なし	沒有任何, 並無, 無人
some	some, a few, various	manche	quelques, plusieurs, certains	algunos, varios, unos	一部, 複数, いくつか, 数人	一些, 若干, 數名
many	many, numerous, a lot, lots	viele, zahlreich, etliche	beaucoup, nombreux, de nombreux	muchos, numerosos, mucho	多く, 多数, 大勢, 数多	許多, 眾多, 大量, 很多
few	few, little, scarce	wenige, wenig, kaum	peu, rare, poignée	pocos, poco, escaso, puñado	わずか, 少数, 少し	少數, 少許, 寥寥
most	most, majority, mostly	die meisten, Großteil	la plupart, majorité, majoritairement	la mayoría, mayor parte	大半, 大部分, ほとんど	大多數, 大部分
half	half, fifty percent	Hälfte, halb	moitié, demi	mitad	半分, 半数	一半, 半數
third-fraction	a third, one third	Drittel	un tiers, tiers	un tercio, tercera parte	3分の1, 三分の一	三分之一
quarter-fraction	one quarter, a quarter, fourth part	Viertel	un quart	un cuarto, cuarta parte	4分の1, 四分の一	四分之一
two-thirds	two thirds	zwei Drittel	deux tiers	dos tercios	3分の2, 三分の二	三分之二
both	both, the two, either	beide, beides	les deux, tous deux	ambos, ambas, los dos	両方, 双方, 両者	雙方, 兩者
each	each, per, apiece	jeder, jede	chaque, chacun	cada, cada uno	それぞれ, 1人当たり	每個, 各自, 人均
only	only, solely, sole	nur, lediglich, einzig, bloß	seulement, uniquement, seul	único, únicamente	だけ, のみ, 唯一	只有, 唯一
alone	alone, single, solo	allein, alleine, einzeln	seul, solitaire	en solitario	単独, 一人	獨自, 單獨
about-approx	about, around, approximately, roughly, nearly, almost	etwa, rund, ungefähr, circa, fast, knapp, nahezu	près de, à peu près, presque	aproximadamente, alrededor de, cerca de, casi	およそ, ほぼ, 前後	大約, 左右, 將近, 接近
more-than	more than, above, exceeding, upwards	mehr als, mehr	plus de, au-delà, supérieur à	más de, superior a, por encima	以上	多於, 以上, 超過
less-than	less than, below, fewer than	weniger als, unterhalb	moins de, inférieur à, en dessous	menos de, inferior a, por debajo	未満, 以下	少於, 以下, 不足
at-least	at least, minimum, no fewer than	mindestens, wenigstens, Minimum	au moins, au minimum	al menos, por lo menos, mínimo	少なくとも, 最低	至少, 最少
at-most	at most, maximum, up to, no more than	höchstens, maximal, bis zu	au maximum, au plus, jusqu'à	como máximo, máximo	最大, 最高, 最多	最多, 至多, 最高
more	more, additional, further, extra	mehr, weitere, zusätzlich	davantage, supplémentaire	adicional	さらに, 追加の, より多く	更多, 額外, 進一步
less	less, fewer, reduced	weniger, geringer	moins	menos	より少な, 少ない	較少, 更少
enough	enough, sufficient, adequate	genug, ausreichend, genügend	assez, suffisant, suffisamment	suficiente, bastante	十分, 足り	足夠, 充足
too-much	too much, too many, excessive	zu viel, zu viele, übermäßig	trop, excessif	demasiado, excesivo	過剰な, 過度	太多, 過多, 過度
very	very, highly, extremely, severely	sehr, äußerst, extrem, höchst	très, extrêmement, fortement	muy	非常に, 極めて, とても	非常, 極為, 十分
slightly	slightly, a little, marginally, modest	leicht, geringfügig, etwas	légèrement, un peu	ligeramente, levemente, un poco	やや, わずかに, 小幅	略為, 輕微, 稍微, 小幅
sharply	sharply, significantly, considerably, drastically, markedly	deutlich, stark, erheblich, drastisch, massiv	fortement, nettement, considérablement, drastiquement	considerablemente, significativamente, fuertemente, drásticamente	大幅, 急激, 著しく	大幅, 顯著, 急劇
completely	completely, fully, totally, entirely, wholly	völlig, vollständig, komplett, gänzlich, ganz	complètement, totalement, entièrement, pleinement	completamente, totalmente, por completo, plenamente	完全, 全面, 全面的	完全, 全面, 徹底
partly	partly, partially, partial, in part	teilweise, zum Teil, teils	partiellement, en partie, partiel	parcialmente, en parte, parcial	部分的, 一部の	局部, 部分
mainly	mainly, chiefly, primarily, especially, particularly	hauptsächlich, vor allem, insbesondere, vorwiegend	principalement, surtout, notamment, en particulier	principalmente, sobre todo, especialmente, en particular	主に, 特に, とりわけ	主要, 尤其, 特別是
exactly	exactly, precisely, exact	genau, exakt, präzise	exactement, précisément, exact	exactamente, precisamente, exacto	正確, ちょうど, ぴったり	正好, 準確, 確切
possible	possible, may, might, could, possibly, potential	möglich, möglicherweise, eventuell	possible, pourrait, peut-être, éventuel	posible, podría, posiblemente, eventual	可能, 可能性, かもしれない	可能, 或許, 潛在
impossible	impossible, unable, cannot	unmöglich, nicht möglich, außerstande	impossible, incapable	imposible, incapaz	不可能, できない	不可能, 無法
likely	likely, probable, probably	wahrscheinlich, vermutlich, voraussichtlich	probable, probablement, vraisemblable	probable, probablemente	公算, 見込み, 恐らく	很可能, 大概, 或將
unlikely	unlikely, improbable	unwahrscheinlich	improbable, peu probable	improbable, poco probable	可能性は低い	不太可能, 機會不大
certain	certain, sure, definite, undoubtedly	sicher, gewiss, bestimmt, zweifellos	certain, sûr, assurément	cierto, sin duda	確実, 必至	確定, 肯定, 必然
uncertain	uncertain, unclear, unknown, uncertainty	ungewiss, unklar, unsicher, unbekannt, Unsicherheit	incertain, incertitude, flou, inconnu	incierto, incertidumbre, desconocido	不透明, 不明, 未知, 不確実	不明朗, 不明, 未知, 不確定
must	must, have to, obligatory, mandatory, compulsory	müssen, muss, verpflichtend, obligatorisch, Pflicht	devoir, obligatoire, contraint	deber, tener que, obligatorio	義務, 義務付け, 必須	必須, 強制性, 務必
should	should, ought, supposed to	sollen, sollte	devrait, censé	debería, supuesto	べき, はず	應該, 應當, 理應
voluntary	voluntary, voluntarily, optional	freiwillig, optional	volontaire, facultatif	voluntario, opcional	自主的, 任意, 自発的	自願, 自發
want	want, wish, desire, willing, keen	wollen, möchte, wünschen, bereit	vouloir, souhaiter, désirer, prêt à	querer, desear, dispuesto	意欲, 意向, 望む	希望能, 意願, 有意, 願意
try	try, attempt, seek, bid to	versuchen, Versuch	essayer, tenter, tentative	intentar, intento, tratar de	試み, 図る	嘗試, 企圖, 試圖
able	able, capable	fähig, in der Lage, imstande	capable, en mesure	capaz, en condiciones	できる, 可能な	能夠, 有能力
good	good, favourable	gut, positiv, günstig	bon, positif, favorable	bueno, positivo, favorable	良い, 好調, 良好	良好, 正面, 有利
bad	bad, poor, negative, unfavourable	schlecht, negativ, ungünstig	mauvais, négatif, défavorable	negativo, desfavorable	悪い, 不調, 不利	不佳, 負面, 不利
best	best, top, finest	beste, besten	meilleur	mejor	最高の, 最良, ベスト	最佳, 最好
worst	worst	schlimmste, schlechteste	pire, le plus mauvais	peor	最悪	最差, 最壞, 最嚴重
better	better, superior	besser	mieux, meilleur	mejor	より良い, 改善した	更好, 較好
worse	worse, inferior	schlimmer, schlechter	pire, plus mauvais	peor	より悪い	更差, 更糟
important	important, key, significant, crucial, vital, major	wichtig, bedeutend, wesentlich, zentral	important, majeur, essentiel, crucial, clé	clave, crucial, esencial, fundamental	重要, 主要, 肝心	重要, 關鍵, 重大, 主要
serious	serious, grave, severe, critical	ernst, schwer, schwerwiegend, gravierend	grave, sérieux, sévère	grave, severo	深刻, 重大, 深刻な	嚴重, 嚴峻, 重大
minor	minor, slight, small-scale, trivial	gering, unbedeutend, geringfügig	léger, minime	menor, leve	軽微, 小規模	輕微, 小型, 次要
dangerous	dangerous, hazardous, risky, unsafe, danger	gefährlich, riskant, Gefahr	dangereux, danger, risqué	peligroso, peligro, arriesgado	危険	危險
risk	risk, hazard	Risiko, Risiken	risque	riesgo	リスク, 危険性	風險
harmless	harmless, no danger, no risk	ungefährlich, harmlos, keine Gefahr	inoffensif, sans danger, aucun danger	inofensivo, sin peligro	無害, 危険はない	無害, 沒有危險
difficult	difficult, hard, tough, difficulty	schwierig, schwer, Schwierigkeit	difficile, difficulté	difícil, dificultad	困難, 難し, 難航	困難, 艱難, 難以
easy	easy, simple, straightforward	leicht, einfach	facile, simple	fácil, sencillo, simple	簡単, 容易	容易, 簡單
new	new, newly, brand-new, novel	neu, neue, neuartig	nouveau, nouvelle, neuf	nuevo, nueva, novedoso	新た, 新しい, 新型, 新規	新增, 全新, 新的, 新型
old	old, ancient, outdated	alt, veraltet, uralt	ancien, vieux, vétuste	viejo, antiguo, anticuado	古い, 老朽, 老朽化	老舊, 古老, 陳舊
former	former, ex, previous, past	ehemalig, früher, vormals, Ex	ancien, ancienne, ex, précédent	exministro, ex, antiguo, anterior	元首相, 元大統領, 前首相, 前大統領, 元職	前任, 前總統, 前首相
current	current, incumbent, ongoing	aktuell, derzeitig, gegenwärtig, laufend, amtierend	actuel, en cours, en exercice	actual, vigente, en curso	現在, 現職, 現行, 目下	現任, 目前, 當前, 現時
future	future, upcoming, coming, next	zukünftig, künftig, Zukunft, kommend	futur, avenir, prochain, à venir	futuro, próximo, venidero	将来, 今後, 未来	未來, 將來, 日後
next	next, coming	nächster, nächste, folgend	prochain, suivant	próximo, siguiente	次の, 次回	下一, 下次, 接下來
last-final	last, final, latest, ultimate	letzter, letzte, endgültig, abschließend	dernier, final, ultime, définitif	último, final, definitivo	最後, 最終, 最終的	最後, 最終
previous	previous, earlier, prior	vorherig, früher, vorig, bisherig	précédent, antérieur	anterior, previo	以前, 前回, これまで	先前, 之前, 上次, 此前
latest	latest, most recent, recent, recently	neuest, kürzlich, neulich, zuletzt	récent, récemment, dernier	reciente, recientemente, último	最新, 最近, 直近	最新, 最近, 近日, 近期
big	big, large, great, huge, massive, vast	groß, riesig, enorm	grand, gros, énorme, immense, massif	grande, enorme, gran, masivo, vasto	大きい, 巨大, 大規模, 大型	巨大, 龐大, 大型, 大規模
small	small, little, tiny	klein, winzig, gering	petit, minuscule, faible	pequeño, diminuto	小さい, 小型, 小規模な	小型, 細小, 微小
high	high, tall	hoch, hohe, höher	haut, élevé	alto, elevado	高い, 高水準	高企, 高達, 偏高
low	low	niedrig, tief	bas	-	低い, 低水準	低落, 偏低, 低位
record	record, all-time high, unprecedented level, historic high	Rekord, Höchststand, Rekordhoch, Rekordwert	record, plus haut historique, niveau record	récord, máximo histórico, nivel récord, plusmarca	過去最高, 史上最高, 最高値, 過去最多	歷史新高, 新高, 創紀錄, 破紀錄
record-low	record low, all-time low	Rekordtief, Tiefststand, Tiefstand	plus bas historique, niveau plancher	mínimo histórico	過去最低, 過去最少, 最安値	歷史新低, 新低
highest	highest, most, peak, top level	höchste, Höhepunkt	le plus élevé, le plus haut, pic	más alto, máximo, pico	最高, 最多, ピーク	最高, 頂峰, 高峰
lowest	lowest, least, bottom	niedrigste, geringste, Tiefpunkt	le plus bas, le plus faible	más bajo, mínimo	最低, 最少	最低, 谷底
largest	largest, biggest, greatest	größte, größten	le plus grand, le plus gros	más grande, mayor	最大, 最大級	最大, 最大規模
first-ever	first time, first ever, unprecedented, for first time	erstmals, zum ersten Mal, erstmalig, beispiellos	pour la première fois, inédit, sans précédent	por primera vez, inédito, sin precedentes	初めて, 初の, 史上初, 前例のない	首次, 首度, 史上首次, 前所未有
again	again, once more, anew, repeatedly, another time	erneut, wieder, nochmals, abermals, wiederholt	de nouveau, à nouveau, encore, une nouvelle fois	de nuevo, otra vez, una vez más	再び, 再度, 改めて, 相次	再次, 再度, 又一次, 重新
still	still, yet	noch, immer noch, weiterhin, nach wie vor	encore, toujours	todavía, aún, sigue	まだ, 依然, なお	仍然, 仍舊, 依然, 尚未
already	already, by now	schon	déjà	ya	すでに, 既に, もう	已經, 早已
not-yet	not yet, pending, outstanding	noch nicht, ausstehend, offen	pas encore, en attente, en suspens	todavía no, aún no, pendiente	未定, まだない, 未解決	尚未, 仍未, 有待, 未定
soon	soon, shortly, imminent, before long	bald, in Kürze, demnächst, bevorstehend	bientôt, prochainement, sous peu, imminent	pronto, en breve, próximamente, inminente	間もなく, 近く, まもなく, 近日	即將, 不久, 快將, 迫近
immediately	immediately, at once, instantly, without delay	sofort, unverzüglich, sogleich	immédiatement, aussitôt, sans délai, tout de suite	inmediatamente, de inmediato, enseguida	直ちに, 即時, 即座, すぐ	立即, 立刻, 馬上, 即時
suddenly	sudden, suddenly, abruptly, unexpectedly	plötzlich, abrupt	soudain, soudainement, brusquement	repentino, de repente, súbito	突然, 急に	突然, 突如, 忽然
unexpected	unexpected, surprise, surprising	überraschend, unerwartet, Überraschung	inattendu, surprise, surprenant	inesperado, sorpresa, sorprendente	予想外, 意外, 想定外	意外地, 出乎意料, 始料未及
gradual	gradual, gradually, step by step, phased	schrittweise, allmählich, stufenweise	progressif, progressivement, graduel	gradual, paulatino, progresivo, gradualmente	段階的, 徐々に, 次第に	逐步, 逐漸, 分階段
temporary	temporary, temporarily, provisional, interim	vorübergehend, vorläufig, zeitweise, befristet, temporär	temporaire, provisoire, provisoirement	temporal, provisional, transitorio, temporalmente	一時的, 暫定的, 臨時	臨時, 暫時, 暫定
permanent	permanent, permanently, lasting, durable, for good	dauerhaft, permanent, endgültig, ständig, nachhaltig	permanent, durable, définitivement	permanente, duradero, definitivamente	恒久, 永久, 常設	永久, 長久, 常設
indefinite	indefinite, indefinitely, until further notice, unlimited	unbefristet, auf unbestimmte Zeit, bis auf Weiteres	indéfiniment, illimité, jusqu'à nouvel ordre	indefinido, indefinidamente, hasta nuevo aviso	無期限, 当面の間	無限期, 另行通知
constant	constant, continuous, steady, continually	ständig, kontinuierlich, andauernd	constant, continu, en permanence	constante, continuo	常に, 絶えず, 連続	不斷, 連續
long-term	long-term, long term	langfristig	à long terme	a largo plazo	長期, 長期的	長期, 長遠
short-term	short-term, short term, short notice	kurzfristig	à court terme	a corto plazo	短期, 短期的	短期
early	early, premature, ahead of schedule	früh, vorzeitig, frühzeitig	tôt, anticipé, précoce, prématuré	temprano, anticipado, prematuro	早期, 早い	提早地, 早期, 過早
late	late, belated, overdue	spät, verspätet	tard, tardif	tardío, con retraso	遅い, 遅れて	遲來, 逾期
fast	fast, quick, rapid, swift, speed	schnell, rasch, zügig	rapide, rapidement, vite	rápido, rápidamente, veloz	迅速, 速い, 急速	迅速, 快速, 急速
slow	slow, sluggish	langsam, schleppend	lent, lentement	lento, lentamente	遅い, 鈍い, 緩やか	緩慢, 緩慢地
urgent	urgent, emergency, urgency	dringend, dringlich, eilig, Notfall	urgent, urgence	urgente, urgencia, emergencia	緊急, 急務, 喫緊	緊急, 迫切
strong	strong, powerful, robust, intense	stark, kräftig, heftig, mächtig	fort, puissant, violent, intense	fuerte, potente, intenso, poderoso	強い, 強力, 激しい	強大, 強勁, 強烈
weak	weak, feeble, fragile	schwach, fragil	faible, fragile	débil, frágil	弱い, 脆弱, 軟調	疲弱, 脆弱, 疲軟
true	true, real, genuine, authentic	wahr, echt, tatsächlich, wirklich	vrai, réel, véritable, authentique	verdadero, real, auténtico, cierto	本当, 真実, 本物	真實, 屬實, 真正
false	false, untrue, wrong, incorrect, baseless	falsch, unwahr, unrichtig, haltlos	faux, inexact, erroné, infondé	falso, incorrecto, erróneo, infundado	虚偽の, 誤り, 事実無根, 間違	不實, 錯誤, 虛假, 失實
correct-adj	correct, accurate	richtig, korrekt, zutreffend	juste, correct, exact	correcto, acertado, exacto	正しい, 正確な, 的確	正確, 無誤
fair	fair, equal, equitable	fair, gerecht, gleich	juste, équitable, égal	justo, equitativo, igual	公正, 公平, 平等	公平, 公正, 平等
unfair	unfair, unjust, arbitrary	unfair, ungerecht, willkürlich	injuste, inéquitable, arbitraire	injusto, arbitrario	不公平, 不当	不公, 不公平
clear-adj	clear, obvious, evident, apparent	klar, eindeutig, deutlich, offensichtlich	clair, évident	claro, evidente, obvio	明確, 明白, 明らかな	明確, 明顯, 清楚
secret	secret, confidential, classified, covert	geheim, vertraulich, heimlich, verdeckt	secret, confidentiel	secreto, confidencial, clasificado	秘密, 機密, 極秘, 非公開	秘密, 機密, 保密
public-adj	public, publicly, open to public	öffentlich, Öffentlichkeit	public, publiquement	público, públicamente	公共, 公的, 公開の, 公立	公共, 公開, 公眾, 公營
official-adj	official, formal, officially, formally	offiziell, förmlich, amtlich	officiel, officiellement, formel	oficial, oficialmente, formal	公式, 正式	官方, 正式
unofficial	unofficial, off record	inoffiziell, informell	officieux, informel, non officiel	no oficial, extraoficial, informal	非公式	非官方, 非正式
anonymous	anonymous, unnamed, unidentified, on condition of anonymity	anonym, ungenannt, unbekannt	anonyme, sous couvert d'anonymat	anónimo, no identificado	匿名, 身元不明	匿名, 不具名, 身份不明
controversial	controversial, contentious, disputed	umstritten, strittig, kontrovers	controversé, contesté, polémique	polémico, controvertido, discutido	物議, 賛否, 論争の的	備受爭議, 具爭議
popular	popular, beloved, well-liked	beliebt, populär	populaire, apprécié	popular, querido	人気	受歡迎, 人氣, 熱門
famous	famous, renowned, well-known, prominent	berühmt, bekannt, prominent	célèbre, connu, renommé	famoso, célebre, conocido, reconocido	有名, 著名, 名高い	著名, 知名, 有名
normal	normal, usual, ordinary, regular, routine	normal, üblich, gewöhnlich, regulär	normal, habituel, ordinaire	normal, habitual, ordinario	通常, 普通, 正常, 平常	正常, 一般, 通常
abnormal	abnormal, unusual, anomaly, exceptional	ungewöhnlich, abnormal, anormal, Anomalie	anormal, inhabituel, anomalie, exceptionnel	anormal, inusual, anomalía, excepcional	異常, 異例, 変則	異常, 不尋常, 罕見, 反常
special	special, extraordinary, particular	besonders, speziell, außerordentlich	spécial, extraordinaire, particulier	especial, extraordinario, particular	特別, 臨時の, 特殊	特別, 特殊
rare	rare, rarely, uncommon, seldom	selten, rar	rare, rarement	raro, poco común, raramente	珍しい, 希少	罕見, 稀有, 少見
common-frequent	common, widespread, frequent, prevalent	häufig, verbreitet, weit verbreitet	fréquent, répandu	frecuente, común, extendido	頻繁, 一般的, 多発	常見, 頻繁, 普遍
similar	similar, alike, comparable, same kind	ähnlich, vergleichbar	similaire, semblable, comparable	similar, parecido, comparable	同様, 類似, 似た	類似, 相似, 同類
same	same, identical, equal	gleich, derselbe, dieselbe, identisch	identique, égal	mismo, idéntico, igual	同じ, 同一, 同額	相同, 同一, 同樣
different	different, difference, differ, distinct	unterschiedlich, verschieden, Unterschied	différent, différence, distinct	diferente, distinto, diferencia	異なる, 違い, 別の	不同, 差異, 差別
opposite	contrary, contrast, reverse	Gegenteil, gegenteilig, entgegengesetzt, Gegensatz	contraire, opposé, inverse, contraste	contrario, opuesto, contraste	反対の, 対照的	相反, 反而, 對立
independent-adj	independent, impartial, neutral	unabhängig, unparteiisch	impartial	independiente, imparcial	独立した, 第三者	獨立的, 中立
joint	joint, jointly, common, together, collective	gemeinsam, zusammen, kollektiv	commun, conjoint, ensemble, conjointement	conjunto, común, juntos, conjuntamente	共同, 合同, 一緒	聯合, 共同, 一起
separate-adj	separate, individual, different	getrennt, separat, einzeln, individuell	séparé, distinct, individuel	separado, individual, por separado	別々, 個別, 個人	個別, 另外, 分別
direct	direct, directly, straight	direkt, unmittelbar	direct, directement	directo, directamente	直接	直接
indirect	indirect, indirectly	indirekt, mittelbar	indirect, indirectement	indirecto, indirectamente	間接	間接
active	active, activity, in operation	aktiv, Aktivität, in Betrieb	actif, activité, en service	activo, actividad, operativo	活発, 稼働中, 活動	活躍, 活動, 運作中
inactive	inactive, out of service, idle, out of operation	außer Betrieb, inaktiv, stillgelegt	hors service, inactif, à l'arrêt	inactivo, fuera de servicio	稼働停止, 休止中	停用, 閒置
available	available, availability, accessible	verfügbar, erhältlich, Verfügbarkeit	disponible, disponibilité, accessible	disponible, disponibilidad, accesible	利用可能, 入手可能	可用, 有售, 供應中
empty	empty, vacant, vacancy, unoccupied	leer, unbesetzt, Leerstand, menschenleer	vide, vacant, inoccupé, désert	vacío, vacante, desierto, desocupado	空き, 空席, 空き家	空置, 空缺, 空蕩
full	full, sold out, fully booked, overcrowded, crowded	voll, ausverkauft, ausgebucht, überfüllt	plein, bondé, surpeuplé	lleno, completo, agotado, abarrotado	満員, 満席, 完売, 過密	爆滿, 售罄, 額滿, 擠滿
free-of-charge	free, free of charge, no charge, complimentary	kostenlos, gratis, gebührenfrei, kostenfrei	gratuit, gratuitement	gratis, gratuito	無料, 無償	免費, 免收
cheap	cheap, inexpensive, low-cost, affordable	billig, günstig, preiswert, bezahlbar	bon marché, abordable, pas cher	barato, económico, asequible	安い, 安価, 格安	便宜, 廉價, 平價
expensive	expensive, costly, dear	teuer, kostspielig	cher, coûteux, onéreux	caro, costoso	高い, 高価, 高額	昂貴, 高價
valuable	valuable, worth, value	wertvoll, Wert, wert	précieux, valeur, valoir	valioso, valor, valer	価値, 貴重, 相当	價值, 珍貴, 總值
modern	modern, state-of-the-art, cutting-edge, advanced	modern, hochmodern, fortschrittlich	moderne, de pointe, avancé	moderno, de vanguardia, avanzado	最先端, 先端, 近代	先進, 尖端, 現代
traditional	traditional, tradition, historic, historical	traditionell, Tradition, historisch	traditionnel, tradition, historique	tradicional, tradición, histórico	伝統, 伝統的, 歴史的	傳統, 歷史性, 具歷史
local	local, locally, nearby	örtlich, lokal, vor Ort	local, localement, sur place	local, localmente	地元, 現地, 地域の	本地, 當地, 地方
nationwide	nationwide, across country, countrywide	bundesweit, landesweit, deutschlandweit	dans tout le pays, à l'échelle nationale	en todo el país, a nivel nacional	全国, 全土	全國, 全港, 全台
worldwide	worldwide, around the world, globally	weltweit, rund um die Welt	dans le monde entier, mondialement	en todo el mundo, a nivel mundial	世界中, 全世界	全球, 世界各地
rural	rural, countryside, village	ländlich, Dorf, Dörfer, auf dem Land	rural, campagne, village	rural, campo, aldea, pueblo	農村, 田舎, 過疎	農村, 鄉村, 村莊, 鄉郊
urban	urban, city, town, downtown, city centre	städtisch, Stadt, Städte, Innenstadt	urbain, ville, centre-ville	urbano, ciudad, centro urbano	都市, 市街地, 都心	城市, 市區, 都市, 市中心
suburb	suburb, outskirts, metropolitan area	Vorort, Stadtrand, Vorstadt, Ballungsraum	banlieue, périphérie, agglomération	suburbio, afueras, periferia, área metropolitana	郊外, 近郊, 都市圏, 首都圏	郊區, 近郊, 都會區
north	north, northern	Norden, nördlich, Nord	nord, septentrional	norte, septentrional	北部, 北側	北部, 北方, 以北
south	south, southern	Süden, südlich, Süd	sud, méridional	sur, meridional	南部, 南側	南部, 南方, 以南
east	east, eastern	Osten, östlich, Ost	oriental, à l'est, dans l'est	oriental, al este, en el este	東部, 東側	東部, 東方, 以東
west	west, western	Westen, westlich, West	ouest, occidental	oeste, occidental	西部, 西側, 欧米	西部, 西方, 以西
northeast	northeast, northeastern	Nordosten, nordöstlich	nord-est	noreste, nordeste	北東	東北
northwest	northwest, northwestern	Nordwesten, nordwestlich	nord-ouest	noroeste	北西	西北
southeast	southeast, southeastern	Südosten, südöstlich	sud-est	sureste, sudeste	南東	東南
southwest	southwest, southwestern	Südwesten, südwestlich	sud-ouest	suroeste, sudoeste	南西	西南
central	central, centre, center, middle	zentral, Zentrum, Mitte	central, centre, milieu	central, centro	中部, 中央, 中心部	中部, 中央, 中心
near	near, close to, nearby, vicinity, neighbourhood	nahe, in der Nähe, Umgebung, nahegelegen	près de, proche, voisinage, à proximité	cerca de, cercano, inmediaciones, próximo a	付近, 近く, 近隣, 周辺	附近, 鄰近, 周邊
far	far, distant, remote	fern, entfernt, abgelegen	loin, lointain, éloigné	lejos, lejano, remoto	遠い, 遠隔, 離れた	遙遠, 偏遠
inside	inside, within, indoor, interior	innerhalb, drinnen, innen, im Inneren	à l'intérieur, dedans	dentro, interior	内部, 屋内, 室内	室內, 內部, 之內
outside	outside, outdoor, outdoors, exterior	außerhalb, draußen, im Freien	à l'extérieur, dehors, en plein air	exterior, al aire libre	外部, 屋外, 外側	室外, 戶外, 外面
upper	upper, above, on top	oberer, oberhalb, oben	supérieur, au-dessus, en haut	superior, encima, arriba	上部, 上方, 上流	上方, 上游, 頂部
lower	lower, below, beneath, underground	unterer, unterhalb, unten, unterirdisch	inférieur, au-dessous, souterrain	inferior, debajo, subterráneo	下部, 地下, 下流	下方, 下游, 地底
deep	deep, depth	tief, Tiefe	profond, profondeur	profundo, profundidad	深い, 深さ, 深海	深層, 深度, 深海
dry	dry	trocken	sec, sèche	seco	乾燥, 乾い	乾燥
wet	wet, humid, damp	nass, feucht	humide, mouillé	húmedo, mojado	湿, 湿度	潮濕, 濕度
hot	hot, warm	heiß, warm	chaud	caliente, cálido, caluroso	暑, 高温, 熱い	炎熱, 溫暖
cold	cold, cool, chilly	kalt, kühl	froid, frais	frío, fresco	寒, 冷た, 低温	寒冷, 嚴寒, 清涼
white	white	weiß	blanc, blanche	blanco	白い, 白色	白色
black	black	schwarz	noir	negro	黒い, 黒色	黑色
red	red	rot	rouge	rojo	赤い, 赤色	紅色
blue	blue	blau	bleu	azul	青い, 青色	藍色
green	green	grün	vert	verde	緑色	綠色
yellow	yellow	gelb	jaune	amarillo	黄色	黃色
orange-colour	orange	orange	orange	naranja	オレンジ	橙色
young	young, youth, juvenile	jung, jugendlich	jeune, jeunesse	joven, juvenil	若い, 若年, 若者	年輕, 青年
elderly	elderly, senior, aged, older people	älter, betagt, Senioren, Ältere	âgé, senior, personnes âgées	anciano, mayor, tercera edad	高齢, 高齢者, 年配	年長, 長者, 高齡, 老年
alive	alive, living	lebend, lebendig, am Leben	vivant, en vie	vivo, con vida	生きて, 生存	活著, 生還
happy	happy, pleased, glad, satisfied, delighted	glücklich, froh, zufrieden, erfreut	heureux, content, satisfait, ravi	feliz, contento, satisfecho	喜び, 満足, 嬉しい	高興, 滿意, 欣喜
sad	sad, saddened, sorrow, heartbroken	traurig, Trauer, betrübt	triste, tristesse, attristé	triste, tristeza, apenado	悲し, 悲痛	悲傷, 悲痛, 難過
angry	angry, anger, outrage, furious, fury	wütend, Wut, empört, Empörung, Ärger, zornig	en colère, colère, indignation, furieux	enfadado, ira, indignación, furioso, enojo	怒り, 憤り, 激怒	憤怒, 憤慨, 不滿, 激怒
shocked	shocked, shock, appalled, stunned	schockiert, Schock, entsetzt, Entsetzen, bestürzt	choqué, choc, consterné, sous le choc	conmocionado, conmoción, consternado	衝撃, ショック	震驚, 震撼, 驚愕
disappointed	disappointed, disappointment, disappointing	enttäuscht, Enttäuschung, enttäuschend	déçu, déception, décevant	decepcionado, decepción, decepcionante	失望, 落胆	失望
surprised	surprised, astonished	überrascht, erstaunt, verblüfft	surpris, étonné	sorprendido, asombrado	驚き, 驚い	驚訝, 吃驚
optimistic	optimistic, optimism, confident, confidence	optimistisch, zuversichtlich, Zuversicht	optimiste, optimisme, confiant	optimista, optimismo, confiado	楽観, 自信	樂觀, 信心
pessimistic	pessimistic, pessimism, gloomy	pessimistisch, Pessimismus	pessimiste, pessimisme	pesimista, pesimismo	悲観	悲觀
cautious	cautious, careful, prudent, caution	vorsichtig, behutsam, zurückhaltend, Vorsicht	prudent, prudence, précautionneux	cauto, prudente, cautela, precaución	慎重, 注意	謹慎, 審慎, 小心
responsible-adj	in charge	zuständig, federführend	compétent, chargé de	competente, a cargo, encargado	担当, 所管	主管, 負責人
ready	ready, prepared, willing	bereit, fertig, vorbereitet	prêt, disposé	listo, dispuesto, preparado	準備ができ, 用意	準備就緒, 做好準備
necessary	necessary, indispensable, essential	notwendig, erforderlich, unverzichtbar	nécessaire, indispensable	necesario, imprescindible, indispensable	不可欠, 必要な	必要的, 不可或缺
effective	effective, effectiveness	wirksam, effektiv, Wirksamkeit	efficace, efficacité	eficaz, eficacia, efectivo	有効, 効果的, 効果	有效, 成效
ineffective	ineffective, unsuccessful, fruitless	unwirksam, erfolglos, ergebnislos	inefficace, sans succès, infructueux	ineficaz, sin éxito, infructuoso	効果なし, 不調に	無效, 無果
average	average	Durchschnitt, durchschnittlich	moyenne, moyen	promedio	平均	平均
total	total, overall, altogether, sum	insgesamt, Gesamt, Summe	total, au total, global	total, en total, suma	合計, 総額, 全体で	總計, 合計, 總共, 總數
indigenous	native, indigenous, aboriginal	indigen, einheimisch, Ureinwohner	autochtone, indigène, natif	indígena, nativo, originario	先住民, 原住民	原住民, 土著
ethnic	ethnic, ethnicity, minority group	ethnisch, Volksgruppe	ethnique, ethnie	étnico, etnia	民族, 少数民族	民族, 少數民族, 族裔
complex	complex, complicated, complexity	komplex, kompliziert, Komplexität	complexe, compliqué, complexité	complejo, complicado, complejidad	複雑	複雜
comprehensive	comprehensive, extensive, sweeping, far-reaching	umfassend, umfangreich, weitreichend	complet, vaste, global, d'envergure	integral, exhaustivo, amplio, de gran alcance	包括的, 広範, 抜本的	全方位, 廣泛, 綜合
strict	strict, rigorous, stringent, tight	streng, strikt, rigoros	strict, rigoureux, sévère	estricto, riguroso	厳格, 厳しい, 厳正	嚴格, 嚴厲, 嚴密
sensitive	sensitive, delicate, tricky	heikel, sensibel, brisant	sensible, délicat, épineux	sensible, delicado, espinoso	敏感, 機微, 微妙	敏感, 棘手
narrow	narrow, close, tight, razor-thin, neck and neck	knapp, eng, Kopf-an-Kopf-Rennen	serré, étroit, coude à coude	ajustado, estrecho, reñido	僅差, 接戦, 狭い	些微, 狹窄, 不相伯仲
brutal	brutal, cruel, cruelty, ruthless	brutal, grausam, Grausamkeit	brutal, cruel, cruauté	brutal, cruel, crueldad	残虐, 残酷, 残忍	殘忍, 殘酷, 殘暴
radical	radical, extreme, hardline, hardliner	radikal, extrem, Hardliner	radical, extrême	radical, extremo, línea dura	急進, 強硬, 強硬派, 過激	激進, 強硬, 強硬派
moderate	moderate, centrist, middle-of-the-road	gemäßigt, moderat, Zentrist	modéré, centriste	moderado, centrista	穏健, 中道, 穏健派	溫和, 中間派, 溫和派
flexible	flexible, flexibility	flexibel, Flexibilität	flexible, flexibilité, souple	flexible, flexibilidad	柔軟	靈活, 彈性
honest	honest, honesty, sincere, integrity	ehrlich, Ehrlichkeit, aufrichtig	honnête, honnêteté, sincère, intègre	honesto, honestidad, sincero, honradez	誠実, 正直	誠實, 誠信, 真誠
equivalent	equivalent, amount to	entsprechend, gleichwertig, entspricht	équivalent, correspondre, équivaloir	equivalente, equivaler, correspondiente	相当する, 匹敵, 同等	相當於, 等同, 等值
strange	strange, odd, bizarre	seltsam, merkwürdig, bizarr	bizarre	extraño, raro, insólito	奇妙, 不審	奇怪, 可疑, 離奇
capable-qualified	qualified, eligible, eligibility	qualifiziert, berechtigt, Anspruchsberechtigte	éligible, qualifié, habilité	elegible, cualificado, apto	対象者, 有資格	符合資格, 合資格
`;
