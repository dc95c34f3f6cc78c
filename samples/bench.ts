/**
 * `npm run bench`: the whole run (collect, read, assess, compose, deliver) against the sample newsroom, beside a plain loop of
 * `new JSDOM` + Readability over the same pages, in one process. The ratio counts; the figures by themselves are this machine's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { NO_ARCHIVE } from '../src/adapters/archive/create-archive.ts';
import { createFeedSource } from '../src/adapters/feeds/create-feed-source.ts';
import { createWeb } from '../src/adapters/http/web.ts';
import { createEncoder } from '../src/adapters/encoder/create-encoder.ts';
import { createArticleReader } from '../src/adapters/readability/article-reader.ts';
import { createLinks } from '../src/adapters/signing/create-links.ts';
import { createMailer } from '../src/adapters/smtp/create-mailer.ts';
import { createMessageBuilder } from '../src/adapters/smtp/create-message-builder.ts';
import { createSqliteLedger } from '../src/adapters/sqlite/create-sqlite-ledger.ts';
import { loadWatchlist } from '../src/config/load-watchlist.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { Watch } from '../src/domain/watch.ts';
import { runWatch } from '../src/pipeline.ts';
import { startMailReceiver } from './mail-receiver.ts';
import { type Newsroom, startNewsroom } from './newsroom/serve-newsroom.ts';
import { writeNewsroomConfig } from './newsroom/write-config.ts';

const TIMES = Number(process.argv[2] ?? 4);
const NOW = '2026-03-12T18:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-bench-'));
const newsroom = await startNewsroom({ day: 3, times: TIMES, faultless: true });
const receiver = await startMailReceiver();
try {
  const { settings, watch } = benchSettings();
  const whole = await timeWholeRun(watch, settings);
  const plain = await timePlainLoop(newsroom);
  console.log(`whole run    ${whole.articles} articles, ${whole.perSecond.toFixed(1)} articles/s (feeds, pages, assessment, digest, mail)`);
  console.log(
    `plain loop   ${plain.pages} pages, ${plain.perSecond.toFixed(1)} pages/s (new JSDOM + Readability, pages already in memory)`,
  );
  console.log(`ratio        ${(whole.perSecond / plain.perSecond).toFixed(2)}`);
} finally {
  await newsroom.close();
  await receiver.close();
  rmSync(folder, { recursive: true, force: true });
}

function benchSettings(): { settings: Settings; watch: Watch } {
  const loading = loadWatchlist(writeNewsroomConfig(newsroom.port, join(folder, 'config')), {});
  const watch = loading.kind === 'ok' ? loading.settings.watches[0] : undefined;
  if (loading.kind === 'broken' || watch === undefined) throw new Error('the sample watchlist is broken', { cause: loading });
  return { settings: { ...loading.settings, limits: { ...loading.settings.limits, articlesPerRun: 100_000, maxAgeDays: 0 } }, watch };
}

async function timeWholeRun(watch: Watch, settings: Settings): Promise<{ articles: number; perSecond: number }> {
  const web = createWeb({ ...settings.limits, allowHosts: ['127.0.0.1'], allowPorts: [], userAgent: 'newsdelta-bench' });
  const silent = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };
  const world = {
    settings,
    clock: { now: () => NOW },
    ledger: createSqliteLedger({ file: join(folder, 'ledger.sqlite') }),
    feeds: createFeedSource({ web }),
    reader: createArticleReader({ web, readSeconds: 10, workers: 2 }),
    encoder: createEncoder(),
    messages: createMessageBuilder(),
    archive: NO_ARCHIVE,
    links: createLinks({ publicAddress: null, secret: null }),
    mailer: createMailer({ url: receiver.url }),
    journal: silent,
  };
  const started = performance.now();
  const report = await runWatch(watch, { occurrence: NOW, planned: true, next: null, now: NOW, run: 'bench' }, world);
  const seconds = (performance.now() - started) / 1000;
  if (report.deliveries.sent !== watch.recipients.length)
    throw new Error(`the run did not send its mail: ${JSON.stringify(report.failures)}`);
  await Promise.all([world.reader.close(), web.close(), world.mailer.close(), world.ledger.close()]);
  return { articles: report.coverage.read, perSecond: report.coverage.read / seconds };
}

async function timePlainLoop({ url, requests }: Newsroom): Promise<{ pages: number; perSecond: number }> {
  const paths = [...new Set(requests().map(({ path }) => path))];
  const pages: { html: string; url: string }[] = [];
  for (const path of paths) {
    const answer = await fetch(url + path);
    if ((answer.headers.get('content-type') ?? '').includes('text/html')) pages.push({ html: await answer.text(), url: url + path });
  }
  const started = performance.now();
  for (const page of pages) new Readability(new JSDOM(page.html, { url: page.url }).window.document).parse();
  return { pages: pages.length, perSecond: pages.length / ((performance.now() - started) / 1000) };
}
