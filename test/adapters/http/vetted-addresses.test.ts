import { afterAll, describe, expect, test } from 'vitest';
import { createWeb } from '../../../src/adapters/http/web.ts';
import { allowedBy } from '../../../src/adapters/http/admit-url.ts';
import { refusalOf } from '../../../src/adapters/http/vet-address.ts';

/** A resolver of our own: name to addresses. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'loop.example.org': ['127.0.0.1'],
  'private.example.org': ['10.1.2.3'],
  'mixed.example.org': ['93.184.215.14', '192.168.1.1'],
  'mixed6.example.org': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'fd00::1'],
  'mapped.example.org': ['::ffff:10.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
};
const asked: string[] = [];
const web = createWeb({
  allowHosts: [],
  allowPorts: [8443],
  fetchSeconds: 5,
  fetchBytes: 1000,
  concurrency: 4,
  hostPauseMs: 0,
  userAgent: 'newsdelta-test',
  lookup: (name, done) => {
    asked.push(name);
    done(
      null,
      (NAMES[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  },
});
afterAll(() => web.close());

const REFUSED: readonly (readonly [url: string, words: string])[] = [
  ['http://127.0.0.1/', 'loopback'],
  ['http://127.8.9.10/', 'loopback'],
  ['http://10.0.0.1/', 'private'],
  ['http://172.16.0.1/', 'private'],
  ['http://172.31.255.255/', 'private'],
  ['http://192.168.0.1/', 'private'],
  ['http://169.254.169.254/latest', 'link-local'],
  ['http://100.64.0.1/', 'CGNAT'],
  ['http://0.0.0.0/', 'unspecified'],
  ['http://0.1.2.3/', 'unspecified'],
  ['http://192.0.0.8/', 'reserved'],
  ['http://192.0.2.1/', 'documentation'],
  ['http://198.51.100.1/', 'documentation'],
  ['http://203.0.113.1/', 'documentation'],
  ['http://198.18.0.1/', 'benchmark'],
  ['http://198.19.255.1/', 'benchmark'],
  ['http://192.88.99.1/', '6to4'],
  ['http://224.0.0.1/', 'multicast'],
  ['http://239.255.255.255/', 'multicast'],
  ['http://240.0.0.1/', 'reserved'],
  ['http://255.255.255.255/', 'broadcast|reserved'],
  ['http://2130706433/', 'loopback'],
  ['http://0x7f000001/', 'loopback'],
  ['http://0x7f.0.0.1/', 'loopback'],
  ['http://0177.0.0.1/', 'loopback'],
  ['http://017700000001/', 'loopback'],
  ['http://127.1/', 'loopback'],
  ['http://10.1/', 'private'],
  ['http://127.0.0.1./', 'loopback'],
  ['http://127。0。0。1/', 'loopback'],
  ['http://[::1]/', 'loopback'],
  ['http://[::]/', 'unspecified'],
  ['http://[fe80::1]/', 'link-local'],
  ['http://[fec0::1]/', 'reserved'],
  ['http://[fc00::1]/', 'ULA'],
  ['http://[fd12:3456::1]/', 'ULA'],
  ['http://[ff02::1]/', 'multicast'],
  ['http://[::ffff:127.0.0.1]/', 'IPv6 form'],
  ['http://[::ffff:8.8.8.8]/', 'IPv6 form'],
  ['http://[::127.0.0.1]/', 'reserved'],
  ['http://[::ffff:0:127.0.0.1]/', 'IPv6 form|reserved'],
  ['http://[64:ff9b::7f00:1]/', 'NAT64'],
  ['http://[64:ff9b:1::1]/', 'reserved|NAT64'],
  ['http://[2002:7f00:1::]/', '6to4'],
  ['http://[2001::1]/', 'Teredo'],
  ['http://[2001:db8::1]/', 'reserved'],
  ['http://[3fff::1]/', 'reserved'],
  ['http://[100::1]/', 'reserved'],
  ['http://loop.example.org/', 'at 127.0.0.1.*loopback'],
  ['http://private.example.org/', 'at 10.1.2.3.*private'],
  ['http://mixed.example.org/', 'at 192.168.1.1.*private'],
  ['http://mixed6.example.org/', 'at fd00::1.*ULA'],
  ['http://mapped.example.org/', 'IPv6 form'],
  ['http://localhost/', 'at 127.0.0.1'],
  ['http://8.8.8.8:22/', 'port 22'],
  ['http://loop.example.org:8443/', 'loopback'],
  ['ftp://8.8.8.8/', 'neither http nor https'],
  ['file:///etc/passwd', 'neither http nor https'],
  ['http://reader:secret@8.8.8.8/', 'user name or password'],
  ['no address', 'is no URL'],
];

describe('the vetted connection', () => {
  test.each(REFUSED)('refuses %s', async (url, words) => {
    const answer = await web.get({ url });
    expect(answer.kind === 'refused' ? answer.what : answer).toMatch(new RegExp(words));
    expect(answer).toMatchObject({ temporary: false });
  });

  test('says what to do, and never repeats a password', async () => {
    expect(await web.get({ url: 'http://loop.example.org/' })).toMatchObject({
      advice: 'if it is yours, add loop.example.org to allowHosts in the watchlist or to NEWSDELTA_ALLOW_HOSTS',
    });
    expect(JSON.stringify(await web.get({ url: 'http://reader:secret@8.8.8.8/' }))).not.toContain('secret');
  });

  test('looks names up only through its own hook', () => {
    expect(asked).toContain('mixed.example.org');
  });

  test.each(['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '172.32.0.1', '100.128.0.1'])(
    'lets the public %s through',
    (address) => {
      expect(refusalOf(address)).toBeNull();
    },
  );

  test('allows by name: `host` on any port, `host:port` on that one', () => {
    const allowed = allowedBy(['Demo.example.org', 'press.example.org:8080', '[::1]:99']);
    expect(allowed('demo.example.org', '1234')).toBe(true);
    expect(allowed('press.example.org', '8080')).toBe(true);
    expect(allowed('press.example.org', '8081')).toBe(false);
    expect(allowed('sub.demo.example.org', '80')).toBe(false);
    expect(allowed('::1', '99')).toBe(true);
  });
});
