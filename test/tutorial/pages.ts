import { aFeed, type Page } from '../press.ts';

/** The invented press of the tutorial in config/README.md. */
export function tutorialPages(): ReadonlyMap<string, Page> {
  return new Map<string, Page>([
    [
      'http://courier.example.com/',
      {
        body: `<!doctype html><html><head><title>Harbour Courier</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>News of the coast.</p></body></html>`,
      },
    ],
    [
      'http://minato.example.org/',
      { body: '<!doctype html><html><head><title>港湾新聞</title></head><body><a href="/rss.xml">RSS</a></body></html>' },
    ],
    ['http://courier.example.com/three-ports', report()],
    [
      'http://courier.example.com/feed.xml',
      aFeed('Harbour Courier', [
        { title: 'Vesk joins the harbour pact', link: 'http://courier.example.com/vesk-joins', date: 'Tue, 03 Mar 2026 06:00:00 GMT' },
        {
          title: 'Berth tariff of the harbour pact stays frozen',
          link: 'http://courier.example.com/still-frozen',
          date: 'Mon, 02 Mar 2026 15:00:00 GMT',
        },
        {
          title: 'Orlun bakes the longest bread of the coast',
          link: 'http://courier.example.com/bread',
          date: 'Mon, 02 Mar 2026 09:00:00 GMT',
        },
      ]),
    ],
    ['http://courier.example.com/vesk-joins', page('Vesk joins the harbour pact', VESK)],
    ['http://courier.example.com/still-frozen', page('Berth tariff of the harbour pact stays frozen', FROZEN)],
    ['http://courier.example.com/bread', page('Orlun bakes the longest bread of the coast', BREAD)],
    [
      'http://minato.example.org/rss.xml',
      aFeed(
        '港湾新聞',
        [{ title: '港湾協定、ヴェスク港が参加を決定', link: 'http://minato.example.org/vesk', date: 'Tue, 03 Mar 2026 07:00:00 GMT' }],
        'ja',
      ),
    ],
    [
      'http://minato.example.org/vesk',
      {
        body: `<!doctype html><html lang="ja"><head><title>港湾協定、ヴェスク港が参加を決定</title></head><body><article><h1>港湾協定、ヴェスク港が参加を決定</h1>${paragraphs(VESK_JA)}</article></body></html>`,
      },
    ],
  ]);
}

function report(): Page {
  return {
    body: `<!doctype html><html lang="en"><head><title>Three ports, one tariff</title><meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2026-02-12T09:00:00Z"></head><body><article><h1>Three ports, one tariff</h1>${paragraphs(REPORT)}</article></body></html>`,
  };
}

function page(title: string, texts: readonly string[]): Page {
  return {
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs(texts)}</article></body></html>`,
  };
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

const REPORT = [
  'The Northern Harbour Authority froze the berth tariff of the harbour pact on 9 February until the end of 2026. Two of the three ports of the coast, Orlun and Sandhaven, have signed the pact.',
  '"We will not pay for others," said Ida Marsh, who leads the pilots of Orlun. She wants the tariff to follow the number of ships, as it did until 2024.',
  'The authority plans to hear the ports on 4 May. It is unclear whether the third port, Vesk, will join the pact. Of the 60 berths of Vesk 14 stand empty.',
];
const VESK = [
  'The port of Vesk will join the harbour pact on 1 April, its council decided on Monday evening by nine votes to two.',
  'With Vesk all three ports of the coast are in the pact, whose berth tariff the Northern Harbour Authority froze on 9 February until the end of 2026.',
  'Harbour master Tomas Reed said that Vesk would pay 2.4 million crowns a year into the common fund. "Empty berths pay nothing at all," he told the council.',
];
const FROZEN = [
  'The berth tariff of the harbour pact stays frozen until the end of 2026, as the Northern Harbour Authority decided on 9 February.',
  'Ida Marsh, who leads the pilots of Orlun, said once more that they would not pay for others. She wants the tariff to follow the number of ships, as it did until 2024.',
  'The authority plans to hear the ports on 4 May.',
];
const BREAD = [
  'Bakers of Orlun have baked a bread of 41 metres, the longest that the coast has seen. It took them a night and 90 kilograms of flour.',
  'The mayor cut it at noon on the market square, and by three in the afternoon nothing was left of it but crumbs for the gulls.',
];
const VESK_JA = [
  'ヴェスク港の評議会は2日夜、港湾協定に4月1日から参加することを賛成9、反対2で決めた。',
  'これで沿岸の3港すべてが協定に加わる。北港公社は2月9日、協定の停泊料を2026年末まで据え置くと決めていた。',
  'ヴェスク港のリード港長は、共同基金に年240万クローネを払うと述べた。',
];
