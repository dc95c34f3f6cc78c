/** id, en, de, fr, es, ja, zh; parted by tabs (README.md). */
export const TABLE = `
begin	begin, began, begun, start, commence, get under way, kick off	beginnen, begann, begonnen, Beginn, starten, anfangen, angefangen, Anfang	commencer, début, débuter, démarrer, entamer	comenzar, comienzo, empezar, iniciar, inicio	開始, 始ま, 始め, スタート, 着手	開始, 啟動, 展開, 著手
end	end, finish, conclude, conclusion	enden, beenden, Ende, Beendigung, abschließen, Abschluss	finir, fin, terminer, s'achever, conclure	terminar, fin, finalizar, concluir, acabar	終了, 終わ, 終え, 終結, 閉幕	結束, 終止, 完結, 落幕
cancel	cancel, cancellation, call off, scrap, scrapped, axe	absagen, Absage, abgesagt, streichen, gestrichen, Streichung, stornieren	annuler, annulation	cancelar, cancelación, anular, suspender	中止, 取りやめ, キャンセル, 取り消	取消, 撤銷, 停辦
postpone	postpone, postponement, delay, defer, put off, push back, pushed back	verschieben, verschoben, Verschiebung, vertagen, aufschieben, verzögern, Verzögerung	reporter, report, repousser, ajourner, différer	aplazar, aplazamiento, posponer, postergar, retrasar, retraso	延期, 見送, 先送, 遅ら	延期, 推遲, 押後, 延後
bring-forward	bring forward, brought forward, advance, move up	vorziehen, vorgezogen, Vorziehen	avancer, anticiper	adelantar, anticipar, adelanto	前倒し, 繰り上げ, 早め	提前, 提早
extend	extend, extension, prolong, prolongation	verlängern, Verlängerung	prolonger, prolongation, proroger	prolongar, prórroga, prorrogar, extender, ampliar plazo	延長	延長, 展延, 展期
withdraw	withdraw, withdrew, withdrawn, withdrawal, pull out, pulled out	zurückziehen, zurückgezogen, zog zurück, Rückzug, Abzug, abziehen	retirer	retirar, retirada, retiro	撤回, 撤退, 取り下げ, 引き揚げ	撤回, 撤出, 撤離, 退出
replace	replace, replacement, substitute, swap	ersetzen, Ersatz, ablösen, austauschen, ausgetauscht	remplacer, remplacement	sustituir, sustitución, reemplazar, reemplazo	交代, 差し替え, 置き換え, 代替	取代, 更換, 替換, 代替
increase	increase, rise, rose, risen, grow, grew, grown, climb, go up	steigen, stieg, gestiegen, Anstieg, ansteigen, zunehmen, Zunahme, wachsen	augmenter, augmentation, hausse, progresser, croître, accroître	aumentar, aumento, subir, subida, incrementar, incremento, crecer	増加, 増え, 上昇, 拡大, 伸び	增加, 上升, 增長, 上漲
raise	raise, hike, put up, boost	erhöhen, Erhöhung, anheben, angehoben, Anhebung, heraufsetzen	relever, relèvement, rehausser	elevar, alza, subir, encarecer	引き上げ, 引上げ, 値上げ	調高, 提高, 上調, 調升
decrease	decrease, fall, fell, fallen, decline, drop, go down, shrink, shrank	sinken, sank, gesunken, Rückgang, zurückgehen, zurückgegangen, fallen, gefallen, abnehmen	diminuer, diminution, baisse, recul, reculer, chuter	disminuir, disminución, descender, descenso, caer, caída, bajar, bajada	減少, 減り, 低下, 下落, 縮小	減少, 下降, 下跌, 下滑
reduce	reduce, reduction, cut, lower, slash, curtail	senken, Senkung, kürzen, Kürzung, reduzieren, herabsetzen, verringern	réduire, réduction, abaisser, abaissement	reducir, reducción, recortar, recorte, rebajar	引き下げ, 引下げ, 削減, 縮減	削減, 調低, 降低, 下調
double	double, doubling, twofold	verdoppeln, Verdopplung, doppelt	doubler, doublement	duplicar, doblar, duplicación	倍増, 2倍, 二倍	翻倍, 倍增, 加倍, 兩倍
triple	triple, treble, threefold	verdreifachen, dreifach	tripler, triple	triplicar, triple	3倍, 三倍	三倍
halve	halve, halving, cut by half	halbieren, Halbierung	diviser par deux, réduire de moitié	reducir a mitad	半減, 半分に	減半
accelerate	accelerate, acceleration, speed up, sped up, quicken, expedite	beschleunigen, Beschleunigung	accélérer, accélération	acelerar, aceleración, agilizar	加速, 早め	加快, 加速
slow-down	slow, slow down, slowdown, decelerate	verlangsamen, Verlangsamung, bremsen, abbremsen	ralentir, ralentissement, freiner	ralentizar, desacelerar, desaceleración, frenar	減速, 鈍化, 遅れ	放緩, 減速, 減慢
stop	stop, halt, cease, discontinue	stoppen, Stopp, anhalten, einstellen, eingestellt, Einstellung	arrêter, arrêt, cesser, stopper	detener, cesar, cese, frenar	停止, 止め, 中断, 打ち切	停止, 中止, 叫停, 終止
suspend	suspend, suspension, pause, put on hold, freeze, froze, frozen	aussetzen, ausgesetzt, Aussetzung, unterbrechen, Unterbrechung	suspendre, suspension, geler, interrompre	suspender, suspensión, interrumpir, pausar, congelar	一時停止, 停止, 凍結, 休止	暫停, 凍結, 停擺, 擱置
resume	resume, resumption, restart, reinstate	wiederaufnehmen, Wiederaufnahme, wieder aufnehmen, wieder aufgenommen, fortsetzen	reprendre, reprise, relancer	reanudar, reanudación, retomar, reiniciar	再開, 復活	恢復, 重啟, 復辦
continue	continue, continuation, go on, carry on, keep on, maintain	fortsetzen, Fortsetzung, weiterführen, weitermachen, fortführen, andauern	continuer, poursuivre, poursuite, maintenir	continuar, continuación, seguir, proseguir, mantener	継続, 続け, 続行, 続い	繼續, 持續, 維持
open	open, opening, inaugurate, inauguration, unveil	öffnen, eröffnen, Eröffnung, Öffnung, einweihen, Einweihung	ouvrir, ouverture, ouvert, inaugurer, inauguration	abrir, apertura, abierto, inaugurar, inauguración	開設, 開業, 開通, オープン, 開館	開放, 開幕, 啟用, 揭幕, 開業
reopen	reopen, reopening	wiedereröffnen, Wiedereröffnung, wieder öffnen	rouvrir, réouverture	reabrir, reapertura	再開, 再オープン	重開, 重新開放
close	close, closure, shut, shut down, shutdown	schließen, geschlossen, Schließung, dichtmachen, stilllegen, Stilllegung	fermer, fermeture, fermé	cerrar, cierre, clausurar, clausura	閉鎖, 閉館, 閉店, 休業	關閉, 關門, 停業, 封閉
expand	expand, expansion, enlarge, broaden, widen, scale up	ausweiten, ausgeweitet, Ausweitung, erweitern, Erweiterung, ausbauen, Ausbau	élargir, élargissement, étendre, agrandir, extension	ampliar, ampliación, expandir, expansión, extender	拡大, 拡張, 広げ, 拡充	擴大, 擴張, 擴建, 拓展
limit	limit, restrict, restriction, cap, curb	begrenzen, Begrenzung, beschränken, Beschränkung, einschränken, Einschränkung, deckeln	limiter, limitation, restreindre, restriction, plafonner	limitar, limitación, restringir, restricción	制限, 規制, 限定, 抑制	限制, 設限, 管制
lift-ban	lift, remove, ease, relax, end restrictions	aufheben, aufgehoben, Aufhebung, lockern, Lockerung	lever, levée, assouplir, assouplissement	levantar, levantamiento, flexibilizar	解除, 緩和, 撤廃	解除, 放寬, 鬆綁
tighten	tighten, toughen, stiffen, stricter	verschärfen, Verschärfung	durcir, durcissement, resserrer	endurecer, endurecimiento	厳格化, 強化, 引き締め	收緊, 加強, 趨嚴
weaken	weaken, dilute, water down, soften	schwächen, abschwächen, Abschwächung, aufweichen	affaiblir, affaiblissement, édulcorer	debilitar, debilitamiento, suavizar	弱体化, 弱ま, 軟化	削弱, 減弱, 弱化
strengthen	strengthen, reinforce, bolster, beef up	stärken, Stärkung, verstärken, Verstärkung	renforcer, renforcement	reforzar, refuerzo, fortalecer, fortalecimiento	強化, 補強, 増強	加強, 強化, 鞏固
improve	improve, improvement, better, upgrade, enhance	verbessern, Verbesserung, aufwerten	améliorer, amélioration	mejorar, mejora, mejoría	改善, 向上, 改良	改善, 提升, 改進
worsen	worsen, deteriorate, deterioration, aggravate	verschlechtern, Verschlechterung, verschlimmern	aggraver, aggravation, se dégrader, dégradation, empirer	empeorar, empeoramiento, agravar, deteriorar	悪化, 深刻化	惡化, 加劇, 加重
change	change, alter, alteration, modify, modification, shift	ändern, Änderung, verändern, Veränderung, wandeln, Wandel	changer, changement, modifier, modification	cambiar, cambio, modificar, modificación, alterar	変更, 変化, 修正, 変わ	改變, 變更, 變化, 更改
reverse	reverse, reversal, u-turn, backtrack, overturn, undo	umkehren, Umkehr, Kehrtwende, rückgängig machen	inverser, revirement, volte-face, revenir sur	revertir, dar marcha atrás, rectificar	方針転換, 逆転, 撤回	逆轉, 轉彎
restore	restore, restoration, reinstate	wiederherstellen, Wiederherstellung, wieder einführen	rétablir, rétablissement, restaurer, restauration	restablecer, restablecimiento, restaurar, restauración	復旧, 復元, 修復	恢復, 復原, 修復, 重建
repair	repair, fix, mend	reparieren, Reparatur, instand setzen, ausbessern, beheben, behoben	réparer, réparation	reparar, reparación, arreglar	修理, 補修, 修繕, 直し	維修, 修理, 搶修, 修補
renovate	renovate, renovation, refurbish, modernise, modernize, overhaul	renovieren, Renovierung, sanieren, Sanierung, modernisieren	rénover, rénovation, moderniser	renovar, renovación, rehabilitar, remodelar, modernizar	改修, 改装, リニューアル	翻新, 整修, 改建, 修繕
build	build, built, construct, construction, erect	bauen, Bau, errichten, gebaut, Errichtung	construire, construction, bâtir, ériger	construir, construcción, edificar	建設, 建造, 建築, 建て	建設, 興建, 建造, 修建
rebuild	rebuild, rebuilt, reconstruct, reconstruction	wiederaufbauen, Wiederaufbau, wieder aufgebaut	reconstruire, reconstruction	reconstruir, reconstrucción	再建, 復興, 建て直	重建, 復建
demolish	demolish, demolition, tear down, torn down, raze, dismantle	abreißen, Abriss, abgerissen, abbauen, Rückbau	démolir, démolition, raser, démanteler	demoler, demolición, derribar, derribo, desmantelar	解体, 取り壊, 撤去	拆除, 拆卸, 清拆
destroy	destroy, destruction, wreck, ruin, wipe out	zerstören, Zerstörung, vernichten, Vernichtung	détruire, destruction, anéantir	destruir, destrucción, arrasar, destrozar	破壊, 全壊, 壊滅	摧毀, 毀壞, 破壞, 銷毀
damage	damage, harm	beschädigen, Beschädigung, Schaden, Schäden, schädigen	endommager, dommage, dégât, abîmer	dañar, daño, averiar, desperfecto	損傷, 損害, 被害, 破損	損壞, 損害, 受損, 破損
create	create, creation, establish, set up	schaffen, geschaffen, Schaffung, gründen, Gründung	créer, création, mettre en place, instaurer	crear, creación, fundar, establecer, establecimiento	創設, 設立, 設置, 新設, 創出	設立, 成立, 創立, 建立, 創辦
dissolve	dissolve, dissolution, disband, wind up, abolish, abolition	auflösen, aufgelöst, Auflösung, abschaffen, Abschaffung	dissoudre, dissolution, supprimer, abolir	disolver, disolución, suprimir, abolir	解散, 廃止, 解体	解散, 廢除, 廢止
introduce	introduce, introduction, bring in, roll out, rollout, phase in	einführen, eingeführt, Einführung	introduire, introduction, instaurer, déployer	introducir, introducción, implantar, implantación	導入, 採用, 新設	引進, 推出, 引入, 實行
launch	launch, unveil, roll out	lancieren, starten, auf Markt bringen, herausbringen	lancer, lancement	lanzar, lanzamiento	発売, 打ち上げ, 立ち上げ, 始動	推出, 發射, 發布
implement	implement, implementation, carry out, carried out, execute, put into practice	umsetzen, umgesetzt, Umsetzung, durchführen, Durchführung, verwirklichen	mettre en œuvre, mise en œuvre, appliquer, exécuter, réaliser	implementar, aplicar, ejecutar, ejecución, llevar a cabo	実施, 実行, 施行, 執行	實施, 執行, 落實, 推行
complete	complete, completion, finalise, finalize	fertigstellen, Fertigstellung, vollenden, vollendet, fertig	achever, achèvement, terminer, compléter	completar, finalizar, culminar, terminación	完成, 完了, 竣工, 完工	完成, 竣工, 完工
fail	fail, failure, collapse, fall through, founder	scheitern, Scheitern, gescheitert, misslingen, fehlschlagen, Misserfolg	échouer, échec, capoter	fracasar, fracaso, fallar	失敗, 頓挫, 不成立	失敗, 破局, 告吹
succeed	succeed, success, manage	gelingen, gelungen, Erfolg, erfolgreich, schaffen	réussir, réussite, succès, parvenir	lograr, éxito, conseguir, logro	成功, 成果	成功, 得手
achieve	achieve, achievement, reach, attain, meet target	erreichen, erzielen, Erreichung	atteindre, obtenir	alcanzar, lograr, conseguir	達成, 実現, 到達	達成, 實現, 達到
miss-target	fall short, undershoot	verfehlen, Verfehlung, unterschreiten	manquer, rater	incumplir, no alcanzar	未達, 届か	未達, 落空
exceed	exceed, surpass, top, overtake, go beyond	übersteigen, überschreiten, überschritten, übertreffen, überstiegen	dépasser, excéder, surpasser	superar, exceder, rebasar, sobrepasar	超え, 上回, 突破, 超過	超過, 突破, 超出
reach-level	hit, reach, stand at	erreichen, liegen bei	atteindre	alcanzar, situarse	達し, 到達, 記録	達到, 觸及
remain	remain, stay, keep, unchanged, persist	bleiben, blieb, geblieben, unverändert, verbleiben	rester, demeurer, inchangé	permanecer, quedar, sin cambios	据え置, 維持, 残り, とどま	維持, 保持, 不變, 留在
leave	leave, left, departure, quit, exit	verlassen, verließ, abreisen, Abreise, weggehen, Austritt, austreten	quitter, départ, sortir	salir, salida, abandonar, marcharse, dejar	離脱, 離れ, 出発	離開, 退出, 離去, 脫離
arrive	arrive, arrival, get to	ankommen, angekommen, Ankunft, eintreffen, eingetroffen	arriver, arrivée, parvenir	llegar, llegada	到着, 着い, 到来	抵達, 到達, 到來
return	return, come back, go back, comeback	zurückkehren, Rückkehr, zurückkommen, zurückgekehrt, wiederkommen	revenir, retourner, retour	regresar, regreso, volver, vuelta, retornar, retorno	復帰, 帰還, 帰国	返回, 回歸, 重返, 歸來
give-back	give back, hand back, restitute, restitution, refund	zurückgeben, zurückgegeben, Rückgabe, erstatten	restituer, restitution, rendre	devolver, devolución, restituir	返還, 返却	歸還, 退還, 返還
enter	enter, entry, come into, join	betreten, eintreten, eingetreten, Eintritt, einreisen, Einreise	entrer, entrée, pénétrer	entrar, entrada, ingresar, ingreso	入国, 立ち入, 参入, 進入	進入, 入境, 踏入
join	join, accede, accession, become member	beitreten, beigetreten, Beitritt, sich anschließen, angeschlossen	adhérer, adhésion, rejoindre	adherirse, adhesión, unirse, incorporarse	加盟, 加入, 参加	加入, 加盟
take-part	take part, participate, participation, attend, attendance	teilnehmen, teilgenommen, Teilnahme, beteiligen, Beteiligung	participer, participation, assister, prendre part	participar, participación, asistir, asistencia	参加, 出席	參加, 出席, 參與
move	move, relocate, relocation, shift	umziehen, Umzug, verlegen, Verlegung, verlagern, Verlagerung	déménager, déplacer, déplacement, transférer, délocaliser	trasladar, traslado, mudarse, mudanza, reubicar	移転, 移動, 移す, 引っ越し	搬遷, 遷移, 移至, 轉移
transfer	transfer, hand over, handover, cede, pass to	übertragen, Übertragung, übergeben, Übergabe, überführen	transférer, transfert, céder, remettre, remise	transferir, transferencia, ceder, traspasar, traspaso	譲渡, 移管, 引き渡, 移譲	移交, 轉讓, 轉移, 移送
merge	merge, merger, fuse, combine, amalgamate	fusionieren, Fusion, zusammenlegen, verschmelzen, Zusammenschluss	fusionner, fusion, regrouper	fusionar, fusión, unificar	合併, 統合	合併, 併入, 整合
split	split, divide, division, separate, separation, spin off	spalten, Spaltung, teilen, Teilung, trennen, Trennung, abspalten, Abspaltung	diviser, division, scinder, scission, séparer, séparation	dividir, división, separar, separación, escindir, escisión	分割, 分離, 分裂	分割, 分拆, 分裂, 分離
add	add, addition, supplement	hinzufügen, ergänzen, Ergänzung, zusätzlich, aufstocken	ajouter, ajout, compléter	añadir, agregar, sumar, adición	追加, 加え, 増設	增加, 新增, 追加, 加入
remove	remove, removal, take away, strip	entfernen, Entfernung, beseitigen, Beseitigung, entziehen	enlever, retirer, ôter, supprimer, suppression	quitar, eliminar, eliminación, retirar, suprimir	除去, 撤去, 外し, 削除	移除, 清除, 刪除, 去除
recover	recover, recovery, rebound, bounce back	erholen, Erholung, sich erholen	se redresser, redressement, rebondir, reprise	recuperar, recuperación, repuntar, repunte	回復, 持ち直	復甦, 回升, 反彈, 回穩
collapse	collapse, cave in, give way, crumble	einstürzen, Einsturz, eingestürzt, zusammenbrechen, Zusammenbruch	s'effondrer, effondrement, écroulement	derrumbarse, derrumbe, desplomarse, desplome, colapso, colapsar	崩壊, 倒壊, 崩れ, 崩落	倒塌, 崩塌, 坍塌, 崩潰
soar	soar, surge, jump, spike, skyrocket	sprunghaft, emporschnellen, hochschnellen, in Höhe schnellen	bondir, bond, s'envoler, envolée, flambée	dispararse, repunte, saltar	急増, 急騰, 急上昇, 高騰	飆升, 急升, 暴漲, 激增
plunge	plunge, plummet, slump, tumble, nosedive	einbrechen, Einbruch, abstürzen, Absturz, eingebrochen, abgestürzt	plonger, dégringoler, s'effondrer, chute	desplomarse, desplome, hundirse	急落, 暴落, 急減, 激減	暴跌, 急跌, 大跌, 重挫
stabilise	stabilise, stabilize, stable, steady, level off	stabilisieren, stabil, Stabilisierung	stabiliser, stable, stabilisation	estabilizar, estable, estabilización	安定, 横ばい	穩定, 持平, 平穩
fluctuate	fluctuate, fluctuation, swing, volatile, volatility	schwanken, Schwankung, volatil	fluctuer, fluctuation, volatilité, osciller	fluctuar, fluctuación, volatilidad, oscilar	変動, 乱高下	波動, 震盪
turn-into	turn into, convert, conversion, transform, transformation	umwandeln, Umwandlung, verwandeln	devenir, transformer, transformation, convertir, conversion	convertir, conversión, transformar, transformación	転換, 変換, 転用, 変貌	轉型, 轉換, 改造, 變成
reorganise	reorganise, reorganize, restructure, restructuring, reshuffle, overhaul	umstrukturieren, Umstrukturierung, umbauen, Umbau, umbilden, Umbildung, neu ordnen	réorganiser, restructurer, restructuration, remanier, remaniement	reorganizar, reestructurar, reestructuración, remodelar, remodelación	再編, 改造, 組織改編	改組, 重組, 改革
reform	reform	reformieren, Reform	réformer, réforme	reformar, reforma	改革	改革, 革新
update	update, revise, revision, amend, amendment	aktualisieren, überarbeiten, überarbeitet, Überarbeitung, novellieren, Novelle	actualiser, mettre à jour, réviser, révision, amender, amendement	actualizar, actualización, revisar, revisión, enmendar, enmienda	改定, 改正, 更新, 見直	修訂, 更新, 修正, 修改
review	review, reconsider, re-examine, reassess	überprüfen, Überprüfung, überdenken	réexaminer, réexamen, revoir	revisar, reconsiderar, replantear	再検討, 見直, 検証	檢討, 重新審視, 覆核
correct	correct, correction, rectify	berichtigen, korrigieren, Korrektur, Berichtigung	corriger, correction, rectifier	corregir, corrección, rectificar	訂正, 是正	更正, 糾正, 修正
adapt	adapt, adaptation, adjust, adjustment	anpassen, angepasst, Anpassung	adapter, adaptation, ajuster, ajustement	adaptar, adaptación, ajustar, ajuste	調整, 適応, 対応	調整, 適應
simplify	simplify, simplification, streamline	vereinfachen, Vereinfachung, verschlanken	simplifier, simplification	simplificar, simplificación	簡素化, 簡略	簡化, 精簡
prepare	prepare, preparation, get ready, gear up	vorbereiten, Vorbereitung	préparer, préparation, préparatifs	preparar, preparación, preparativos	準備, 備え	準備, 籌備, 籌辦
plan	plan, intend, intention, aim	planen, Plan, Pläne, beabsichtigen, vorhaben, Vorhaben	prévoir, planifier, plan, envisager, projeter	planear, planificar, plan, prever, proyectar	計画, 予定, 方針, 目指	計劃, 打算, 預定
consider	consider, consideration, weigh, mull, look into	erwägen, erwogen, Erwägung, prüfen, überlegen	envisager, examiner, réfléchir	considerar, estudiar, barajar, contemplar, sopesar	検討, 考慮	考慮, 研究, 研議
decide	decide, decision, resolve, determine	entscheiden, entschieden, Entscheidung, beschließen, beschlossen, Beschluss	décider, décision	decidir, decisión, resolver	決定, 決め, 決断, 判断	決定, 議決, 決議
choose	choose, chose, chosen, choice, select, selection, pick	auswählen, ausgewählt, Auswahl, aussuchen	choisir, choix, sélectionner, sélection	elegir, elección, seleccionar, selección, escoger	選択, 選出, 選定, 選び	選擇, 選出, 挑選, 遴選
adopt	adopt, adoption, pass, passage, enact	verabschieden, verabschiedet, annehmen, angenommen, Verabschiedung	adopter, adoption, voter	adoptar, adopción, aprobar	採択, 可決, 成立	通過, 採納
approve	approve, approval, green light, endorse, sign off, clear	genehmigen, Genehmigung, gebilligt, zustimmen, zugestimmt, Zustimmung, absegnen	approuver, approbation, valider, feu vert, avaliser	aprobar, aprobación, visto bueno, luz verde, avalar	承認, 可決, 認可, 了承, 許可	批准, 通過, 核准, 同意, 核可
reject	reject, rejection, turn down, refuse, refusal, vote down, dismiss	ablehnen, abgelehnt, Ablehnung, zurückweisen, zurückgewiesen, verweigern, Weigerung, abweisen	rejeter, rejet, refuser, refus, repousser	rechazar, rechazo, denegar, negarse, negativa	否決, 拒否, 却下, 拒絶, 拒ん	拒絕, 否決, 駁回, 回絕
block	block, obstruct, thwart	blockieren, verhindern	bloquer, blocage, entraver	bloquear, bloqueo	阻止, 妨害	阻止, 阻擋, 阻撓
prevent	prevent, prevention, avert, avoid, stave off	verhindern, verhüten, vorbeugen, Vorbeugung, abwenden, vermeiden	empêcher, prévenir, éviter, prévention	impedir, prevenir, prevención, evitar	防止, 防ぐ, 予防, 回避	防止, 預防, 避免, 防範
allow	allow, permit, authorise, authorize, authorisation, authorization	erlauben, Erlaubnis, zulassen, zugelassen, Zulassung, gestatten	autoriser, autorisation, permettre, permis	permitir, autorizar, autorización, permiso	許可, 容認, 許容	允許, 准許, 許可
ban	ban, prohibit, prohibition, forbid, forbidden, outlaw, bar	verbieten, verboten, Verbot, untersagen, untersagt	interdire, interdiction, prohiber	prohibir, prohibición, vetar	禁止, 禁じ	禁止, 禁令, 取締
impose	impose, imposition, slap, enforce	verhängen, verhängt, Verhängung, auferlegen	imposer, infliger	imponer, imposición	課し, 課す, 発動, 科し	施加, 實施, 徵收
comply	comply, compliance, abide, observe, adhere, respect	einhalten, eingehalten, Einhaltung, befolgen, erfüllen	respecter, respect, se conformer, conformité	cumplir, cumplimiento, acatar, respetar	遵守, 順守	遵守, 符合, 遵從
violate	violate, violation, breach, break, infringe, flout	verletzen, Verletzung, verstoßen, Verstoß, missachten, brechen	violer, violation, enfreindre, infraction	violar, violación, infringir, infracción, incumplir	違反, 侵害	違反, 違規, 侵犯
apply-for	apply, application, file, request	beantragen, Antrag, Anträge, bewerben, Bewerbung, einreichen	demande, candidature, déposer, solliciter	solicitar, solicitud, presentar	申請, 応募, 申し込	申請, 報名
grant	grant, award, give, gave, given	gewähren, gewährt, erteilen, erteilt, vergeben, Erteilung, geben	accorder, octroyer, octroi, attribuer, décerner	conceder, concesión, otorgar, adjudicar	付与, 交付, 授与, 与え	給予, 授予, 發放, 核發
revoke	revoke, revocation, rescind, strip, void, annul	widerrufen, Widerruf, entziehen, entzogen, Entzug, aufheben	révoquer, révocation, abroger, abrogation, annuler	revocar, revocación, derogar, derogación, anular	取り消, 剥奪, 無効, 廃止	撤銷, 吊銷, 廢止, 註銷
expire	expire, expiry, run out, lapse	ablaufen, abgelaufen, Ablauf, auslaufen, ausgelaufen	expirer, expiration, arriver à échéance	expirar, caducar, vencer, vencimiento	期限切れ, 失効, 満了	到期, 屆滿, 失效
take-effect	take effect, come into force, enter into force, effective	in Kraft treten, Inkrafttreten, in Kraft, wirksam	entrer en vigueur, entrée en vigueur, prendre effet	entrar en vigor, entrada en vigor, vigente	発効, 施行, 適用	生效, 施行, 上路
renew	renew, renewal	erneuern, Erneuerung, verlängern	renouveler, renouvellement, reconduire	renovar, renovación	更新, 契約更新	續約, 換發, 更新
win	win, won, victory, triumph, clinch	gewinnen, gewann, gewonnen, Sieg, siegen	gagner, remporter, victoire, vaincre	ganar, vencer, victoria, triunfo, triunfar	勝利, 勝ち, 優勝, 獲得	勝出, 獲勝, 贏得, 勝利
lose	lose, lost, loss, defeat	verlieren, verlor, verloren, Niederlage, Verlust	perdre, perte, défaite	perder, pérdida, derrota	敗北, 敗れ, 失い, 落選	失敗, 落敗, 失去, 敗選
gain	gain, obtain	erlangen, sich sichern	obtenir, obtention	obtener	獲得, 取得	獲得, 取得, 得到
give-up	give up, abandon, drop, relinquish, ditch, renounce	aufgeben, aufgegeben, Aufgabe, verzichten, Verzicht, fallen lassen	abandonner, abandon, renoncer	renunciar, abandonar, desistir, abandono	断念, 放棄, 諦め	放棄, 捨棄
search-for	search, look for, seek, sought, hunt	suchen, Suche, fahnden, Fahndung	chercher, rechercher, recherche	buscar, búsqueda	捜索, 探し, 求め	搜索, 尋找, 搜尋
find	find, found, discover, discovery, locate, spot, detect	finden, gefunden, fand, entdecken, Entdeckung, Fund, aufspüren	trouver, découvrir, découverte, retrouver, détecter	encontrar, hallar, hallazgo, descubrir, descubrimiento, detectar	発見, 見つか, 検出, 判明	發現, 找到, 尋獲, 偵測
disappear	disappear, vanish, go missing, missing, disappearance	verschwinden, verschwunden, Verschwinden, vermissen, vermisst	disparaître, disparition, disparu	desaparecer, desaparición, desaparecido	行方不明, 失踪, 消え, 消息不明	失蹤, 消失, 失聯
appear	appear, appearance, emerge, show up, surface	erscheinen, erschienen, auftauchen, aufgetaucht, auftreten, aufgetreten	apparaître, apparition, surgir, émerger	aparecer, aparición, surgir, emerger	登場, 現れ, 出現, 浮上	出現, 現身, 浮現
occur	occur, happen, take place, took place, taken place, break out	geschehen, passieren, sich ereignen, stattfinden, stattgefunden, vorkommen	se produire, survenir, avoir lieu, se dérouler	ocurrir, suceder, producirse, tener lugar, acontecer	発生, 起き, 起こ, 勃発	發生, 出現, 爆發
hold-event	hold, held, host, organise, organize	abhalten, veranstalten, ausrichten, stattfinden, Veranstaltung	organiser, accueillir	celebrar, organizar, acoger, celebración	開催, 開か, 開い, 主催	舉行, 舉辦, 召開, 主辦
cause	cause, trigger, lead to, led to, spark, provoke	verursachen, Ursache, auslösen, ausgelöst, hervorrufen	causer, cause, provoquer, déclencher	causar, causa, provocar, desencadenar, originar	原因, 引き起こ, 招い, もたら	導致, 造成, 引發, 起因, 原因
affect	affect, impact, hit, influence	betreffen, betroffen, beeinträchtigen, Auswirkung, beeinflussen, auswirken	affecter, toucher, impacter, impact, concerner	afectar, impactar, impacto, afectación, incidir	影響, 打撃	影響, 衝擊, 波及
suffer	suffer, sustain, endure, undergo	leiden, litt, gelitten, erleiden, erlitten	souffrir, subir	sufrir, padecer, soportar	苦し, 被っ, 受け	遭受, 蒙受, 承受
help	help, assist, assistance, aid, support	helfen, half, geholfen, Hilfe, unterstützen, Unterstützung	aider, aide, assister, assistance, soutenir	ayudar, ayuda, asistir, asistencia, apoyar	支援, 援助, 助け	援助, 協助, 幫助, 支援
support	support, endorse, endorsement	unterstützen, Unterstützung, befürworten, Rückendeckung	soutenir, soutien, appuyer, appui	apoyar, apoyo, respaldar, respaldo	支持, 賛同, 後押し	支持, 贊同, 力挺, 聲援
promote	promote, promotion, foster, encourage, boost	vorantreiben, Förderprogramm	promouvoir, promotion, favoriser, encourager	promover, promoción, fomentar, fomento, impulsar	推進, 促進, 振興, 奨励	推動, 促進, 推廣, 推進
protect	protect, protection, safeguard, shield	schützen, Schutz	protéger, protection, sauvegarder	proteger, protección, salvaguardar	保護, 守る, 守り	保護, 維護, 防護
threaten	threaten, threat, endanger, jeopardise, jeopardize	bedrohen, Bedrohung, drohen, gefährden, Drohung	menacer, menace, mettre en danger	amenazar, amenaza, poner en peligro	脅威, 脅か, 脅し, 脅迫	威脅, 危及, 恐嚇
attack	attack, assault, strike, raid	angreifen, angegriffen, Angriff, überfallen, Attacke, Anschlag	attaquer, attaque, agresser, assaut	atacar, ataque, agredir, asaltar, asalto	攻撃, 襲撃, 襲わ, 襲っ	攻擊, 襲擊, 突襲
defend	defend, defence, defense	verteidigen, Verteidigung	défendre, défense	defender, defensa	防衛, 擁護, 守備	防衛, 捍衛, 辯護
send	send, sent, dispatch, deliver	schicken, entsenden, entsandt, Entsendung, verschicken	envoyer, envoi, dépêcher, expédier	enviar, envío, mandar, despachar	派遣, 送付, 送り, 送っ	派遣, 發送, 寄送, 送往
deliver	deliver, delivery, supply, hand over	liefern, Lieferung, ausliefern, Auslieferung, zustellen	livrer, livraison, fournir	entregar, entrega, suministrar	納入, 引き渡, 配達, 届け	交付, 交貨, 運送, 送達
provide	provide, provision, offer	bereitstellen, Bereitstellung, zur Verfügung stellen, versorgen, Versorgung, anbieten	fournir, fourniture, mettre à disposition	facilitar, suministrar, suministro, proveer	提供, 供給, 支給	提供, 供應, 供給
receive	receive, receipt, get, got, received	empfangen, Empfang, erhalten, bekommen, erhielt, bekam	recevoir, réception	recibir, recepción	受領, 受け取, 受け入れ	收到, 接獲, 接收
accept	accept, acceptance, agree to, take up	annehmen, angenommen, Annahme, akzeptieren	accepter, acceptation	aceptar, aceptación	受け入れ, 受諾, 承諾	接受, 接納
use	use, usage, employ, deploy	benutzen, nutzen, Nutzung, verwenden, Verwendung, Einsatz, einsetzen	utiliser, utilisation, usage, employer	usar, uso, utilizar, utilización, emplear	使用, 利用, 活用	使用, 利用, 運用
test	test, trial, try out, pilot	testen, Test, erproben, Erprobung, ausprobieren, Probe	tester, test, essai, expérimenter, expérimentation	probar, prueba, ensayo, ensayar	試験, テスト, 実験, 試行	測試, 試驗, 試行
check	check, inspect, inspection, verify, examine, examination	prüfen, Prüfung, kontrollieren, Kontrolle, inspizieren, Inspektion	vérifier, contrôler, contrôle, inspecter, inspection	verificar, comprobar, inspeccionar, inspección	検査, 点検, 確認, 調べ	檢查, 檢驗, 視察, 核實
monitor	monitor, monitoring, watch, oversee, supervise, supervision, surveillance	überwachen, Überwachung, beobachten, beaufsichtigen, Aufsicht	surveiller, surveillance, superviser	vigilar, vigilancia, supervisar, supervisión, monitorear	監視, 監督, 見守	監測, 監控, 監督, 監察
measure-verb	measure, gauge, measurement	messen, maß, gemessen, Messung	mesurer, mesure	medir, medición	測定, 計測, 観測	測量, 測得, 量度
count	count, recount	Stimmenzählung	compter, comptage, recompter	contar, recuento, conteo	集計, 数え	計算, 統計, 點算
estimate	estimate, estimation, reckon, assess, put at	schätzen, Schätzung, abschätzen	estimer, estimation, évaluer	estimar, estimación, calcular, cálculo	推計, 推定, 見積, 試算	估計, 估算, 預估
assess	assess, assessment, evaluate, evaluation	bewerten, Bewertung, beurteilen, Beurteilung, evaluieren	évaluer, évaluation, apprécier	evaluar, evaluación	評価, 査定	評估, 評價
compare	compare, comparison, versus	vergleichen, verglichen, Vergleich	comparer, comparaison, par rapport à	comparar, comparación, respecto a	比較, 比べ, 前年比	比較, 相比, 對比
show	show, shown, indicate, demonstrate, reveal	zeigen, aufzeigen, belegen, hervorgehen, hinweisen	montrer, indiquer, démontrer, révéler	mostrar, indicar, demostrar, revelar	示し, 示す, 明らか	顯示, 表明, 指出, 揭示
lead	lead, led, run, direct	leiten, Leitung, führen, Führung, anführen, geleitet	diriger, mener, conduire, piloter	dirigir, encabezar, liderar, conducir	主導, 率い, 指揮	領導, 率領, 帶領, 主導
follow	follow, ensue, come after	folgen, gefolgt, nachfolgen	suivre, succéder	seguir	続い, 追随, 受けて	跟隨, 隨後, 接著
wait	wait, await, hold out	warten, abwarten, erwarten	attendre, attente, patienter	espera, aguardar	待機, 待っ, 待ち	等待, 等候
meet	meet, met, meeting	treffen, traf, getroffen, zusammenkommen, begegnen	rencontrer, rencontre, se réunir	reunirse, reunión, encontrarse	会談, 会合, 面会, 会っ	會面, 會晤, 會見, 見面
visit	visit, travel to, trip to, tour	besuchen, Besuch, bereisen, Reise, besichtigen	visiter, visite, se rendre, déplacement	visitar, visita, viajar	訪問, 訪れ, 視察	訪問, 到訪, 參訪
work	work, function	arbeiten, Arbeit, funktionieren, tätig	travailler, travail, fonctionner	trabajar, trabajo, funcionar	作業, 稼働, 機能	工作, 運作, 作業
cooperate	cooperate, cooperation, collaborate, collaboration, work together, team up	zusammenarbeiten, Zusammenarbeit, kooperieren, Kooperation	coopérer, coopération, collaborer, collaboration	cooperar, cooperación, colaborar, colaboración	協力, 連携, 提携	合作, 協力, 攜手
compete	compete, competition, rival, contest, vie	konkurrieren, Konkurrenz, Wettbewerb	concurrencer, concurrence, rivaliser	competir, competencia, rivalizar	競争, 競合, 争い	競爭, 角逐
fight	fight, fought, combat, battle, struggle	kämpfen, Kampf, bekämpfen, Bekämpfung	lutter, lutte, combattre, combat	luchar, lucha, combatir, combate	戦闘, 戦い, 闘争	戰鬥, 打擊, 奮戰
respond	respond, react, reaction	reagieren, Reaktion, antworten, Antwort	réagir, réaction, répondre, réponse, riposter	responder, respuesta, reaccionar, reacción	対応, 反応, 応じ	回應, 反應, 應對
solve	solve, solution, resolve, settle	lösen, Lösung, beilegen, Beilegung	résoudre, résolution, solution, régler, règlement	resolver, resolución, solucionar, solución	解決, 決着	解決, 化解
escalate	escalate, escalation, intensify, flare up	eskalieren, Eskalation, zuspitzen, intensivieren	s'intensifier, escalade, s'envenimer	escalar, escalada, intensificar	激化, 緊迫, エスカレート	升級, 升溫, 激化
ease-tension	de-escalate, de-escalation, calm, defuse, ease	entspannen, Entspannung, deeskalieren, Deeskalation, beruhigen	apaiser, apaisement, désescalade, détente	apaciguar, desescalada, distensión, calmar	沈静化, 緊張緩和, 鎮静	降溫, 緩和, 平息
spread	spread, proliferate, proliferation, propagate	ausbreiten, Ausbreitung, verbreiten, Verbreitung	se propager, propagation, se répandre, diffusion	propagarse, propagación, extenderse, difundir	広が, 拡散, まん延	擴散, 蔓延, 傳播
contain	contain, containment, bring under control, rein in	eindämmen, Eindämmung, unter Kontrolle bringen	contenir, endiguer, maîtriser, circonscrire	contener, contención, controlar	封じ込め, 食い止め, 抑え込	遏制, 控制, 圍堵
rescue	save, rescue, pull out alive	retten, Rettung, Bergung, geborgen	sauver, sauvetage, secourir, secours	salvar, rescatar, rescate, salvamento	救助, 救出, 助け出	救出, 救援, 獲救, 營救
save-money	save, saving, economise, cut costs	sparen, einsparen, Einsparung, eingespart	épargner, épargne	ahorrar, ahorro	節約, 貯蓄, 節減	節省, 節約, 儲蓄
waste-verb	waste, squander	verschwenden, Verschwendung	gaspiller, gaspillage	desperdiciar, desperdicio, despilfarro	無駄, 浪費	浪費
lack	lack, shortage, scarcity, short of, deficit	fehlen, Mangel, mangeln, Engpass, Knappheit	manquer, manque, pénurie	faltar, falta, escasez, carencia	不足, 欠如, 品薄	短缺, 缺乏, 不足
surplus	surplus, excess, glut, oversupply	Überschuss, Überschüsse, Überangebot	excédent, surplus	excedente, superávit, exceso	余剰, 黒字, 過剰	盈餘, 過剩, 順差
need	need, require, requirement, necessity	brauchen, benötigen, Bedarf, erfordern, nötig	besoin, nécessiter, exiger, falloir	necesitar, necesidad, requerir, requisito	必要, 要する	需要, 必須, 必要
depend	depend, dependence, reliance, rely, hinge	abhängen, abhängig, Abhängigkeit, angewiesen	dépendre, dépendance	depender, dependencia	依存, 左右	依賴, 取決, 依靠
include	include, inclusion, comprise, contain	enthalten, umfassen, einschließlich, beinhalten	inclure, comprendre, comporter	incluir, inclusión, comprender, abarcar	含む, 含ま, 盛り込	包括, 包含, 涵蓋
exclude	exclude, exclusion, leave out, rule out, exclude possibility, not on table	ausschließen, ausgeschlossen, Ausschluss	exclure, exclusion	excluir, exclusión, descartar	除外, 排除, 可能性を否定	排除, 除外, 排除可能
connect	connect, connection, link	verbinden, Verbindung, anschließen, Anschluss	relier, raccorder, connexion, liaison	conectar, conexión, enlazar, unir	接続, 結ぶ, つなが	連接, 連結, 接駁
disrupt	disrupt, disruption, interrupt, interruption	stören, Störung, unterbrechen, Unterbrechung, lahmlegen, lahmgelegt	perturber, perturbation, paralyser	perturbar, interrumpir, interrupción, paralizar	混乱, 支障, 不通, 寸断	中斷, 擾亂, 受阻, 癱瘓
overtake-rank	overtake, overtook, outstrip, outpace, pull ahead	überholen, Überholung, überflügeln	devancer, doubler	adelantar, aventajar	追い抜, 抜い	超越, 趕過
keep-retain	keep, kept, retain, preserve, hold on	behalten, behielt, beibehalten, bewahren, aufrechterhalten	garder, conserver, préserver	conservar, mantener, preservar, retener	保持, 存続, 維持	保留, 保存, 留任
store	store, storage	Lagerung, speichern, Speicherung	stocker, stockage, entreposer	almacenar, almacenamiento	貯蔵, 保管	儲存, 儲備, 囤積
fill	fill, refill, replenish	füllen, auffüllen, aufgefüllt	remplir, remplissage	llenar, rellenar	満た, 補充, 満水	填滿, 補充, 蓄滿
empty-verb	empty, drain, deplete	leeren, entleeren, ablassen	vider, vidange, épuiser	vaciar, drenar, agotar	空に, 排水, 枯渇	清空, 排空, 耗盡
share-verb	distribute, distribution, allocate, allocation	verteilen, Verteilung, aufteilen, Aufteilung, zuteilen	partager, partage, répartir, répartition, distribuer, distribution	repartir, reparto, distribuir, distribución, asignar	分配, 配分, 配布, 共有	分配, 分享, 分發, 派發
collect	collect, collection, gather, raise	sammeln, Sammlung, einsammeln, erheben, Erhebung	collecter, collecte, recueillir, ramasser	recoger, recaudar, recolectar, reunir	収集, 集め, 募集, 徴収	收集, 募集, 徵集, 蒐集
register	register, registration, enrol, enroll, sign up	registrieren, Registrierung, anmelden, Anmeldung, eintragen	enregistrer, enregistrement, inscrire, inscription, immatriculer	registrar, registro, inscribir, inscripción	登録, 届け出	登記, 註冊, 報名
switch-off	switch off, turn off, power down, shut off	abschalten, abgeschaltet, Abschaltung, ausschalten	éteindre, débrancher	apagar, desconectar	停波, 切断, 消灯	關掉, 切斷, 關機
switch-on	switch on, turn on, power up, activate	einschalten, eingeschaltet, anschalten, in Betrieb nehmen, Inbetriebnahme	allumer, activer, mettre en service	encender, activar, puesta en marcha	稼働, 起動, 作動	啟動, 開啟, 投產
fall-down	topple, knock down, fall over	umstürzen, umkippen, umgestürzt, umgekippt	se renverser	volcar, vuelco, caer	横転, 倒れ	翻覆, 翻倒, 倒下
throw	throw, threw, thrown, hurl	werfen, warf, geworfen	jeter, lancer	lanzar, arrojar, tirar	投げ, 投てき	投擲
touch-land	land, touch down, landing	Landung, gelandet	atterrir, atterrissage	aterrizar, aterrizaje	着陸	降落, 著陸
accompany	accompany, escort	begleiten, Begleitung, eskortieren	accompagner, escorter, escorte	acompañar, escoltar, escolta	同行, 護送, 随行	陪同, 護送, 隨行
attract	attract, draw, lure	anziehen, anlocken, angezogen	attirer, séduire	atraer, captar	誘致, 呼び込, 引き付け	吸引, 招攬
coordinate	coordinate, coordination	koordinieren, Koordinierung, abstimmen, Absprache	coordonner, coordination	coordinar, coordinación	連絡調整, 調整役	協調, 統籌
contact	contact, get in touch, reach out	kontaktieren, Kontakt, sich wenden	contacter, contact, joindre	contactar, contacto	接触, 連絡先, 連絡を取	接觸, 聯絡, 聯繫
contribute	contribute, contribution	beitragen, Beitrag, Beiträge, beigetragen	contribuer, contribution	contribuir, contribución, aportar, aportación	貢献, 寄与, 拠出	貢獻, 出資, 繳款
deter	deter, discourage, dissuade	abschrecken, abhalten, entmutigen	dissuader, décourager	disuadir, desalentar	抑止する, 思いとどま	勸阻, 阻嚇
devastate	devastate, devastation, ravage, lay waste	verwüsten, Verwüstung, verheeren	dévaster, ravager, dévastation	devastar, devastación, asolar	荒廃, 壊滅的	重創, 蹂躪, 滿目瘡痍
disperse	disperse, break up crowd, clear protesters	auflösen, zerstreuen, auseinandertreiben	disperser, dispersion	dispersar, disolver	排除し, 解散させ, 追い払	驅散, 清場
disqualify	disqualify, disqualification, ineligible, bar from	disqualifizieren, Disqualifikation, nicht wählbar	disqualifier, inéligible, inéligibilité	descalificar, inhabilitar, inhabilitación	失格, 資格停止, 資格剥奪	取消資格, 喪失資格, 褫奪
divert	divert, diversion, redirect, rechannel	umlenken, umleiten, abzweigen	dérouter, détourner	desviar, redirigir	迂回させ, 転用, 行き先変更	改道, 轉移用途, 轉降
ensure	ensure, make sure, secure, guarantee	sicherstellen, gewährleisten, dafür sorgen	veiller à, garantir	garantizar, velar por	確保, 担保	確保, 保障
eradicate	eradicate, eliminate, wipe out, stamp out	ausrotten, Ausrottung, eliminieren, ausmerzen	éradiquer, éradication, éliminer	erradicar, erradicación	根絶, 撲滅, 一掃	根除, 消滅, 剷除
evade	evade, dodge, circumvent, bypass	umgehen, umgangen, Umgehung, entgehen	contourner, contournement, esquiver	eludir, evadir, esquivar	回避する, 逃れる, すり抜け	規避, 逃避, 繞過
exaggerate	exaggerate, exaggeration, overstate	übertreiben, übertrieben, Übertreibung	exagérer, exagération	exagerar, exageración	誇張, 過大	誇大, 誇張
exhaust	exhaust, exhausted, run out, used up	erschöpfen, erschöpft, aufgebraucht, zur Neige	épuiser, épuisement, à court	agotar, agotamiento, quedarse sin	尽き, 枯渇, 疲弊	耗盡, 用罄, 枯竭
exploit	exploit, exploitation, take advantage	ausbeuten, Ausbeutung, ausnutzen	exploiter, exploitation, profiter	explotar, explotación, aprovechar	搾取, 悪用, つけ込	剝削, 利用漏洞, 濫用
abuse-power	abuse of power, misuse	Machtmissbrauch, Amtsmissbrauch, missbrauchen	abus de pouvoir, abus	abuso de poder, prevaricación	職権乱用, 乱用, 悪用	濫權, 濫用職權
explore	explore, exploration	erkunden, Erkundung, sondieren	explorer, exploration, sonder	explorar, exploración, sondear	探査, 探索, 模索	勘探, 探索, 探討
highlight	highlight, draw attention, point out	hervorheben, aufmerksam machen, hinweisen	mettre en lumière, attirer l'attention	destacar, poner de relieve, resaltar	浮き彫り, 注目を集め	凸顯, 突顯
hesitate	hesitate, hesitation, reluctant, reluctance, waver	zögern, zögerlich, Zögern	hésiter, hésitation, réticent	dudar, vacilar, reticente	ためら, 躊躇, 消極的, 慎重姿勢	猶豫, 遲疑, 不願
involve	involve, involved, involvement, implicate, complicit	verwickelt, beteiligt, Verwicklung, Mittäter	impliquer, implication, complice, complicité	implicar, implicación, involucrar, cómplice	関与, 関わっ, 巻き込, 共犯	涉及, 捲入, 參與其中, 同謀
neglect	neglect, fail to, omit, omission	vernachlässigen, Vernachlässigung, versäumen, Versäumnis	négliger, manquement, omettre	descuidar, desatender, omitir, omisión	怠っ, 放置, 怠慢	疏於, 忽略, 失職
obey	obey, obedience, submit to	gehorchen, Gehorsam, folgeleisten	obéir, obéissance	obedecer, obediencia	従っ, 服従, 従う	服從, 聽從
defy	defy, defiance, disobey, rebel against	trotzen, sich widersetzen, Ungehorsam	défier, braver, désobéir	desafiar, desobedecer, desacatar	逆ら, 反抗, 無視し	違抗, 抗命, 公然違反
overthrow	overthrow, topple government, depose, oust	stürzen, Sturz, gestürzt	renverser, renversement, chute du régime	derrocar, derrocamiento	打倒, 転覆, 政権崩壊	推翻, 倒台, 垮台
owe	owe, overdue, arrears, unpaid	schulden, Rückstand, Zahlungsrückstand, unbezahlt	impayé, devoir de l'argent, arriéré	adeudar, atrasos, impago	滞納, 未払い, 延滞	拖欠, 欠款, 欠薪
patrol	patrol, patrolling	patrouillieren, Patrouille, Streife	patrouiller, patrouille	patrullar, patrulla	巡回, 巡視, パトロール	巡邏
persecute	persecute, persecution, oppress, oppression	verfolgen, Verfolgung, unterdrücken	persécuter, persécution, opprimer	perseguir, persecución, oprimir	迫害, 抑圧, 弾圧	迫害, 壓迫
prove	prove, proven	beweisen, bewiesen, nachweisen, Nachweis, nachgewiesen	prouver, avéré	probar, demostrar, comprobado	証明, 立証, 実証	證明, 佐證
purge	purge, cleanse	säubern, Säuberung, Säuberungsaktion	purge, purger	purga, purgar, depurar	粛清, 追放	清洗, 整肅
pursue	pursue, pursuit, chase	verfolgen, Verfolgung, Verfolgungsjagd	course-poursuite, pourchasser, traquer	perseguir, persecución	追跡, 追求, 追いかけ	追捕, 追逐, 追趕, 追究
reconcile	reconcile, reconciliation, make peace	versöhnen, Versöhnung, aussöhnen	réconcilier, réconciliation	reconciliar, reconciliación	和解, 関係修復	和解, 修好, 修補關係
repeal	repeal, abolish, scrap law	abschaffen, Abschaffung	abroger, abrogation, abolition	derogar, derogación, abolir	撤廃, 廃案, 廃止法	廢除, 撤回法案
retrieve	retrieve, salvage, raise wreck	Bergung, geborgen, zurückholen	récupérer, repêcher, renflouer	recuperar, recuperación, reflotar	回収, 引き揚げ, 収容	打撈, 尋回, 取回
revive	revive, revival, relaunch, reactivate	wiederbeleben, Wiederbelebung, neu beleben	relancer, raviver, réactiver	reactivar, revivir, relanzar	復活, 再生, 立て直	振興, 重振, 復興, 復活
reward	reward, bounty, remunerate	belohnen, Belohnung, Kopfgeld	récompenser, récompense, prime	recompensar, recompensa	報奨金, 懸賞金, 報い	懸賞, 賞金, 獎賞, 獎勵
sacrifice	sacrifice	opfern, Opferbereitschaft	sacrifier, sacrifice	sacrificar, sacrificio	犠牲	犧牲
serve	serve, serving	dienen, bedienen	servir, desservir	servir, atender	務め, 奉仕	服務於, 服役, 效力
shake	shake, shaken, tremble, rattle	erschüttern, Erschütterung, beben, wackeln	secouer, ébranler, trembler	sacudir, temblar, estremecer	揺れ, 揺る, 震え	搖晃, 震動, 撼動
smash-break	break, broke, broken, smash, shatter	zerbrechen, zerschlagen, kaputt	casser, briser, fracasser	romper, roto, quebrar	割れ, 壊れ, 壊し, 砕	打破, 砸毀, 破碎
surround	surround, encircle, cordon off	umgeben, umstellen, umstellt, abriegeln, abgesperrt	entourer, cerner, boucler	rodear, acordonar, cercar	取り囲, 包囲, 規制線	包圍, 封鎖現場
tackle	tackle, address, deal with, handle	angehen, bewältigen, bekämpfen, in Angriff nehmen	s'attaquer, faire face	abordar, afrontar, enfrentar	取り組, 対処, 処理	處理, 應付, 著手處理
undermine	undermine, erode, weaken	untergraben, aushöhlen	saper	socavar	損なう, 損ね, 弱め	損害, 破壞, 動搖
unify	unify, unite, unity, reunification, reunite	vereinigen, vereint, Einheit, Wiedervereinigung	unifier, unir, unité, réunification	unificar, unir, unidad, reunificación	統一, 結束, 団結	統一, 團結
uphold	uphold, affirm, confirm ruling	aufrechterhalten, bestätigen	confirmer, maintenir	ratificar, confirmar	支持し, 維持し, 棄却	維持原判, 確認
incite	incite, incitement, stir up, provoke, provocation	anstiften, aufhetzen, Anstiftung, provozieren, Provokation	inciter, incitation, provocation, attiser	incitar, incitación, provocación, instigar	扇動, 挑発, あおっ	煽動, 挑釁, 挑撥
hide-person	hide, hideout, go into hiding, in hiding	verstecken, Versteck, untertauchen, untergetaucht	se cacher, cachette	esconderse, escondite	潜伏, 隠れ家, 隠れ	藏匿, 潛伏, 躲藏
hang	hang, hung, hoist	hängen, aufhängen, gehängt, hissen	accrocher, pendre, hisser	colgar, ahorcar, izar	掲げ, つるし, 掲揚	懸掛, 吊起, 升起
push	push, shove	schieben, stoßen, geschoben	pousser	empujar	押し	推撞, 推倒
enable	enable, make possible, pave way	ermöglichen, Weg ebnen	permettre de, ouvrir la voie	posibilitar, allanar el camino	可能にし, 道を開	使能夠, 鋪路
consist	consist, be made up, comprise	bestehen aus, sich zusammensetzen	se composer, se constituer	consistir, constar de, componerse	構成, 成り立	組成, 構成
combine	combine, mix, blend	kombinieren, mischen, verbinden	combiner, mélanger, associer	combinar, mezclar	組み合わせ, 混合	結合, 混合
repeat	repeat, repetition, recur, recurrence	wiederholen, Wiederholung	répéter, répétition, récidive	repetir, repetición, reincidir	繰り返, 再発, 反復	重複, 重演, 重蹈
`;
