import type { Coverage, Edition, HeldBack } from '../domain/edition.ts';

/** "3 new developments, 2 updates"; "Nothing new" where there is neither, and some feed could be read. */
export function headlineOf(edition: Edition): string {
  const { developments, updates, alsoNew } = edition;
  const said = [count(developments.length, 'new development'), count(updates.length, 'update')].filter((words) => words !== '');
  if (said.length > 0) return said.join(', ');
  const { feeds } = edition.coverage;
  // "Nothing new" from dead feeds would be a lie.
  if (feeds.length > 0 && feeds.every(({ state }) => state === 'failing' || state === 'gone')) return 'No feed could be read';
  return alsoNew.length === 0 ? 'Nothing new' : `Nothing flagged, ${count(alsoNew.length, 'sentence')} to look at`;
}

/** "41 feeds read, 2 failing, 1 waiting": a feed that answered, with or without something new, was read. */
export function readingOf(coverage: Coverage): string {
  const of = (...states: readonly string[]) => coverage.feeds.filter((feed) => states.includes(feed.state)).length;
  const unwell = (['failing', 'waiting', 'gone'] as const).filter((state) => of(state) > 0).map((state) => `${of(state)} ${state}`);
  return [count(of('read', 'unchanged'), 'feed') || 'no feed', ...unwell].join(', ').replace(/^(no feed|\d+ feeds?)/u, '$1 read');
}

/** "read 31 = 9 shown + 14 held back + 8 filtered". */
export function coverageOf(coverage: Coverage): string {
  const sum = `read ${coverage.read} = ${coverage.shown} shown + ${coverage.heldBack} held back + ${coverage.filtered} filtered`;
  const tooOld = coverage.tooOld === 0 ? '' : `${count(coverage.tooOld, 'entry', 'entries')} too old to read`;
  const pending = coverage.pending === 0 ? '' : `${count(coverage.pending, 'entry', 'entries')} left for the next run`;
  return [sum, tooOld, pending].filter((words) => words !== '').join('; ');
}

/** "9 say what you know, 5 are copies". */
export function heldBackSummary(heldBack: readonly HeldBack[]): string {
  const of = (verdict: HeldBack['verdict']) => heldBack.filter((held) => held.verdict === verdict).length;
  const known = of('known');
  const copies = of('copy');
  return [
    known === 0 ? '' : `${known} ${known === 1 ? 'says' : 'say'} what you know`,
    copies === 0 ? '' : `${copies} ${copies === 1 ? 'is a copy' : 'are copies'}`,
    of('off-topic') === 0 ? '' : `${of('off-topic')} off topic`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** "1 update", "2 updates"; empty for none. */
export function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
