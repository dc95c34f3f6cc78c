import { REASONS, type Reason } from '../../domain/reason.ts';
import type { FrameWords } from './frame-words.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const en: FrameWords = {
  lang: 'en',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  instant: ({ weekday, day, month, year, time, zone }) =>
    `${WEEKDAYS[weekday] ?? ''} ${day} ${MONTHS[month - 1] ?? ''} ${year}, ${time} ${zone}`,
  moment: ({ day, month, year, time }, sameYear) => `${day} ${MONTHS[month - 1] ?? ''}${sameYear ? '' : ` ${year}`}, ${time}`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  timesIn: (zone) => `times in ${zone}`,

  developments: (number) => count(number, 'new development'),
  updates: (number) => count(number, 'update'),
  nothingNew: 'Nothing new',
  noFeedRead: 'No feed could be read',
  nothingFlagged: (alsoNew) => `Nothing flagged, ${count(alsoNew, 'sentence')} to look at`,
  feedsRead: (number) => `${count(number, 'feed')} read`,
  unwell: {
    failing: (number) => `${number} failing`,
    waiting: (number) => `${number} waiting`,
    gone: (number) => `${number} gone`,
  },
  sum: ({ read, shown, heldBack, filtered }) => `read ${read} = ${shown} shown + ${heldBack} held back + ${filtered} filtered`,
  tooOld: (number) => `${count(number, 'entry', 'entries')} too old to read`,
  pending: (number) => `${count(number, 'entry', 'entries')} left for the next run`,

  marks: { new: 'New', update: 'Update', contradicts: 'Contradicts what you know' },
  kinds: { event: 'event', position: 'position', plan: 'plan', quantity: 'quantity', status: 'status' },
  known: {
    report: 'You know',
    sent: 'You were sent',
    here: 'Also in this digest',
    told: 'Told before, not to you',
    far: 'Nothing close is known; the nearest',
  },
  nothingClose: 'You know nothing close to this.',
  sentOn: (day) => `sent ${day}`,
  firstSent: (day) => `First sent ${day}`,
  why: 'Why',
  reasons: Object.fromEntries(REASONS.map((reason) => [reason, reason])) as Record<Reason, string>,
  shareKnown: (percent) => `${percent} % of its words are known`,
  copies: 'Copies',
  outcomes: {
    partial: 'only part of the article could be read',
    'feed-only': 'read from the feed only',
    paywall: 'behind a paywall',
    consent: 'page showed a consent wall',
    login: 'page asked for a login',
    'not-an-article': 'page is not an article',
    empty: 'page had no text',
    refused: 'page could not be fetched',
  },
  dateIsGuess: 'date is a guess: first seen then',

  heldBackCount: {
    report: (number) => count(number, 'says what a known report says', 'say what a known report says'),
    sent: (number) => count(number, 'repeats what you were sent', 'repeat what you were sent'),
    told: (number) => count(number, 'repeats what was told before', 'repeat what was told before'),
    here: (number) => count(number, 'repeats this digest', 'repeat this digest'),
    copy: (number) => count(number, 'is a copy', 'are copies'),
    reread: (number) => count(number, 'was read again without news', 'were read again without news'),
    minimum: (number) => count(number, 'is below your minimum', 'are below your minimum'),
    nothing: (number) => count(number, 'reports no development', 'report no development'),
    'off-topic': (number) => count(number, 'is off topic', 'are off topic'),
    excluded: (number) => count(number, 'holds a word that you exclude', 'hold a word that you exclude'),
    ruled: (number) => count(number, 'is kept out by your rules', 'are kept out by your rules'),
  },
  holders: {
    copy: 'A copy of',
    reread: 'Read again in full, and nothing in it is new',
    minimum: 'Below your minimum',
    nothing: 'No sentence in it reads as a development',
    excluded: (word) => `Holds your exclusion "${word}"`,
    ruled: (rules) => `Kept out by your ${rules}`,
    offTopic: (why) => `Off topic, ${why}`,
  },

  feedState: (state, since, times) =>
    [
      `${{ read: 'read in part', unchanged: 'unchanged', failing: 'failing', waiting: 'waiting', gone: 'gone' }[state]}${since === null ? '' : ` since ${since}`}`,
      ...(times > 1 ? [`${times} times in a row`] : []),
    ].join(', '),
  warning: 'Warning',
  mended: 'Mended',
  feedNotices: {
    'feed-failing': ({ name, since, times }) =>
      `${name} failed ${times} times in a row, since ${since}: what it publishes is missing here.`,
    'feed-gone': ({ name, since }) =>
      `${name} is gone for good since ${since} and is not asked again: give its new address, or take it out.`,
    'feed-silent': ({ name, since }) =>
      `${name} has published nothing since ${since}, much longer than its usual pauses: it may have moved.`,
    'feed-back': ({ name, since }) => `${name} is back, after trouble since ${since}.`,
  },
  warnings: (warning) =>
    warning.kind === 'no-baseline'
      ? 'This watch has no baseline: everything on its topic counts as new until it was sent once.'
      : `The newest baseline record of this watch is ${count(warning.days, 'day')} old: much that is known may be missing from it.`,
  whatToDo: 'What to do',
  hygiene: {
    never: (articles) => `none of ${count(articles, 'article')} held this`,
    idleFeed: (read) => (read === 0 ? 'nothing of this feed was read' : `${count(read, 'article')} read, none shown`),
    noisyRule: ({ rule, noise, all, shown }) =>
      `the rule ${rule} alone let in ${noise} of ${count(all, 'article')} that came to nothing, and ${shown} that were shown`,
    edit: (place, out, into) =>
      into === null
        ? `in watchlist.yaml, under ${place}, take out: ${out}; or check how it is written`
        : `in watchlist.yaml, under ${place}, write ${into} instead of ${out}`,
    editFeed: (place, url) => `newsdelta feed ${url} shows what it gives; or take it out in watchlist.yaml, under ${place}`,
  },

  sections: {
    developments: 'New developments',
    updates: 'Updates to what you were sent',
    alsoNew: 'Also new in these articles',
    heldBack: 'Held back',
    filtered: 'Filtered',
    feeds: 'Feeds that need a look',
    failures: 'What went wrong',
    hygiene: 'A look at the watchlist',
    reports: 'Held against these reports',
    coverage: 'What was read, and what comes next',
  },
  more: (number) => `and ${number} more`,
  rest: (command) => `${command} shows the rest`,
  whole: 'Everything that was read, with what held it back',
  next: (when) => `The next digest comes ${when}.`,
  noNext: 'No next digest is scheduled.',
  howToChange: (watch, contact) => `To change it, edit the watch "${watch}" in watchlist.yaml, or ask ${contact}.`,
  unsubscribe: 'Stop this digest',
  onTheWeb: 'Read this digest on the web',
  asFeed: 'Follow it as a feed',
  allEditions: 'All editions',

  stopPage: {
    ask: (title) => `Stop the digest “${title}”?`,
    stopped: (title) => `You get no more digests of “${title}”.`,
    started: (title) => `You get the digest “${title}” again.`,
    void: () => 'This address stops nothing: it is not whole, or from a mail that is too old.',
    stop: 'Stop this digest',
    start: 'Start it again',
  },

  noWords: '(no words)',
  noLink: (address) => `(no link: ${address})`,
  noAddress: 'no address',
  unnamed: 'unnamed',
};
