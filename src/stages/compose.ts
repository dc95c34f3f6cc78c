import { baselineWarnings } from '../domain/baseline-age.ts';
import { composeEdition, type SentDevelopment } from '../domain/compose-edition.ts';
import { type Edition, isQuiet } from '../domain/edition.ts';
import type { FrameLanguage } from '../domain/frame-language.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { Settings } from '../domain/settings.ts';
import { stableId } from '../domain/stable-id.ts';
import type { Watch } from '../domain/watch.ts';
import { renderDigest } from '../digest/render-digest.ts';
import type { Ledger, Links, MessageBuilder, NewMessage } from '../ports.ts';
import type { Assessed, Assessing } from './assess.ts';
import type { Collected } from './collect.ts';
import type { Read } from './read.ts';

export interface Composed {
  readonly edition: Edition;
  readonly messages: readonly NewMessage[];
}

export interface Drafts {
  readonly collected: Collected;
  readonly reading: Read;
  readonly assessed: Assessing;
}

interface Materials {
  readonly drafts: Drafts;
  readonly ledger: Ledger;
  readonly messages: MessageBuilder;
  readonly settings: Settings;
  readonly links: Links;
}

/** Turns what was assessed into an edition and one message a recipient, bytes and all; nothing is stored or sent yet. */
export async function compose(
  watch: Watch,
  occasion: Occasion,
  { drafts, ledger, messages, settings, links }: Materials,
): Promise<Composed> {
  const { collected, reading, assessed } = drafts;
  const edition = composeEdition({
    watch,
    occasion,
    assessed: assessed.assessed,
    sent: await sentDevelopments(assessed.assessed, ledger),
    told: assessed.told,
    coverage: { feeds: collected.feeds, entries: collected.entries, tooOld: collected.tooOld, pending: reading.pending },
    failures: [...collected.failures, ...reading.failures, ...assessed.failures],
    warnings: baselineWarnings(watch, settings.baselineMaxAgeDays ?? 0, occasion.now),
  });
  const stopped = (await ledger.stops(watch.id)).map(({ recipient }) => recipient);
  const readers = watch.recipients
    .filter(({ address }) => !stopped.includes(address.toLowerCase()))
    .filter(({ quietDay }) => !isQuiet(edition) || (occasion.planned && quietDay !== 'skip'));
  return {
    edition,
    messages: await Promise.all(readers.map(({ address }) => messageTo(address, edition, { messages, settings, links }))),
  };
}

/** Subject, HTML and text of an edition as one recipient gets it. `oneClick`: the https address that stops it, where there is one. */
export function digestOf(
  edition: Edition,
  settings: Pick<Settings, 'sender'>,
  { oneClick = null, language = 'en' }: { readonly oneClick?: string | null; readonly language?: FrameLanguage } = {},
): ReturnType<typeof renderDigest> {
  const { address } = settings.sender;
  const unsubscribe = oneClick ?? `mailto:${address}?subject=unsubscribe%20${edition.watch}`;
  return renderDigest(edition, { unsubscribe, contact: address }, language);
}

async function sentDevelopments(assessed: readonly Assessed[], ledger: Ledger): Promise<ReadonlyMap<string, SentDevelopment>> {
  const ids = new Set<string>();
  for (const { assessment } of assessed) {
    for (const { id, updates, evidence } of assessment.developments) {
      ids.add(id).add(updates ?? id);
      for (const sentence of evidence) addSource(ids, sentence);
    }
    for (const sentence of assessment.sentences) addSource(ids, sentence);
  }
  const sent = new Map<string, SentDevelopment>();
  for (const id of ids) {
    const development = await ledger.development(id);
    if (development !== null) sent.set(id, development);
  }
  return sent;
}

function addSource(ids: Set<string>, { heldAgainst }: Assessed['assessment']['sentences'][number]): void {
  if (heldAgainst?.source.kind === 'development') ids.add(heldAgainst.source.development);
}

/** Message-ID and Date are made here, once: a resend is byte-identical. */
async function messageTo(
  recipient: string,
  edition: Edition,
  { messages, settings, links }: Pick<Materials, 'messages' | 'settings' | 'links'>,
): Promise<NewMessage> {
  const oneClick = links.unsubscribe(edition.watch, recipient);
  const { subject, html, text } = digestOf(edition, settings, { oneClick });
  const { sender } = settings;
  const id = `${edition.id}-${stableId(recipient)}`;
  const messageId = `<${id}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`;
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
  });
  return { id, recipient, from: sender.address, messageId, raw };
}
