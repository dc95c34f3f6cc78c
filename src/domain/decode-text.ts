import { guessEncoding, readsAs } from './guess-encoding.ts';

export interface DecodedText {
  readonly text: string;
  /** The name that the Encoding Standard gives it, in lower case ("utf-8", "shift_jis"). */
  readonly encoding: string;
  /** What was odd and mended: a label that is wrong, unknown or missing. */
  readonly remarks: readonly string[];
}

/**
 * Bytes from the web to text. Never throws. Order: byte-order mark, the nulls of UTF-16, HTTP header (RFC 7303 puts it before the prolog), XML
 * prolog or HTML meta (first 4 kB), UTF-8. A label that the bytes contradict gives way to what they are, with a remark.
 * The mark itself is not part of the text; bytes that no encoding explains become U+FFFD.
 */
export function decodeText(
  bytes: Uint8Array,
  source: { readonly contentType: string; readonly kind: 'xml' | 'html' | 'text' },
): DecodedText {
  const marked = byMark(bytes) ?? byNulls(bytes);
  if (marked !== null) return { text: lenient(bytes, marked), encoding: marked, remarks: [] };
  const labels = statedLabels(bytes, source);
  const remarks: string[] = [];
  for (const label of labels) {
    const encoding = knownEncoding(label);
    if (encoding === null) remarks.push(`labelled "${label.slice(0, 40)}", which is no known encoding`);
    // UTF-16 was ruled out above: a label that an ASCII reader could read cannot be true (Encoding Standard, "prescan").
    else if (!encoding.startsWith('utf-16') && readsAs(bytes, encoding)) return { text: lenient(bytes, encoding), encoding, remarks };
    else remarks.push(`labelled ${encoding}, but its bytes are not`);
  }
  const stated = labels.map(knownEncoding).find((encoding) => encoding !== null && !encoding.startsWith('utf-16')) ?? null;
  const encoding = guessEncoding(bytes, stated);
  if (remarks.length > 0) remarks.push(`read as ${encoding}`);
  else if (labels.length === 0 && encoding !== 'utf-8') remarks.push(`no encoding stated, read as ${encoding}`);
  return { text: lenient(bytes, encoding), encoding, remarks };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** XML 1.0, appendix F.1: "<?" or "<r" with nulls between is UTF-16 without a mark. */
function byNulls(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return null;
}

function statedLabels(bytes: Uint8Array, source: { readonly contentType: string; readonly kind: 'xml' | 'html' | 'text' }): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const header = /charset\s*=\s*(?:["']\s*)?([^\s"';,]+)/i.exec(source.contentType.slice(0, 1000))?.[1];
  const inside = source.kind === 'text' ? undefined : (prologLabel(head) ?? (source.kind === 'html' ? metaLabel(head) : undefined));
  return [header, inside].filter((label) => label !== undefined);
}

function prologLabel(head: string): string | undefined {
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(head)?.[1];
}

/** `<meta charset=x>` and `<meta http-equiv=content-type content="text/html; charset=x">`, not those inside a comment. */
function metaLabel(head: string): string | undefined {
  const visible = head.replace(/<!--[\s\S]*?-->/g, '');
  return /<meta\b[^>]{0,500}?\bcharset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(visible)?.[1];
}

/** Labels that are in use and not in the Encoding Standard. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  eucjp: 'euc-jp',
  cp936: 'gb18030',
  'euc-cn': 'gb18030',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf8mb4: 'utf-8',
  unicode: 'utf-8',
};

function knownEncoding(label: string): string | null {
  const name = label.toLowerCase();
  const other = OTHER_LABELS[name] ?? name.replace(/^cp(125\d)$/, 'windows-$1');
  try {
    const { encoding } = new TextDecoder(other);
    // GB 18030 holds all of GBK, and pages labelled gb2312 use it.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
