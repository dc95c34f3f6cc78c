import type { Development, Edition, Evidence, FeedHealth, HeldBack } from '../../src/domain/edition.ts';
import type { FrameLanguage } from '../../src/domain/frame-language.ts';
import { DEVELOPMENT_KINDS } from '../../src/domain/development-kind.ts';

/** Invented editions that the goldens and the size tests are rendered from. */
export const FRAME = {
  unsubscribe: 'mailto:digest@example.org?subject=stop',
  contact: 'desk@example.org',
  archive: null,
};

const SENTENCES = {
  port: 'The harbour authority of Westmere signed the dredging contract on Monday, three months ahead of its own timetable.',
  ja: '北港市の小田切市長は24日、連絡橋の通行料を来年4月から無料にすると表明した。',
  zh: '東灣渡輪公司宣布，明年起每日增開六班夜間航班。',
} as const;

function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    sentence: SENTENCES.port,
    lang: 'en',
    article: 'https://courier.example.com/port/dredging',
    url: 'https://courier.example.com/port/dredging?id=1&part=2',
    outlet: 'The Westmere Courier',
    title: 'Dredging to start in spring',
    published: '2026-11-23T21:30:00.000Z',
    dateIsGuess: false,
    place: 'text',
    offset: 120,
    outcome: 'full',
    ...change,
  };
}

function development(change: Partial<Development> = {}): Development {
  return {
    id: 'dev-1',
    kind: 'event',
    verdict: 'new',
    score: 0.8,
    evidence: [evidence()],
    copies: [],
    heldAgainst: {
      text: 'The harbour authority expects to choose a dredging company by the end of February.',
      kind: 'report',
      source: 'Bay Review, 5 May 2026',
      url: 'https://review.example.net/2026/05/harbour',
      date: '2026-05-05',
      similarity: 0.46,
      id: 'bay-review-2026-05#dredging-tender',
    },
    why: ['names the subject of the watch', 'an act is reported', '21 % of its words are known'],
    updates: null,
    ...change,
  };
}

function feed(change: Partial<FeedHealth> = {}): FeedHealth {
  return {
    url: 'https://courier.example.com/feed',
    outlet: 'The Westmere Courier',
    state: 'read',
    entries: 12,
    failures: 0,
    failingSince: null,
    what: '',
    ...change,
  };
}

function held(change: Partial<HeldBack> = {}): HeldBack {
  return {
    article: 'https://gazette.example.org/a',
    url: 'https://gazette.example.org/a',
    outlet: 'Island Gazette',
    title: 'What the bridge means for commuters',
    verdict: 'known',
    by: {
      kind: 'report',
      text: 'The bridge opened in March.',
      source: 'Bay Review',
      url: 'https://review.example.net/2026/05/harbour',
      date: '2026-05-05',
      id: 'bay-review-2026-05#bridge',
    },
    ...change,
  };
}

export const QUIET: Edition = {
  id: 'harbour-20261124T070000',
  watch: 'harbour',
  watchTitle: 'Westmere harbour and its bridge',
  occurrence: '2026-11-23T22:00:00.000Z',
  made: '2026-11-23T22:00:09.000Z',
  timeZone: 'Asia/Tokyo',
  next: '2026-11-24T22:00:00.000Z',
  reports: [
    {
      outlet: 'Bay Review',
      title: 'A harbour looks for depth',
      url: 'https://review.example.net/2026/05/harbour',
      published: '2026-05-05',
    },
  ],
  developments: [],
  updates: [],
  alsoNew: [],
  heldBack: [
    held(),
    held({
      verdict: 'copy',
      by: { kind: 'copy', outlet: 'The Westmere Courier', title: 'Dredging to start', url: 'https://courier.example.com/port/dredging' },
    }),
  ],
  filtered: [held({ verdict: 'off-topic', title: 'Crossword', by: { kind: 'excluded', word: 'crossword' } })],
  coverage: {
    feeds: [feed(), feed({ state: 'unchanged' })],
    entries: 24,
    read: 3,
    shown: 0,
    heldBack: 2,
    filtered: 1,
    pending: 0,
    tooOld: 0,
  },
  failures: [],
  warnings: [],
};

