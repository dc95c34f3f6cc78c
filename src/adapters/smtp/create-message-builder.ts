import { createPrivateKey } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { MessageBuilder, MessageParts } from '../../ports.ts';

/** Who signs messages (RFC 6376), with an RSA key in PEM. */
export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
}

/** RSA, which every verifier knows (RFC 8463's Ed25519 they don't), long enough to be heeded (RFC 8301). */
export function isSigningKey(pem: string): boolean {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 1024;
  } catch {
    return false;
  }
}

/**
 * Makes multipart/alternative messages: text, then HTML (RFC 2046: the richest last). The same parts give the same bytes, signature
 * included: it names no time.
 */
export function createMessageBuilder(dkim: Dkim | null = null): MessageBuilder {
  const signing = dkim === null ? {} : { dkim: signingOf(dkim) };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...signing });
  return {
    async build(parts) {
      const built = await transport.sendMail({ ...message(parts), disableFileAccess: true, disableUrlAccess: true });
      if (!Buffer.isBuffer(built.message)) throw new Error('nodemailer gave a stream where bytes were asked for');
      return new Uint8Array(built.message);
    },
  };
}

function message(parts: MessageParts): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
  const domain = parts.from.address.slice(parts.from.address.lastIndexOf('@') + 1);
  return {
    from: { name: oneLine(parts.from.name), address: parts.from.address },
    // An object: a string is parsed, and a comma would make two recipients.
    to: { name: '', address: parts.to },
    subject: oneLine(parts.subject),
    messageId: parts.messageId,
    date: new Date(parts.date),
    text: parts.text,
    html: parts.html,
    // No message has this id: programs gather by what is referred to (RFC 5256, 3).
    ...(parts.thread === null ? {} : { inReplyTo: parts.thread, references: parts.thread }),
    // nodemailer draws a random one otherwise, and a resend must be byte-identical.
    baseBoundary: parts.messageId.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 40),
    list: {
      id: { url: `${parts.list.id}.${domain}`, comment: oneLine(parts.list.name) },
      // Nested: a flat array would make a header field for each address (RFC 2369 allows one).
      unsubscribe: [
        [
          ...(parts.oneClick === null ? [] : [{ url: parts.oneClick }]),
          { url: `mailto:${parts.unsubscribe}?subject=${encodeURIComponent(`unsubscribe ${parts.list.id}`)}` },
        ],
      ],
    },
    headers: {
      // RFC 3834: vacation responders stay quiet.
      'Auto-Submitted': 'auto-generated',
      ...(parts.oneClick === null ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}

/** RFC 6376, 5.4.1, with every list header: a one-click address that isn't signed is ignored (RFC 8058, 4). nodemailer's own list lacks some. */
const SIGNED = [
  'From:To:Subject:Date:Message-ID:In-Reply-To:References:MIME-Version:Content-Type:Content-Transfer-Encoding',
  'List-ID:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted',
].join(':');

function signingOf({ domain, selector, privateKey }: Dkim): object {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED };
}

const LONGEST = 250;
/** Line breaks and controls would end or corrupt a header; bidi controls (UAX #9) make it read as something else. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

function oneLine(text: string): string {
  const line = text.toWellFormed().replaceAll(UNPRINTABLE, ' ').replaceAll(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
