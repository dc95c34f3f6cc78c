import { z } from 'zod';
import { DEVELOPMENT_KINDS } from '../domain/development-kind.ts';
import { FRAME_LANGUAGES } from '../domain/frame-language.ts';
import { QUIET_DAYS } from '../domain/recipient.ts';
import { checkCron } from './cron-check.ts';
import { checkId, checkMailAddress, checkTimeOfDay, checkTimeZone, text } from './value-check.ts';

/** Who gets digests, when and in which language: the part of the watchlist's declaration that is about people. */
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const address = (description: string) => text(checkMailAddress).meta({ description, examples: ['desk@example.com'] });

const timeOfDay = text(checkTimeOfDay).meta({ description: 'A time of day, 24 hours.', examples: ['07:00'] });

export const timing = {
  at: z
    .union([timeOfDay, z.array(timeOfDay).min(1)])
    .meta({ description: 'Time of day of the digest, 24 hours, or a list of times. Either this or `cron`.', examples: ['07:00'] })
    .optional(),
  days: z
    .array(z.enum(DAYS).meta({ description: 'A day of the week.', examples: ['mon'] }))
    .min(1)
    .meta({
      description: 'Days of the week on which `at` counts; every day where left out.',
      examples: [['mon', 'tue', 'wed', 'thu', 'fri']],
    })
    .optional(),
  cron: text(checkCron)
    .meta({
      description: 'Five-field cron expression, for what `at` and `days` cannot say. Either this or `at`.',
      examples: ['0 7,18 * * mon-fri'],
    })
    .optional(),
};

export const timeZone = text(checkTimeZone).meta({
  description: 'IANA time zone in which the schedule is read and dates are shown.',
  examples: ['Asia/Tokyo'],
});

export const graceMinutes = z
  .int()
  .min(5)
  .max(10_080)
  .meta({ description: 'How late, in minutes, a digest that was missed (machine off) is still made.', examples: [240] });

export const quietDay = z.enum(QUIET_DAYS).meta({
  description:
    'When there is nothing new: `send` a short mail that says so with what was read, send one only when a week passed without mail (`weekly`), or `skip`.',
  examples: ['skip'],
});

export const language = z.enum(FRAME_LANGUAGES).meta({
  description: "Language of the digest's own words; quotations stay as they were published.",
  examples: ['ja'],
});

/** Times of one watch or recipient: what is left out comes from further up. */
export const ownSchedule = (description: string) =>
  z
    .strictObject({ ...timing, timeZone: timeZone.optional(), graceMinutes: graceMinutes.optional() })
    .meta({ description, examples: [{ at: '18:00' }] })
    .optional();

const minimum = z
  .strictObject({
    kinds: z
      .array(z.enum(DEVELOPMENT_KINDS).meta({ description: 'A kind of development.', examples: ['event'] }))
      .min(1)
      .meta({ description: 'Kinds that are shown; all where left out.', examples: [['event', 'plan']] })
      .optional(),
    score: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Least confidence, in percent, that a reader would call it a development.', examples: [60] })
      .optional(),
  })
  .meta({
    description: 'Least that a development must be to be shown to this recipient; what is below is counted among the held back.',
    examples: [{ score: 60 }],
  })
  .optional();

const profile = z
  .strictObject({
    address: address('The mail address.'),
    watches: z
      .array(text(checkId).meta({ description: 'Id of a watch.', examples: ['harbour-pact'] }))
      .min(1)
      .meta({ description: 'Only the digests of these watches; of all where left out.', examples: [['harbour-pact']] })
      .optional(),
    schedule: ownSchedule('When this recipient gets digests; what is left out comes from the watch, then from the common `schedule`.'),
    quietDay: quietDay.optional(),
    minimum,
    language: language.optional(),
  })
  .meta({ description: 'One recipient with times, language or minimum of their own.', examples: [{ address: 'ann@example.org' }] });

/** An address alone, or one with a profile. */
export const recipients = z
  .array(
    z
      .union([address('One mail address.'), profile])
      .meta({ description: 'A mail address, or a group that begins with `address:`.', examples: ['desk@example.com'] }),
  )
  .min(1)
  .meta({
    description: 'Who gets the digests, one mail each: an address alone, or a group with what is different for this recipient.',
    examples: [['desk@example.com', { address: 'ann@example.org', language: 'ja' }]],
  });

export type RecipientEntry = z.infer<typeof recipients>[number];
