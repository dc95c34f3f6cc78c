import { type Edition, feedNotices } from '../../domain/edition.ts';
import type { NoticedFeed } from '../../domain/plan-feed-notice.ts';
import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { text } from './row.ts';

const RHYTHM = `SELECT coalesce(published, first_seen) AS instant FROM entries WHERE watch = ? AND feed_url = ?
  ORDER BY seq DESC LIMIT 50`;

/** What the ledger knows of its feeds' trouble. */
export function noticedFeeds(connection: Connection): Pick<Ledger, 'feedRhythm' | 'noticedFeeds'> {
  return {
    async feedRhythm(watch, url) {
      return connection.all(RHYTHM, watch, url).map((row) => text(row, 'instant'));
    },
    async noticedFeeds(watch) {
      return connection
        .all('SELECT url, kind, since FROM feed_notices WHERE watch = ? ORDER BY url', watch)
        .map((row) => ({ url: text(row, 'url'), kind: text(row, 'kind') as NoticedFeed['kind'], since: text(row, 'since') }));
    },
  };
}

/** The feeds' part of a commit, in its transaction. What was told of a feed that left the watchlist is forgotten. */
export function storeFeedNotices(connection: Connection, edition: Edition): void {
  const urls = JSON.stringify(edition.coverage.feeds.map(({ url }) => url));
  connection.run('DELETE FROM feed_notices WHERE watch = ? AND url NOT IN (SELECT value FROM json_each(?))', edition.watch, urls);
  for (const { kind, url, since } of feedNotices(edition)) {
    connection.run('DELETE FROM feed_notices WHERE watch = ? AND url = ?', edition.watch, url);
    if (kind !== 'feed-back') connection.run('INSERT INTO feed_notices VALUES (?, ?, ?, ?)', edition.watch, url, kind, since);
  }
}
