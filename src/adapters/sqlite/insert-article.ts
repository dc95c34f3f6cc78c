import type { Article } from '../../domain/article.ts';
import type { Connection } from './open-connection.ts';
import { instant } from './row.ts';

/** Stores an article of a watch; one that is stored already stays as it is. */
export function insertArticle(connection: Connection, watch: string, article: Article): void {
  connection.run(
    'INSERT INTO articles (watch, id, published, article) VALUES (?, ?, ?, ?) ON CONFLICT (watch, id) DO NOTHING',
    watch,
    article.id,
    instant(article.published),
    JSON.stringify(article),
  );
}
