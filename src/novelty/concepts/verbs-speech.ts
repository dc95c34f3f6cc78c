/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
say	say, said, state, tell, told, remark, comment	sagen, sagte, gesagt, äußern, mitteilen, erklären	dire, déclarer, indiquer, affirmer	dijo, dicho, manifestar, afirmar	述べ, 語っ, 話し, 言い, コメント	表示, 指出, 談到
statement	statement, communiqué, communique, press release	Stellungnahme, Erklärung, Mitteilung, Pressemitteilung	communiqué, déclaration	comunicado, declaración, nota de prensa	声明, コメント, 発表文	聲明, 公報, 新聞稿
announce	announce, announcement, declare, proclaim	ankündigen, Ankündigung, angekündigt, bekannt geben, bekanntgeben, verkünden, bekannt gegeben	annoncer, annonce, proclamer	anunciar, anuncio, proclamar	発表, 公表, 表明, 宣言	宣布, 公布, 發布, 公告
deny	deny, denial, reject allegation, refute, dispute	bestreiten, bestritten, leugnen, dementieren, Dementi, zurückweisen	nier, démentir, démenti, réfuter, contester	negar, negación, desmentir, desmentido, refutar	否定, 否認, 反論	否認, 駁斥, 否定
confirm	confirm, confirmation, acknowledge	bestätigen, Bestätigung	confirmer, confirmation	confirmar, confirmación	確認, 認め, 追認	證實, 確認, 核實
admit	admit, admission, concede, acknowledge, own up, confess	zugeben, zugegeben, einräumen, eingeräumt, eingestehen, Eingeständnis, gestehen, Geständnis	admettre, reconnaître, avouer, aveu, concéder	admitir, reconocer, confesar, confesión	認め, 自白, 自供	承認, 坦承, 招認, 認罪
warn	warn, warning, caution, alert	warnen, Warnung, mahnen, Mahnung	avertir, avertissement, mettre en garde, alerter, alerte	advertir, advertencia, alertar, alerta, avisar	警告, 警鐘, 注意喚起, 警報	警告, 示警, 警報, 提醒
demand	demand, call for, insist, urge, press for	fordern, Forderung, einfordern	exiger, exigence, réclamer, demander, revendiquer	exigir, exigencia, reclamar, demandar, reivindicar	要求, 求め, 要請	要求, 訴求, 敦促
urge	urge, appeal, call on, exhort, plead	auffordern, Aufforderung, appellieren, Appell, drängen	exhorter, appeler à, appel, inviter	instar, llamamiento, urgir, exhortar, apelar	呼びかけ, 促し, 訴え, 要請	呼籲, 敦促, 籲請
ask	ask, request, query, inquire	fragen, bitten, bat, Anfrage, Bitte	demander, prier, interroger	pedir, preguntar, solicitar, consultar	尋ね, 依頼, 質問, 問い	詢問, 請求, 查詢
answer	answer, reply, replied, respond	antworten, Antwort, erwidern, entgegnen	répondre, réponse, répliquer	responder, respuesta, contestar	回答, 答え, 返答, 答弁	回答, 答覆, 回應
promise	promise, pledge, vow, commit, commitment, undertake	versprechen, versprochen, Versprechen, zusagen, Zusage, zugesagt, verpflichten, Verpflichtung	promettre, promesse, s'engager, engagement	prometer, promesa, comprometerse, compromiso	約束, 公約, 確約, 誓	承諾, 保證, 許諾
criticise	criticise, criticize, criticism, slam, blast, attack, lambast	kritisieren, Kritik, bemängeln, rügen	critiquer, critique, fustiger, dénoncer	criticar, crítica, cuestionar	批判, 非難, 酷評	批評, 抨擊, 批判
condemn	condemn, condemnation, denounce, decry, deplore	verurteilen, Verurteilung, anprangern	condamner, condamnation, dénoncer, déplorer	condenar, condena, denunciar, repudiar	非難, 糾弾	譴責, 聲討
praise	praise, hail, laud, applaud, commend	loben, Lob, würdigen	saluer, louer, féliciter, éloge	elogiar, elogio, alabar, aplaudir	称賛, 評価, たたえ	讚揚, 稱讚, 表揚
welcome	welcome, greet	begrüßen, willkommen, Begrüßung	saluer, se féliciter, accueillir favorablement	celebrar, acoger, bienvenida	歓迎	歡迎
thank	thank, gratitude, grateful	danken, Dank, dankbar	remercier, remerciement, gratitude	agradecer, agradecimiento, gracias	感謝, 謝意	感謝, 致謝, 鳴謝
apologise	apologise, apologize, apology, sorry	entschuldigen, Entschuldigung, um Verzeihung bitten	s'excuser, excuses, présenter excuses	disculparse, disculpa, pedir perdón	謝罪, 陳謝, おわび	道歉, 致歉, 賠罪
regret	regret, remorse	bedauern, Bedauern, bereuen	regretter, regret	lamentar, arrepentirse, arrepentimiento	遺憾, 後悔, 残念	遺憾, 後悔, 惋惜
propose	propose, proposal, put forward, table, suggest, suggestion	vorschlagen, Vorschlag, vorgeschlagen, anregen	proposer, proposition	proponer, propuesta, sugerir	提案, 提示, 打診, 提言	提議, 建議, 提案, 倡議
recommend	recommend, recommendation, advise, advice, advisory	empfehlen, Empfehlung, empfohlen, raten, Rat	recommander, recommandation, conseiller, préconiser	recomendar, recomendación, aconsejar, consejo	勧告, 推奨, 助言	建議, 推薦, 勸告
explain	explain, explanation, clarify, clarification	erklären, erläutern, Erläuterung, klarstellen, Klarstellung	expliquer, explication, clarifier, préciser	explicar, explicación, aclarar, aclaración, precisar	説明, 釈明, 解説	解釋, 說明, 澄清
justify	justify, justification, defend	rechtfertigen, Rechtfertigung, begründen, Begründung	justifier, justification	justificar, justificación	正当化, 弁明	辯解, 正當化
claim	claim, assert, assertion, allege, allegation, contend	behaupten, Behauptung, angeblich	prétendre, affirmer, allégation	sostener, alegar, alegación, supuesto	主張, 申し立て, 訴え	聲稱, 宣稱, 主張
accuse	accuse, accusation, blame, allege	beschuldigen, Beschuldigung, vorwerfen, vorgeworfen, Vorwurf, Vorwürfe, bezichtigen	accuser, accusation, reprocher, imputer	acusar, acusación, culpar, achacar	告発, 責任追及	指控, 指責, 控訴, 歸咎
argue	argue, argument, reason	argumentieren, Argument	argumenter, argument, faire valoir	argumentar, argumento, argüir	主張, 論じ, 論拠	主張, 論點, 論據
insist	insist, stress, emphasise, emphasize, underline	betonen, beharren, bestehen auf, unterstreichen, hervorheben	insister, souligner, mettre l'accent	insistir, subrayar, recalcar, enfatizar	強調, 力説	強調, 堅持
assure	assure, assurance, reassure, guarantee	versichern, zusichern, Zusicherung, garantieren, Garantie	assurer, assurance, rassurer, garantir, garantie	asegurar, garantizar, garantía, tranquilizar	保証, 確約	保證, 擔保
believe	believe, think, thought, belief, consider	glauben, denken, meinen, überzeugt	croire, penser, estimer, convaincu	pensar, opinar, considerar	考え, 思う, 信じ, みられ	認為, 相信, 以為
expect	expect, expectation, anticipate, look set	erwarten, Erwartung, rechnen mit, voraussichtlich	s'attendre, attendu	esperar, esperado, prever, expectativa	期待, 見込み, 見通し, 予想	預期, 預料, 期望, 料將
predict	predict, prediction, forecast, project, projection, outlook	vorhersagen, Vorhersage, prognostizieren, Prognose, voraussagen	prédire, prédiction, prévision, prévoir, pronostiquer	predecir, predicción, pronosticar, pronóstico, previsión, proyección	予測, 予想, 予報, 見通し	預測, 預報, 預估, 展望
hope	hope, wish, hopeful	hoffen, Hoffnung, hoffentlich, wünschen	espérer, espoir, souhaiter	esperanza, esperar	希望, 期待	希望, 盼望, 期盼
fear	fear, worry, concern, afraid, anxiety	fürchten, befürchten, Befürchtung, Angst, Ängste, Sorge, besorgt	craindre, crainte, peur, inquiétude, inquiet	temor, miedo, preocupación, preocupar, inquietud	懸念, 恐れ, 不安, 心配	擔心, 憂慮, 恐懼, 擔憂, 疑慮
doubt	doubt, sceptical, skeptical, cast doubt	zweifeln, bezweifeln, Zweifel, infrage stellen, skeptisch	douter, doute, remettre en question, sceptique	dudar, duda, cuestionar, escéptico	疑問, 疑い, 疑問視, 懐疑	質疑, 懷疑, 疑問
complain	complain, complaint, grievance	beschweren, Beschwerde, klagen, beklagen	se plaindre, plainte, doléance	quejarse, queja, reclamo	苦情, 不満, 不服	投訴, 抱怨, 申訴
protest-verb	object, objection, protest against	einwenden, Einwand, Einwände, Einspruch	s'opposer, objection, protester	objetar, objeción, oponerse	異議, 抗議, 異論	異議, 抗議, 反對
oppose	oppose, opposed, opposition, resist, resistance	ablehnen, sich widersetzen, dagegen, Widerstand	s'opposer, opposé, résister, résistance	oponerse, oposición, resistir, resistencia	反対, 抵抗, 反発	反對, 抵制, 反抗
agree	agree, agreement, consent, accord, reach deal, deal	einigen, Einigung, geeinigt, vereinbaren, Vereinbarung, zustimmen, übereinkommen, Abkommen	convenir, accord, s'accorder, s'entendre, consentir, entente	acordar, acuerdo, pactar, consentir	合意, 同意, 一致, 妥結	同意, 協議, 達成協議, 共識
disagree	disagree, disagreement, differ, at odds	uneinig, Meinungsverschiedenheit, Uneinigkeit, widersprechen, Widerspruch	désaccord, diverger, divergence	discrepar, desacuerdo, discrepancia	対立, 不一致, 食い違, 意見の相違	分歧, 歧見, 意見不合
discuss	discuss, discussion, debate, talk about	diskutieren, Diskussion, besprechen, Besprechung, erörtern, debattieren, Debatte	discuter, discussion, débattre, débat, évoquer	discutir, discusión, debatir, debate	議論, 討議, 審議	討論, 商討, 辯論, 討議
negotiate	negotiate, negotiation, talks, bargain, bargaining	verhandeln, Verhandlung, aushandeln, ausgehandelt	négocier, négociation, pourparlers	negociar, negociación, conversaciones	交渉, 折衝, 協議	談判, 磋商, 協商, 會談
consult	consult, consultation	konsultieren, Konsultation, beraten, Beratung, Anhörung	consulter, consultation, concertation	consultar, consulta	協議, 諮問, 相談, 意見公募	諮詢, 磋商, 徵詢
inform	inform, notify, notification, brief, briefing	informieren, benachrichtigen, Benachrichtigung, unterrichten, mitteilen	informer, notifier, notification, prévenir, aviser	informar, notificar, notificación, comunicar	通知, 報告, 連絡, 通報	通知, 通報, 告知, 知會
report	report, coverage	berichten, Bericht, melden, Meldung	rapporter, rapport, signaler, compte rendu	informar, informe, reportar, reporte	報告, 報じ, 報道, 報告書	報告, 報道, 匯報, 報導
publish	publish, publication, release, issue, disclose	veröffentlichen, Veröffentlichung, herausgeben, publizieren	publier, publication, diffuser, paraître	publicar, publicación, difundir, divulgar	公表, 公開, 発行, 掲載	公布, 發表, 刊登, 公開
disclose	disclose, disclosure, reveal, revelation, expose, uncover	offenlegen, Offenlegung, enthüllen, Enthüllung, aufdecken, preisgeben	révéler, révélation, divulguer, dévoiler	revelar, revelación, desvelar, destapar	開示, 暴露, 明かし, 公開	披露, 揭露, 曝光, 透露
leak-info	leak, leaked, leaker	durchsickern, durchgesickert, Leck, geleakt	fuiter, ébruiter	filtrar, filtración	漏えい, 流出, リーク, 漏洩	外洩, 洩露, 洩漏
conceal	conceal, cover up, cover-up, hide, hid, hidden	verheimlichen, vertuschen, Vertuschung, verbergen, verschweigen	dissimuler, cacher, étouffer, dissimulation	ocultar, encubrir, encubrimiento, esconder	隠蔽, 隠し, 隠ぺい	隱瞞, 掩蓋, 掩飾
mention	mention, cite, refer, reference, quote	erwähnen, Erwähnung, zitieren, Zitat, verweisen, Hinweis	mentionner, mention, citer, citation, évoquer	mencionar, mención, citar, cita, referirse	言及, 引用, 触れ	提到, 提及, 引述
describe	describe, description, portray, call, dub	beschreiben, Beschreibung, schildern, bezeichnen	décrire, description, qualifier	describir, descripción, calificar	描写, 表現, 説明	描述, 形容, 敘述
suggest-hint	hint, signal, imply, suggest	andeuten, Andeutung, signalisieren, nahelegen	laisser entendre, suggérer, signaler	insinuar, sugerir, dar a entender	示唆, ほのめか	暗示, 示意, 透露
appoint	name, nominate, nomination, appoint, appointment	ernennen, Ernennung, ernannt, nominieren, Nominierung, benennen	nommer, nomination, désigner, désignation	nombrar, nombramiento, nominar, nominación, designar, designación	任命, 指名, 起用, 就任	任命, 提名, 委任, 指派
invite	invite, invitation	einladen, Einladung, eingeladen	inviter, invitation, convier	invitar, invitación, convidar	招待, 招請, 招き	邀請
order-command	order, instruct, instruction, command, mandate	anordnen, Anordnung, angeordnet, anweisen, Anweisung, befehlen, Befehl	ordonner, ordre, enjoindre, instruction	ordenar, orden, instruir, mandar	命令, 指示, 命じ	命令, 下令, 指示, 責令
summon	summon, subpoena, call in	einbestellen, vorladen, Vorladung, einberufen	convoquer, convocation, citer à comparaître	citar, convocar, convocatoria, citación	召喚, 呼び出, 招集, 喚問	傳召, 召見, 傳喚, 召集
vote-verb	vote, voted, ballot, cast ballot	abstimmen, Abstimmung, stimmen, wählen, Stimme	voter, vote, scrutin, suffrage	votar, voto, votación, sufragio	投票, 採決, 票決	投票, 表決
speak-speech	speech, address, speak, spoke, keynote	Rede, Ansprache, sprechen, gesprochen, reden	discours, allocution, s'exprimer	discurso, hablar, alocución, intervención	演説, スピーチ, 講演	演說, 演講, 致辭, 講話
write	write, wrote, written, pen	schreiben, schrieb, geschrieben	écrire, écrit, rédiger	escribir, escrito, redactar	書い, 書き込, 執筆, 投稿	撰寫, 寫道, 發文, 撰文
sign	sign, signed, signature, ink	unterzeichnen, unterschreiben, Unterzeichnung, Unterschrift	signer, signature, parapher	firmar, firma, suscribir, rubricar	署名, 調印, 締結	簽署, 簽訂, 簽字
testify	testify, testimony, give evidence	aussagen, Aussage, bezeugen, Zeugenaussage	témoigner, témoignage, déposer	testificar, testimonio, declarar	証言, 供述, 陳述	作證, 證詞, 供詞
remind	remind, reminder, recall	erinnern, Erinnerung	rappeler, rappel	recordatorio	想起, 念押し	提醒, 回顧
remember	remember, commemorate, commemoration, remembrance	gedenken, Gedenken, erinnern, begehen	commémorer, commémoration, se souvenir	conmemorar, conmemoración	追悼, 記念, 追憶	紀念, 悼念, 追思
forget	forget, forgot, forgotten, overlook	vergessen, vergaß	oublier, oubli	olvidar, olvido	忘れ, 忘却	忘記, 遺忘
know	know, knew, known, aware, knowledge	wissen, wusste, gewusst, kennen, bekannt, Kenntnis	savoir, connaître, connaissance	conocer, conocimiento	知っ, 知る, 把握, 認識	知道, 知悉, 得知, 了解
learn-news	learn, find out	erfahren, herausfinden	apprendre, découvrir	enterarse, conocer, averiguar	判明, 分かっ, わかっ	獲悉, 得知, 查明
understand	understand, understood, grasp	verstehen, verstand, verstanden, Verständnis, begreifen	comprendre, compréhension	entender, comprender, comprensión	理解, 把握	理解, 明白, 諒解
misunderstand	misunderstand, misunderstanding	missverstehen, Missverständnis	malentendu	malentendido	誤解	誤解, 誤會
ignore	ignore, disregard, brush off	ignorieren, missachten	ignorer, faire fi	ignorar, hacer caso omiso	無視, 黙殺	無視, 忽視, 不理
decline-comment	decline to comment, no comment	keinen Kommentar, wollte nicht kommentieren	refuser de commenter	declinar comentar, no comentar	ノーコメント, コメントを控え, コメントを避け	拒絕評論, 不予置評, 未回應
silent	silent, silence, stay quiet	schweigen, schwieg, Schweigen	silence, se taire, silencieux	silencio, guardar silencio	沈黙, 黙秘, 黙祷	沉默, 緘默, 默哀
lie	lie, lied, untruth, false statement	lügen, Lüge, gelogen	mentir, mensonge	mentir, mentira	嘘, うそ, 虚偽	說謊, 謊言, 撒謊
deceive	deceive, mislead, misled, misleading, dupe	täuschen, Täuschung, irreführen, irreführend	tromper, tromperie, induire en erreur	engañar, engaño, inducir a error	欺, だまし, 誤解を招	欺騙, 誤導, 矇騙
persuade	persuade, convince, win over	überzeugen, überreden	convaincre, persuader	convencer, persuadir	説得	說服, 勸說
pressure-verb	pressure, lean on, force	Druck, unter Druck setzen, drängen	pression, faire pression	presión, presionar	圧力	施壓, 壓力
force-compel	force, compel, coerce	zwingen, gezwungen, Zwang	forcer, contraindre, obliger	obligar, forzar	強制, 強要, 余儀なく	迫使, 強迫, 被迫, 強制
excuse	excuse, pretext	Ausrede, Vorwand	prétexte, excuse	pretexto, excusa	言い訳, 口実	藉口, 託辭
joke	joke, quip, mock, ridicule	scherzen, Witz, verspotten, Spott	plaisanter, plaisanterie, se moquer	bromear, broma, burlarse	冗談, 皮肉	開玩笑, 嘲笑, 嘲諷
insult	insult, slur, abuse	beleidigen, Beleidigung, beschimpfen	insulter, insulte, injure	insultar, insulto, ofender	侮辱, 暴言, 中傷	侮辱, 辱罵
defame	defame, defamation, libel, slander	verleumden, Verleumdung, üble Nachrede	diffamer, diffamation, calomnie	difamar, difamación, calumnia	名誉毀損, 名誉棄損, 誹謗中傷	誹謗, 毀謗, 抹黑
interview	interview	Interview, interviewen	interview, entretien	entrevista, entrevistar	インタビュー, 取材	專訪, 採訪, 訪談
press-conference	press conference, news conference, media briefing	Pressekonferenz	conférence de presse, point presse	rueda de prensa, conferencia de prensa	記者会見, 会見	記者會, 新聞發布會, 發布會
question-noun	question, query	Frage	question	pregunta	質問, 疑問	問題, 提問
opinion	opinion, view, viewpoint, stance	Meinung, Ansicht, Auffassung, Haltung	opinion, avis, point de vue	opinión, punto de vista, parecer	意見, 見解, 考え方	意見, 看法, 觀點, 見解
position-stance	position, stance, attitude	Haltung, Position, Standpunkt	position, posture, attitude	postura, posición, actitud	立場, 姿勢, 方針	立場, 態度
rumour	rumour, rumor, speculation, hearsay	Gerücht, Spekulation, spekulieren	rumeur, spéculation	rumor, especulación	うわさ, 噂, 憶測	傳聞, 謠言, 傳言, 揣測
appeal-public	plead, beg, implore	flehen, anflehen, bitten	supplier, implorer	suplicar, rogar, implorar	懇願, 嘆願	懇求, 請願
congratulate	congratulate, congratulation	gratulieren, Glückwunsch, beglückwünschen	féliciter, félicitations	felicitar, felicitación, enhorabuena	祝意, 祝福, 祝電	祝賀, 恭賀, 道賀
condole	condolence, mourn, mourning, grief	kondolieren, Beileid, trauern, Trauer	condoléances, deuil, pleurer	condolencia, pésame, luto, duelo	哀悼, 弔意, 追悼, 服喪	哀悼, 弔唁, 悼念
celebrate	celebrate, celebration, festivity	feiern, Feier, gefeiert	célébrer, célébration, fêter, fête	festejar, festejo	祝賀, 祝っ, 祝い	慶祝, 歡慶
guess-suspect	suspect, suspicion, assume, presume	vermuten, Vermutung, verdächtigen, Verdacht	soupçonner, soupçon, supposer, présumer	sospechar, sospecha, suponer, presunto	疑い, 推測, 疑わ	懷疑, 涉嫌, 猜測
conclude-find	conclusion	Schluss, Schlussfolgerung, folgern	conclure, conclusion, constat	concluir, conclusión	結論	結論, 得出
reason-noun	reason, ground, cause	Anlass, Begründung	raison, motif	razón, motivo, porque	理由, 動機	理由, 緣由, 動機
translate	translate, translation, interpreter	übersetzen, Übersetzung, Dolmetscher	traduire, traduction, interprète	traducir, traducción, intérprete	翻訳, 通訳	翻譯, 傳譯, 口譯
call-phone	call, phone, phone call, telephone	anrufen, Anruf, telefonieren, Telefonat, angerufen	appeler, téléphoner, appel téléphonique	llamar, llamada, telefonear	電話, 電話会談, 通話	通話, 致電, 電話
ultimatum	ultimatum, deadline demand	Ultimatum	ultimatum	ultimátum	最後通告, 最後通牒	最後通牒
brand-label	label, brand, designate	einstufen, bezeichnen, Einstufung	taxer de	tildar, calificar, catalogar	指定, 認定, 呼ば	列為, 稱為, 認定
instruct-teach	instruct, guideline, guidance	Leitlinie, Richtlinie, Anleitung	consigne, directive, lignes directrices	directriz, pauta, orientación	指針, ガイドライン, 指導	指引, 指南, 準則
boast	boast, tout, brag	prahlen, rühmen	se vanter, vanter	presumir, jactarse, alardear	誇示, 自慢	吹噓, 誇耀, 標榜
retaliate	retaliate, retaliation, revenge, avenge, reprisal	vergelten, Vergeltung, Rache, rächen	riposte, représailles, venger, vengeance	represalia, venganza, vengar	報復, 仕返し	報復, 反擊, 復仇
early-election	call election, snap election, early election	Neuwahl, vorgezogene Wahl	élection anticipée, élections anticipées	elección anticipada, elecciones anticipadas	解散総選挙, 前倒し選挙	提前大選, 提前選舉
`;
