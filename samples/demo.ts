/**
 * `npm run demo`: serves the invented press of samples/newsroom on loopback, starts an embedded SMTP receiver, and runs three daily
 * occurrences of the real program against them. What each day read, showed, held back and failed is printed; mails and digests stay in a folder.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runThreeDays } from './three-days.ts';

const OUT = join(import.meta.dirname, '../demo-out');

rmSync(OUT, { recursive: true, force: true });
console.log('An invented press of ten outlets, three mornings, the real program; about half a minute.');
await runThreeDays(OUT, async ({ day, asOf, code, printed, mails }) => {
  console.log(`\nDay ${day}: newsdelta run --as-of ${asOf}\n${printed.trimEnd()}`);
  console.log(`  exit code  ${code}${code === 4 ? ' (done, but some feeds or pages failed: the sample has such days)' : ''}`);
  if (code !== 0 && code !== 4) process.exitCode = 1;
  const [mail] = mails;
  if (mail === undefined) return;
  writeFileSync(join(OUT, `day-${day}.eml`), mail.raw);
  writeFileSync(join(OUT, `day-${day}.html`), mail.html);
  writeFileSync(join(OUT, `day-${day}.txt`), mail.text);
  console.log(`  subject    ${mail.subject}`);
});
console.log(
  `\nMails and digests: ${OUT}\nOpen day-3.html in a browser, or read day-3.txt; the archive begins at data/public/sarrow-array/index.html.`,
);
