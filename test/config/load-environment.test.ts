import { describe, expect, test } from 'vitest';
import { loadEnvironment } from '../../src/config/load-environment.ts';

const SECRET = 'smtps://ann:hunter2@mail.example.com';

const DKIM_KEY = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';

describe('the environment', () => {
  test('has sensible values where nothing is set, and an empty variable counts as not set', () => {
    const usual = {
      config: 'config/watchlist.yaml',
      data: './data',
      smtpUrl: null,
      allowHosts: [],
      proxy: null,
      noProxy: [],
      secret: null,
      dkimKey: null,
      meaning: true,
    };
    const local = { host: '127.0.0.1', port: 8390 };
    expect(loadEnvironment({})).toEqual({ kind: 'ok', environment: { ...usual, listen: local } });
    expect(loadEnvironment({ NEWSDELTA_SMTP_URL: '', NEWSDELTA_DATA: ' ', NEWSDELTA_LISTEN: 'off' })).toEqual({
      kind: 'ok',
      environment: { ...usual, listen: null },
    });
  });

  test('takes every variable', () => {
    const loading = loadEnvironment({
      NEWSDELTA_SMTP_URL: SECRET,
      NEWSDELTA_CONFIG: '/config/watchlist.yaml',
      NEWSDELTA_DATA: '/data',
      NEWSDELTA_ALLOW_HOSTS: 'feeds.example.org, 127.0.0.1,',
      NEWSDELTA_PROXY: 'http://ann:pw@proxy.example.org:3128',
      NO_PROXY: 'intranet.example.org, 10.0.0.0/8',
      NEWSDELTA_SECRET: '0123456789abcdef0123456789abcdef',
      NEWSDELTA_DKIM_KEY: DKIM_KEY,
      NEWSDELTA_LISTEN: '[::1]:8391',
      NEWSDELTA_MEANING: 'off',
    });
    expect(loading).toEqual({
      kind: 'ok',
      environment: {
        config: '/config/watchlist.yaml',
        data: '/data',
        smtpUrl: SECRET,
        allowHosts: ['feeds.example.org', '127.0.0.1'],
        proxy: 'http://ann:pw@proxy.example.org:3128',
        noProxy: ['intranet.example.org', '10.0.0.0/8'],
        secret: '0123456789abcdef0123456789abcdef',
        dkimKey: DKIM_KEY,
        listen: { host: '::1', port: 8391 },
        meaning: false,
      },
    });
  });

  test('reads the mail server from a file, without the newline at its end', () => {
    const loading = loadEnvironment({ NEWSDELTA_SMTP_URL_FILE: '/run/secrets/smtp' }, (file) =>
      file === '/run/secrets/smtp' ? `${SECRET}\n` : '',
    );
    expect(loading).toMatchObject({ kind: 'ok', environment: { smtpUrl: SECRET } });
  });

  test('refuses what is no key to sign mail with, and does not show it', () => {
    const loading = loadEnvironment({ NEWSDELTA_DKIM_KEY: 'hunter2' });
    expect(loading).toEqual({ kind: 'broken', errors: [expect.stringContaining('NEWSDELTA_DKIM_KEY is not a key that can sign mail')] });
    expect(JSON.stringify(loading)).not.toContain('hunter2');
  });

  test.each([
    ['a word for meaning that is none', { NEWSDELTA_MEANING: 'maybe' }, 'NEWSDELTA_MEANING is "maybe". Write on or off.'],
    [
      'a secret that is too short to sign with',
      { NEWSDELTA_SECRET: 'hunter2' },
      'NEWSDELTA_SECRET is too short to sign with (7 characters). It must have at least 32 characters; `openssl rand -hex 32` makes one.',
    ],
    [
      'no port',
      { NEWSDELTA_LISTEN: '0.0.0.0' },
      'NEWSDELTA_LISTEN is "0.0.0.0", which is no address with a port. Write 127.0.0.1:8390, 0.0.0.0:8390, [::1]:8390 or off.',
    ],
    [
      'a port that there is not',
      { NEWSDELTA_LISTEN: '0.0.0.0:83900' },
      'NEWSDELTA_LISTEN is "0.0.0.0:83900", which is no address with a port. Write 127.0.0.1:8390, 0.0.0.0:8390, [::1]:8390 or off.',
    ],
    [
      'both set',
      { NEWSDELTA_SMTP_URL: SECRET, NEWSDELTA_SMTP_URL_FILE: '/x' },
      'NEWSDELTA_SMTP_URL and NEWSDELTA_SMTP_URL_FILE are both set: keep one of them.',
    ],
    [
      'no such file',
      { NEWSDELTA_SMTP_URL_FILE: '/nowhere/smtp' },
      "NEWSDELTA_SMTP_URL_FILE names /nowhere/smtp, which can't be read (ENOENT). There is no such file: check the path, and in a container that the secret is mounted.",
    ],
    [
      'an empty file',
      { NEWSDELTA_SMTP_URL_FILE: '/dev/null' },
      'NEWSDELTA_SMTP_URL_FILE names /dev/null, which is empty. It must look like smtps://USER:PASSWORD@mail.example.com or smtp://USER:PASSWORD@mail.example.com:587.',
    ],
    [
      'not a mail server',
      { NEWSDELTA_SMTP_URL: 'https://ann:hunter2@mail.example.com' },
      'NEWSDELTA_SMTP_URL is not the address of a mail server (the value is a secret and not shown). It must look like smtps://USER:PASSWORD@mail.example.com or smtp://USER:PASSWORD@mail.example.com:587.',
    ],
    [
      'a mistyped name',
      { NEWSDELTA_SMPT_URL: SECRET },
      'NEWSDELTA_SMPT_URL is not a variable of newsdelta. Did you mean "NEWSDELTA_SMTP_URL"?',
    ],
    [
      'a URL for a host',
      { NEWSDELTA_ALLOW_HOSTS: 'http://feeds.example.org' },
      'NEWSDELTA_ALLOW_HOSTS holds "http://feeds.example.org", which is not a host: write names or addresses alone, as feeds.example.org,127.0.0.1.',
    ],
  ])('%s: says so and never shows the secret', (_, variables, message) => {
    const loading = loadEnvironment(variables);
    expect(loading).toEqual({ kind: 'broken', errors: [message] });
    expect(JSON.stringify(loading)).not.toContain('hunter2');
  });

  test('leaves variables alone that a feed may use', () => {
    expect(loadEnvironment({ NEWSDELTA_COURIER_TOKEN: 'x' }).kind).toBe('ok');
  });

  test.each(['proxy.example.org:3128', 'socks5://proxy.example.org', 'http://proxy.example.org/path', 'nonsense'])(
    'refuses %s as a proxy, and does not show it',
    (proxy) => {
      const loading = loadEnvironment({ NEWSDELTA_PROXY: proxy });
      expect(loading).toEqual({ kind: 'broken', errors: [expect.stringContaining('must look like http://proxy.example.org:3128')] });
    },
  );
});
