import type { FeedSettings, FeedState } from '../../domain/feed.ts';
import { headersFor } from '../../domain/headers-for.ts';
import { mayAsk, planAsking, type AskOutcome } from '../../domain/plan-asking.ts';
import type { FeedAnswer, FeedSource, Web, WebAnswer } from '../../ports.ts';
import { readFeed } from './read-feed.ts';

export const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** The `FeedSource` port over `Web`: asks with the validators of the last answer, and only when the feed may be asked. */
export function createFeedSource(options: { readonly web: Web }): FeedSource {
  async function ask(feed: FeedSettings, state: FeedState, now: string): Promise<FeedAnswer> {
    if (!mayAsk(state, now)) return { kind: 'waiting', state };
    const url = state.movedTo ?? feed.url;
    const headers = { accept: ACCEPT, ...validators(state), ...headersFor(url, feed) };
    const answer = await options.web.get({ url, headers, fetchSeconds: feed.fetchSeconds, proxy: feed.proxy });
    if (answer.kind === 'refused' && answer.notBefore !== undefined)
      return { kind: 'waiting', state: { ...state, notBefore: answer.notBefore } };
    if (answer.kind === 'refused') return failed(feed, planAsking(state, { kind: 'failed', headers: {} }, now), answer);
    const success = { headers: answer.headers, movedTo: answer.movedTo, ttlMinutes: null, skipHours: [] };
    if (answer.status === 304) return { kind: 'unchanged', state: planAsking(state, { kind: 'unchanged', ...success }, now) };
    if (answer.status < 200 || answer.status > 299) return failed(feed, planAsking(state, outcomeOf(answer), now), statusWords(answer));
    const reading = await readFeed(answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] ?? '' });
    if (reading.kind === 'not-a-feed')
      return failed(feed, planAsking(state, { kind: 'failed', headers: answer.headers }, now), { ...reading, temporary: true });
    const { document, skipHours } = reading;
    const next = planAsking(state, { kind: 'fetched', ...success, ttlMinutes: document.ttlMinutes, skipHours }, now);
    return { kind: 'fetched', document, state: next };
  }
  return { ask };
}

function validators(state: FeedState): Record<string, string> {
  const headers: Record<string, string> = {};
  if (state.etag !== null) headers['if-none-match'] = state.etag;
  if (state.lastModified !== null) headers['if-modified-since'] = state.lastModified;
  return headers;
}

function failed(
  feed: FeedSettings,
  state: FeedState,
  words: { readonly what: string; readonly advice: string; readonly temporary: boolean },
): FeedAnswer {
  const { what, advice, temporary } = words;
  return { kind: 'failed', state, failure: { step: 'collect', where: feed.url, what, advice, temporary } };
}

type Answered = Extract<WebAnswer, { readonly kind: 'answered' }>;

function outcomeOf(answer: Answered): AskOutcome {
  return answer.status === 410 ? { kind: 'gone' } : { kind: 'failed', headers: answer.headers };
}

function statusWords(answer: Answered): { readonly what: string; readonly advice: string; readonly temporary: boolean } {
  const { status } = answer;
  const what = `HTTP ${status}`;
  if (status === 410)
    return {
      what: `${what}: the feed is gone for good and is not asked again`,
      advice: 'take it out of the watchlist, or give its new address',
      temporary: false,
    };
  if (status === 404) return { what: `${what}: there is nothing at this address`, advice: "check the feed's address", temporary: true };
  if (status === 401 || status === 403)
    return {
      what: `${what}: the server wants a login or refuses programs`,
      advice: 'give credentials in the headers of the feed, or drop it',
      temporary: true,
    };
  if (status === 429) return { what: `${what}: the server asks for fewer requests`, advice: '', temporary: true };
  return { what: status >= 500 ? `${what}: the server has trouble` : `${what} instead of the feed`, advice: '', temporary: true };
}
