import { readFileSync } from 'node:fs';
import { didYouMean, nearestWord } from './nearest-word.ts';

interface Environment {
  /** The watchlist's file. */
  readonly config: string;
  /** The folder of the ledger. */
  readonly data: string;
  /** Null while none is set: digests then wait in the outbox. A secret. */
  readonly smtpUrl: string | null;
  /** Hosts by name whose private addresses are allowed, beside those of the watchlist. */
  readonly allowHosts: readonly string[];
  /** Proxy for everything that is fetched, perhaps with a password; null where none is set. */
  readonly proxy: string | null;
}

export type EnvironmentLoading =
  | { readonly kind: 'ok'; readonly environment: Environment }
  | { readonly kind: 'broken'; readonly errors: readonly string[] };

/** Every variable, for the table in config/README.md and for mistyped names. */
export const VARIABLES = [
  {
    name: 'NEWSDELTA_SMTP_URL',
    description:
      'The mail server, with user and password. Characters such as `@` or `%` in them are percent-encoded. Digests wait in the outbox while it is not set.',
    usual: '',
    example: 'smtps://USER:PASSWORD@mail.example.com',
  },
  {
    name: 'NEWSDELTA_SMTP_URL_FILE',
    description: 'A file that holds the same (a container secret); set only one of the two.',
    usual: '',
    example: '/run/secrets/smtp-url',
  },
  {
    name: 'NEWSDELTA_CONFIG',
    description: 'The watchlist; `--config FILE` goes first.',
    usual: 'config/watchlist.yaml',
    example: '/config/watchlist.yaml',
  },
  { name: 'NEWSDELTA_DATA', description: 'The folder of the ledger (`/data` in the container).', usual: './data', example: '/data' },
  {
    name: 'NEWSDELTA_ALLOW_HOSTS',
    description: 'Hosts that may be asked although their address is private, beside `network.allowHosts`; commas between them.',
    usual: '',
    example: 'feeds.intranet.example.org,127.0.0.1',
  },
  {
    name: 'NEWSDELTA_PROXY',
    description: 'Proxy through which everything is fetched, with user and password where it wants them; goes before `network.proxy`.',
    usual: '',
    example: 'http://USER:PASSWORD@proxy.example.org:3128',
  },
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says; an empty variable counts as not set. Errors name the variable and never show the secret.
 * `readSecret` reads the file of a `..._FILE` variable and throws as `readFileSync` does.
 */
export function loadEnvironment(
  variables: Variables,
  readSecret = (file: string): string => readFileSync(file, 'utf8'),
): EnvironmentLoading {
  const value = (name: (typeof VARIABLES)[number]['name']): string => (variables[name] ?? '').trim();
  const smtp = readSmtpUrl({ url: value('NEWSDELTA_SMTP_URL'), file: value('NEWSDELTA_SMTP_URL_FILE') }, readSecret);
  const allowHosts = value('NEWSDELTA_ALLOW_HOSTS')
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
  const proxy = value('NEWSDELTA_PROXY');
  const errors = [...mistypedNames(variables), ...smtp.errors, ...allowHosts.flatMap(checkHost), ...checkProxyUrl(proxy)];
  if (errors.length > 0) return { kind: 'broken', errors };
  const environment = {
    config: value('NEWSDELTA_CONFIG') || 'config/watchlist.yaml',
    data: value('NEWSDELTA_DATA') || './data',
    smtpUrl: smtp.url,
    allowHosts,
    proxy: proxy === '' ? null : proxy,
  };
  return { kind: 'ok', environment };
}

const PREFIX = 'NEWSDELTA_';

/** A mistyped NEWSDELTA_SMPT_URL would silently send nothing. Names far from ours may be meant for a feed's headers. */
function mistypedNames(variables: Variables): readonly string[] {
  const known = VARIABLES.map(({ name }) => name.slice(PREFIX.length));
  return Object.keys(variables)
    .filter((name) => name.startsWith(PREFIX) && (variables[name] ?? '') !== '')
    .map((name) => name.slice(PREFIX.length))
    .filter((name) => !known.some((one) => one === name) && nearestWord(name, known) !== null)
    .map((name) => `${PREFIX}${name} is not a variable of newsdelta. ${didYouMean(name, known).replace('"', `"${PREFIX}`)}`.trim());
}

interface SmtpReading {
  readonly url: string | null;
  readonly errors: readonly string[];
}

function readSmtpUrl(from: { readonly url: string; readonly file: string }, readSecret: (file: string) => string): SmtpReading {
  if (from.url !== '' && from.file !== '') return broken('NEWSDELTA_SMTP_URL and NEWSDELTA_SMTP_URL_FILE are both set: keep one of them.');
  if (from.file === '') return from.url === '' ? { url: null, errors: [] } : checkSmtpUrl(from.url, 'NEWSDELTA_SMTP_URL');
  let held: string;
  try {
    held = readSecret(from.file)
      .replace(/^\uFEFF/, '')
      .trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return broken(`NEWSDELTA_SMTP_URL_FILE names ${from.file}, which can't be read (${code}). ${READ_ADVICE[code] ?? ''}`.trim());
  }
  if (held === '') return broken(`NEWSDELTA_SMTP_URL_FILE names ${from.file}, which is empty. ${SHAPE}`);
  return checkSmtpUrl(held, `The file of NEWSDELTA_SMTP_URL_FILE (${from.file})`);
}

function broken(error: string): SmtpReading {
  return { url: null, errors: [error] };
}

const READ_ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file: check the path, and in a container that the secret is mounted.',
  EACCES: 'Give the user that runs newsdelta the right to read it.',
  EISDIR: 'It is a folder: name the file in it.',
};
const SHAPE = 'It must look like smtps://USER:PASSWORD@mail.example.com or smtp://USER:PASSWORD@mail.example.com:587.';

function checkSmtpUrl(url: string, where: string): SmtpReading {
  const parsed = /\s/.test(url) ? null : URL.parse(url);
  const good = parsed !== null && (parsed.protocol === 'smtp:' || parsed.protocol === 'smtps:') && parsed.hostname !== '';
  return good
    ? { url, errors: [] }
    : { url: null, errors: [`${where} is not the address of a mail server (the value is a secret and not shown). ${SHAPE}`] };
}

function checkHost(host: string): readonly string[] {
  if (!/[/@\s*]/.test(host)) return [];
  return [`NEWSDELTA_ALLOW_HOSTS holds "${host}", which is not a host: write names or addresses alone, as feeds.example.org,127.0.0.1.`];
}

function checkProxyUrl(proxy: string): readonly string[] {
  const parsed = proxy === '' ? null : URL.parse(proxy);
  const good =
    parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.pathname === '/' && parsed.search === '' && parsed.hash === '';
  if (proxy === '' || good) return [];
  return [
    'NEWSDELTA_PROXY is not the address of a proxy (it may hold a secret and is not shown). It must look like http://proxy.example.org:3128.',
  ];
}
