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
  take(): readonly ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given: no TLS, because the demo's certificate would be nobody's. */
export async function startMailReceiver(): Promise<MailReceiver> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void receive(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address).join(', ')).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}?tls=none`,
    take: () => mails.splice(0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function receive(raw: Buffer, to: string): Promise<ReceivedMail> {
  const { subject, html, text } = await simpleParser(raw);
  return { raw, to, subject: subject ?? '', html: html === false ? '' : html, text: text ?? '' };
}
