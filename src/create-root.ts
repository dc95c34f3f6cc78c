/** The composition root: the only file that reads the environment and knows every adapter. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseEnv, styleText } from 'node:util';
import { createArchive, NO_ARCHIVE } from './adapters/archive/create-archive.ts';
import { createSystemClock } from './adapters/cron/system-clock.ts';
import { createEncoder, WORDS_ALONE } from './adapters/encoder/create-encoder.ts';
import { createFeedSource } from './adapters/feeds/create-feed-source.ts';
import { createWeb } from './adapters/http/web.ts';
import { createJournal } from './adapters/journal/create-journal.ts';
import { createProgressJournal } from './adapters/journal/progress-journal.ts';
import { createArticleReader } from './adapters/readability/article-reader.ts';
import { createLinks } from './adapters/signing/create-links.ts';
import { createReportReader } from './adapters/report/read-report.ts';
import { createMailer } from './adapters/smtp/create-mailer.ts';
import { createMessageBuilder, type Dkim, isSigningKey } from './adapters/smtp/create-message-builder.ts';
import { createUnsetMailer } from './adapters/smtp/unset-mailer.ts';
import { copyLedger } from './adapters/sqlite/copy-ledger.ts';
import { createSqliteLedger } from './adapters/sqlite/create-sqlite-ledger.ts';
import { createCourier } from './adapters/webhook/create-courier.ts';
import { renderConfigErrors } from './config/config-error.ts';
import { loadEnvironment } from './config/load-environment.ts';
import { loadWatchlist } from './config/load-watchlist.ts';
import { runId } from './domain/run-id.ts';
import type { Settings } from './domain/settings.ts';
import type { Ledger, ReportReader, Web } from './ports.ts';
import { EXIT, Exit, type OpenOptions, type OpenWorld, type Root } from './root.ts';

export const VERSION = '0.1.0';
const USER_AGENT = `newsdelta/${VERSION} (feed reader; one digest a day)`;
/** What one feed or page may cost where no watchlist says otherwise (`newsdelta feed`). */
const DEFAULTS = {
  limits: { fetchSeconds: 30, fetchBytes: 10_000_000, readSeconds: 10, concurrency: 4, hostPauseMs: 0, articlesPerRun: 0, maxAgeDays: 0 },
  allowHosts: [],
  allowPorts: [],
};

const COLOURS = { good: 'green', bad: 'red', faint: 'dim' } as const;

/** The environment, what it lacks from the `.env` beside the watchlist, and the watchlist of this folder where nobody names another. */
function environmentVariables(words: readonly string[]): Readonly<Record<string, string | undefined>> {
  const at = words.indexOf('--config');
  const named = at < 0 ? words.find((word) => word.startsWith('--config='))?.slice('--config='.length) : words[at + 1];
  const usual = ['config/watchlist.yaml', 'watchlist.yaml'].find((file) => existsSync(file));
  const config = named ?? (process.env['NEWSDELTA_CONFIG'] || usual);
  const file = config === undefined ? null : join(dirname(config), '.env');
  const beside = file !== null && existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  return { ...(config === undefined ? {} : { NEWSDELTA_CONFIG: config }), ...beside, ...own };
}

/** What the commands may ask, made of the environment and the adapters. */
export function createRoot(): Root {
  const variables = environmentVariables(process.argv);
  const loaded = loadEnvironment(variables);
  if (loaded.kind === 'broken') throw new Exit(EXIT.config, loaded.errors.join('\n'));
  const { environment } = loaded;
  const configFile = (option: string | undefined): string => option ?? environment.config;
  const loadSettings = (config: string | undefined): Settings => {
    const loading = loadWatchlist(configFile(config), variables);
    if (loading.kind === 'broken') throw new Exit(EXIT.config, renderConfigErrors(loading.errors));
    if ((loading.settings.publicAddress ?? null) !== null && environment.secret === null)
      throw new Exit(
        EXIT.config,
        `${configFile(config)} has a publicAddress, but NEWSDELTA_SECRET is not set: addresses that stop a digest could not be signed. Set it to at least 32 characters (openssl rand -hex 32), or remove publicAddress.`,
      );
    if ((loading.settings.mail?.dkim ?? null) !== null && environment.dkimKey === null)
      throw new Exit(
        EXIT.config,
        `${configFile(config)} has mail.dkim, but NEWSDELTA_DKIM_KEY_FILE is not set. Name the file of the private key, or remove dkim.`,
      );
    if (environment.dkimKey !== null && !isSigningKey(environment.dkimKey))
      throw new Exit(
        EXIT.config,
        'NEWSDELTA_DKIM_KEY_FILE holds no key that can sign mail: it must be an RSA key of at least 1024 bits, as `openssl genrsa 2048` makes it.',
      );
    return {
      ...loading.settings,
      allowHosts: [...loading.settings.allowHosts, ...environment.allowHosts],
      proxy: environment.proxy ?? loading.settings.proxy,
      noProxy: [...(loading.settings.noProxy ?? []), ...environment.noProxy],
    };
  };
  const openWeb: Root['openWeb'] = (settings) => {
    const { limits, allowHosts, allowPorts, proxy, noProxy } = settings ?? {
      ...DEFAULTS,
      allowHosts: environment.allowHosts,
      proxy: environment.proxy,
      noProxy: environment.noProxy,
    };
    return createWeb({ ...limits, allowHosts, allowPorts, proxy, noProxy, userAgent: USER_AGENT });
  };
  const progress = createProgressJournal(process.stderr);
  const root: Root = {
    configFile,
    dataFolder: environment.data,
    smtpUrl: environment.smtpUrl,
    secret: environment.secret,
    dkimKey: environment.dkimKey,
    listen: environment.listen,
    loadSettings,
    openWeb,
    openWorld: (options) => openWorld(options, root, progress),
    openPages: (settings) => openPages(settings, root, progress),
    openReports: (settings) => openReports(settings, root, progress),
    openEncoder: environment.meaning ? createEncoder : () => WORDS_ALONE,
    print: (text) => {
      // What is being done stands on the line on which this would begin.
      progress.end();
      process.stdout.write(`${text}\n`);
    },
    paint: (text, mood) => styleText(COLOURS[mood], text),
  };
  return root;
}

