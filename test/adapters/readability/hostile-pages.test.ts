import { afterAll, describe, expect, it } from 'vitest';
import { stripPage } from '../../../src/adapters/readability/strip-page.ts';
import { createWorkerPool } from '../../../src/adapters/readability/worker-pool.ts';
import { createArticleReader } from '../../../src/adapters/readability/article-reader.ts';

const STORY = `<article>${'<p>The ferry to Oster island will sail twice a day from May, its owner said on Monday, once the new ramp is open to lorries.</p>'.repeat(8)}</article>`;

const HOSTILE: Readonly<Record<string, string>> = {
  '10,000 nested div': `<div>`.repeat(10_000) + STORY,
  '1,500 nested tables': '<table><tr><td>'.repeat(1500) + STORY,
  '250,000 unclosed i': '<i>'.repeat(250_000) + STORY,
  '250,000 closed i': '<i></i>'.repeat(250_000) + STORY,
  'formatting elements that every paragraph opens again':
    Array.from({ length: 240 }, (_, at) => `<b class="x${at}">`).join('') + '<p>x'.repeat(50_000),
  '60,000 links in one list': `<ul>${'<li><a href="/x">A headline of some length here</a>'.repeat(29_000)}</ul>`,
};

describe('a hostile page', () => {
  const bodies = new Map(Object.entries(HOSTILE).map(([name, html], at) => [`https://x.example.org/${at}`, { name, html }]));
  const reader = createArticleReader({
    web: {
      get: async ({ url }) => ({
        kind: 'answered',
        status: 200,
        url,
        movedTo: null,
        headers: { 'content-type': 'text/html' },
        bytes: new TextEncoder().encode(bodies.get(url)?.html ?? STORY),
      }),
      close: async () => {},
    },
    readSeconds: 1.2,
    workers: 1,
    heapMb: 128,
  });
  afterAll(() => reader.close());
  const read = (link: string) =>
    reader.read({
      entry: { id: link, link, title: 'Ferry', published: null, updated: null, author: '', summary: 'Own words of the feed.', content: '' },
      feed: { url: 'https://x.example.org/feed', outlet: 'Oster News', lang: 'en' },
      now: '2026-01-01T00:00:00.000Z',
    });

  it.each([...bodies].map(([link, { name }]) => [name, link]))(
    'of %s falls back to the feed, says so, and the next page is read',
    async (_, link) => {
      const { article, failure } = await read(link);
      expect(article.text).toBe('Own words of the feed.');
      expect(article.extraction.outcome).toMatch(/^(?:refused|not-an-article|feed-only)$/);
      expect(article.extraction.reason).not.toBe('');
      expect(failure).toMatchObject({ step: 'read', where: link });
      const next = await read('https://x.example.org/good');
      expect(next.article.extraction).toMatchObject({ outcome: 'full', textFrom: 'page' });
    },
  );
});

it.each([
  ['a 50 kB srcset', `<img srcset="${'a.jpg 1x, '.repeat(5000)}">`],
  ['a 100 kB attribute of file names', `<p class="${'.jpg'.repeat(25_000)}">`],
  ['a comment that never ends', '<p>a</p><!-- x'],
  ['a tag that never ends', `<p ${'a'.repeat(100_000)}`],
])('drops %s and keeps the text', (_, markup) => {
  const stripped = stripPage(`<p>Before.</p>${markup}`);
  expect(stripped.kind === 'stripped' && stripped.html).toContain('<p>Before.</p>');
  expect(stripped.kind === 'stripped' && stripped.html.length).toBeLessThan(3000);
});

it('takes time in proportion to the page for starts that never find their end', () => {
  const units = ['<svg>', '<!--', '<a b="', '<script', '</', '<x y=z ', "<p a='"];
  // A quadratic pass over 300,000 of them would take minutes: the test's own time-out fails then.
  for (const unit of units) expect(stripPage(unit.repeat(300_000)).kind).toMatch(/stripped|refused/);
});

it('ends a worker that overruns its deadline, tells its page, and starts another', async () => {
  const pool = createWorkerPool({ workers: 1, deadlineMs: 60 });
  const slow = `<div>${'<div><p>word, word</p></div>'.repeat(12_000)}</div>`;
  const first = await pool.run({ html: slow, url: 'https://x.example.org/' });
  const second = await pool.run({ html: '<p>short</p>', url: 'https://x.example.org/' });
  expect(first).toEqual({ kind: 'overrun', what: 'the page took longer than 0.06 s to read' });
  expect(['extracted', 'overrun']).toContain(second.kind);
  expect(pool.started()).toBe(2);
  await pool.close();
});

it('answers what waits when it is closed, and everything after', async () => {
  const pool = createWorkerPool({ workers: 1, deadlineMs: 5000 });
  const waiting = [
    pool.run({ html: '<p>a</p>', url: 'https://x.example.org/' }),
    pool.run({ html: '<p>b</p>', url: 'https://x.example.org/' }),
  ];
  await pool.close();
  expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['closed', 'closed']);
  expect((await pool.run({ html: '', url: 'https://x.example.org/' })).kind).toBe('closed');
});
