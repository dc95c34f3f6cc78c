import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createArticleReader } from '../../../src/adapters/readability/article-reader.ts';
import { createReportReader } from '../../../src/adapters/report/read-report.ts';
import { runWorker } from '../../../src/adapters/report/run-worker.ts';
import { sniffReport } from '../../../src/adapters/report/sniff-report.ts';
import type { Report, ReportReading } from '../../../src/domain/report.ts';
import type { Web, WebAnswer } from '../../../src/ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const NOW = '2026-03-05T00:00:00.000Z';
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/reports', name));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let answer: WebAnswer = { kind: 'refused', what: 'nobody is asked', advice: '', temporary: false };
const web: Web = { get: () => Promise.resolve(answer), close: () => Promise.resolve() };
const reports = createReportReader({
  web,
  pageReader: (own) => createArticleReader({ web: own, readSeconds: 20, workers: 1 }),
  readSeconds: 20,
});

afterEach(() => {
  answer = { kind: 'refused', what: 'nobody is asked', advice: '', temporary: false };
});

function readBytes(name: string, bytes: Uint8Array): Promise<ReportReading> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return reports.read(file, NOW);
}

async function read(name: string, bytes: Uint8Array): Promise<Report> {
  const reading = await readBytes(name, bytes);
  if (reading.kind === 'unreadable') throw new Error(reading.what);
  return reading.report;
}

describe('a report as PDF', () => {
  it('is read page by page in whole paragraphs, the words of its lines joined', async () => {
    const report = await read('three-ports.pdf', fixture('three-ports.pdf'));
    const paragraphs = report.text.split('\n\n');
    expect(report).toMatchObject({ title: 'Three ports, one tariff', published: expect.stringMatching(/^20\d\d-/) });
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toBe(
      'The Northern Harbour Authority froze the berth tariff on 2 March 2026 until the end of the year, and two of its three ports protested at once against what their mayors called an incomprehensible decision.',
    );
    expect(report.pages.map((offset) => report.text.slice(offset, offset + 12))).toEqual(['The Northern', 'The shipping']);
  });

  it('is read in Japanese, lines joined without a blank', async () => {
    const { text } = await read('mittsu-no-minato.pdf', fixture('mittsu-no-minato.pdf'));
    expect(text).toContain(
      '北港公社は2026年3月2日、停泊料を年末まで据え置くと発表した。オルン港とヴェスク港は「負担の押し付けだ」として、ただちに反対の意見書を公社に提出した。',
    );
  });

  it.each([
    ['broken', '%PDF-1.7\n1 0 obj << /Type /Catalog'],
    [
      'without text',
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>',
    ],
  ])('%s is told with what to do', async (_, text) => {
    const reading = await readBytes('scan.pdf', bytesOf(text));
    expect(reading).toMatchObject({ kind: 'unreadable', what: expect.stringContaining('PDF'), advice: expect.stringMatching(/\S/) });
  });

  it('that takes too long is given up', async () => {
    const given = await runWorker({ kind: 'pdf', bytes: fixture('three-ports.pdf') }, { deadlineMs: 1, heapMb: 128 });
    expect(given).toEqual({ kind: 'failed', what: 'it took longer than 0.001 s' });
  });
});

describe('a report as mail', () => {
  it('has the sender as outlet, the subject as title and its date', async () => {
    expect(await read('newsletter.eml', fixture('newsletter.eml'))).toMatchObject({
      outlet: '港湾通信',
      title: '停泊料、据え置き',
      published: '2026-03-02T07:00:00.000Z',
      text: '北港公社は2日、停泊料を年末まで据え置くと発表した。オルン港の水先人組合は反対している。\n\n第三の港が加わるかどうかは未定だ。',
    });
  });

  it('with HTML only is read as a page', async () => {
    const page = new TextDecoder().decode(fixture('three-ports.html'));
    const mail = `From: Courier <letter@example.com>\nSubject: Ports\nDate: Mon, 02 Mar 2026 16:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page}`;
    const report = await read('letter.eml', bytesOf(mail));
    expect(report).toMatchObject({ outlet: 'Courier', title: 'Ports', published: '2026-03-02T16:00:00.000Z' });
    expect(report.text).toContain('The Northern Harbour Authority froze');
  });
});

