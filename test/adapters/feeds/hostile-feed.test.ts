import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFeed } from '../../../src/adapters/feeds/describe-feed.ts';

const MANY = 300_000;
const RSS = '<rss version="2.0"><channel><title>T</title><item><title>One</title><description>';

/** Each took quadratic time or memory in a careless reader; a hang fails by the runner's time limit. */
test.each([
  ['elements nested deep', '<rss><channel>' + '<a>'.repeat(MANY)],
  ['tags that never end', RSS + '<a '.repeat(MANY)],
  ['quotes that never end', RSS + '<a b="'.repeat(MANY)],
  ['comments that never end', RSS + '<!--'.repeat(MANY)],
  ['CDATA that never ends', RSS + '<![CDATA['.repeat(MANY)],
  ['end tags without a beginning', RSS + '</a>'.repeat(MANY)],
  ['only "<"', RSS + '&lt;'.repeat(MANY)],
  ['open tags in escaped HTML', RSS + '&lt;a href='.repeat(MANY / 3) + '</description></item></channel></rss>'],
  ['bare ampersands', RSS + '&'.repeat(MANY)],
  ['doctypes without an end', '<!DOCTYPE rss ['.repeat(MANY / 10)],
  ['JSON nested deep', '{"items":' + '['.repeat(MANY)],
  ['one tag that holds no attribute and no end of them', RSS + `<a ${'&lt;'.repeat(22_000)}>`.repeat(20)],
  [
    'prefixes declared inside prefixes',
    RSS +
      Array.from({ length: 200 }, (_, at) => `<a ${Array.from({ length: 40 }, (_x, j) => `xmlns:p${at}x${j}="y"`).join(' ')}>`).join('') +
      '<b xmlns:z="q"/>'.repeat(80_000),
  ],
  ['a namespace as long as a tag', `<rss xmlns="http://${'x'.repeat(90_000)}"><channel>${'<item/>'.repeat(MANY)}`],
  ['bases inside bases', RSS + '<div xml:base="http://a.example.org/b/">'.repeat(200) + '<a xml:base="d/" href="e"/>'.repeat(60_000)],
  ['an author that is nearly an address', RSS + `</description><author>${'a@'.repeat(50_000)} (</author></item>`.repeat(15)],
  ['a prefix called like a property of every object', '<constructor:rss><constructor:channel><toString:item/>'],
  ['bytes that are no text in any encoding', '<rss><channel><item><title>' + '\uFFFD\u0080'.repeat(MANY)],
])('ends soon on %s', async (_name, text) => {
  const described = await describeFeed('f', new TextEncoder().encode(text));
  expect(described.file).toBe('f');
});

test('a billion laughs stays small', async () => {
  const entities = [
    '<!ENTITY a0 "ha">',
    ...Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`),
  ].join('');
  const described = await describeFeed(
    'f',
    new TextEncoder().encode(`<!DOCTYPE rss [${entities}]><rss version="2.0"><channel><title>&a30;</title></channel></rss>`),
  );
  expect(described.feed.title.length).toBeLessThan(100);
});

test('entities that unfold to hundreds of megabytes are refused', async () => {
  const { error } = await describeFeed(
    'f',
    new TextEncoder().encode(`<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">]>${RSS}${'&a;'.repeat(MANY)}`),
  );
  expect(error).toBe('the XML was refused: its own entities unfold to more than 1000000 characters');
});

test('a feed of more entries than any archive has is read in part, and says so', async () => {
  const items = Array.from({ length: 6000 }, (_, at) => `<item><title>${at}</title></item>`).join('');
  const described = await describeFeed('f', new TextEncoder().encode(`<rss version="2.0"><channel>${items}</channel></rss>`));
  expect(described.entries.length).toBe(5000);
  expect(described.remarks).toEqual(['6000 entries, of which the first 5000 are read']);
});

test('an external entity is never read', async () => {
  const described = await describeFeed(
    'f',
    new TextEncoder().encode(
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    ),
  );
  expect(described.feed.title).toBe('&x;');
});

test('bytes that were damaged at random never throw, and give strings only', async () => {
  const folder = join(import.meta.dirname, '../../fixtures/feeds');
  let seed = 20260304;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const feeds = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name, readdirSync(join(folder, name)).find((file) => file.startsWith('feed.')) ?? '')),
  );
  for (let round = 0; round < 400; round += 1) {
    const bytes = Uint8Array.from(feeds[random(feeds.length)] ?? []);
    for (let change = 0; change < 1 + random(8); change += 1)
      bytes[random(bytes.length)] = random(3) === 0 ? random(256) : ('<>&"\'/[]!'.codePointAt(random(9)) ?? 0);
    const { entries } = await describeFeed('f', random(4) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes);
    for (const entry of entries) {
      expect(entry.id).not.toBe('');
      for (const field of [entry.id, entry.link, entry.title, entry.author, entry.summary, entry.content])
        expect(typeof field).toBe('string');
      expect(entry.link).toMatch(/^(?:https?:\/\/.*)?$/i);
    }
  }
});
