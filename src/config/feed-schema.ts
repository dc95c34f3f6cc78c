import { z } from 'zod';
import { checkBasicAuth, checkFeedAddress, checkFeedProxy, checkHeader, checkLanguage, text, whole } from './value-check.ts';

/** One feed of a watch. */
export const feedSchema = z.strictObject({
  url: text(checkFeedAddress).meta({
    description: 'Address of an RSS, Atom, RDF or JSON feed.',
    examples: ['https://news.example.com/feed.xml'],
  }),
  outlet: text()
    .meta({ description: "The outlet's name in the digest; the feed's own title where left out.", examples: ['Harbour Courier'] })
    .optional(),
  lang: text(checkLanguage)
    .meta({ description: 'Language of the feed; found from the text where left out.', examples: ['ja'] })
    .optional(),
  folder: z
    .array(text().meta({ description: 'Name of a folder.', examples: ['Dailies'] }))
    .min(1)
    .meta({
      description: 'The folders in which the feed stands, outermost first: keeps a long list in order, and is what OPML files have.',
      examples: [['Coast', 'Dailies']],
    })
    .optional(),
  headers: z
    .record(z.string(), text().meta({ description: 'The value of the header.', examples: ['Bearer ${COURIER_TOKEN}'] }))
    .superRefine((headers, context) => {
      for (const [name, value] of Object.entries(headers)) {
        const complaint = checkHeader(name, value);
        if (complaint !== null)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: complaint.what,
            params: { advice: complaint.advice, hide: complaint.hide },
          });
      }
    })
    .meta({
      description:
        "Further request headers, also `Cookie`, for the feed and for its articles' pages on the same server. `${NAME}` takes a value from the environment: secrets never stand in this file.",
      examples: [{ Authorization: 'Bearer ${COURIER_TOKEN}' }],
    })
    .optional(),
  basicAuth: text(checkBasicAuth)
    .meta({
      description: "User and password (HTTP basic auth) of the feed and of its articles' pages on the same server.",
      examples: ['ann:${COURIER_PASSWORD}'],
    })
    .optional(),
  proxy: text(checkFeedProxy)
    .meta({
      description:
        'Proxy for this feed and its pages instead of the common one; `direct`: none; `${NAME}` where the address holds a password.',
      examples: ['http://proxy.example.org:3128'],
    })
    .optional(),
  fetchSeconds: z
    .int()
    .min(1)
    .max(300)
    .meta({ description: 'Total time for this feed, where it needs another than `limits.fetchSeconds`.', examples: [60] })
    .optional(),
});

/** When a feed's trouble is told. */
export const noticeSchema = z.strictObject({
  failures: whole('Failures in a row after which a feed is reported; 0: never.', { min: 0, max: 100, usual: 3 }),
  silence: whole("A feed is reported after a silence this many times as long as the feed's own longest pauses; 0: never.", {
    min: 0,
    max: 100,
    usual: 3,
  }),
});
