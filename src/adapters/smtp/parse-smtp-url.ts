/** Where and how to hand in mail. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly implicitTls: boolean;
  /** Nothing is sent, neither password nor message, before TLS is up. */
  readonly requireTls: boolean;
  readonly user: string;
  readonly password: string;
}

/**
 * Reads `smtp://user:password@host:587` (STARTTLS required) or `smtps://…:465` (implicit TLS); user and password percent-encoded.
 * `?tls=none` allows a session in clear: without a password to any host (a mail catcher beside it), with one on loopback only.
 * Throws with the setting and what to do; never with the password.
 */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new Error('The SMTP URL (NEWSDELTA_SMTP_URL) must look like smtp://user:password@host:587 or smtps://user:password@host:465.');
  }
  const unknown = [...url.searchParams.keys()].find((key) => key !== 'tls');
  if (unknown !== undefined)
    throw new Error(`The SMTP URL (NEWSDELTA_SMTP_URL) has an unknown option "${unknown}"; the only one is "tls".`);
  const tls = url.searchParams.get('tls') ?? 'required';
  if (tls !== 'required' && tls !== 'none') throw new Error(`The SMTP URL's option tls is "${tls}"; allowed are "required" and "none".`);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const [user, password] = [decode(url.username), decode(url.password)];
  if (tls === 'none' && password !== '' && !isLoopback(host)) {
    throw new Error(
      `The SMTP URL says tls=none with a password for ${host}: it would go over the network in clear. Use smtps:// or drop tls=none.`,
    );
  }
  const implicitTls = url.protocol === 'smtps:';
  const port = url.port === '' ? (implicitTls ? 465 : 587) : Number(url.port);
  return { host, port, implicitTls, requireTls: tls === 'required', user, password };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new Error('User or password in the SMTP URL (NEWSDELTA_SMTP_URL) holds a "%" that is not percent-encoded: write it as %25.', {
      cause,
    });
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
