import type { ConfigError } from './config-error.ts';
import { valueAt } from './check-source.ts';
import { didYouMean, nearestWord } from './nearest-word.ts';
import { repeated } from './repeated.ts';
import { checkTiming } from './timing-check.ts';
import { checkFeedVariables, checkWebhookVariables } from './variable-check.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ids of the records that there are. */
  readonly baselineIds: readonly string[];
}

export interface CrossCheck {
  readonly errors: readonly ConfigError[];
  /** Ids of records that the watchlist names and that exist. */
  readonly baselineIds: readonly string[];
}

/** What one value can't tell alone: ids twice, feeds twice, unknown records, a schedule with two times. Bears any shape: that is checked elsewhere. */
export function crossCheck(source: YamlSource, around: Surroundings): CrossCheck {
  const watches = membersOf(source, ['watches']);
  const recipients = membersOf(source, ['recipients']);
  const webhooks = membersOf(source, ['webhooks']);
  const baselines = watches.flatMap((watch) => membersOf(source, [...watch, 'baseline']));
  const named = new Set(baselines.map((path) => valueAt(source.value, path)).filter((id) => typeof id === 'string'));
  return {
    baselineIds: [...named].filter((id) => around.baselineIds.includes(id)),
    errors: [
      ...repetitions(source, { list: ['watches'], inside: ['id'] }, (id) => `The id "${id}" is taken by another watch.`),
      ...repetitions(source, { list: ['recipients'], inside: [] }, (address) => `"${address}" stands in this list twice.`),
      ...repetitions(source, { list: ['recipients'], inside: ['address'] }, (address) => `"${address}" stands in this list twice.`),
      ...recipients.flatMap((recipient) => checkRecipient(source, recipient)),
      ...watches.flatMap((watch) => checkWatch(source, watch)),
      ...baselines.flatMap((path) => checkBaseline(source, path, around.baselineIds)),
      ...checkTiming(source, ['schedule'], true),
      ...watches.flatMap((watch) => checkTiming(source, [...watch, 'schedule'], false)),
      ...repetitions(source, { list: ['webhooks'], inside: ['id'] }, (id) => `The id "${id}" is taken by another webhook.`),
      ...webhooks.flatMap((webhook) => checkWebhookVariables(source, webhook, around.environment)),
      ...webhooks.flatMap((webhook) => checkWatchIds(source, [...webhook, 'watches'])),
      ...watches
        .flatMap((watch) => membersOf(source, [...watch, 'feeds']))
        .flatMap((feed) => checkFeedVariables(source, feed, around.environment)),
    ],
  };
}

function membersOf(source: YamlSource, list: Path): readonly Path[] {
  const members = valueAt(source.value, list);
  return Array.isArray(members) ? members.map((_, index) => [...list, index]) : [];
}

function repetitions(
  source: YamlSource,
  where: { readonly list: Path; readonly inside: Path; readonly as?: (value: string) => string },
  words: (value: string) => string,
): readonly ConfigError[] {
  return repeated(source, where.list, where.inside, where.as ?? ((value) => value.toLowerCase())).map(({ path, value, firstLine }) =>
    source.error({ path, at: 'value' }, { what: words(value), advice: `The first is on line ${firstLine}: change or remove one of them.` }),
  );
}

function checkWatch(source: YamlSource, watch: Path): readonly ConfigError[] {
  const feeds = { list: [...watch, 'feeds'], inside: ['url'], as: sameFeed };
  return [
    ...repetitions(source, feeds, (url) => `The feed ${url} stands in this watch twice.`),
    ...repetitions(source, { list: [...watch, 'recipients'], inside: [] }, (address) => `"${address}" stands in this list twice.`),
    ...repetitions(source, { list: [...watch, 'baseline'], inside: [] }, (id) => `The record "${id}" stands in this watch twice.`),
    ...nobodyReads(source, watch),
  ];
}

/** A profile's watches exist, its schedule says one time, and its address doesn't stand beside it without the profile. */
function checkRecipient(source: YamlSource, recipient: Path): readonly ConfigError[] {
  return [
    ...checkTiming(source, [...recipient, 'schedule'], false),
    ...checkWatchIds(source, [...recipient, 'watches']),
    ...addressTwice(source, recipient),
  ];
}

function checkWatchIds(source: YamlSource, list: Path): readonly ConfigError[] {
  const ids = membersOf(source, ['watches']).map((watch) => valueAt(source.value, [...watch, 'id']));
  const there = ids.filter((id) => typeof id === 'string');
  return membersOf(source, list).flatMap((path) => {
    const id = valueAt(source.value, path);
    if (typeof id !== 'string' || there.includes(id)) return [];
    const words = { what: `There is no watch "${id}".`, advice: `${didYouMean(id, there)}There are: ${there.join(', ')}.` };
    return [source.error({ path, at: 'value' }, words)];
  });
}

function addressTwice(source: YamlSource, recipient: Path): readonly ConfigError[] {
  const address = valueAt(source.value, [...recipient, 'address']);
  const alone = membersOf(source, ['recipients']).find((path) => sameText(valueAt(source.value, path), address));
  if (alone === undefined) return [];
  return [
    source.error(
      { path: [...recipient, 'address'], at: 'value' },
      { what: `"${String(address)}" stands in this list twice.`, advice: `It also stands on line ${source.line(alone)}: remove that one.` },
    ),
  ];
}

function sameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
}

/** http or https, with or without the slash at the end, is one feed. */
function sameFeed(address: string): string {
  return (URL.parse(address)?.href ?? address)
    .replace(/^http:/, 'https:')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function nobodyReads(source: YamlSource, watch: Path): readonly ConfigError[] {
  const top = source.value as Readonly<Record<string, unknown>>;
  const own = valueAt(source.value, [...watch, 'recipients']);
  const id = valueAt(source.value, [...watch, 'id']);
  const reads = membersOf(source, ['recipients']).some((path) => readsWatch(valueAt(source.value, path), id));
  // A mistyped "recipents" is told as that, and not a second time as nobody reading.
  const mistyped = [...Object.keys(top), ...Object.keys(valueAt(source.value, watch) ?? {})].some(
    (key) => nearestWord(key, ['recipients']) !== null,
  );
  if (own !== undefined || mistyped || reads) return [];
  return [
    source.error(
      { path: watch, at: 'key' },
      {
        what: 'Nobody gets the digest of this watch.',
        advice: 'Write recipients: [desk@example.com] in the watch, or once at the top level for all.',
      },
    ),
  ];
}

/** Bears any shape: what is wrong with it is told elsewhere. */
function readsWatch(recipient: unknown, id: unknown): boolean {
  const watches: unknown = typeof recipient === 'object' && recipient !== null && 'watches' in recipient ? recipient.watches : undefined;
  return !Array.isArray(watches) || watches.includes(id);
}

function checkBaseline(source: YamlSource, path: Path, there: readonly string[]): readonly ConfigError[] {
  const id = valueAt(source.value, path);
  if (typeof id !== 'string' || there.includes(id)) return [];
  const list =
    there.length === 0
      ? 'The folder baseline/ beside this file holds no record: config/README.md shows how to write one.'
      : `There are: ${there.join(', ')}.`;
  const plain = id.replace(/^baseline\//, '').replace(/\.ya?ml$/, '');
  const advice = there.includes(plain) ? `Write the id alone: ${plain}` : `${didYouMean(plain, there)}${list}`;
  return [source.error({ path, at: 'value' }, { what: `There is no baseline record "${id}" (baseline/${plain}.yaml).`, advice })];
}
