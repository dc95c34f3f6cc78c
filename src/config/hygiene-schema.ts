import { z } from 'zod';
import { whole } from './value-check.ts';

/** How often the digest says what in the watchlist does no good. */
export const hygieneSchema = z
  .strictObject({
    everyDays: whole('Days between two notes; 7: with the first digest of each week; 0: never.', { min: 0, max: 366, usual: 7 }),
    lookBackDays: whole('Over the articles of so many days.', { min: 7, max: 366, usual: 30 }),
  })
  .prefault({})
  .meta({
    description:
      'A note at the foot of the digest on the watchlist itself: words and rules that no article held, feeds of which nothing was shown, a rule that makes most of the noise, each with the edit that mends it.',
    examples: [{ everyDays: 30 }],
  });
