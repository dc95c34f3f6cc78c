import { z } from 'zod';
import { SENSITIVITIES } from '../domain/watch.ts';
import { noticeSchema, feedSchema } from './feed-schema.ts';
import { mailSchema } from './mail-schema.ts';
import { address, graceMinutes, language, ownSchedule, quietDay, recipients, timeZone, timing } from './recipient-schema.ts';
import { hygieneSchema } from './hygiene-schema.ts';
import { rulesSchema } from './rules-schema.ts';
import { checkId, checkMailAddress, checkName, checkProxy, checkPublicAddress, text, whole } from './value-check.ts';
import { webhookSchema } from './webhook-schema.ts';

/**
 * The one declaration of every setting of the watchlist: types, JSON Schema, the table in config/README.md and the words of the errors
 * come from here. Every key has a description and an example.
 */
const limitsSchema = z.strictObject({
  fetchSeconds: whole('Total time for one feed or page, redirects included.', { min: 1, max: 300, usual: 20 }),
  fetchBytes: whole('Largest feed or page, in bytes after unpacking.', { min: 10_000, max: 20_000_000, usual: 2_000_000 }),
  readSeconds: whole('Time for extracting the text of one page.', { min: 1, max: 120, usual: 10 }),
  concurrency: whole('Hosts asked at the same time; one host is asked one request at a time.', { min: 1, max: 64, usual: 6 }),
  hostPauseMs: whole('Pause between two requests to one host, in milliseconds.', { min: 0, max: 60_000, usual: 500 }),
  articlesPerRun: whole('Articles read for one watch in one run; the rest waits for the next run.', { min: 1, max: 10_000, usual: 300 }),
  maxAgeDays: whole('An entry published longer ago than this when first seen is not read; 0: no limit.', { min: 0, max: 3650, usual: 14 }),
});

const watchSchema = z.strictObject({
  id: text(checkId).meta({
    description: 'Short name for commands and file names. It ties the watch to what was sent: never change it.',
    examples: ['harbour-pact'],
  }),
  title: text().meta({ description: 'Heads the digest and its subject line.', examples: ['The harbour pact'] }),
  description: text().meta({
    description: 'What the watch is about, in a few sentences: who, what, where. Articles are held against these words.',
    examples: ['The proposed harbour pact between the three coastal states, and who joins or leaves it.'],
  }),
  baseline: z
    .array(
      text().meta({
        description: 'Id of a baseline record: the name of a file in baseline/, without .yaml.',
        examples: ['courier-2025-05'],
      }),
    )
    .default([])
    .meta({ description: 'The reports that the readers know already.', examples: [['courier-2025-05']] }),
  aliases: z
    .record(z.string(), z.array(text(checkName).meta({ description: 'Another form of the name.', examples: ['NHA'] })))
    .default({})
    .meta({
      description: 'Names that count as one: the name, then its other spellings, word orders and scripts; `[]` where it has none.',
      examples: [{ 'Northern Harbour Authority': ['NHA', '北港公社'] }],
    }),
  terms: z
    .array(text(checkName).meta({ description: 'A word or phrase.', examples: ['berth tariff'] }))
    .default([])
    .meta({ description: 'Further words that mark an article as on topic.', examples: [['berth tariff', '停泊料']] }),
  exclusions: z
    .array(text(checkName).meta({ description: 'A word or phrase.', examples: ['crossword'] }))
    .default([])
    .meta({
      description: 'An article that holds one of these in title or text is filtered; the digest counts it.',
      examples: [['crossword', 'sailing regatta']],
    }),
  rules: rulesSchema.optional(),
  feeds: z
    .array(feedSchema)
    .min(1)
    .meta({ description: 'The feeds that are read for this watch.', examples: [[{ url: 'https://news.example.com/feed.xml' }]] }),
  sensitivity: z
    .enum(SENSITIVITIES)
    .default('normal')
    .meta({ description: 'How readily something is called new: `more` misses less and raises more false alarms.', examples: ['normal'] }),
  recipients: z
    .array(text(checkMailAddress).meta({ description: 'One mail address.', examples: ['desk@example.com'] }))
    .min(1)
    .meta({
      description:
        'Who gets the digest of this watch, instead of the common `recipients`. An address that stands there with a profile keeps it here.',
      examples: [['desk@example.com', 'ann@example.org']],
    })
    .optional(),
  schedule: ownSchedule('When the digest of this watch is made; what is left out comes from the common `schedule`.'),
  quietDay: quietDay.optional(),
});

