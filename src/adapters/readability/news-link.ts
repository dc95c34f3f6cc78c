import { newsArticleId } from '../../domain/unwrap-link.ts';
import type { Web, WebAnswer, WebPost } from '../../ports.ts';

export type NewsLink =
  | { readonly kind: 'found'; readonly url: string }
  | { readonly kind: 'hidden'; readonly what: string; readonly temporary: boolean };

const SERVICE = 'https://news.google.com';

/**
 * The address behind a Google News link of since July 2024, whose id holds none: the link's own page signs a question (two attributes), and
 * the service answers it, as for its own script. Two requests, no browser. Never throws; the format is the service's own and may change.
 */
export async function followNewsLink(web: Web & Partial<WebPost>, link: string, proxy: string | undefined): Promise<NewsLink> {
  if (web.post === undefined) return { kind: 'hidden', what: 'the question for the address cannot be sent from here', temporary: false };
  const id = newsArticleId(new URL(link));
  const page = await web.get({ url: `${SERVICE}/rss/articles/${id}`, headers: { accept: 'text/html' }, proxy });
  const html = textOf(page);
  if (html === null) return hidden('the page behind the link', page);
  const signature = /\bdata-n-a-sg="([\w-]{10,200})"/.exec(html)?.[1];
  const time = /\bdata-n-a-ts="(\d{5,15})"/.exec(html)?.[1];
  if (signature === undefined || time === undefined)
    return { kind: 'hidden', what: 'the page behind the link has no signature (a consent page, or a new format)', temporary: false };
  const form = new URLSearchParams({ 'f.req': question(id, Number(time), signature) }).toString();
  const answer = await web.post({
    url: `${SERVICE}/_/DotsSplashUi/data/batchexecute`,
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    body: new TextEncoder().encode(form),
    proxy,
  });
  const said = textOf(answer);
  if (said === null) return hidden('the question for the address', answer);
  const url = addressIn(said);
  return url === ''
    ? { kind: 'hidden', what: 'the answer to the question for the address holds none', temporary: false }
    : { kind: 'found', url };
}

function textOf(answer: WebAnswer): string | null {
  if (answer.kind !== 'answered' || answer.status < 200 || answer.status > 299) return null;
  return new TextDecoder().decode(answer.bytes.subarray(0, 2_000_000));
}

function hidden(asked: string, answer: WebAnswer): NewsLink {
  if (answer.kind === 'refused') return { kind: 'hidden', what: `${asked}: ${answer.what}`, temporary: answer.temporary };
  return { kind: 'hidden', what: `${asked}: HTTP ${answer.status}`, temporary: answer.status === 429 || answer.status >= 500 };
}

/** The remote call "garturlreq": where the service's own script puts reader, edition and device, placeholders do. */
function question(id: string, time: number, signature: string): string {
  const reader = ['X', 'X', ['X', 'X'], null, null, 1, 1, 'US:en', null, 1, null, null, null, null, null, 0, 1];
  const inner = ['garturlreq', [reader, 'X', 'X', 1, [1, 1, 1], 1, 1, null, 0, 0, null, 0], id, time, signature];
  return JSON.stringify([[['Fbv4je', JSON.stringify(inner), null, 'generic']]]);
}

/** The answer is JSON in JSON behind a guard line: the inner array names itself, then the address. */
function addressIn(said: string): string {
  const inner = /"(\[\\"garturlres\\",(?:[^"\\]|\\.)*)"/.exec(said)?.[1];
  if (inner === undefined) return '';
  try {
    const answer: unknown = JSON.parse(JSON.parse(`"${inner}"`) as string);
    const url: unknown = Array.isArray(answer) ? answer[1] : undefined;
    return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : '';
  } catch {
    // Not JSON: a new format.
    return '';
  }
}
