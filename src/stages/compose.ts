import { baselineWarnings } from '../domain/baseline-age.ts';
import { composeEdition, type SentDevelopment } from '../domain/compose-edition.ts';
import type { Edition, FeedNotice } from '../domain/edition.ts';
import type { Occasion } from '../domain/occasion.ts';
import { planFeedNotice } from '../domain/plan-feed-notice.ts';
import { publicPath } from '../domain/public-path.ts';
import type { Settings } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import { planWebhooks, WEBHOOK } from '../domain/webhook.ts';
import type { EditionCommit, Ledger, Links, MessageBuilder, NewMessage } from '../ports.ts';
import type { Assessed, Assessing } from './assess.ts';
import type { Collected } from './collect.ts';
import { hygieneOf } from './look-through.ts';
import type { Read } from './read.ts';
import { tell } from './tell.ts';
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
