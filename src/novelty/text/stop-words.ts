/** Function words per language, folded as `foldText` folds: they carry no news, and tell which language a text is in. */
export const STOP_WORDS: Readonly<Record<'en' | 'de' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: words(
    'a an the and or but nor so yet of in on at by to for from with without as into onto over under about between among through during before after since until than then that this these those it its he him his she her hers they them their we us our you your i me my mine who whom whose which what when where why how there here is are was were be been being am has have had having do does did done will would shall should can could may might must not no if because while although though also too very just only even more most some any each every both all such own same other another one per upon up down out off again further once',
  ),
  de: words(
    'der die das den dem des ein eine einer eines einem einen und oder aber auch noch nur schon so wie als dass daß ob wenn weil da damit denn doch nicht kein keine keinen keiner ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten habe hätte hätten sei seien würde würden kann können könnte soll sollen sollte muss müssen will wollen darf in im ins an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen er sie es ihn ihm ihr ihre ihren ihrer sich wir uns ich du man der dessen deren diese dieser dieses diesem diesen jede jeder jedes alle mehr sehr zwei hier dort dann nun',
  ),
  fr: words(
    'le la les l un une des du de d et ou mais ni or car donc que qu qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu me te se s lui leur leurs y en son sa ses mon ma mes notre nos votre vos au aux à dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre selon est sont était étaient été être a ont avait avaient avoir sera seront serait n ne pas plus moins très aussi comme si c j m t même tout tous toute toutes autre autres deux quand lorsque alors encore déjà',
  ),
  es: words(
    'el la los las lo un una unos unas de del al a y e o u pero ni que quien quienes cual cuyo donde cuando como en con sin por para sobre entre desde hasta hacia contra según tras ante se su sus le les me te nos mi tu él ella ellos ellas ello yo es son era eran fue fueron ser sido está están estaba estar ha han había habían haber hay será serán sería no ni más menos muy también ya si sí este esta estos estas ese esa esos esas eso esto aquel aquella todo toda todos todas otro otra otros otras dos porque aunque mientras',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
