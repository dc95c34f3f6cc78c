import { z } from 'zod';
import { DEVELOPMENT_KINDS } from '../domain/development-kind.ts';
import { checkFeedAddress, checkId, checkLanguage, checkName, checkPartialDate, checkPublished, text } from './value-check.ts';

const terms = z
  .array(text(checkName).meta({ description: 'A word, name or phrase, in any script.', examples: ['停泊料'] }))
  .default([])
  .meta({ description: 'Words, names and other-script forms that identify it in a text.', examples: [['berth tariff', '停泊料']] });

const claimSchema = z.strictObject({
  id: text(checkId).meta({ description: 'Short name, once in this record.', examples: ['tariff-frozen'] }),
  actor: text().meta({ description: 'Who did, said or has it.', examples: ['Northern Harbour Authority'] }),
  claim: text().meta({
    description: 'One checkable statement in your own words, with its names, figures and dates.',
    examples: ['The authority has frozen the berth tariff until the end of 2025.'],
  }),
  kind: z.enum(DEVELOPMENT_KINDS).meta({
    description:
      'event: it happened; position: a stance; plan: scheduled or proposed; quantity: a figure or date that matters; status: how things stand.',
    examples: ['status'],
  }),
  asOf: text(checkPartialDate).meta({
    description: 'The date as of which it holds: year, month or day, in quotes.',
    examples: ['2025-04-28', '2025-04', '2025'],
  }),
  place: text().meta({ description: 'Where it stands in the report.', examples: ['paragraph 2'] }),
  terms,
  quote: text()
    .meta({ description: 'A short quotation, where one is needed.', examples: ['frozen, full stop'] })
    .optional(),
});

/** The one declaration of a baseline record: types, JSON Schema, the table in config/README.md and the words of the errors come from here. */
export const baselineSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this file format.', examples: [1] }),
    id: text(checkId).meta({
      description: "The same as the file's name without .yaml; the watchlist names the record by it.",
      examples: ['courier-2025-05'],
    }),
    outlet: text().meta({ description: 'Who published the report.', examples: ['Harbour Courier'] }),
    title: text().meta({ description: 'The title of the report.', examples: ['Three ports, one tariff'] }),
    url: text(checkFeedAddress).meta({
      description: 'Where a reader finds the report.',
      examples: ['https://courier.example.com/three-ports'],
    }),
    published: text(checkPublished).meta({
      description: 'When it was published: a date, or an instant with its offset, in quotes.',
      examples: ['2025-05-05', '2025-04-28T20:46:00+08:00'],
    }),
    lang: text(checkLanguage).meta({ description: 'Language of the report.', examples: ['en'] }),
    claims: z
      .array(claimSchema)
      .min(1)
      .meta({
        description: 'What the report says, one statement each: this is what counts as known.',
        examples: [[{ id: 'tariff-frozen' }]],
      }),
    openQuestions: z
      .array(
        z.strictObject({
          id: text(checkId).meta({ description: 'Short name, once in this record.', examples: ['will-the-third-port-join'] }),
          question: text().meta({
            description: 'A question that the report leaves open: an answer to it is a development.',
            examples: ['Will the third port join?'],
          }),
          terms,
        }),
      )
      .default([])
      .meta({ description: 'What the report leaves open.', examples: [[{ id: 'will-the-third-port-join' }]] }),
    text: text()
      .meta({
        description: "The report's own text, where you may keep it; paragraphs separated by an empty line.",
        examples: ['First paragraph.\n\nSecond paragraph.'],
      })
      .optional(),
  })
  .meta({ title: 'newsdelta baseline record', description: 'What one known report says, as structured statements.' });
