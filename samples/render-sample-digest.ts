import { createMessageBuilder } from '../src/adapters/smtp/create-message-builder.ts';
import type { Edition } from '../src/domain/edition.ts';
import { digestOf } from '../src/stages/tell.ts';

const SENDER = { name: 'Newsdelta', address: 'newsdelta@example.com' };

/** The files of samples/digest that follow from its edition.json. */
export async function renderSampleDigest(edition: Edition): Promise<Readonly<Record<'digest.html' | 'digest.txt' | 'digest.eml', string>>> {
  const { subject, html, text } = digestOf(edition, { sender: SENDER });
  const list = { id: edition.watch, name: edition.watchTitle };
  const messageId = `<${edition.id}-sample@example.com>`;
  const raw = await createMessageBuilder().build({
    from: SENDER,
    to: 'reader@example.com',
    messageId,
    date: edition.made,
    subject,
    text,
    html,
    list,
    unsubscribe: SENDER.address,
    oneClick: null,
    thread: null,
  });
  return { 'digest.html': html, 'digest.txt': text, 'digest.eml': Buffer.from(raw).toString('utf8') };
}
