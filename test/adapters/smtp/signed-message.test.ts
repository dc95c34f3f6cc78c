import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { createMessageBuilder, isSigningKey } from '../../../src/adapters/smtp/create-message-builder.ts';
import type { MessageParts } from '../../../src/ports.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const PARTS: MessageParts = {
  from: { name: '港湾 Desk ⚓', address: 'digest@example.com' },
  to: 'reader@example.org',
  messageId: '<orlun-20260302T070000Z-1@example.com>',
  date: '2026-03-02T07:00:00.000Z',
  subject: 'オルルン港：引き水人がスト、頼清徳総統が声明 🚢 ⚓',
  text: 'Zeile mit Umlaut: Straße  \n\n新しい動き1件\n\n\n',
  html: '<p>新しい動き</p>',
  list: { id: 'orlun', name: 'オルルン港' },
  unsubscribe: 'digest@example.com',
  oneClick: 'https://news.example.org/unsubscribe/orlun.x.y',
  thread: '<orlun-thread@example.com>',
};
const builder = createMessageBuilder({ domain: 'example.com', selector: 'news2026', privateKey });
const build = async (part: Partial<MessageParts> = {}): Promise<string> =>
  Buffer.from(await builder.build({ ...PARTS, ...part })).toString('latin1');

describe('a signed message', () => {
  it('verifies as RFC 6376 says, every list header among what is signed', async () => {
    const raw = await build();
    const { tags, good } = verify(raw);
    expect(good).toBe(true);
    expect(tags).toMatchObject({ d: 'example.com', s: 'news2026', a: 'rsa-sha256', c: 'relaxed/relaxed' });
    const signed = (tags['h'] ?? '').toLowerCase().split(':');
    const there = [...raw.slice(0, raw.indexOf('\r\n\r\n')).matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) => name?.toLowerCase());
    expect(there).toContain('list-unsubscribe-post');
    expect(there.filter((name) => name !== 'dkim-signature' && !signed.includes(name ?? ''))).toEqual([]);
  });

  it.each([
    ['the address that stops it', /unsubscribe\/orlun/, 'unsubscribe/other'],
    ['one-click', /One-Click/, 'One-Clack'],
    ['the subject', /^Subject: =\?UTF-8\?./m, 'Subject: =?UTF-8?Z'],
    ['the text', /=E6=96=B0|5paw/, '=E6=96=B1'],
  ])('verifies no more when somebody changes %s', async (_, from, to) => {
    const raw = await build();
    const changed = raw.replace(from, to);
    expect(changed).not.toBe(raw);
    expect(verify(changed).good).toBe(false);
  });

  it('is made with RSA keys only', () => {
    const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect([privateKey, ed25519, privateKey.replaceAll('M', 'N'), ''].map(isSigningKey)).toEqual([true, false, false, false]);
  });

  it('is the same bytes each time, so that a resend is', async () => {
    expect(await build()).toBe(await build());
  });

  it('reads back with CJK and emoji in subject, sender and list, each header line short and ASCII', async () => {
    const raw = await build();
    const mail = await simpleParser(Buffer.from(raw, 'latin1'));
    expect(mail.subject).toBe(PARTS.subject);
    expect(mail.from?.value[0]?.name).toBe(PARTS.from.name);
    // An encoded word without quotes, as RFC 2047, 5 (3), wants it in a phrase.
    expect(raw).toMatch(/^List-ID: =\?UTF-8\?[QB]\?\S+\?=\r\n <orlun\.example\.com>\r$/m);
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).split('\r\n');
    expect(head.filter((line) => line.length > 998 || /[^\t\u0020-\u007E]/.test(line))).toEqual([]);
  });

  it('refers to one id for each thread, and to none without', async () => {
    const mail = await simpleParser(Buffer.from(await build(), 'latin1'));
    expect([mail.inReplyTo, mail.references]).toEqual(['<orlun-thread@example.com>', '<orlun-thread@example.com>']);
    expect(await build({ thread: null })).not.toMatch(/^(In-Reply-To|References):/m);
  });
});

/** A verifier of its own (RFC 6376, 3.4.2, 3.4.4, 3.7), so that the library is not asked whether it is right. */
function verify(raw: string): { readonly tags: Readonly<Record<string, string>>; readonly good: boolean } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw
    .slice(0, end)
    .replaceAll(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1)] as const);
  const signature = headers.find(([name]) => name === 'dkim-signature')?.[1] ?? '';
  const tags = Object.fromEntries(
    signature.split(';').map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).trim()]),
  );
  const body = `${raw
    .slice(end + 4)
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
    .replace(/(?:\r\n)+$/, '')}\r\n`;
  const hash = createHash('sha256').update(body, 'latin1').digest('base64');
  const relaxed = (name: string, value: string): string => `${name}:${value.replaceAll(/[ \t]+/g, ' ').trim()}`;
  const signed = (tags['h'] ?? '').split(':').map((name) => {
    const found = headers.findLast(([one]) => one === name.trim().toLowerCase());
    return found === undefined ? '' : `${relaxed(...found)}\r\n`;
  });
  const verifier = createVerify('RSA-SHA256');
  verifier.update(`${signed.join('')}${relaxed('dkim-signature', signature.replace(/(\bb=)[^;]*$/, '$1'))}`, 'latin1');
  return { tags, good: hash === tags['bh'] && verifier.verify(publicKey, (tags['b'] ?? '').replaceAll(/\s/g, ''), 'base64') };
}
