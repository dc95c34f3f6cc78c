import { z } from 'zod';
import { checkHostName, text } from './value-check.ts';

/** How mail is made and sent. */
export const mailSchema = z.strictObject({
  thread: z
    .enum(['none', 'watch'])
    .default('none')
    .meta({ description: 'Whether mail programs show all digests of a watch as one conversation.', examples: ['watch'] }),
  unknown: z
    .enum(['resend', 'leave'])
    .default('resend')
    .meta({
      description:
        'What becomes of a message whose answer was lost, so that nobody knows whether it arrived: `resend` it once, byte for byte the same, or `leave` it; `newsdelta outbox` shows it.',
      examples: ['leave'],
    }),
  dkim: z
    .strictObject({
      domain: text(checkHostName).meta({ description: 'The domain that signs.', examples: ['example.com'] }),
      selector: text(checkHostName).meta({
        description: 'Names the key in DNS: `SELECTOR._domainkey.DOMAIN` holds the public half.',
        examples: ['news2026'],
      }),
    })
    .meta({
      description: 'Signs every message (RFC 6376), where your mail server does not. The private key comes from `NEWSDELTA_DKIM_KEY_FILE`.',
      examples: [{ domain: 'example.com', selector: 'news2026' }],
    })
    .optional(),
});
