/**
 * Mutates the feed fixtures and reads them as `newsdelta feed` does: `node src/measure/fuzz-feeds.ts [MINUTES] [SEED]`. Prints one JSON line:
 * how many were feeds, the slowest and its size, and the memory. Exit code 1 when one threw, gave something else than strings and http(s)
 * links, let markup through that acts, or took longer than LONGEST_MS.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFeed } from '../adapters/feeds/describe-feed.ts';
import type { DescribedEntry } from '../adapters/feeds/describe-feed.ts';
import { decodeText } from '../domain/decode-text.ts';
import { mutator } from './mutate.ts';

/** Feeds are parsed between two requests of the run: one must not hold the others up. */
const LONGEST_MS = 3000;
const MARKUP = [
  '<item>',
  '</item>',
  '<entry>',
  '<title>',
  '<title type="xhtml">',
  '<content type="html">',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '<!DOCTYPE a [<!ENTITY b "c&d;">',
  ']>',
  '&lt;a href="',
  '&lt;script&gt;',
  '&lt;',
  '&amp;#x6a;',
  '&',
  '&b;',
  '<',
  '>',
  '"',
  'xml:base="x/"',
  'xmlns="http://www.w3.org/2005/Atom"',
  '<x:y xmlns:x="z">',
  '<guid>',
  '<link href="javascript:x">',
  '\u0000',
  '\uFFFE',
  '\ud800',
  '{"items":[',
  '[',
  '{"a":',
];

async function fuzz(minutes: number, seed: number): Promise<boolean> {
  const folder = join(import.meta.dirname, '../../test/fixtures/feeds');
  const feeds = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\]feed\.\w+$/.test(name))
    .map((name) => decodeText(readFileSync(join(folder, name)), { contentType: '', kind: 'xml' }).text);
  const mutated = mutator(feeds, MARKUP, seed);
  const counts = { feeds: 0, others: 0, entries: 0, wrong: 0 };
  const rssMb: number[] = [];
  let [runs, slowestMs, slowestSize] = [0, 0, 0];
  for (const until = performance.now() + minutes * 60_000; performance.now() < until; runs += 1) {
    const bytes = new TextEncoder().encode(mutated());
    const from = performance.now();
    const wrong = await wrongIn(bytes, counts);
    const took = performance.now() - from;
    if (took > slowestMs) [slowestMs, slowestSize] = [took, bytes.length];
    if (wrong !== '') {
      counts.wrong += 1;
      process.stderr.write(`seed ${seed}, run ${runs}: ${wrong}\n`);
    }
    if (runs % 2000 === 0) rssMb.push(Math.round(process.memoryUsage.rss() / 1_048_576));
  }
  process.stdout.write(`${JSON.stringify({ seed, runs, ...counts, slowestMs: Math.round(slowestMs), slowestSize, rssMb })}\n`);
  return counts.wrong === 0 && slowestMs < LONGEST_MS;
}

/** What must never be, in words; '' where all is well. */
async function wrongIn(bytes: Uint8Array, counts: { feeds: number; others: number; entries: number }): Promise<string> {
  try {
    const { error, entries } = await describeFeed('f', bytes, { url: 'https://fuzz.example.org/feed', contentType: '' });
    if (error === undefined) counts.feeds += 1;
    else counts.others += 1;
    counts.entries += entries.length;
    return entries.map(wrongWith).find((wrong) => wrong !== '') ?? '';
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function wrongWith(entry: DescribedEntry): string {
  const { id, link, title, titleText, author, summary, content, published } = entry;
  const texts = [id, link, title, titleText, author, summary, content];
  if (texts.some((text) => typeof text !== 'string')) return 'a field is no string';
  if (id === '') return 'an entry has no id';
  if (link !== '' && !/^https?:\/\//i.test(link)) return `link ${link.slice(0, 100)}`;
  if (published !== null && Number.isNaN(Date.parse(published))) return `date ${published}`;
  // Not the title: it may be plain text that speaks of a "<script>".
  return actsIn(`${summary} ${content}`);
}

/** The first tag that acts, in words; attributes are written with double quotes, and hold no "<" or ">". */
function actsIn(html: string): string {
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<([a-z][^\s<>/]*)([^<>]*)>/gi)) {
    const acting = [...attributes.matchAll(/([^\s="]+)="([^"]*)"/g)].some(
      ([, key = '', value = '']) =>
        /^(?:on|style$|srcdoc$)/i.test(key) || (/^(?:href|src)$/i.test(key) && /^\s*(?:java|vb)script:/i.test(value)),
    );
    if (acting || /^(?:script|iframe|svg|style|object|form)$/i.test(name)) return `acts: ${tag.slice(0, 200)}`;
  }
  return '';
}

const passed = await fuzz(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1));
process.exitCode = passed ? 0 : 1;
