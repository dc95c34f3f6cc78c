import { getDocumentProxy } from 'unpdf';
import { pdfParagraphs, type PlacedText } from './pdf-paragraphs.ts';

export interface ReadPdf {
  readonly title: string;
  /** As the file writes it ("D:20260302070000Z"), else empty. */
  readonly created: string;
  /** The paragraphs of each page. */
  readonly pages: readonly (readonly string[])[];
}

const MOST_PAGES = 200;

/** Reads the text of a PDF. Slow or endless on hostile files: call it in a worker. Throws what pdf.js throws (broken, locked). */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // No script of the file is run, no font of it is compiled, nothing that it names is fetched.
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const { info } = await pdf.getMetadata();
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [placed(item)] : [])));
  }
  const { Title: title, CreationDate: created } = info as Readonly<Record<string, unknown>>;
  return {
    title: typeof title === 'string' ? title : '',
    created: typeof created === 'string' ? created : '',
    pages: pdfParagraphs(pages),
  };
}

function placed(item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): PlacedText {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(item.transform[3] ?? 0) };
}
