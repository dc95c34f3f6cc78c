import { writeFileSync } from 'node:fs';
import { renderAtom } from '../../src/digest/render-atom.ts';
import { renderDigest } from '../../src/digest/render-digest.ts';
import { renderJsonFeed } from '../../src/digest/render-json-feed.ts';
import { renderEditionText } from '../../src/digest/render-edition-text.ts';
import { FAILING, FRAME, FULL, GOLDEN, QUIET } from './editions.ts';
import { unsupported } from './unsupported.ts';

/** Writes the golden digests anew: run it after a wished change, and read the difference before committing it. */
for (const [name, { edition, language }] of Object.entries(GOLDEN)) {
  const digest = renderDigest(edition, FRAME, language);
  const at = (ending: string) => new URL(`../fixtures/digest/${name}.${ending}`, import.meta.url);
  writeFileSync(at('html'), digest.html);
  writeFileSync(at('txt'), `Subject: ${digest.subject}\n\n${digest.text}`);
  // For the terminal, in English; the hostile one is half a megabyte of the same nonsense.
  if (language === 'en' && name !== 'hostile') writeFileSync(at('edition.txt'), renderEditionText(edition));
}
const lacks = unsupported([FULL, FAILING].map((edition) => renderDigest(edition, FRAME, 'en').html));
writeFileSync(new URL('../fixtures/digest/unsupported.json', import.meta.url), `${JSON.stringify(lacks, null, 2)}\n`);
const site = { watch: 'harbour', title: FULL.watchTitle, address: 'https://news.example.org', language: 'en' } as const;
writeFileSync(new URL('../fixtures/digest/feed.xml', import.meta.url), renderAtom([FULL, QUIET], site));
writeFileSync(new URL('../fixtures/digest/feed.json', import.meta.url), renderJsonFeed([FULL, QUIET], site));
