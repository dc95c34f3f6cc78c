import PostalMime from 'postal-mime';

export interface ReadMail {
  readonly subject: string;
  /** Display name of the sender, else its address. */
  readonly from: string;
  /** ISO 8601, else empty. */
  readonly date: string;
  readonly html: string;
  readonly text: string;
}

/** Reads a mail as its sender wrote it (RFC 5322, MIME). Attachments are left alone. Throws where the nesting is too deep. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  return {
    subject: mail.subject ?? '',
    from: mail.from?.name || mail.from?.address || '',
    date: mail.date ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
  };
}
