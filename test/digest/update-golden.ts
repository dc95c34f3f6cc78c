import { writeFileSync } from 'node:fs';
import { renderDigest } from '../../src/digest/render-digest.ts';
import { renderEditionText } from '../../src/digest/render-edition-text.ts';
import { FRAME, GOLDEN } from './editions.ts';

/** Writes the golden digests anew: run it after a wished change, and read the difference before committing it. */
for (const [name, edition] of Object.entries(GOLDEN)) {
  const digest = renderDigest(edition, FRAME);
  const at = (ending: string) => new URL(`../fixtures/digest/${name}.${ending}`, import.meta.url);
  writeFileSync(at('html'), digest.html);
  writeFileSync(at('txt'), `Subject: ${digest.subject}\n\n${digest.text}`);
  writeFileSync(at('edition.txt'), renderEditionText(edition));
}
