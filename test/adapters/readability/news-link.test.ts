import { expect, test } from 'vitest';
import { createArticleReader } from '../../../src/adapters/readability/article-reader.ts';
import { followNewsLink } from '../../../src/adapters/readability/news-link.ts';
import type { Web, WebAnswer, WebPost, WebRequest } from '../../../src/ports.ts';

const ID = 'CBMiAUFVX3lxTEExampleOpaque0123456789';
const LINK = `https://news.google.com/rss/articles/${ID}?oc=5`;
const PAGE = `<c-wiz><div jscontroller="x" data-n-a-id="${ID}" data-n-a-sg="AbC-123_signature" data-n-a-ts="1764000000"></div></c-wiz>`;
const inner = JSON.stringify(['garturlres', 'https://harbour.example.org/pilots?a=1&b=2', 1]);
const ANSWER = `)]}'\n\n${JSON.stringify([
  ['wrb.fr', 'Fbv4je', inner, null, null, null, 'generic'],
  ['di', 12],
])}`;

/** A service that answers what it is asked, in this order; what it was asked is kept. */
type Asked = WebRequest & { readonly body?: Uint8Array };

function service(...answers: readonly (string | number)[]): Web & WebPost & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const answer = async (request: Asked): Promise<WebAnswer> => {
    const said = answers[asked.length] ?? 404;
    asked.push(request);
    const [status, body] = typeof said === 'number' ? [said, ''] : [200, said];
    const headers = { 'content-type': 'text/html' };
    return { kind: 'answered', status, url: request.url, movedTo: null, headers, bytes: new TextEncoder().encode(body) };
  };
  return { asked, get: answer, post: answer, close: async () => {} };
}

test('asks for the signature, then for the address, with the id of the link', async () => {
  const web = service(PAGE, ANSWER);
  expect(await followNewsLink(web, LINK, undefined)).toEqual({ kind: 'found', url: 'https://harbour.example.org/pilots?a=1&b=2' });
  const [page, question] = web.asked;
  expect(page).toMatchObject({ url: `https://news.google.com/rss/articles/${ID}` });
  expect(question?.url).toBe('https://news.google.com/_/DotsSplashUi/data/batchexecute');
  const [[[call, said]]] = JSON.parse(new URLSearchParams(new TextDecoder().decode(question?.body)).get('f.req') ?? '') as [
    [[string, string]],
  ];
  expect(call).toBe('Fbv4je');
  expect(JSON.parse(said)).toEqual(['garturlreq', expect.any(Array), ID, 1_764_000_000, 'AbC-123_signature']);
});

test.each([
  ['a page without a signature', ['<form action="https://consent.google.com/save">'], /no signature/, false],
  ['too many questions', [429], /the page behind the link: HTTP 429/, true],
  ['a question that is refused', [PAGE, 400], /the question for the address: HTTP 400/, false],
  ['an answer without an address', [PAGE, `)]}'\n\n[["wrb.fr","Fbv4je",null]]`], /holds none/, false],
  ['an address that is none of the web', [PAGE, ANSWER.replace('https://', 'javascript://')], /holds none/, false],
] as const)('tells %s', async (_name, answers, words, temporary) => {
  expect(await followNewsLink(service(...answers), LINK, undefined)).toMatchObject({
    kind: 'hidden',
    what: expect.stringMatching(words),
    temporary,
  });
});

test('the reader reads the page that such a link leads to, and says why where it does not', async () => {
  const entry = { id: '1', link: LINK, title: 'Pilots', published: null, updated: null, author: '', summary: 'A line.', content: '' };
  const feed = { url: 'https://news.google.com/rss/search?q=pilots', outlet: 'Search', lang: 'en' };
  const read = async (web: Web & WebPost) => {
    const reader = createArticleReader({ web, readSeconds: 5, workers: 1 });
    const answer = await reader.read({ entry, feed, now: '2026-03-04T05:06:07.000Z' });
    await reader.close();
    return answer;
  };
  const story = `<article>${'<p>The pilots of Orlun went back to work on Thursday after four days, the port of Orlun said in a letter.</p>'.repeat(9)}</article>`;
  const found = await read(service(PAGE, ANSWER, story));
  expect(found.article).toMatchObject({ id: 'https://harbour.example.org/pilots?a=1&b=2', extraction: { outcome: 'full' } });
  const lost = await read(service(404));
  expect(lost).toMatchObject({
    article: { text: 'A line.', extraction: { outcome: 'refused' } },
    failure: {
      what: "Google News hides the address of the article in this link (the page behind the link: HTTP 404); the feed's own text is used",
      advice: "watch the outlet's own feed instead of Google News",
    },
  });
});
