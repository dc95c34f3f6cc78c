import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from '../../domain/decode-text.ts';
import type { Report, ReportReading } from '../../domain/report.ts';
import type { ArticleReader, ReportReader, Web, WebAnswer } from '../../ports.ts';
import { runWorker } from './run-worker.ts';
import { sniffReport } from './sniff-report.ts';
import type { ReadMail } from './read-mail.ts';
import { fromPdf, instant } from './from-pdf.ts';

export interface ReportReaderOptions {
  readonly web: Web;
  /** Makes the reader of HTML pages over another web: bytes that are at hand already are answered without asking anybody. */
  readonly pageReader: (web: Web) => ArticleReader;
  /** Time for one PDF or mail. */
  readonly readSeconds: number;
}

/** The `ReportReader` port: untrusted bytes, parsed in workers with limits. Closes `web` when it is closed. */
export function createReportReader(options: ReportReaderOptions): ReportReader {
  return {
    read: async (asked, now) => {
      const isAddress = /^https?:\/\//iu.test(asked);
      return shortened(await (isAddress ? fetchReport : readReportFile)(asked, { ...options, now }));
    },
    close: () => options.web.close(),
  };
}

/** A report is a few thousand words; what is longer is a book, or no report at all. */
const LONGEST = 300_000;

function shortened(reading: ReportReading): ReportReading {
  if (reading.kind === 'unreadable' || reading.report.text.length <= LONGEST) return reading;
  const { report } = reading;
  const remarks = [...report.remarks, `Only the first ${LONGEST} of its ${report.text.length} characters are used.`];
  return { kind: 'read', report: { ...report, text: report.text.slice(0, LONGEST), remarks } };
}

async function fetchReport(url: string, reading: Reading): Promise<ReportReading> {
  const answer = await reading.web.get({ url, headers: { accept: 'text/html,application/pdf,text/plain;q=0.9,*/*;q=0.1' } });
  if (answer.kind === 'refused') return { kind: 'unreadable', what: answer.what, advice: answer.advice };
  if (answer.status < 200 || answer.status > 299)
    return { kind: 'unreadable', what: `HTTP ${answer.status}`, advice: 'Save the report in your browser and give the file.' };
  const source = { name: new URL(answer.url).pathname, contentType: answer.headers['content-type'] ?? '', url: answer.url };
  return readBytes(answer.bytes, source, reading);
}

const MOST_BYTES = 50_000_000;

async function readReportFile(file: string, reading: Reading): Promise<ReportReading> {
  try {
    if ((await stat(file)).size > MOST_BYTES)
      return { kind: 'unreadable', what: 'it is larger than 50 MB', advice: 'Is it the right file?' };
    return await readBytes(await readFile(file), { name: basename(file), contentType: '', url: '' }, reading);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR'].includes(code)) throw error;
    const what = code === 'ENOENT' ? 'there is no such file' : `the file can't be read (${code})`;
    return { kind: 'unreadable', what, advice: 'Give a file, or an address that begins with https://.' };
  }
}

interface Source {
  readonly name: string;
  readonly contentType: string;
  readonly url: string;
}
type Reading = ReportReaderOptions & { readonly now: string };

async function readBytes(bytes: Uint8Array, source: Source, reading: Reading): Promise<ReportReading> {
  switch (sniffReport(bytes, source)) {
    case 'pdf':
      return readPdfBytes(bytes, source, reading);
    case 'mail':
      return readMailBytes(bytes, source, reading);
    case 'html':
      return readPage(bytes, source, reading);
    case 'text':
      return checked(fromText(decodeText(bytes, { contentType: source.contentType, kind: 'text' }).text, source));
    case 'other':
      return { kind: 'unreadable', what: 'it is neither a page, a PDF, a mail nor text', advice: 'Save it as one of these.' };
  }
}

const HEAP_MB = 256;

async function readPdfBytes(bytes: Uint8Array, source: Source, { readSeconds }: Reading): Promise<ReportReading> {
  const answer = await runWorker({ kind: 'pdf', bytes }, { deadlineMs: readSeconds * 1000, heapMb: HEAP_MB });
  if (answer.kind !== 'pdf')
    return {
      kind: 'unreadable',
      what: `the PDF could not be read (${answer.kind === 'failed' ? answer.what : 'no text'})`,
      advice: 'Open it in a viewer and save its text, or give the page instead.',
    };
  const report = fromPdf(answer.pdf, source);
  if (report.text === '')
    return {
      kind: 'unreadable',
      what: 'the PDF holds no text: it is a scan, or its fonts don’t say which letters they draw',
      advice: 'Run it through character recognition (ocrmypdf), or copy its text from a viewer into a text file.',
    };
  return { kind: 'read', report };
}