describe('a report as page', () => {
  it('gives outlet, address, date and article text, without what stands around it', async () => {
    const report = await read('saved.html', fixture('three-ports.html'));
    expect(report).toMatchObject({
      outlet: 'Harbour Courier',
      title: 'Three ports, one tariff',
      url: 'https://courier.example.com/three-ports',
      published: '2026-03-02T09:30:00.000Z',
      lang: 'en',
      remarks: [],
    });
    expect(report.text).not.toMatch(/Home|newsletter/);
  });

  it('is fetched over the web, and a refusal is told', async () => {
    answer = {
      kind: 'answered',
      status: 200,
      url: 'https://www.courier.example.com/x',
      movedTo: null,
      headers: { 'content-type': 'text/html' },
      bytes: fixture('three-ports.html'),
    };
    expect(await reports.read('https://courier.example.com/x', NOW)).toMatchObject({
      kind: 'read',
      report: { title: 'Three ports, one tariff' },
    });
    answer = { ...answer, status: 403 };
    expect(await reports.read('https://courier.example.com/x', NOW)).toMatchObject({
      kind: 'unreadable',
      what: 'HTTP 403',
      advice: expect.stringContaining('browser'),
    });
  });

  it('that hangs the parser is given up', async () => {
    const deep = bytesOf(`<!doctype html><html><body>${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}`);
    expect(await readBytes('deep.html', deep)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a report as text', () => {
  it('has its first line as title, in the encoding that its bytes are in', async () => {
    const report = await read('report.txt', bytesOf('Three ports, one tariff\n\nThe tariff is frozen.\n'));
    expect(report).toMatchObject({ title: 'Three ports, one tariff', text: 'The tariff is frozen.' });
    const sjis = Uint8Array.from([
      0x96, 0x6b, 0x8d, 0x60, 0x82, 0xcd, 0x92, 0xe2, 0x94, 0x91, 0x97, 0xbf, 0x82, 0xf0, 0x8f, 0xe3, 0x82, 0xb0, 0x82, 0xbd, 0x81, 0x42,
    ]);
    expect(await read('report.txt', sjis)).toMatchObject({ text: '北港は停泊料を上げた。' });
  });

  it('that is as long as a library is cut, and says so', async () => {
    const { text, remarks } = await read('long.txt', bytesOf('Orlun built its lighthouse in 1911. '.repeat(20_000)));
    expect(text.length).toBe(300_000);
    expect(remarks).toEqual(['Only the first 300000 of its 719999 characters are used.']);
  });

  it('that is empty, or a picture, is refused', async () => {
    const refused: readonly ReportReading[] = [
      await readBytes('empty.txt', new Uint8Array()),
      await readBytes('photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])),
    ];
    expect(refused.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable']);
  });
});

describe('what bytes are', () => {
  it.each([
    ['pdf', '\n\n%PDF-1.4', 'x.html', 'text/html'],
    ['html', '\uFEFF <!DOCTYPE html><p>', 'x.txt', ''],
    ['html', 'Text without a tag', 'x', 'text/html; charset=utf-8'],
    ['mail', 'Received: from a\nFrom: b\nSubject: c\n\nd', 'x', ''],
    ['mail', 'X-Odd: 1\n\nd', 'x.eml', ''],
    ['text', 'Date: the third of May\n\nOnly one field.', 'x.txt', ''],
    ['other', 'PK\u0003\u0004docx', 'x.docx', ''],
  ])('%s: %j named %s, labelled "%s"', (form, text, name, contentType) => {
    expect(sniffReport(bytesOf(text), { name, contentType })).toBe(form);
  });
});
