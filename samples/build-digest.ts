/**
 * `npm run digest`: rebuilds samples/digest from the third day of the sample newsroom: edition.json, digest.html, digest.txt, digest.eml.
 * The picture is made from digest.html by `npm run digest:picture`, which needs Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSampleDigest } from './render-sample-digest.ts';
import { stableEdition } from './stable-edition.ts';
import { runThreeDays } from './three-days.ts';

const OUT = join(import.meta.dirname, 'digest');
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-digest-'));
mkdirSync(OUT, { recursive: true });
try {
  await runThreeDays(folder, async ({ day, edition, base }) => {
    if (day !== 3) return;
    const stable = stableEdition(edition, base);
    writeFileSync(join(OUT, 'edition.json'), `${JSON.stringify(stable, null, 1)}\n`);
    for (const [name, content] of Object.entries(await renderSampleDigest(stable))) writeFileSync(join(OUT, name), content);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
