/**
 * `npm run test:postfix`: proves delivery against a real Postfix that it installs (Debian, root) and starts itself. Each of 24 faults spoils
 * the first session of a round with two messages; the real outbox, its rules and a clock set by hand do the rest, until nothing waits. Counts
 * what arrived in the Maildirs. Prints a Markdown table; exit code 1 where something is not as expected. About a minute.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createMailer } from '../../src/adapters/smtp/create-mailer.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Ledger } from '../../src/ports.ts';
import { deliver } from '../../src/stages/deliver.ts';
import { ready, T1 } from '../contracts/ledger-samples.ts';
import { type Certificate, type Fault, startFaultProxy } from './fault-proxy.ts';
import { type Postfix, startPostfix } from './start-postfix.ts';

/** Fault, where and how, the state after the first round, the state in the end, mails of the spoilt message after the first round and in the end. */
const CASES: readonly (readonly [string, Fault, string, string, number, number])[] = [
  ['none', { at: 'nowhere', does: 'cut' }, 'sent', 'sent', 1, 1],
  ['connection reset', { at: 'greeting', does: 'cut' }, 'deferred', 'sent', 0, 1],
  ['421 as greeting', { at: 'greeting', does: { reply: '421 4.3.2 closing' } }, 'deferred', 'sent', 0, 1],
  ['554 as greeting', { at: 'greeting', does: { reply: '554 5.7.1 no service' } }, 'deferred', 'sent', 0, 1],
  ['no greeting', { at: 'greeting', does: 'stall' }, 'deferred', 'sent', 0, 1],
  ['STARTTLS stripped', { at: 'starttls', does: { reply: '502 5.5.1 not implemented' } }, 'deferred', 'sent', 0, 1],
  ['454 at STARTTLS', { at: 'starttls', does: { reply: '454 4.7.0 not now' } }, 'deferred', 'sent', 0, 1],
  ['no TLS after STARTTLS', { at: 'starttls', does: 'garbage' }, 'deferred', 'sent', 0, 1],
  ['certificate of another name', { at: 'starttls', does: 'wrong certificate' }, 'deferred', 'sent', 0, 1],
  ['535 at AUTH', { at: 'auth', does: { reply: '535 5.7.8 wrong password' } }, 'deferred', 'sent', 0, 1],
  ['454 at AUTH', { at: 'auth', does: { reply: '454 4.7.0 not now' } }, 'deferred', 'sent', 0, 1],
  ['450 at RCPT (greylisting)', { at: 'rcpt', does: { reply: '450 4.2.0 greylisted' } }, 'deferred', 'sent', 0, 1],
  ['550 at RCPT', { at: 'rcpt', does: { reply: '550 5.1.1 no such user' } }, 'failed', 'failed', 0, 0],
  ['421 at RCPT', { at: 'rcpt', does: { reply: '421 4.7.0 closing' } }, 'deferred', 'sent', 0, 1],
  ['no answer to RCPT', { at: 'rcpt', does: 'stall' }, 'deferred', 'sent', 0, 1],
  ['421 at DATA', { at: 'data', does: { reply: '421 4.3.0 closing' } }, 'deferred', 'sent', 0, 1],
  ['452 after the dot', { at: 'dot', does: { reply: '452 4.3.1 no space' } }, 'deferred', 'sent', 0, 1],
  ['554 after the dot', { at: 'dot', does: { reply: '554 5.7.1 rejected' } }, 'failed', 'failed', 0, 0],
  ['queued, connection lost before the answer', { at: 'dot', does: 'cut', queued: true }, 'unknown', 'sent', 1, 2],
  ['not queued, connection lost at the dot', { at: 'dot', does: 'cut', queued: false }, 'unknown', 'sent', 0, 1],
  ['queued, no answer to the dot', { at: 'dot', does: 'stall', queued: true }, 'unknown', 'sent', 1, 2],
  ['late answer to the dot', { at: 'dot', does: 'late', queued: true }, 'sent', 'sent', 1, 1],
  ['every answer late, byte by byte', { at: 'everywhere', does: 'late' }, 'sent', 'sent', 1, 1],
  ['no answer to QUIT', { at: 'quit', does: 'stall' }, 'sent', 'sent', 1, 1],
];

