import { Command } from 'commander';
import { baselineWarnings } from '../domain/baseline-age.ts';
import { unaskedFeed } from '../domain/feed.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Settings } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import type { Webhook } from '../domain/webhook.ts';
import { nextSlot } from '../domain/plan-slots.ts';
import { describeRule } from '../rules/describe-rule.ts';
import { openRuleBook, ruleName } from '../rules/rule-book.ts';
import { en } from '../digest/words/en.ts';
import { EXIT, type OpenWorld, type Root } from '../root.ts';

interface Row {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

/** `newsdelta check`: configuration and baselines, and unless offline every feed and the SMTP login; nothing is stored or sent. */
export function checkCommand(root: Root): Command {
  return new Command('check')
    .description('check watchlist and baselines, and unless --offline every feed and the SMTP login; nothing is sent')
    .option('--config <FILE>', 'the watchlist')
    .option('--offline', 'ask no feed and no mail server')
    .option('--json', 'the rows as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta check --offline\n\nExit codes: 0 all well, 3 configuration broken, 4 a feed failed, 5 the mail server refused, 8 a watch has no known reports, or they are too old; of several the mail server goes first, then feeds.',
    )
    .action(async (options: { config?: string; offline?: true; json?: true }) => {
      const settings = root.loadSettings(options.config);
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        const feeds = options.offline === true ? [] : await checkFeeds(settings, world);
        const mail = options.offline === true ? [] : [await checkMail(world)];
        const baselines = checkBaselines(settings, world.clock.now());
        const rows = [
          ...checkWatches(settings, world.clock.now()),
          ...baselines,
          ...checkRecipients(settings, world.clock.now()),
          ...(await stopped(settings, world)),
          ...(settings.webhooks ?? []).map(webhookRow),
          ...settings.watches.flatMap(checkRules),
          ...feeds,
          ...mail,
        ];
        root.print(
          options.json === true
            ? JSON.stringify(rows)
            : rows
                .map(({ what, ok, says }) => `${ok ? root.paint('ok    ', 'good') : root.paint('FAILED', 'bad')}  ${what}: ${says}`)
                .join('\n'),
        );
        if (baselines.length > 0) process.exitCode = EXIT.baseline;
        if (feeds.some(({ ok }) => !ok)) process.exitCode = EXIT.partly;
        if (mail.some(({ ok }) => !ok)) process.exitCode = EXIT.mail;
      } finally {
        await world.close();
      }
    });
}

function checkWatches(settings: Settings, now: string): readonly Row[] {
  return settings.watches.map((watch) => {
    const claims = watch.baseline.map(({ id, claims: all }) => `${id} (${all.length} claims)`).join(', ');
    const names = Object.values(watch.aliases).flat().length + Object.keys(watch.aliases).length;
    const says = `baseline ${claims === '' ? 'none' : claims}; ${names} names; ${watch.feeds.length} feeds; ${watch.recipients.length} recipients; next ${nextOf(watch, now)}`;
    return { what: `watch ${watch.id}`, ok: true, says };
  });
}

/** Its address may be a secret: the host alone. Nothing is posted to try it. */
function webhookRow({ id, url, watches }: Webhook): Row {
  const host = URL.parse(url)?.host ?? null;
  if (host === null) return { what: `webhook ${id}`, ok: false, says: 'its url, filled from the environment, is no address' };
  return {
    what: `webhook ${id}`,
    ok: true,
    says: `each edition of ${watches === null ? 'every watch' : watches.join(', ')} is posted to ${host}`,
  };
}

/** What each recipient gets and when, as it came out of profile, watch and common settings. */
function checkRecipients({ watches }: Settings, now: string): readonly Row[] {
  return watches.flatMap((watch) =>
    watch.recipients.map((recipient) => ({ what: `recipient ${recipient.address}`, ok: true, says: saysOf(watch, recipient, now) })),
  );
}

function saysOf({ id }: Watch, { schedule, quietDay, language, minimum }: Recipient, now: string): string {
  const least = minimum === null ? [] : [`at least ${[...(minimum.kinds ?? []), `${Math.round(minimum.score * 100)} %`].join(', ')}`];
  const quiet = { send: 'mail on quiet days', weekly: 'a mail a week while quiet', skip: 'no mail on quiet days' }[quietDay];
  return [`${id}, next ${nextSlot(schedule, now) ?? 'never'} by ${schedule.timeZone}`, language, quiet, ...least].join('; ');
}

function nextOf({ recipients }: Watch, now: string): string {
  return recipients.flatMap(({ schedule }) => nextSlot(schedule, now) ?? []).toSorted()[0] ?? 'never';
}

async function stopped(settings: Settings, { ledger }: OpenWorld): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const watch of settings.watches) {
    for (const { recipient, at } of await ledger.stops(watch.id)) {
      if (!watch.recipients.some(({ address }) => address.toLowerCase() === recipient)) continue;
      const says = `${recipient} stopped this digest on ${at.slice(0, 10)} and gets none; take the address out of the watchlist. The page of the link in any of its mails starts it again`;
      rows.push({ what: `watch ${watch.id}`, ok: true, says });
    }
  }
  return rows;
}

/** What each rule was understood as, with all forms of the names in it. */
function checkRules(watch: Watch): readonly Row[] {
  return openRuleBook(watch).rules.map((rule) => ({
    what: `watch ${watch.id}, ${ruleName(rule)}`,
    ok: true,
    says: `${describeRule(rule.query, watch.aliases)}${rule.points === 1 ? '' : ` (${rule.points} points)`}`,
  }));
}

/** What the digest says on top about the known reports: none, or too old. */
function checkBaselines(settings: Settings, now: string): readonly Row[] {
  return settings.watches.flatMap((watch) =>
    baselineWarnings(watch, settings.baselineMaxAgeDays ?? 0, now).map((warning) => ({
      what: `baseline of ${watch.id}`,
      ok: false,
      says: en.warnings(warning),
    })),
  );
}

async function checkFeeds(settings: Settings, world: OpenWorld): Promise<readonly Row[]> {
  const feeds = new Map(settings.watches.flatMap((watch) => watch.feeds).map((feed) => [feed.url, feed]));
  return Promise.all(
    [...feeds.values()].map(async (feed) => {
      const answer = await world.feeds.ask(feed, unaskedFeed(feed.url), world.clock.now());
      const what = `feed ${feed.url}`;
      if (answer.kind === 'failed')
        return { what, ok: false, says: [answer.failure.what, answer.failure.advice].filter((words) => words !== '').join('; ') };
      if (answer.kind === 'fetched')
        return { what, ok: true, says: [`${answer.document.entries.length} entries`, ...answer.document.remarks].join('; ') };
      return { what, ok: true, says: answer.kind };
    }),
  );
}

async function checkMail({ mailer }: OpenWorld): Promise<Row> {
  const failure = await mailer.verify();
  return failure === null
    ? { what: 'mail', ok: true, says: 'logged in, nothing sent' }
    : { what: 'mail', ok: false, says: [failure.what, failure.advice].filter((words) => words !== '').join('; ') };
}
