import { z } from 'zod';
import { checkFeedAddress, checkId, type Complaint, text } from './value-check.ts';

/** Programs that are told of each edition. */
export const webhookSchema = z.strictObject({
  id: text(checkId).meta({
    description: 'Short name for the outbox. It ties the webhook to what waits for it.',
    examples: ['newsroom-bot'],
  }),
  url: text(checkWebhookAddress).meta({
    description:
      'Where each edition is posted as JSON. `${NAME}` takes a value from the environment, where the address itself is a secret.',
    examples: ['https://hooks.example.org/newsdelta'],
  }),
  secret: text(checkSecret).meta({
    description: 'What the posts are signed with, from the environment: at least 24 characters, or `whsec_` and base64.',
    examples: ['${NEWSROOM_BOT_SECRET}'],
  }),
  watches: z
    .array(text(checkId).meta({ description: 'Id of a watch.', examples: ['harbour-pact'] }))
    .min(1)
    .meta({ description: 'Only the editions of these watches; of all where left out.', examples: [['harbour-pact']] })
    .optional(),
});

function checkWebhookAddress(value: string): Complaint | null {
  return value.startsWith('${') ? null : checkFeedAddress(value);
}

function checkSecret(value: string): Complaint | null {
  if (/^\$\{[^}]+\}$/.test(value)) return null;
  return {
    what: 'This is a secret.',
    advice: 'Secrets never stand in this file: write secret: "${MY_WEBHOOK_SECRET}" and set MY_WEBHOOK_SECRET in the environment.',
    hide: true,
  };
}