type Progress = ReturnType<typeof createProgressJournal>;

function openPages(settings: Parameters<Root['openPages']>[0], root: Root, progress: Progress): ReturnType<Root['openPages']> {
  const asking = root.openWeb(settings);
  const web: Web = {
    ...asking,
    get: (request) => {
      progress.info('asking', { url: request.url });
      return asking.get(request);
    },
  };
  const reader = createArticleReader({ web, readSeconds: (settings ?? DEFAULTS).limits.readSeconds, workers: 2 });
  return {
    web,
    reader,
    quiet: progress.end,
    close: async () => {
      progress.end();
      await Promise.all([reader.close(), web.close()]);
    },
  };
}

function openReports(settings: Parameters<Root['openReports']>[0], root: Root, progress: Progress): ReportReader {
  const readSeconds = settings?.limits.readSeconds ?? DEFAULTS.limits.readSeconds;
  const reports = createReportReader({
    web: root.openWeb(settings),
    pageReader: (web) => createArticleReader({ web, readSeconds, workers: 1 }),
    readSeconds,
  });
  return {
    read: (asked, now) => {
      progress.info('reading', { report: asked });
      return reports.read(asked, now).finally(progress.end);
    },
    close: () => reports.close(),
  };
}

async function openWorld(options: OpenOptions, root: Root, progress: Progress): Promise<OpenWorld> {
  const settings = root.loadSettings(options.config);
  const clock = createSystemClock();
  const journal =
    options.logging === 'progress'
      ? progress
      : createJournal({
          out: process.stderr,
          clock,
          run: runId(clock.now(), process.pid),
          readable: options.logging === 'steps' && process.stderr.isTTY,
        });
  const { ledger, discard } = openLedger(root.dataFolder, options.scratch);
  const web = root.openWeb(settings);
  const reader = createArticleReader({ web, readSeconds: settings.limits.readSeconds, workers: 2 });
  const byMail = root.smtpUrl === null ? createUnsetMailer() : createMailer({ url: root.smtpUrl });
  const mailer = createCourier({ mailer: byMail, web, webhooks: settings.webhooks ?? [], clock });
  return {
    settings,
    ledger,
    clock,
    journal,
    reader,
    encoder: root.openEncoder(),
    feeds: createFeedSource({ web }),
    messages: createMessageBuilder(dkimOf(settings, root)),
    archive: options.scratch ? NO_ARCHIVE : createArchive(join(root.dataFolder, 'public')),
    links: createLinks({ publicAddress: settings.publicAddress ?? null, secret: root.secret }),
    // A scratch ledger's mail must not go out: it is a copy, and is thrown away.
    mailer: options.scratch
      ? { ...mailer, send: async () => ({ kind: 'refused', permanent: false, answer: 'a dry run sends nothing' }) }
      : mailer,
    close: async () => {
      progress.end();
      await Promise.all([reader.close(), web.close(), mailer.close()]);
      await ledger.close();
      discard();
    },
  };
}

function dkimOf({ mail }: Settings, { dkimKey }: Root): Dkim | null {
  const dkim = mail?.dkim ?? null;
  return dkim === null || dkimKey === null ? null : { ...dkim, privateKey: dkimKey };
}

/** The ledger itself, or a copy of it that vanishes when it is closed. */
function openLedger(folder: string, scratch: boolean): { ledger: Ledger; discard: () => void } {
  const file = join(folder, 'ledger.sqlite');
  if (!scratch) {
    makeDataFolder(folder);
    return { ledger: createSqliteLedger({ file }), discard: () => {} };
  }
  if (!existsSync(file)) return { ledger: createSqliteLedger({ file: ':memory:' }), discard: () => {} };
  const aside = mkdtempSync(join(tmpdir(), 'newsdelta-'));
  copyLedger(file, join(aside, 'ledger.sqlite'));
  return {
    ledger: createSqliteLedger({ file: join(aside, 'ledger.sqlite') }),
    discard: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Exit(
      EXIT.ledger,
      `The data folder ${folder} cannot be made: ${why}. Give NEWSDELTA_DATA a folder that this user may write to.`,
    );
  }
}
