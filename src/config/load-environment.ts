import { readFileSync } from 'node:fs';
import { didYouMean, nearestWord } from './nearest-word.ts';
import { isProxyAddress } from './proxy-address.ts';
import { readSecret, type SecretReading } from './read-secret.ts';

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
  /** Hosts that are asked without it. */
  readonly noProxy: readonly string[];
  /** Signs the addresses by which readers stop their digest; null where none is set. A secret. */
  readonly secret: string | null;
  /** Signs mail, in PEM; null where none is set. A secret. */
  readonly dkimKey: string | null;
  /** Where `serve` answers health, metrics, archive and unsubscribe; null: nowhere. */
  readonly listen: { readonly host: string; readonly port: number } | null;
  /** Whether sentences are encoded (`src/adapters/encoder`), or words alone decide. */
  readonly meaning: boolean;
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
    description:
      'The watchlist; `--config FILE` goes first. Where there is no `config/watchlist.yaml`, the `watchlist.yaml` of the working folder.',
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
  {
    name: 'NO_PROXY',
    description:
      'Hosts that are asked without the proxy, beside `network.noProxy`; commas between them, `*` for all. Other programs read it too; `no_proxy` counts where it is not set.',
    usual: '',
    example: 'intranet.example.org,10.0.0.0/8',
  },
  {
    name: 'NEWSDELTA_SECRET',
    description:
      'Signs the address by which a reader stops a digest; needed with `publicAddress`. At least 32 characters, as `openssl rand -hex 32` makes them. A new one makes the addresses in older mails void.',
    usual: '',
    example: '(64 hex digits)',
  },
  {
    name: 'NEWSDELTA_SECRET_FILE',
    description: 'A file that holds the same; set only one of the two.',
    usual: '',
    example: '/run/secrets/newsdelta-secret',
  },
  {
    name: 'NEWSDELTA_DKIM_KEY_FILE',
    description: 'A file with the private key of `mail.dkim`: RSA, in PEM, as `openssl genrsa 2048` makes it.',
    usual: '',
    example: '/run/secrets/dkim.pem',
  },
  {
    name: 'NEWSDELTA_DKIM_KEY',
    description: 'The same key itself; set only one of the two.',
    usual: '',
    example: '-----BEGIN PRIVATE KEY-----…',
  },
  {
    name: 'NEWSDELTA_LISTEN',
    description:
      'Address and port on which `serve` answers health, metrics, archive, feeds and unsubscribe; `off` for none. In a container that others are to reach: `0.0.0.0:8390`.',
    usual: '127.0.0.1:8390',
    example: '0.0.0.0:8390',
  },
  {
    name: 'NEWSDELTA_MEANING',
    description:
      '`off`: words alone decide what is new, without the sentence encoder that is installed with the program. Quicker on a small machine, and misses more.',
    usual: 'on',
    example: 'off',
  },
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says; an empty variable counts as not set. Errors name the variable and never show the secret.
 * `readFile` reads the file of a `..._FILE` variable and throws as `readFileSync` does.
 */
export function loadEnvironment(variables: Variables, readFile = (file: string): string => readFileSync(file, 'utf8')): EnvironmentLoading {
  const value = (name: (typeof VARIABLES)[number]['name']): string => (variables[name] ?? '').trim();
  const secretOf = (name: 'NEWSDELTA_SMTP_URL' | 'NEWSDELTA_SECRET' | 'NEWSDELTA_DKIM_KEY', shape: string): SecretReading =>
    readSecret(name, { value: value(name), file: value(`${name}_FILE`), shape }, readFile);
  const smtp = secretOf('NEWSDELTA_SMTP_URL', SMTP_SHAPE);
  const secret = secretOf('NEWSDELTA_SECRET', SECRET_SHAPE);
  const dkimKey = secretOf('NEWSDELTA_DKIM_KEY', DKIM_SHAPE);
  const listen = value('NEWSDELTA_LISTEN') || '127.0.0.1:8390';
  const meaning = value('NEWSDELTA_MEANING') || 'on';
  const allowHosts = listOf(value('NEWSDELTA_ALLOW_HOSTS'));
  const proxy = value('NEWSDELTA_PROXY');
  const errors = [
    ...mistypedNames(variables),
    ...checkSmtpUrl(smtp),
    ...checkSecret(secret),
    ...checkDkimKey(dkimKey),
    ...allowHosts.flatMap(checkHost),
    ...checkProxyUrl(proxy),
    ...checkListen(listen),
    ...checkMeaning(meaning),
  ];
  if (errors.length > 0) return { kind: 'broken', errors };
  const environment = {
    config: value('NEWSDELTA_CONFIG') || 'config/watchlist.yaml',
    data: value('NEWSDELTA_DATA') || './data',
    smtpUrl: smtp.value,
    allowHosts,
    proxy: proxy === '' ? null : proxy,
    noProxy: listOf(value('NO_PROXY') || (variables['no_proxy'] ?? '')),
    secret: secret.value,
    dkimKey: dkimKey.value,
    listen: listenOf(listen),
    meaning: meaning === 'on',
  };
  return { kind: 'ok', environment };
}