async function readMailBytes(bytes: Uint8Array, source: Source, reading: Reading): Promise<ReportReading> {
  const answer = await runWorker({ kind: 'mail', bytes }, { deadlineMs: reading.readSeconds * 1000, heapMb: HEAP_MB });
  if (answer.kind !== 'mail')
    return {
      kind: 'unreadable',
      what: `the mail could not be read (${answer.kind === 'failed' ? answer.what : 'no text'})`,
      advice: 'Save its text from your mail program into a text file.',
    };
  const { mail } = answer;
  if (mail.text.trim() !== '') return checked(named(fromText(mail.text, source, mail.subject), mail));
  const page = await readPage(new TextEncoder().encode(mail.html), { ...source, contentType: 'text/html; charset=utf-8' }, reading);
  return page.kind === 'read' ? { kind: 'read', report: named(page.report, mail) } : page;
}

function named(report: Report, mail: ReadMail): Report {
  return {
    ...report,
    title: mail.subject || report.title,
    outlet: mail.from || report.outlet,
    published: instant(mail.date) ?? report.published,
  };
}

/** A page whose address nobody named: its own links may still tell it, else this stands in, and no record gets it. */
const NOWHERE = 'https://report.invalid/';

async function readPage(bytes: Uint8Array, source: Source, { pageReader, now }: Reading): Promise<ReportReading> {
  const head = decodeText(bytes.subarray(0, 400_000), { contentType: source.contentType, kind: 'html' }).text;
  const url = source.url || attributeIn(head, /<link\b[^<>]{0,2000}rel\s*=\s*["']?canonical[^<>]{0,2000}>/iu, 'href') || NOWHERE;
  const answer: WebAnswer = {
    kind: 'answered',
    status: 200,
    url,
    movedTo: null,
    headers: { 'content-type': source.contentType === '' ? 'text/html' : source.contentType },
    bytes,
  };
  const pages = pageReader({ get: () => Promise.resolve(answer), close: () => Promise.resolve() });
  try {
    const outlet = attributeIn(head, /<meta\b[^<>]{0,2000}og:site_name[^<>]{0,2000}>/iu, 'content');
    const { article } = await pages.read({ entry: entryFor(url), feed: { url: '', outlet, lang: '' }, now });
    const { outcome, reason } = article.extraction;
    if (article.text === '')
      return {
        kind: 'unreadable',
        what: reason || 'the page holds no article',
        advice: 'Save the report’s text into a file and give that.',
      };
    return {
      kind: 'read',
      report: {
        ...article,
        url: article.url.startsWith(NOWHERE) ? '' : article.url,
        published: article.dateIsGuess ? null : article.published,
        pages: [],
        remarks: outcome === 'full' ? [] : [`Not the whole report was read (${outcome}${reason === '' ? '' : `: ${reason}`}).`],
      },
    };
  } finally {
    await pages.close();
  }
}

function entryFor(link: string): Parameters<ArticleReader['read']>[0]['entry'] {
  return { id: link, link, title: '', published: null, updated: null, author: '', summary: '', content: '' };
}

function attributeIn(head: string, tag: RegExp, name: string): string {
  const found = tag.exec(head)?.[0] ?? '';
  const value = new RegExp(String.raw`\b${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(found);
  return (value?.[1] ?? value?.[2] ?? '').replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' ').trim();
}

/** The first line is the title, unless it is part of the running text or the caller knows one. */
function fromText(text: string, source: Source, title = ''): Report {
  const lines = text.replaceAll('\r\n', '\n').trim();
  const first = /^[^\n]*/u.exec(lines)?.[0].trim() ?? '';
  const heads = title === '' && first.length <= 200 && lines.length > first.length && !/[.。!?！？]$/u.test(first);
  return {
    title: title || first.slice(0, 200),
    outlet: '',
    url: source.url,
    published: null,
    lang: 'und',
    text: (heads ? lines.slice(first.length) : lines).trim(),
    pages: [],
    remarks: [],
  };
}

function checked(report: Report): ReportReading {
  if (report.text !== '') return { kind: 'read', report };
  return { kind: 'unreadable', what: 'it holds no text', advice: 'Is it the right file?' };
}
