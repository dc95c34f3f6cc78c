import type { Edition, HeldAgainst } from '../domain/edition.ts';
import type { FrameLanguage } from '../domain/frame-language.ts';
import { planMail } from '../domain/plan-mail.ts';
import { nextSlot } from '../domain/plan-slots.ts';
import type { Turn } from '../domain/plan-turns.ts';
import { publicPath } from '../domain/public-path.ts';
import { editionFor, type RecipientEdition } from '../domain/recipient-edition.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Settings } from '../domain/settings.ts';
import { stableId } from '../domain/stable-id.ts';
import { renderDigest } from '../digest/render-digest.ts';
import type { Ledger, Links, MessageBuilder, NewMessage, Served, ToldBefore } from '../ports.ts';

interface Telling {
  readonly ledger: Ledger;
  readonly messages: MessageBuilder;
  readonly settings: Settings;
  readonly links: Links;
}

/** One recipient's turn: the edition as this recipient is told it, and the message where there is to be one. */
export async function tell(
  turn: Turn,
  edition: Edition,
  { ledger, ...making }: Telling,
): Promise<{ readonly own: Edition; readonly message: NewMessage | null; readonly served: Served }> {
  const { recipient, slot } = turn;
  const { address } = recipient;
  const { edition: own, withheld } = await ownEdition(turn, edition, ledger);
  const mail = planMail(own, turn);
  return {
    own,
    message: mail === 'mail' ? await messageTo(recipient, { own, edition }, making) : null,
    served: { address, slot, told: mail !== 'keep', withheld },
  };
}

/** An edition as one recipient is told it, with all that this recipient was not told yet. */
export async function ownEdition(
  { recipient, state }: Pick<Turn, 'recipient' | 'state'>,
  edition: Edition,
  ledger: Pick<Ledger, 'editionsAfter' | 'sentTo'>,
): Promise<RecipientEdition> {
  const untold = (await ledger.editionsAfter(edition.watch, state.toldUpTo)).filter(({ id }) => id !== edition.id);
  const sentOn = await ledger.sentTo(edition.watch, recipient.address, toldBefore([...untold, edition], recipient));
  return editionFor(edition, { recipient, untold, sentOn, next: nextSlot(recipient.schedule, edition.made) });
}

/** What these editions name of the past, each once. */
function toldBefore(editions: readonly Edition[], { minimum }: Recipient): readonly ToldBefore[] {
  const sent = (one: Pick<HeldAgainst, 'kind' | 'id' | 'date'> | null): readonly ToldBefore[] =>
    one?.kind === 'sent' ? [{ id: one.id, listedOn: minimum === null ? one.date : null }] : [];
  const named = editions.flatMap(({ developments, updates, alsoNew, heldBack }) => [
    ...[...developments, ...updates].flatMap((one) => [
      ...(one.updates === null ? [] : [{ id: one.updates.id, listedOn: null }]),
      ...sent(one.heldAgainst),
    ]),
    ...alsoNew.flatMap(({ heldAgainst }) => sent(heldAgainst)),
    ...heldBack.flatMap(({ by }) => (by.kind === 'sent' ? sent(by) : [])),
  ]);
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

/** Message-ID and Date are made here, once: a resend is byte-identical. */
async function messageTo(
  { address: recipient, language }: Recipient,
  { own, edition }: { readonly own: Edition; readonly edition: Edition },
  { messages, settings, links }: Omit<Telling, 'ledger'>,
): Promise<NewMessage> {
  const oneClick = links.unsubscribe(edition.watch, recipient);
  const { subject, html, text } = digestOf(own, settings, { oneClick, language, archived: own.id === edition.id });
  const { sender } = settings;
  const id = `${edition.id}-${stableId(recipient)}`;
  const at = sender.address.slice(sender.address.lastIndexOf('@'));
  const messageId = `<${id}${at}>`;
  const list = { id: edition.watch, name: edition.watchTitle };
  const raw = await messages.build({
    from: sender,
    to: recipient,
    messageId,
    date: edition.made,
    subject,
    text,
    html,
    list,
    unsubscribe: sender.address,
    oneClick,
    thread: settings.mail?.thread === 'watch' ? `<${edition.watch}-${stableId(recipient)}${at}>` : null,
  });
  return { id, shows: own.id, recipient, from: sender.address, messageId, raw };
}

interface DigestOptions {
  readonly oneClick?: string | null;
  readonly language?: FrameLanguage;
  readonly archived?: boolean;
}

/**
 * Subject, HTML and text of an edition as one recipient gets it. `oneClick`: the https address that stops it, where there is one. `archived`:
 * the archive has a page of it; false for one recipient's own, whose readers get the list of all.
 */
export function digestOf(
  edition: Edition,
  { sender, publicAddress = null }: Pick<Settings, 'sender' | 'publicAddress'>,
  { oneClick = null, language = 'en', archived = true }: DigestOptions = {},
): ReturnType<typeof renderDigest> {
  const { id, watch } = edition;
  const unsubscribe = oneClick ?? `mailto:${sender.address}?subject=unsubscribe%20${watch}`;
  const at = (file: Parameters<typeof publicPath>[1]): string => `${publicAddress}/public/${publicPath(watch, file)}`;
  const archive = publicAddress === null ? null : { page: at(archived ? { edition: id } : 'index.html'), feed: at('feed.xml') };
  return renderDigest(edition, { unsubscribe, contact: sender.address, archive }, language);
}
