import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticles, readDevelopments } from './articles.ts';

/**
 * Writes the newsroom as a labelled stream for `newsdelta replay`: topic.json, baseline/*.json, items.jsonl, gold.jsonl and
 * developments.jsonl, all articles in the order of publication, with the text of their files. A record without a text gets its claims as one.
 */
export function writeScenario(folder: string): void {
  const articles = readArticles();
  mkdirSync(join(folder, 'baseline'), { recursive: true });
  const config = join(import.meta.dirname, 'config');
  const [watch] = parse(readFileSync(join(config, 'watchlist.yaml'), 'utf8')).watches;
  write(folder, 'topic.json', [{ title: watch.title, description: watch.description, aliases: watch.aliases }]);
  for (const name of readdirSync(join(config, 'baseline'))) {
    const record = parse(readFileSync(join(config, 'baseline', name), 'utf8'));
    const { id, outlet, published, url, title } = record;
    const text: string = record.text ?? record.claims.map((one: { readonly claim: string }) => one.claim).join('\n\n');
    write(folder, `baseline/${id}.json`, [{ id, outlet, published, url, title, text: text.trim() }]);
  }
  write(
    folder,
    'items.jsonl',
    articles.map(({ id, published, outlet, slug, title, paragraphs }) => ({
      id,
      published,
      outlet: outlet.name,
      url: `https://${outlet.site}/news/${slug}.html`,
      lang: outlet.lang.slice(0, 2),
      title,
      text: paragraphs.join('\n\n'),
    })),
  );
  write(
    folder,
    'gold.jsonl',
    articles.map(({ id, verdict, copyOf, developments, neutral }) => ({
      id,
      verdict,
      copyOf,
      developments: developments.map((one) => ({ development: one.id, evidence: one.evidence })),
      neutral,
    })),
  );
  write(
    folder,
    'developments.jsonl',
    readDevelopments().map(({ id, kind, summary }) => ({
      development: id,
      kind,
      summary,
      firstItem: articles.find((article) => article.developments.some((one) => one.id === id))?.id,
    })),
  );
}

function write(folder: string, name: string, lines: readonly unknown[]): void {
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('usage: node samples/newsroom/as-scenario.ts FOLDER');
    process.exitCode = 2;
  } else {
    writeScenario(folder);
    console.log(folder);
  }
}
