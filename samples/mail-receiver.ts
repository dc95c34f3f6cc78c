import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly raw: Buffer;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailReceiver {
  /** For NEWSDELTA_SMTP_URL. */
  readonly url: string;
  /** The mails that came since the last call. */
  take(): Promise<readonly ReceivedMail[]>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given: no TLS, because the demo's certificate would be nobody's. */
export async function startMailReceiver(): Promise<MailReceiver> {
  const arrived: Pick<ReceivedMail, 'raw' | 'to'>[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        arrived.push({ raw: Buffer.concat(chunks), to: session.envelope.rcptTo.map(({ address }) => address).join(', ') });
        done();
      });
    },
  });
  // A sender that dies in its session breaks that session, not the server.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}?tls=none`,
    take: () => Promise.all(arrived.splice(0).map(read)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function read({ raw, to }: Pick<ReceivedMail, 'raw' | 'to'>): Promise<ReceivedMail> {
  const { subject, html, text } = await simpleParser(raw);
  return { raw, to, subject: subject ?? '', html: html === false ? '' : html, text: text ?? '' };
}
