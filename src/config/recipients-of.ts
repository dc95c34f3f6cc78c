import type { Minimum, Recipient, Schedule } from '../domain/recipient.ts';
import type { RecipientEntry } from './recipient-schema.ts';
import type { WatchEntry, Watchlist } from './watchlist-schema.ts';

type Profile = Exclude<RecipientEntry, string>;
type WrittenSchedule = NonNullable<WatchEntry['schedule']>;

/** Everyone who gets a watch's digest, complete: what a profile leaves out comes from the watch, then from the top level. */
export function recipientsOf(entry: WatchEntry, watchlist: Watchlist): readonly Recipient[] {
  const profiles = (watchlist.recipients ?? []).map((one): Profile => (typeof one === 'string' ? { address: one } : one));
  return chosen(entry, profiles).map((profile) => ({
    address: profile.address,
    schedule: resolveSchedule(profile.schedule, resolveSchedule(entry.schedule, watchlist.schedule)),
    quietDay: profile.quietDay ?? entry.quietDay ?? watchlist.quietDay,
    minimum: minimumOf(profile),
    language: profile.language ?? watchlist.language,
  }));
}

/** A schedule with what it leaves out. A time of its own replaces the other as a whole: "at" here and "cron" there never mix. */
export function resolveSchedule(own: WrittenSchedule | undefined, further: Schedule | Watchlist['schedule']): Schedule {
  const common: Schedule = 'crons' in further ? further : { ...further, crons: cronsOf(further) };
  return {
    crons: own === undefined || !saysWhen(own) ? common.crons : cronsOf(own, common),
    timeZone: own?.timeZone ?? common.timeZone,
    graceMinutes: own?.graceMinutes ?? common.graceMinutes,
  };
}

/** The watch's own list and who asks for this watch by name; without a list, everybody who doesn't ask for others only. */
function chosen(entry: WatchEntry, profiles: readonly Profile[]): readonly Profile[] {
  const asks = (profile: Profile): boolean => profile.watches?.includes(entry.id) === true;
  if (entry.recipients === undefined) return profiles.filter((profile) => profile.watches === undefined || asks(profile));
  const listed = entry.recipients.map(
    (address): Profile => profiles.find((profile) => sameAddress(profile.address, address)) ?? { address },
  );
  return [...listed, ...profiles.filter((profile) => asks(profile) && !listed.includes(profile))];
}

/** Domains have no case, and no mail system that people use tells local parts apart by it. */
function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function minimumOf({ minimum }: Profile): Minimum | null {
  return minimum === undefined ? null : { kinds: minimum.kinds ?? null, score: (minimum.score ?? 0) / 100 };
}

function saysWhen({ at, cron, days }: WrittenSchedule): boolean {
  return at !== undefined || cron !== undefined || days !== undefined;
}

function cronsOf({ at, cron, days }: WrittenSchedule, common?: Schedule): readonly string[] {
  if (cron !== undefined) return [cron];
  const onDays = days === undefined ? '*' : days.join(',');
  // Days alone: the common times on other days (the fifth field).
  if (at === undefined) return (common?.crons ?? []).map((expression) => expression.replace(/\S+$/, onDays));
  return [at].flat().map((time) => {
    const [hour, minute] = time.split(':').map(Number);
    return `${minute} ${hour} * * ${onDays}`;
  });
}
