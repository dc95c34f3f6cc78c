import type { Article } from '../../domain/article.ts';
import type { Ledger, YoungArticle } from '../../ports.ts';
import { insertArticle } from './insert-article.ts';
import type { Connection, Row } from './open-connection.ts';
import { instant, integer, json, text } from './row.ts';

/** Three days, and days less or more what a run may be early or late. `attempts` counts the readings after the first: each falls on a day of its own. */
const YOUNG = `SELECT e.feed_url, e.entry_id, e.outlet, e.lang, e.attempts, a.article
  FROM entries e JOIN articles a ON a.watch = e.watch AND a.id = e.article
  WHERE e.watch = ? AND e.state = 'read' AND julianday(?) - julianday(e.first_seen) BETWEEN e.attempts + 0.8 AND 3.2
    AND json_extract(a.article, '$.extraction.textFrom') = 'page'
    AND EXISTS (SELECT 1 FROM assessments s WHERE s.watch = e.watch AND s.article = e.article
      AND json_extract(s.assessment, '$.verdict') IN ('known', 'new'))
  ORDER BY e.first_seen, e.seq LIMIT ?`;

/** The articles that are to be looked at again. */
export function youngArticles(connection: Connection, watch: string, now: string, limit: number): readonly YoungArticle[] {
  const rows = connection.all(YOUNG, watch, instant(now), Math.max(0, Math.floor(limit)));
  return rows.map((row) => youngArticle(connection, watch, row));
}

function youngArticle(connection: Connection, watch: string, row: Row): YoungArticle {
  const article = json<Article>(row, 'article');
  return {
    key: { feed: text(row, 'feed_url'), entry: text(row, 'entry_id') },
    feed: { url: text(row, 'feed_url'), outlet: text(row, 'outlet'), lang: text(row, 'lang') },
    article,
    texts: readingsOf(connection, watch, article.id.replace(/#reading-\d+$/, '')),
    readings: integer(row, 'attempts') + 1,
  };
}

/** The texts of all readings of a page, by its address. */
export function readingsOf(connection: Connection, watch: string, page: string): readonly string[] {
  const rows = connection.all(
    'SELECT article FROM articles WHERE watch = ? AND (id = ? OR (id > ? AND id < ?))',
    watch,
    page,
    `${page}#reading-`,
    `${page}#reading.`,
  );
  return rows.map((row) => json<Article>(row, 'article').text);
}

/** Stores what looking again gave. */
export function recordLook(connection: Connection, { watch, young, article }: Parameters<Ledger['recordLook']>[0]): void {
  const { feed, entry } = young.key;
  connection.run('UPDATE entries SET attempts = attempts + 1 WHERE watch = ? AND feed_url = ? AND entry_id = ?', watch, feed, entry);
  if (article !== null) insertArticle(connection, watch, article);
}
