import type { Mailer } from '../../ports.ts';

const ANSWER = 'no mail server is configured';
const ADVICE =
  'Set NEWSDELTA_SMTP_URL, or NEWSDELTA_SMTP_URL_FILE, for instance smtps://USER:PASSWORD@mail.example.org. Digests wait in the outbox until then.';

/** Stands in while no mail server is configured: nothing is sent and nothing is lost, and `check` says so. */
export function createUnsetMailer(): Mailer {
  return {
    send: async () => ({ kind: 'misconfigured', answer: `${ANSWER}. ${ADVICE}` }),
    verify: async () => ({ step: 'deliver', where: 'NEWSDELTA_SMTP_URL', what: ANSWER, advice: ADVICE, temporary: true }),
    close: async () => {},
  };
}
