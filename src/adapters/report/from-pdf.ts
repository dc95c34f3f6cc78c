import type { Report } from '../../domain/report.ts';
import type { ReadPdf } from './read-pdf.ts';

/** What a PDF's pages and its own few facts say, as a report. `url` is where it came from, '' where that is unknown. */
export function fromPdf(pdf: ReadPdf, { url }: { readonly url: string }): Report {
  const pages: number[] = [];
  const paragraphs: string[] = [];
  let offset = 0;
  for (const page of pdf.pages) {
    pages.push(offset);
    for (const paragraph of page) {
      paragraphs.push(paragraph);
      offset += paragraph.length + 2;
    }
  }
  // Programs put a file's name or "untitled" into the title field: then the first line is the better one.
  const [first = ''] = paragraphs;
  const stated = /\.(?:docx?|pdf|indd|html?)$|^untitled|^microsoft word/iu.test(pdf.title) ? '' : pdf.title.trim();
  // The title on the page is no statement of its own.
  const skip = stated === first || (stated === '' && first.length <= 200 && !/[.。]$/u.test(first)) ? first.length + 2 : 0;
  return {
    title: stated || first.slice(0, 200),
    outlet: '',
    url,
    published: pdfDate(pdf.created),
    lang: 'und',
    text: paragraphs.join('\n\n').slice(skip),
    pages: pages.map((start) => Math.max(0, start - skip)),
    remarks: pdfDate(pdf.created) === null ? [] : ['The date is the one at which the PDF was made.'],
  };
}

/** "D:20260302160000+09'00'" (ISO 32000, 7.9.4) to ISO 8601 in UTC. */
function pdfDate(text: string): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?(?:\d\d)?)?/u.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
  const offset = zone.startsWith('Z') ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(/\D/gu, '').slice(2, 4).padEnd(2, '0')}`;
  return instant(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}

/** ISO 8601 in UTC; null for what is no date. */
export function instant(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
