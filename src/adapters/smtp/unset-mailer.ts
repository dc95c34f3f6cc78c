import type { Mailer } from '../../ports.ts';

/** Stands in where no SMTP server is configured: messages wait in the outbox. */
export function createUnsetMailer(): Mailer {
  const what = 'NEWSDELTA_SMTP_URL is not set';
  return {
    send: async () => ({ kind: 'misconfigured', answer: what }),
    verify: async () => ({
      step: 'deliver',
      where: 'NEWSDELTA_SMTP_URL',
      what,
      advice: 'Set it to smtp://user:password@host:587 or smtps://user:password@host:465.',
      temporary: false,
    }),
    close: async () => {},
  };
}
