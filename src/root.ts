/** What a command may ask of the composition root (`create-root.ts`), which alone knows the environment and the adapters. */
import type { Settings } from './domain/settings.ts';
import type { Watch } from './domain/watch.ts';
import type { World } from './pipeline.ts';
import type { ArticleReader, Clock, Encoder, ReportReader, Web, WebPost } from './ports.ts';

export interface Root {
  /** The watchlist that the command line, else the environment, else the folder names. */
  readonly configFile: (option: string | undefined) => string;
  readonly dataFolder: string;
  /** Null while `NEWSDELTA_SMTP_URL` is not set. */
  readonly smtpUrl: string | null;
  /** Signs the addresses that stop a digest; null while `NEWSDELTA_SECRET` is not set. */
  readonly secret: string | null;
  /** Signs mail; null while `NEWSDELTA_DKIM_KEY_FILE` is not set. */
  readonly dkimKey: string | null;
  /** Where `serve` answers; null: nowhere. */
  readonly listen: { readonly host: string; readonly port: number } | null;
  /** Throws an `Exit` with every error of the watchlist where it is broken. */
  readonly loadSettings: (config: string | undefined) => Settings;
  /** Opens ledger, web, workers and mail. `scratch`: works on a copy of the ledger that is thrown away, and sends nothing. */
  readonly openWorld: (options: OpenOptions) => Promise<OpenWorld>;
  readonly openWeb: (settings: WebSettings | null) => Web & WebPost;
  /** Web and the reader of pages over it, without ledger or mail. */
  readonly openPages: (settings: Parameters<Root['openWeb']>[0]) => {
    readonly web: Web;
    readonly reader: ArticleReader;
    /** Wipes the progress line, before something else is written. */
    quiet(): void;
    close(): Promise<void>;
  };
  /** Reads reports for baseline records, with a progress line on a terminal. */
  readonly openReports: (settings: WebSettings | null) => ReportReader;
  readonly openEncoder: () => Encoder;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** The text in a colour where standard output is a terminal and NO_COLOR is not set. */
  readonly paint: (text: string, mood: Mood) => string;
}

export type WebSettings = Pick<Settings, 'limits' | 'allowHosts' | 'allowPorts' | 'proxy' | 'noProxy'>;

export type Mood = 'good' | 'bad' | 'faint';

export interface OpenOptions {
  readonly config: string | undefined;
  readonly scratch: boolean;
  /** `serve` logs every step, as JSON where standard error is no terminal or it is asked for; other commands only show progress on a terminal. */
  readonly logging: 'steps' | 'json' | 'progress';
}

export interface OpenWorld extends World {
  readonly clock: Clock;
  readonly close: () => Promise<void>;
}

/** The one file of the ledger. */
export function ledgerFile({ dataFolder }: Pick<Root, 'dataFolder'>): string {
  return `${dataFolder}/ledger.sqlite`;
}

/** Documented in README.md. */
export const EXIT = { ok: 0, bug: 1, usage: 2, config: 3, partly: 4, mail: 5, unhealthy: 6, ledger: 7, baseline: 8 } as const;

/** Ends the program with words for the user and an exit code; not a bug. */
export class Exit extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** The watches that `--watch` names, or all. */
export function chooseWatches(settings: Settings, id: string | undefined): readonly Watch[] {
  if (id === undefined) return settings.watches;
  const watch = settings.watches.find((one) => one.id === id);
  if (watch === undefined)
    throw new Exit(EXIT.usage, `There is no watch "${id}". The watchlist has: ${settings.watches.map((one) => one.id).join(', ')}.`);
  return [watch];
}

/** The instant that `--as-of` names, in UTC. */
export function instantOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant))
    throw new Exit(EXIT.usage, `--as-of "${value}" is not an instant. Write it like 2026-11-24T07:00:00+09:00 or 2026-11-23T22:00:00Z.`);
  return new Date(instant).toISOString();
}