export const watchlistSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this file format.', examples: [1] }),
    sender: z
      .strictObject({
        name: text((value) =>
          /[\r\n]/.test(value) ? { what: 'The name holds a line break.', advice: 'Write it on one line.' } : null,
        ).meta({ description: 'Name in the From field.', examples: ['Newsdelta'] }),
        address: address('Address in the From field; your mail server must accept it as a sender.'),
      })
      .meta({ description: 'From whom the digest comes.', examples: [{ name: 'Newsdelta', address: 'newsdelta@example.com' }] }),
    recipients: recipients.optional(),
    schedule: z
      .strictObject({ ...timing, timeZone, graceMinutes: graceMinutes.default(240) })
      .meta({ description: 'When the digests are made.', examples: [{ at: '07:00', timeZone: 'Asia/Tokyo' }] }),
    quietDay: quietDay.default('send'),
    language: language.default('en'),
    webhooks: z
      .array(webhookSchema)
      .default([])
      .meta({
        description: 'Programs that are told of each edition: signed JSON, posted until it is answered.',
        examples: [[{ id: 'newsroom-bot', url: 'https://hooks.example.org/newsdelta', secret: '${NEWSROOM_BOT_SECRET}' }]],
      }),
    mail: mailSchema.prefault({}).meta({ description: 'How mail is made and sent.', examples: [{ unknown: 'leave' }] }),
    notice: noticeSchema.prefault({}).meta({
      description: 'When a digest tells that a feed failed or went silent, once, and once that it is back.',
      examples: [{ failures: 3 }],
    }),
    baselineMaxAgeDays: z
      .int()
      .min(0)
      .max(36_500)
      .default(0)
      .meta({
        description: 'The digest says so on top when the newest record of a watch is older than this many days; 0: never.',
        examples: [365],
      }),
    hygiene: hygieneSchema,
    publicAddress: text(checkPublicAddress)
      .meta({
        description:
          'Where readers reach `serve` from outside, behind your reverse proxy. With it mails carry a link to their page in the archive and an address that stops them with one click; needs `NEWSDELTA_SECRET`.',
        examples: ['https://news.example.org'],
      })
      .optional(),
    limits: limitsSchema.prefault({}).meta({ description: 'How much, how long and how fast.', examples: [{ fetchSeconds: 20 }] }),
    network: z
      .strictObject({
        allowHosts: z
          .array(text().meta({ description: 'A host name or address.', examples: ['feeds.intranet.example.org'] }))
          .default([])
          .meta({
            description: 'Hosts that may be asked although their address is private (feeds inside your network).',
            examples: [['feeds.intranet.example.org']],
          }),
        allowPorts: z
          .array(
            z
              .int()
              .min(1)
              .max(65_535)
              .meta({ description: 'A port.', examples: [8080] }),
          )
          .default([])
          .meta({ description: 'Ports that may be asked beside 80 and 443.', examples: [[8080]] }),
        proxy: text(checkProxy)
          .meta({
            description:
              'Proxy through which everything is fetched. It looks up all names, so that only addresses written as numbers are still refused here when they are private; `NEWSDELTA_PROXY` goes first, and is the place for one with a password.',
            examples: ['http://proxy.example.org:3128'],
          })
          .optional(),
        noProxy: z
          .array(text().meta({ description: 'A name (with all below it), an address or a network.', examples: ['intranet.example.org'] }))
          .default([])
          .meta({
            description:
              'Hosts that are asked without the proxy: names with all below them, addresses, networks such as `10.0.0.0/8`, each perhaps with `:port`. `NO_PROXY` of the environment counts too.',
            examples: [['intranet.example.org']],
          }),
      })
      .prefault({})
      .meta({ description: 'What may be asked beside public hosts on the usual ports.', examples: [{ allowPorts: [8080] }] }),
    watches: z
      .array(watchSchema)
      .min(1)
      .meta({
        description: 'The watches: each is one topic with its known reports, feeds and digest.',
        examples: [[{ id: 'harbour-pact' }]],
      }),
  })
  .meta({ title: 'newsdelta watchlist', description: 'Everything that newsdelta watches, and whom it tells.' });

/** The watchlist as checked, defaults filled in. */
export type Watchlist = z.infer<typeof watchlistSchema>;
export type WatchEntry = Watchlist['watches'][number];
