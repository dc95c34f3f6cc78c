import type { DevelopmentKind } from '../domain/development-kind.ts';
import type { Passage } from './passages.ts';

/** Names the kind of a development from its leading sentence: ordered rules, the first that holds decides. */
export function kindOf(passage: Passage): DevelopmentKind {
  const { cues, text, words, times } = passage;
  const money =
    /(?:%|％|per ?cent|percent|million|billion|millones|millions|Mio|euros?|dollars?|crowns|coronas|万|億|萬|公尺|メートル|metres|centimet|百分之|beds|camas)/iu.test(
      text,
    );
  const later = times.offsets.some((offset) => offset > 0);
  if (
    cues.office > 0 &&
    /resign|stepp?ed down|quit|successor|succeed|took over|takes over|sworn|lapsed|expired|froz|freez|lifted|called off|no longer|lost (?:its|his|her|their)|dimit|sustituy|démission|rücktritt|辞任|辭|辞|離脱|失|凍結|冻结|退出/iu.test(
      text,
    )
  )
    return 'status';
  if (cues.shelved > 0 && (later || cues.plan > 0)) return 'plan';
  if (money && words.numbers.length > 0 && (words.numbers.length > 1 || cues.change > 0 || cues.contrast > 0)) return 'quantity';
  if (cues.plan > 0 && (later || cues.future > 0) && cues.act === 0) return 'plan';
  if (cues.stance > 0 && cues.act === 0) return 'position';
  if (cues.plan > 0 && cues.future > 0) return 'plan';
  if (money && words.numbers.length > 0 && cues.act === 0) return 'quantity';
  if (cues.stance > 0 && cues.reporting > 0) return 'position';
  return 'event';
}
