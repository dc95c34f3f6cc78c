/**
 * Proves delivery against a real SMTP server that files mail into Maildirs: each fault spoils the first session, the outbox's rule decides,
 * and the mails that arrived are counted. Prints a Markdown table; exit code 1 where something is not as expected.
 *   SMTP_UPSTREAM_PORT  port on 127.0.0.1 that takes AUTH without TLS     SMTP_LOGIN  user:password, percent-encoded
 *   SMTP_SENDER         an address that may send                          MAILDIRS    folder with USER/Maildir/new for USER@ the sender's domain
 * openssl makes the proxy's certificate.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailer } from '../../src/adapters/smtp/create-mailer.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { planDelivery } from '../../src/domain/plan-delivery.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { Fault } from './fault-proxy.ts';

/** Fault, where and how, what the first attempt must be told as, mails in the end. */
const CASES: readonly (readonly [string, Fault, string, number])[] = [
  ['none', { at: 'nowhere', does: 'cut' }, 'sent', 1],
  ['connection cut at once', { at: 'greeting', does: 'cut' }, 'refused for now', 1],
  ['421 as greeting', { at: 'greeting', does: { reply: '421 4.3.2 closing' } }, 'refused for now', 1],
  ['554 as greeting', { at: 'greeting', does: { reply: '554 no service' } }, 'refused for now', 1],
  ['no greeting', { at: 'greeting', does: 'stall' }, 'refused for now', 1],
  ['STARTTLS stripped', { at: 'starttls', does: { reply: '502 5.5.1 not implemented' } }, 'misconfigured', 1],
  ['454 at STARTTLS', { at: 'starttls', does: { reply: '454 4.7.0 not now' } }, 'refused for now', 1],
  ['no TLS after STARTTLS', { at: 'starttls', does: 'garbage' }, 'misconfigured', 1],
  ['535 at AUTH', { at: 'auth', does: { reply: '535 5.7.8 wrong password' } }, 'misconfigured', 1],
  ['454 at AUTH', { at: 'auth', does: { reply: '454 4.7.0 not now' } }, 'refused for now', 1],
  ['450 at RCPT', { at: 'rcpt', does: { reply: '450 4.2.0 greylisted' } }, 'refused for now', 1],
  ['550 at RCPT', { at: 'rcpt', does: { reply: '550 5.1.1 no such user' } }, 'refused for good', 0],
  ['no answer to RCPT', { at: 'rcpt', does: 'stall' }, 'refused for now', 1],
  ['421 at DATA', { at: 'data', does: { reply: '421 4.3.0 closing' } }, 'refused for now', 1],
  ['452 after the dot', { at: 'dot', does: { reply: '452 4.3.1 no space' } }, 'refused for now', 1],
  ['554 after the dot', { at: 'dot', does: { reply: '554 5.7.1 rejected' } }, 'refused for good', 0],
  ['queued, then cut', { at: 'dot', does: 'cut', queued: true }, 'unknown', 2],
  ['not queued, then cut', { at: 'dot', does: 'cut', queued: false }, 'unknown', 1],
  ['queued, no answer', { at: 'dot', does: 'stall', queued: true }, 'unknown', 2],
  ['no answer to QUIT', { at: 'quit', does: 'stall' }, 'sent', 1],
];

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; see the head of test/postfix/run-faults.ts`);
  return value;
};
const now = '2026-03-01T06:00:00.000Z';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const { key, cert } = makeCertificate();
let wrong = 0;
console.log('| fault | first attempt | mails | state |\n| --- | --- | --- | --- |');
for (const [index, [name, fault, expected, mails]] of CASES.entries()) {
  const user = `fault-${process.pid}-${index}`;
  const { first, delivery } = await attempt(user, fault);
  const arrived = await count(user, mails);
  const asExpected = first === expected && arrived === mails;
  if (!asExpected) wrong++;
  console.log(`| ${name} | ${first} | ${arrived} | ${delivery.state} |${asExpected ? '' : ` EXPECTED ${expected}, ${mails}`}`);
}
process.exitCode = wrong === 0 ? 0 : 1;

/** At most two attempts, the second only where the outbox's rule plans one. */
async function attempt(user: string, fault: Fault): Promise<{ readonly first: string; readonly delivery: Delivery }> {
  const sender = env('SMTP_SENDER');
  const recipient = `${user}${sender.slice(sender.lastIndexOf('@'))}`;
  const proxy = await startFaultProxy({ fault, upstreamPort: Number(env('SMTP_UPSTREAM_PORT')), key, cert });
  const url = `smtp://${env('SMTP_LOGIN')}@127.0.0.1:${proxy.port}`;
  const mailer = createMailer({ url, ca: cert, connectMs: 1500, sessionMs: 3000, answerMs: 1500 });
  const messageId = `<${user}@newsdelta.example>`;
  const raw = Buffer.from(`From: ${sender}\r\nTo: ${recipient}\r\nMessage-ID: ${messageId}\r\nSubject: ${user}\r\n\r\nhello\r\n`);
  let delivery: Delivery = {
    id: user,
    edition: 'e',
    recipient,
    messageId,
    state: 'ready',
    attempts: 0,
    nextAt: now,
    lastAnswer: '',
    sentAt: null,
  };
  let first = '';
  for (let tries = 0; tries < 2 && delivery.nextAt !== null; tries++) {
    const result = await mailer.send({ from: sender, to: recipient, raw });
    if (tries === 0) first = result.kind === 'refused' ? `refused for ${result.permanent ? 'good' : 'now'}` : result.kind;
    delivery = planDelivery({ ...delivery, state: 'sending' }, result, now);
  }
  await proxy.close();
  return { first, delivery };
}

/** Waits for the expected number, then a moment longer for one too many. */
async function count(user: string, expected: number): Promise<number> {
  const folder = join(env('MAILDIRS'), user, 'Maildir', 'new');
  const arrived = (): number => (existsSync(folder) ? readdirSync(folder).length : 0);
  for (let tries = 0; tries < 50 && arrived() < expected; tries++) await pause(100);
  await pause(300);
  return arrived();
}

function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-cert-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certFile, ...subject], {
    stdio: 'ignore',
  });
  const made = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}
