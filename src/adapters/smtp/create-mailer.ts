import { createTransport } from 'nodemailer';
import type { SMTPTransportOptions } from 'nodemailer';
import type { SendResult } from '../../domain/delivery.ts';
import type { Failure } from '../../domain/failure.ts';
import { maskAddresses } from '../../domain/mask-address.ts';
import type { Mailer } from '../../ports.ts';
import { parseSmtpUrl } from './parse-smtp-url.ts';
import type { SmtpServer } from './parse-smtp-url.ts';
import { readSendError } from './read-send-error.ts';

export interface MailerOptions {
  /** See `parseSmtpUrl`. */
  readonly url: string;
  /** Further certificate authority, PEM; beside it `NODE_EXTRA_CA_CERTS` works. */
  readonly ca?: string | undefined;
  /** For connecting and for the greeting, each. */
  readonly connectMs?: number;
  /** From the start to the final dot. */
  readonly sessionMs?: number;
  /** For the answer to the final dot. RFC 5321 4.5.3.2.6 asks for 10 minutes, because giving up earlier makes duplicates. */
  readonly answerMs?: number;
}

interface Times {
  readonly connectMs: number;
  readonly sessionMs: number;
  readonly answerMs: number;
}

/** One session for each message, closed after it. Throws for a URL that it cannot read, before anything is sent. */
export function createMailer(options: MailerOptions): Mailer {
  const server = parseSmtpUrl(options.url);
  const times = { connectMs: options.connectMs ?? 15_000, sessionMs: options.sessionMs ?? 120_000, answerMs: options.answerMs ?? 600_000 };
  const base = transportOptions(server, times, options.ca);
  const underWay = new Set<AbortController>();
  return {
    send: (message) => send(message, { base, times, underWay }),
    verify: () => verify(base, server),
    async close() {
      for (const session of underWay) session.abort();
    },
  };
}

function transportOptions(server: SmtpServer, times: Times, ca: string | undefined): SMTPTransportOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.implicitTls,
    // Off in nodemailer by default: a stripped STARTTLS then sends the password in clear.
    requireTLS: server.requireTls && !server.implicitTls,
    ignoreTLS: !server.requireTls,
    // A server that offers no AUTH must refuse, not be sent to without login.
    ...(server.user === '' ? {} : { auth: { user: server.user, pass: server.password }, forceAuth: true }),
    ...(ca === undefined ? {} : { tls: { ca } }),
    connectionTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    dnsTimeout: times.connectMs,
    socketTimeout: times.answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type Message = Parameters<Mailer['send']>[0];
interface Session {
  readonly base: SMTPTransportOptions;
  readonly times: Times;
  readonly underWay: Set<AbortController>;
}

async function send(message: Message, { base, times, underWay }: Session): Promise<SendResult> {
  const odd = [message.from, message.to].find((address) => !/^[^\s<>,;:"()]+@[^\s<>,;:"()@]+$/u.test(address));
  // A comma would make two recipients of one.
  if (odd !== undefined) return { kind: 'refused', permanent: true, answer: 'the address is not one bare address' };
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), times.sessionMs);
  let dotSent = false;
  const logger = dotWatch(() => {
    dotSent = true;
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), times.answerMs);
  });
  underWay.add(abort);
  try {
    const envelope = { from: message.from, to: [message.to] };
    const sent = await createTransport({ ...base, logger }).sendMail({ envelope, raw: Buffer.from(message.raw), signal: abort.signal });
    // nodemailer resolves where only some recipients are taken.
    if (sent.accepted.length === 0) return { kind: 'refused', permanent: true, answer: maskAddresses(sent.response) };
    return { kind: 'sent', answer: maskAddresses(sent.response) };
  } catch (error) {
    return readSendError(error, dotSent);
  } finally {
    clearTimeout(timer);
    underWay.delete(abort);
  }
}

/** The error of "never sent" and of "sent, answer lost" is the same; only the log entry `tnx: 'message'`, at the final dot, tells them apart. */
function dotWatch(onDot: () => void): NonNullable<SMTPTransportOptions['logger']> {
  const watch = (entry: unknown): void => {
    if (typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'message') onDot();
  };
  return { level: silent, trace: silent, debug: silent, info: watch, warn: silent, error: silent, fatal: silent };
}

async function verify(base: SMTPTransportOptions, server: SmtpServer): Promise<Failure | null> {
  try {
    await createTransport(base).verify();
    return null;
  } catch (error) {
    const result = readSendError(error, false);
    const where = `smtp${server.implicitTls ? 's' : ''}://${server.host}:${server.port}`;
    const temporary = result.kind !== 'misconfigured';
    const advice = temporary
      ? 'Check host and port of NEWSDELTA_SMTP_URL, and whether the server is up.'
      : 'Check user and password of NEWSDELTA_SMTP_URL, and the TLS certificate of the server.';
    return { step: 'deliver', where, what: result.answer, advice, temporary };
  }
}

function silent(): void {}
