import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { DEVELOPMENT_KINDS } from '../../src/domain/development-kind.ts';
import { writeScenario } from '../../samples/newsroom/as-scenario.ts';
import { readArticles, readDevelopments } from '../../samples/newsroom/articles.ts';
import { dayOfReading, expectedDays } from '../../samples/newsroom/expected-days.ts';
import { DAYS, OCCURRENCES, OUTLETS } from '../../samples/newsroom/outlets.ts';
import { writeNewsroomConfig } from '../../samples/newsroom/write-config.ts';
import { expectedFiles } from '../../samples/newsroom/write-expected.ts';

const articles = readArticles();
const developments = readDevelopments();

describe('the sample newsroom', () => {
  it('has at least 40 articles of at least 8 outlets, in English, Japanese and Traditional Chinese', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    const outlets = new Set(articles.map((article) => article.outlet.id));
    expect(outlets.size).toBe(OUTLETS.length);
    expect(outlets.size).toBeGreaterThanOrEqual(8);
    expect([...new Set(articles.map((article) => article.outlet.lang))]).toEqual(expect.arrayContaining(['en', 'ja', 'zh-Hant']));
  });

  it('tells at least 14 developments, of all five kinds, and some on each day', () => {
    expect(developments.length).toBeGreaterThanOrEqual(14);
    expect(new Set(developments.map((one) => one.kind))).toEqual(new Set(DEVELOPMENT_KINDS));
    for (const day of expectedDays(articles, developments)) expect(day.developments.length).toBeGreaterThanOrEqual(4);
  });

  it('has copies, known articles and near misses', () => {
    for (const verdict of ['copy', 'known', 'off-topic'] as const)
      expect(articles.filter((article) => article.verdict === verdict).length, verdict).toBeGreaterThanOrEqual(3);
  });

  it.each(articles.map((article) => [article.id, article] as const))('%s is labelled as its text says', (_id, article) => {
    const whole = `${article.title}\n${article.paragraphs.join('\n')}`;
    expect(whole).not.toMatch(/\[\[|\]\]/);
    const labels = new Set(developments.map((one) => one.id));
    for (const { id, evidence } of article.developments) {
      expect(labels).toContain(id);
      for (const sentence of evidence) expect(whole).toContain(sentence);
    }
    expect(article.id).toBe(`day-${article.day}/${article.outlet.id}-${article.slug}`);
    expect(article.published.slice(0, 10)).toBe(OCCURRENCES[article.day].slice(0, 10));
    expect(article.published < OCCURRENCES[article.day]).toBe(true);
    expect(article.author).not.toBe('');
    const cjk = /[\u3040-\u30ff\u4e00-\u9fff]/.test(whole);
    expect(cjk ? whole.length : whole.split(/\s+/).length).toBeGreaterThanOrEqual(cjk ? 180 : 70);
    const earlier = articles.slice(0, articles.indexOf(article));
    const first = article.developments.filter((one) => !earlier.some((other) => other.developments.some((each) => each.id === one.id)));
    expect(first.length > 0).toBe(article.verdict === 'new');
    expect(article.verdict === 'copy').toBe(article.copyOf !== null);
    if (article.copyOf !== null) expect(earlier.map((other) => other.id)).toContain(article.copyOf);
    if (article.verdict === 'off-topic') expect(article.developments).toEqual([]);
  });

  it('labels each development in some article and holds it against claims that there are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
    try {
      const loading = loadWatchlist(writeNewsroomConfig(4181, folder), {});
      if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors, null, 1));
      const [watch] = loading.settings.watches;
      expect(loading.settings.allowPorts).toEqual([4181]);
      expect(watch?.feeds.map((feed) => feed.url)).toEqual(OUTLETS.map((one) => `http://127.0.0.1:4181/${one.id}/${one.feedPath}`));
      expect(watch?.baseline.map((record) => record.claims.length).every((count) => count >= 8 && count <= 15)).toBe(true);
      expect(watch?.baseline.every((record) => record.openQuestions.length > 0)).toBe(true);
      const claims = watch?.baseline.flatMap((record) => record.claims.map((claim) => `${record.id}#${claim.id}`));
      for (const one of developments) {
        expect(
          articles.some((article) => article.developments.some((each) => each.id === one.id)),
          one.id,
        ).toBe(true);
        for (const claim of one.against) expect(claims).toContain(claim);
        if (one.updates !== null) expect(developments.map((each) => each.id)).toContain(one.updates);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reads what came out while a feed was down once it is back', () => {
    const late = articles.filter((article) => article.outlet.id === 'yuanwang' && article.day === 2);
    expect(late.map(dayOfReading)).toEqual([3, 3]);
    expect(articles.filter((article) => dayOfReading(article) === null).map((article) => article.id)).toEqual(['day-3/retto-roundup']);
  });

  it('keeps expected/ as it follows from the labels', () => {
    expect(expectedFiles().map((each) => each.day)).toEqual([...DAYS]);
    for (const { file, text } of expectedFiles())
      expect(readFileSync(file, 'utf8'), 'run node samples/newsroom/write-expected.ts').toBe(text);
  });

  it('can be written as a labelled stream', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
    try {
      writeScenario(folder);
      const lines = (name: string) =>
        readFileSync(join(folder, name), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
      expect(lines('items.jsonl')).toHaveLength(articles.length);
      expect(lines('gold.jsonl')).toHaveLength(articles.length);
      expect(lines('developments.jsonl').map((one) => one.firstItem)).not.toContain(undefined);
      expect(lines('topic.json')[0].aliases['Mount Sarrow']).toContain('サロー山');
      expect(lines('baseline/quarterly-2026-02.json')[0].text).toContain('Ashen spring');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