function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

const PREFIX = 'NEWSDELTA_';

/** A mistyped NEWSDELTA_SMPT_URL would silently send nothing. Names far from ours may be meant for a feed's headers. */
function mistypedNames(variables: Variables): readonly string[] {
  const known = VARIABLES.filter(({ name }) => name.startsWith(PREFIX)).map(({ name }) => name.slice(PREFIX.length));
  return Object.keys(variables)
    .filter((name) => name.startsWith(PREFIX) && (variables[name] ?? '') !== '')
    .map((name) => name.slice(PREFIX.length))
    .filter((name) => !known.some((one) => one === name) && nearestWord(name, known) !== null)
    .map((name) => `${PREFIX}${name} is not a variable of newsdelta. ${didYouMean(name, known).replace('"', `"${PREFIX}`)}`.trim());
}

const DKIM_SHAPE = 'It must be an RSA key in PEM, as `openssl genrsa 2048` makes it.';

/** Its frame only: what is in it is tried where mail is signed. */
function checkDkimKey({ value, where, errors }: SecretReading): readonly string[] {
  if (value === null) return errors;
  if (/^-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+-----END (?:RSA )?PRIVATE KEY-----$/.test(value)) return [];
  return [`${where} is not a key that can sign mail (it is a secret and not shown). ${DKIM_SHAPE}`];
}

const SMTP_SHAPE = 'It must look like smtps://USER:PASSWORD@mail.example.com or smtp://USER:PASSWORD@mail.example.com:587.';

function checkSmtpUrl({ value, where, errors }: SecretReading): readonly string[] {
  if (value === null) return errors;
  const parsed = /\s/.test(value) ? null : URL.parse(value);
  const good = parsed !== null && (parsed.protocol === 'smtp:' || parsed.protocol === 'smtps:') && parsed.hostname !== '';
  return good ? [] : [`${where} is not the address of a mail server (the value is a secret and not shown). ${SMTP_SHAPE}`];
}

const SECRET_SHAPE = 'It must have at least 32 characters; `openssl rand -hex 32` makes one.';

function checkSecret({ value, where, errors }: SecretReading): readonly string[] {
  return value === null || value.length >= 32
    ? errors
    : [`${where} is too short to sign with (${value.length} characters). ${SECRET_SHAPE}`];
}

function listenOf(listen: string): Environment['listen'] {
  if (listen === 'off') return null;
  const port = /:(\d{1,5})$/.exec(listen)?.[1] ?? '';
  return { host: listen.slice(0, -port.length - 1).replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

function checkListen(listen: string): readonly string[] {
  const found = listenOf(listen);
  if (found === null || (/^([0-9.]+|\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/i.test(listen) && found.port <= 65_535)) return [];
  return [`NEWSDELTA_LISTEN is "${listen}", which is no address with a port. Write 127.0.0.1:8390, 0.0.0.0:8390, [::1]:8390 or off.`];
}

function checkMeaning(word: string): readonly string[] {
  return word === 'on' || word === 'off' ? [] : [`NEWSDELTA_MEANING is "${word}". Write on or off.`];
}

function checkHost(host: string): readonly string[] {
  if (!/[/@\s*]/.test(host)) return [];
  return [`NEWSDELTA_ALLOW_HOSTS holds "${host}", which is not a host: write names or addresses alone, as feeds.example.org,127.0.0.1.`];
}

function checkProxyUrl(proxy: string): readonly string[] {
  if (proxy === '' || isProxyAddress(proxy)) return [];
  return [
    'NEWSDELTA_PROXY is not the address of a proxy (it may hold a secret and is not shown). It must look like http://proxy.example.org:3128.',
  ];
}