const SENDER = 'digest@example.com';
const postfix = await startPostfix(CASES.flatMap((_, index) => [`f${index}-a`, `f${index}-b`]));
let wrong = 0;
try {
  const right = makeCertificate('localhost', 'IP:127.0.0.1');
  const other = makeCertificate('wrong.example.net', 'DNS:wrong.example.net');
  console.log('| fault | what the program said | mails | state | the other recipient |\n| --- | --- | --- | --- | --- |');
  for (const [index, one] of CASES.entries()) {
    const row = await tryFault(`f${index}`, one, { postfix, right, other });
    if (!row.good) wrong += 1;
    console.log(`${row.text}${row.good ? '' : ` EXPECTED ${JSON.stringify(one.slice(2))}`}`);
  }
} finally {
  postfix.stop();
}
console.error(`${CASES.length} faults, ${wrong} not as expected`);
process.exitCode = wrong === 0 ? 0 : 1;

interface Surroundings {
  readonly postfix: Postfix;
  readonly right: Certificate;
  readonly other: Certificate;
}

async function tryFault(
  name: string,
  [words, fault, firstState, lastState, firstMails, lastMails]: (typeof CASES)[number],
  { postfix: server, right, other }: Surroundings,
): Promise<{ readonly text: string; readonly good: boolean }> {
  const proxy = await startFaultProxy({ fault, upstreamPort: server.port, right, other });
  const url = `smtp://reader:pass%40word@127.0.0.1:${proxy.port}`;
  const mailer = createMailer({ url, ca: right.cert, connectMs: 1500, sessionMs: 4000, answerMs: 1500 });
  const ledger = createSqliteLedger({ file: ':memory:' });
  await fill(ledger, name);
  const journal = { info: () => {}, warn: () => {}, error: () => {} };
  let now = T1;
  const round = () => deliver({ ledger, mailer, journal, clock: { now: () => now }, settings: {} });
  const failures = await round();
  const first = await stateOf(ledger);
  const arrivedFirst = await settled(server, `${name}-a`, firstMails);
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const waits = (await ledger.deliveries({})).flatMap(({ nextAt }) => nextAt ?? []).toSorted();
    if (waits[0] === undefined) break;
    now = waits.at(-1) ?? now;
    await round();
  }
  const last = await stateOf(ledger);
  const arrived = await settled(server, `${name}-a`, lastMails);
  const others = await settled(server, `${name}-b`, 1);
  await proxy.close();
  await ledger.close();
  const said = (failures[0]?.what ?? 'sent').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const mails = arrivedFirst === arrived ? `${arrived}` : `${arrivedFirst}, then ${arrived}`;
  const good =
    first.state === firstState && last.state === lastState && arrivedFirst === firstMails && arrived === lastMails && others === 1;
  return { text: `| ${words} | ${said} | ${mails} | ${last.state} | ${others} |`, good };
}

async function fill(ledger: Ledger, name: string): Promise<void> {
  const commit = await ready(ledger, 'r1');
  const messages = commit.messages.map((message, index) => {
    const recipient = `${name}-${index === 0 ? 'a' : 'b'}@example.com`;
    const raw = `From: ${SENDER}\r\nTo: ${recipient}\r\nMessage-ID: <${recipient}>\r\nSubject: Orlun\r\n\r\nNothing new.\r\n`;
    return { ...message, recipient, from: SENDER, raw: new TextEncoder().encode(raw) };
  });
  await ledger.commitEdition({ ...commit, messages }, 'r1');
}

async function stateOf(ledger: Ledger): Promise<Delivery> {
  const [spoilt] = await ledger.deliveries({});
  if (spoilt === undefined) throw new Error('the outbox is empty');
  return spoilt;
}

/** Waits for the expected number, then a moment longer for one too many. */
async function settled(server: Postfix, local: string, expected: number): Promise<number> {
  for (let tries = 0; tries < 50 && server.count(local) < expected; tries++) await pause(100);
  await pause(200);
  return server.count(local);
}

function makeCertificate(name: string, also: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-cert-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=${also}`, '-days', '1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certFile, ...subject], {
    stdio: 'ignore',
  });
  const made = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}
