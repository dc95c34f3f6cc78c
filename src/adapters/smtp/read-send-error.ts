import type { SendResult } from '../../domain/delivery.ts';
import { maskAddresses } from '../../domain/mask-address.ts';

/** What nodemailer puts on its errors; all of it may be missing. */
interface SendError extends Error {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

/** "Authentication required", "mechanism too weak", "credentials invalid", "encryption required" (RFC 4954, RFC 3207). */
const LOGIN_CODES = new Set([530, 534, 535, 538]);
/** OpenSSL's and Node's names for a certificate or a handshake that will not be better tomorrow. */
const TLS_TROUBLE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|ERR_SSL|ERR_TLS|EPROTO/;

/**
 * Tells what a failed attempt means. `dotSent`: all of the message including its final dot had gone out; then only the server's own answer
 * to it says that the message is not queued.
 */
export function readSendError(error: unknown, dotSent: boolean): SendResult {
  const trouble: SendError = error instanceof Error ? error : new Error(String(error));
  const answer = maskAddresses((typeof trouble.response === 'string' ? trouble.response : wordsOf(trouble.message)).slice(0, 500));
  const code = typeof trouble.responseCode === 'number' ? trouble.responseCode : 0;
  if (dotSent && !(trouble.code === 'EMESSAGE' && code >= 400)) return { kind: 'unknown', answer };
  if (isMisconfigured(trouble, code)) return { kind: 'misconfigured', answer };
  if (isUnreachable(trouble)) return { kind: 'unreachable', answer };
  return { kind: 'refused', permanent: code >= 500 && isAboutMessage(trouble), answer };
}

/** OpenSSL's and nodemailer's own words, which an operator reads in the outbox, where they need another's. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^[0-9A-F]+:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):.*$/s, 'the server speaks no TLS that is understood here: $1'],
  [/; if the root CA is installed locally.*$/s, ''],
  [/^Message sending aborted$/, 'no answer in time'],
  [/^Timeout$/, 'no answer in time'],
  [/^Greeting never received$/, 'connected, but no greeting came'],
];

function wordsOf(message: string): string {
  return WORDS.reduce((words, [pattern, better]) => words.replace(pattern, better), message);
}

function isMisconfigured(error: SendError, code: number): boolean {
  if (LOGIN_CODES.has(code)) return true;
  if (code >= 400 && code < 500) return false;
  if (error.code === 'EAUTH') return true;
  // STARTTLS refused for good or not known; a connection cut while TLS starts may be better next time.
  if (error.code === 'ETLS' && code >= 500) return true;
  if (TLS_TROUBLE.test(String(error.originalCode ?? '')) || /Error initiating TLS/.test(error.message)) return true;
  // A sender that the server doesn't let this user use concerns every message; too large a message (552) only this one.
  return error.command === 'MAIL FROM' && code >= 500 && code !== 552;
}

const NO_CONNECTION = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|Connection timeout|Greeting never received/;

/** Neither a connection nor a greeting. */
function isUnreachable(error: SendError): boolean {
  return error.code === 'EDNS' || NO_CONNECTION.test(`${String(error.originalCode ?? '')} ${error.message}`);
}

/** A 5xx to the greeting or EHLO is about the service: it says nothing of this message. */
function isAboutMessage(error: SendError): boolean {
  return error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
}
