import type { Delivery } from '../domain/delivery.ts';
import { plain } from './plain.ts';

/** Mails for the operator's terminal, one paragraph each: what it is, how it stands, what the server said last. */
export function renderOutbox(mails: readonly Delivery[]): string {
  if (mails.length === 0) return 'The outbox is empty: every mail was sent.';
  return mails.map((mail) => [mail.id, ...linesOf(mail).map((line) => `  ${line}`)].join('\n')).join('\n\n');
}

function linesOf(mail: Delivery): readonly string[] {
  const { state, attempts, lastAnswer, recipient } = mail;
  const tries = attempts === 1 ? 'tried once' : `tried ${attempts} times`;
  return [
    `to ${plain(recipient)}: ${state}, ${attempts === 0 ? 'not tried yet' : tries}`,
    ...(lastAnswer === '' ? [] : [`last answer: ${plain(lastAnswer)}`]),
    whatNext(mail),
  ];
}

function whatNext({ state, nextAt, sentAt, droppedAt, id }: Delivery): string {
  if (state === 'sent') return `sent ${sentAt}`;
  if ((droppedAt ?? null) !== null) return `dropped ${droppedAt}: never tried again`;
  if (nextAt !== null) return `next attempt not before ${nextAt}`;
  if (state === 'sending') return 'a session is open; if it died, the mail becomes unknown within 15 minutes';
  const may = state === 'unknown' ? 'it may have arrived; ask its reader, then ' : '';
  return `not tried again by itself: ${may}newsdelta outbox retry ${id}, or drop`;
}
