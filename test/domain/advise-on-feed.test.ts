import { describe, expect, it } from 'vitest';
import { adviseOnFeed, type Examined } from '../../src/domain/advise-on-feed.ts';
import type { ExaminedArticle } from '../../src/domain/feed-examination.ts';

const ADDRESS = 'https://news.example.com/feed.xml';
const answer = { status: 200, url: ADDRESS, movedTo: null, contentType: 'application/rss+xml', bytes: 1000, validators: ['etag'] };
const page = (outcome: ExaminedArticle['outcome'], textFrom: ExaminedArticle['textFrom'] = 'feed'): ExaminedArticle => ({
  title: 'T',
  url: 'https://news.example.com/1',
  outcome,
  reason: 'HTTP 500',
  textFrom,
  characters: 10,
});

function advice(part: Partial<Examined>): readonly string[] {
  return adviseOnFeed({
    url: ADDRESS,
    answer,
    isFeed: true,
    dates: ['2026-03-01T00:00:00.000Z', null],
    articles: [],
    found: [],
    helpingHeader: null,
    now: '2026-03-02T00:00:00.000Z',
    ...part,
  });
}

describe('advice on a feed', () => {
  it('is none where all is well', () => {
    expect(advice({ articles: [page('full', 'page'), page('full', 'page'), page('paywall')] })).toEqual([]);
  });

  it.each([
    [
      'moved for good',
      { answer: { ...answer, movedTo: 'https://new.example.com/feed' } },
      'moved for good: write url: https://new.example.com/feed',
    ],
    [
      'a page with a feed',
      { isFeed: false, found: [{ url: 'https://news.example.com/rss', title: 'News', lang: '', entries: 2 }] },
      'not a feed, but there is one: write url: https://news.example.com/rss (News)',
    ],
    [
      'a header that helps',
      { isFeed: false, answer: { ...answer, status: 403 }, helpingHeader: { name: 'User-Agent', value: 'x' } },
      'needs a header: write headers: { User-Agent: "x" }',
    ],
    ['401', { isFeed: false, answer: { ...answer, status: 401 } }, 'needs a login: write basicAuth'],
    ['403', { isFeed: false, answer: { ...answer, status: 403 } }, 'refuses programs or wants a login'],
    ['404', { isFeed: false, answer: { ...answer, status: 404 } }, 'there is nothing at this address'],
    ['410', { isFeed: false, answer: { ...answer, status: 410 } }, 'gone for good'],
    ['429', { isFeed: false, answer: { ...answer, status: 429 } }, 'asks for fewer requests'],
    ['503', { isFeed: false, answer: { ...answer, status: 503 } }, 'the site has trouble'],
    ['no entries', { dates: [] }, 'the feed is empty'],
    ['no dates', { dates: [null] }, 'its entries have no dates'],
    ['silence', { dates: ['2025-11-01T00:00:00.000Z'] }, 'nothing new for 121 days'],
    ['paywalls', { articles: [page('paywall'), page('paywall'), page('full', 'page')] }, 'its pages stand behind a paywall: give a Cookie'],
    [
      'consent walls',
      { articles: [page('consent', 'nothing')] },
      'its pages show a consent wall: give a Cookie or a login in headers where you have one; only title and summary are left',
    ],
    [
      'empty pages',
      { articles: [page('empty')] },
      'its pages hold no text that can be read (made by scripts, or lists): the feed’s own text is used',
    ],
    ['pages that refuse', { articles: [page('refused')] }, 'its pages refuse to be read (HTTP 500)'],
  ] as const)('%s', (_, part, words) => {
    expect(advice(part)).toEqual([expect.stringContaining(words)]);
  });

  it('says nothing of a site that did not answer: the error does', () => {
    expect(advice({ answer: null, isFeed: false, dates: [] })).toEqual([]);
  });
});
