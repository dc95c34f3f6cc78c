import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Block } from './block-text.ts';
import { blocksOf } from './block-text.ts';
import { cutJunk } from './cut-junk.ts';
import { agreedBlocks, type NamedBody, namedBody } from './named-body.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFacts } from './page-facts.ts';
import type { PageSignals } from './page-signals.ts';
import { NO_SIGNALS, pageSignals } from './page-signals.ts';
import { stripPage } from './strip-page.ts';
import { trimBlocks } from './trim-blocks.ts';
import { isDense, weigh } from './weigh-text.ts';

/** What leaves the worker of one page: plain text and checked facts only. */
export interface ExtractedPage {
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly facts: PageFacts;
  readonly signals: PageSignals;
  /** Why the page was not parsed; empty where it was. */
  readonly refused: string;
}

/** A text lighter than this is a stub, for which JSON-LD may hold more. */
const STUB = 300;

// One window for every page: a new JSDOM each costs 10 ms and is never freed in a synchronous loop.
const parser = new new JSDOM('').window.DOMParser();

/** Extracts the article of one page from decoded HTML. Synchronous and, for hostile pages, possibly slow: call it in a worker. */
export function extractPage(html: string, url: string): ExtractedPage {
  const stripped = stripPage(html);
  if (stripped.kind === 'refused') return { text: '', facts: NO_FACTS, signals: NO_SIGNALS, refused: stripped.what };
  const doc = parser.parseFromString(stripped.html, 'text/html');
  const elements = Array.from(doc.getElementsByTagName('*'));
  const facts = pageFacts(doc, { elements, jsonLd: stripped.jsonLd, url });
  const body = namedBody(elements);
  const everything = blocksOf(doc.body);
  const blocks = articleBlocks(doc, body, facts.title);
  const text = blocks.map((block) => block.text).join('\n\n');
  const better = weigh(text) < STUB && weigh(facts.articleBody) > weigh(text) ? facts.articleBody : text;
  return {
    text: better.trim(),
    facts,
    signals: pageSignals({ everything, blocks, facts, password: stripped.password, player: stripped.player }),
    refused: '',
  };
}

const NO_FACTS: PageFacts = { title: '', author: '', published: '', lang: '', canonical: '', kinds: [], paywalled: false, articleBody: '' };

function articleBlocks(doc: Document, body: NamedBody | null, title: string): readonly Block[] {
  const dense = isDense((doc.body.textContent ?? '').slice(0, 20_000));
  const parsed = new Readability<Element>(doc, {
    disableJSONLD: true,
    keepClasses: true,
    // 500 Latin letters are about 170 characters of Japanese or Chinese.
    charThreshold: dense ? 170 : 500,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return [];
  const found = cleanBlocks(parsed.content, title);
  if (body === null) return found;
  return agreedBlocks(found, { by: body.by, blocks: cleanBlocks(body.element, title) });
}

function cleanBlocks(root: Element, title: string): readonly Block[] {
  cutJunk(root);
  return trimBlocks(blocksOf(root), title);
}