export const FULL: Edition = {
  ...QUIET,
  developments: [
    development({
      evidence: [
        evidence(),
        evidence({
          url: 'https://bayradio.example.net/n/77',
          outlet: 'Bay Radio',
          title: 'Contract signed',
          dateIsGuess: true,
          outcome: 'feed-only',
        }),
      ],
      copies: [{ outlet: 'Morning Tide', url: 'https://tide.example.org/dredging' }],
    }),
    development({
      id: 'dev-2',
      kind: 'position',
      verdict: 'contradicts',
      evidence: [
        evidence({
          sentence: SENTENCES.ja,
          lang: 'ja',
          outlet: '北港新報',
          title: '連絡橋を無料に',
          url: 'https://kitaminato.example.jp/1',
        }),
      ],
      heldAgainst: {
        text: 'Mayor Odagiri says that the toll on the bridge stays until its cost is paid off.',
        kind: 'sent',
        source: 'Island Gazette',
        url: 'https://gazette.example.org/toll',
        date: '2026-11-12T22:00:00.000Z',
        similarity: 0.31,
        id: 'dev-0',
      },
      why: ['something is denied or undone', 'words that an earlier version kept'],
    }),
    development({
      id: 'dev-3',
      kind: 'quantity',
      evidence: [
        evidence({
          sentence: SENTENCES.zh,
          lang: 'zh-Hant',
          outlet: '東灣日報',
          place: 'title',
          title: SENTENCES.zh,
          url: 'https://eastbay.example.tw/2',
        }),
      ],
      heldAgainst: null,
      why: ['a number that is not known'],
    }),
  ],
  updates: [
    development({
      id: 'dev-4',
      kind: 'plan',
      verdict: 'update',
      updates: { id: 'dev-0', sentence: 'The council puts the night ferry to a vote in December.', sentOn: '2026-11-10T22:00:00.000Z' },
      evidence: [
        evidence({
          sentence: 'The council moved its vote on the night ferry to 14 January.',
          url: 'https://gazette.example.org/vote',
          outlet: 'Island Gazette',
        }),
      ],
      heldAgainst: null,
    }),
  ],
  alsoNew: [{ evidence: evidence({ sentence: 'Two tugs will be leased for the works.' }), heldAgainst: null, score: 0.4 }],
  coverage: {
    ...QUIET.coverage,
    feeds: [
      feed(),
      feed({
        state: 'failing',
        outlet: 'Night Post',
        url: 'https://post.example.com/rss',
        failures: 3,
        failingSince: '2026-11-20T22:00:00.000Z',
        what: 'HTTP 503',
      }),
      feed({ state: 'waiting', outlet: 'Slow Weekly', url: 'https://slow.example.com/rss', what: 'asked to be left alone until tomorrow' }),
    ],
    read: 9,
    shown: 6,
    pending: 1,
  },
  failures: [
    {
      step: 'read',
      where: 'https://post.example.com/a/1',
      what: 'HTTP 404 for the page of "Tugs"',
      advice: 'Nothing: the entry was taken from the feed.',
      temporary: false,
    },
  ],
};

export const FAILING: Edition = {
  ...QUIET,
  next: null,
  warnings: [{ kind: 'no-baseline' }, { kind: 'old-baseline', days: 400 }],
  coverage: {
    feeds: [
      feed({ state: 'failing', failures: 9, failingSince: '2026-11-01T22:00:00.000Z', what: 'certificate expired on 2026-11-01' }),
      feed({ state: 'gone', outlet: 'Old Tide', url: 'https://oldtide.example.net/rss', what: 'HTTP 410' }),
    ],
    entries: 0,
    read: 0,
    shown: 0,
    heldBack: 0,
    filtered: 0,
    pending: 0,
    tooOld: 0,
  },
  heldBack: [],
  filtered: [],
  failures: [
    {
      step: 'collect',
      where: 'https://courier.example.com/feed',
      what: 'certificate expired',
      advice: 'Tell the outlet.',
      temporary: true,
    },
  ],
};

const NASTY = [
  'Line one\r\nBcc: victim@example.org',
  '\u202Egnp.exe\u202C and \u2066isolate\u2069 \u0007bell\u0000',
  '<script>alert(1)</script><img src=x onerror="alert(1)"> & "quotes" \'single\' </h3></td></table>',
  'Half \uD83D of a pair \uDE00',
  'اتفاق جديد حول الميناء (2026) تم توقيعه',
  `${'Very long words '.repeat(700)}END`,
  `Z${'\u0301'.repeat(5000)}algo`,
  'x'.repeat(10_000),
  'not \uFFFE in \uFFFF XML ]]> \u0008 &#x0; <!ENTITY x "y">',
  '',
];
const BAD_LINKS = [
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'https://user:secret@evil.example.com/',
  'not a link " onmouseover="x',
  'https://a.example.com/"><script>alert(2)</script>',
  ' java\nscript:alert(1)',
  `https://a.example.com/${'y'.repeat(9000)}`,
];

export const HOSTILE: Edition = {
  ...FULL,
  watchTitle: 'Watch\r\nBcc: victim@example.org \u202Etitle <b>',
  timeZone: 'No/Such \u202EZone',
  developments: NASTY.map((words, index) => {
    const url = BAD_LINKS[index % BAD_LINKS.length] ?? '';
    const nasty = evidence({
      sentence: words,
      outlet: words,
      title: words,
      url,
      lang: index % 2 === 0 ? 'und' : '"><b>',
      published: 'yesterday',
    });
    return development({
      id: words,
      evidence: [nasty],
      copies: [{ outlet: words, url }],
      heldAgainst: { text: words, kind: 'report', source: words, url, date: words, similarity: Number.NaN, id: words },
      why: [words, words],
    });
  }),
  heldBack: NASTY.map((words) =>
    held({ title: words, by: { kind: 'copy', outlet: words, title: words, url: words }, url: 'javascript:alert(3)', outlet: words }),
  ),
  failures: NASTY.map((words) => ({ step: 'read', where: words, what: words, advice: words, temporary: false })),
};

export const HUGE: Edition = {
  ...FULL,
  developments: Array.from({ length: 500 }, (_, index) =>
    development({
      id: `dev-${index}`,
      kind: DEVELOPMENT_KINDS[index % 5] ?? 'event',
      evidence: [evidence({ sentence: `${SENTENCES.port} (${index})` }), evidence()],
    }),
  ),
};

/** By the name of their golden files. */
export const GOLDEN: Readonly<Record<string, { readonly edition: Edition; readonly language: FrameLanguage }>> = {
  full: { edition: FULL, language: 'en' },
  quiet: { edition: QUIET, language: 'en' },
  failing: { edition: FAILING, language: 'en' },
  hostile: { edition: HOSTILE, language: 'en' },
  'full.ja': { edition: FULL, language: 'ja' },
  'failing.ja': { edition: FAILING, language: 'ja' },
  'full.zh-Hant': { edition: FULL, language: 'zh-Hant' },
  'failing.zh-Hant': { edition: FAILING, language: 'zh-Hant' },
};
