import { baselineWarnings } from '../domain/baseline-age.ts';
import { composeEdition, type SentDevelopment } from '../domain/compose-edition.ts';
import type { Edition, FeedNotice } from '../domain/edition.ts';
import type { FrameLanguage } from '../domain/frame-language.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Occasion } from '../domain/occasion.ts';
import { planFeedNotice } from '../domain/plan-feed-notice.ts';
import { planMail } from '../domain/plan-mail.ts';
import { nextTurn, type Turn } from '../domain/plan-turns.ts';
import { editionFor, type RecipientEdition } from '../domain/recipient-edition.ts';
import { publicPath } from '../domain/public-path.ts';
import type { Settings } from '../domain/settings.ts';
import { stableId } from '../domain/stable-id.ts';
import type { Watch } from '../domain/watch.ts';
import { planWebhooks, WEBHOOK } from '../domain/webhook.ts';
import { renderDigest } from '../digest/render-digest.ts';
import type { EditionCommit, Ledger, Links, MessageBuilder, NewMessage, Served } from '../ports.ts';
import type { Assessed, Assessing } from './assess.ts';
import type { Collected } from './collect.ts';
import { hygieneOf } from './look-through.ts';
import type { Read } from './read.ts';
import { turnsOf } from './turns.ts';

export type Composed = Pick<EditionCommit, 'edition' | 'messages' | 'own' | 'served'>;

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

/** Turns what was assessed into the watch's edition, and that into one message for each recipient whose turn it is, bytes and all; nothing is stored or sent yet. */
export async function compose(
  watch: Watch,
  occasion: Occasion,
  { drafts, ledger, messages, settings, links }: Materials,
): Promise<Composed> {
  const { collected, reading, assessed } = drafts;
  const whole = composeEdition({
    watch,
    occasion,
    assessed: assessed.assessed,
    sent: await sentDevelopments(assessed.assessed, ledger),
    told: assessed.told,
    coverage: { feeds: collected.feeds, entries: collected.entries, tooOld: collected.tooOld, pending: reading.pending },
    failures: [...(settings.failures ?? []), ...collected.failures, ...reading.failures, ...assessed.failures],
    warnings: [
      ...baselineWarnings(watch, settings.baselineMaxAgeDays ?? 0, occasion.now),
      ...(await noticesOf(watch, collected.feeds, { ledger, settings, now: occasion.now })),
    ],
  });
  const hygiene = await hygieneOf(watch, occasion.now, { ledger, times: settings.hygiene, feeds: collected.feeds });
  const edition = hygiene.length === 0 ? whole : { ...whole, hygiene };
  const { plan, everybody } = await turnsOf(watch, occasion.now, ledger);
  const told = await Promise.all(
    (occasion.planned ? plan.turns : everybody).map((turn) => tell(turn, edition, { messages, settings, links, ledger })),
  );
  return {
    edition,
    messages: [...postsOf(edition, occasion, settings), ...told.flatMap(({ message }) => message ?? [])],
    own: told.flatMap(({ message, own }) => (message === null || own.id === edition.id ? [] : [own])),
    served: told.map(({ served }) => served),
  };
}

/** Feeds that came into trouble, or out of it, since the readers were last told. */
async function noticesOf(
  watch: Watch,
  feeds: Collected['feeds'],
  { ledger, settings, now }: { readonly ledger: Ledger; readonly settings: Settings; readonly now: string },
): Promise<readonly FeedNotice[]> {
  const policy = settings.feedNotice ?? { failures: 0, silence: 0 };
  const noticed = await ledger.noticedFeeds(watch.id);
  const notices = await Promise.all(
    feeds.map(async (health) => {
      const published = await ledger.feedRhythm(watch.id, health.url);
      return planFeedNotice({ health, published, noticed: noticed.find(({ url }) => url === health.url) ?? null }, policy, now);
    }),
  );
  return notices.filter((notice) => notice !== null);
}

/** What the webhooks are to be told, as messages of the outbox. */
function postsOf(edition: Edition, occasion: Occasion, { webhooks = [], publicAddress = null }: Settings): readonly NewMessage[] {
  const page = publicAddress === null ? null : `${publicAddress}/public/${publicPath(edition.watch, { edition: edition.id })}`;
  return planWebhooks(edition, occasion, { webhooks, page }).map(({ to, post }) => ({
    id: `${WEBHOOK}${post.id}`,
    shows: edition.id,
    recipient: to,
    from: '',
    messageId: post.id,
    raw: new TextEncoder().encode(JSON.stringify(post)),
  }));
}

/** One recipient's turn: the edition as this recipient is told it, and the message where there is to be one. */
async function tell(
  turn: Turn,
  edition: Edition,
  { ledger, ...making }: Pick<Materials, 'messages' | 'settings' | 'links' | 'ledger'>,
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
  const sentOn = await ledger.sentTo(edition.watch, recipient.address, earlierDevelopments([...untold, edition]));
  return editionFor(edition, { recipient, untold, sentOn, next: nextTurn(recipient, edition.made) });
}

/** Developments of the past that these editions name. */
function earlierDevelopments(editions: readonly Edition[]): readonly string[] {
  const named = editions.flatMap(({ developments, updates, alsoNew, heldBack }) => [
    ...[...developments, ...updates].flatMap((one) => [one.updates?.id, ...sentSource(one)]),
    ...alsoNew.flatMap(sentSource),
    ...heldBack.flatMap(({ by }) => (by.kind === 'sent' ? [by.id] : [])),
  ]);
  return [...new Set(named.filter((id) => id !== undefined))];
}

function sentSource({ heldAgainst }: Pick<Edition['alsoNew'][number], 'heldAgainst'>): readonly string[] {
  return heldAgainst?.kind === 'sent' ? [heldAgainst.id] : [];
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
  { address: recipient, language }: Recipient,
  { own, edition }: { readonly own: Edition; readonly edition: Edition },
  { messages, settings, links }: Pick<Materials, 'messages' | 'settings' | 'links'>,
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
