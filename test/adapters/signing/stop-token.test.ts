import { describe, expect, it } from 'vitest';
import { aRecipient } from '../../builders.ts';
import { createLinks } from '../../../src/adapters/signing/create-links.ts';
import { readStopToken, stopToken } from '../../../src/adapters/signing/stop-token.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const watches = [
  { id: 'harbour', recipients: [aRecipient({ address: 'Ann@example.org' }), aRecipient()] },
  { id: 'bridge', recipients: [aRecipient()] },
];

describe('the address that stops a digest', () => {
  const token = stopToken(SECRET, 'harbour', 'ann@example.org');

  it('names one recipient of one watch, whatever the case of the address, and shows no address', () => {
    expect(readStopToken(SECRET, token, watches)).toMatchObject({ watch: 'harbour', recipient: { address: 'Ann@example.org' } });
    expect(token).toMatch(/^harbour\.[0-9a-z]{13}\.[\w-]{43}$/);
  });

  it('knows a recipient who is no longer in the watchlist as one of ours', () => {
    expect(readStopToken(SECRET, token, [])).toEqual({ watch: 'harbour', recipient: null });
  });

  it('is worth nothing for another watch, another recipient, another secret, or changed in any place', () => {
    const [, hash = '', signature = ''] = token.split('.');
    const [, other = ''] = stopToken(SECRET, 'harbour', 'desk@example.com').split('.');
    const forged = [
      `bridge.${hash}.${signature}`,
      `harbour.${other}.${signature}`,
      `${token}x`,
      `${token}.x`,
      `harbour.${hash}.`,
      '',
      '..',
    ];
    expect(forged.map((one) => readStopToken(SECRET, one, watches))).toEqual(forged.map(() => null));
    expect(readStopToken(`${SECRET}!`, token, watches)).toBeNull();
  });

  it('is only made where there is a public address and a secret', () => {
    expect(createLinks({ publicAddress: 'https://news.example.org', secret: SECRET }).unsubscribe('harbour', 'ann@example.org')).toBe(
      `https://news.example.org/unsubscribe/${token}`,
    );
    expect(createLinks({ publicAddress: null, secret: SECRET }).unsubscribe('harbour', 'ann@example.org')).toBeNull();
  });
});
