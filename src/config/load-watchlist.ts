import { dirname, join } from 'node:path';
import type { BaselineRecord } from '../domain/baseline.ts';
import type { FeedSettings } from '../domain/feed.ts';
import type { Settings } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import type { ConfigError } from './config-error.ts';
import { sortConfigErrors } from './config-error.ts';
import { checkSource } from './check-source.ts';
import { crossCheck } from './cross-check.ts';
import { fillVariables } from './fill-variables.ts';
import { baselineFile, baselineIds, loadBaseline } from './load-baseline.ts';
import { recipientsOf, resolveSchedule } from './recipients-of.ts';
import type { WatchEntry, Watchlist } from './watchlist-schema.ts';
import { watchlistSchema } from './watchlist-schema.ts';
import { readYaml } from './yaml-source.ts';

export type WatchlistLoading =
  | { readonly kind: 'ok'; readonly settings: Settings }
  | { readonly kind: 'broken'; readonly errors: readonly ConfigError[] };

/**
 * Reads the watchlist and the baseline records that it names (`baseline/<id>.yaml` beside it). Broken: every error in all of these files,
 * each with its place; nothing is ever half-configured. `environment` fills `${NAME}` in what feeds are asked with.
 */
export function loadWatchlist(file: string, environment: Readonly<Record<string, string | undefined>>): WatchlistLoading {
  const reading = readYaml(file);
  if (reading.kind === 'unreadable') return { kind: 'broken', errors: reading.errors };
  const { source } = reading;
  const folder = join(dirname(file), 'baseline');
  const checked = checkSource(source, watchlistSchema);
  const across = crossCheck(source, { environment, baselineIds: baselineIds(folder) });
  const records = new Map<string, BaselineRecord>();
  const inRecords: ConfigError[] = [];
  for (const id of across.baselineIds) {
    const loading = loadBaseline(baselineFile(folder, id));
    if (loading.kind === 'ok') records.set(id, loading.record);
    else inRecords.push(...loading.errors);
  }
  const errors = [...reading.errors, ...(checked.kind === 'broken' ? checked.errors : []), ...across.errors, ...inRecords];
  if (checked.kind === 'broken' || errors.length > 0) return { kind: 'broken', errors: sortConfigErrors(errors) };
  return { kind: 'ok', settings: settingsOf(checked.value, { records, environment }) };
}

interface Around {
  readonly records: ReadonlyMap<string, BaselineRecord>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function settingsOf(watchlist: Watchlist, around: Around): Settings {
  const watches = watchlist.watches.map((entry) => watchOf(entry, watchlist, around));
  return {
    sender: watchlist.sender,
    watches,
    limits: watchlist.limits,
    allowHosts: watchlist.network.allowHosts,
    allowPorts: watchlist.network.allowPorts,
    proxy: watchlist.network.proxy ?? null,
    noProxy: watchlist.network.noProxy,
    baselineMaxAgeDays: watchlist.baselineMaxAgeDays,
    hygiene: watchlist.hygiene,
    webhooks: watchlist.webhooks.map(({ id, url, secret, watches: only }) => ({
      id,
      url: fillVariables(url, around.environment),
      secret: fillVariables(secret, around.environment),
      watches: only ?? null,
    })),
    publicAddress: watchlist.publicAddress?.replace(/\/+$/, '') ?? null,
    mail: { ...watchlist.mail, dkim: watchlist.mail.dkim ?? null },
    feedNotice: watchlist.notice,
    warnings: watches
      .filter((watch) => watch.baseline.length === 0)
      .map((watch) => `The watch "${watch.id}" has no baseline: everything on its topic counts as new until it was sent once.`),
  };
}

function watchOf(entry: WatchEntry, watchlist: Watchlist, around: Around): Watch {
  return {
    id: entry.id,
    title: entry.title,
    description: entry.description.trim(),
    aliases: entry.aliases,
    terms: entry.terms,
    exclusions: entry.exclusions,
    rules: entry.rules === undefined ? undefined : { ...entry.rules, expression: entry.rules.expression ?? null },
    baseline: entry.baseline.flatMap((id) => around.records.get(id) ?? []),
    feeds: entry.feeds.map((feed) => feedOf(feed, around.environment)),
    sensitivity: entry.sensitivity,
    recipients: recipientsOf(entry, watchlist),
    schedule: resolveSchedule(entry.schedule, watchlist.schedule),
  };
}

function feedOf(entry: WatchEntry['feeds'][number], environment: Readonly<Record<string, string | undefined>>): FeedSettings {
  const { headers, basicAuth, proxy, ...feed } = entry;
  const filled = Object.entries(headers ?? {}).map(([name, value]) => [name, fillVariables(value, environment)] as const);
  const login = basicAuth === undefined ? [] : [['Authorization', basicAuthHeader(fillVariables(basicAuth, environment))] as const];
  return {
    ...feed,
    ...(filled.length + login.length > 0 ? { headers: Object.fromEntries([...filled, ...login]) } : {}),
    ...(proxy === undefined ? {} : { proxy: fillVariables(proxy, environment) }),
  };
}

/** RFC 7617, in UTF-8. */
function basicAuthHeader(userAndPassword: string): string {
  return `Basic ${Buffer.from(userAndPassword, 'utf8').toString('base64')}`;
}
