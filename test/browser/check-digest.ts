import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderDigest } from '../../src/digest/render-digest.ts';
import { renderEditionPage, renderIndexPage } from '../../src/digest/render-edition-page.ts';
import { renderStopPage } from '../../src/digest/render-stop-page.ts';
import { FRAME, FULL, GOLDEN, HUGE, QUIET } from '../digest/editions.ts';

/**
 * Opens digests and pages in Debian's Chromium, without a network, at 360 and 700 px, light and dark: axe-core finds nothing (contrast
 * included), and nothing needs scrolling sideways. `npm run test:browser`; not part of the gate, because it needs a browser.
 */
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const chromium = findChromium();
const folder = mkdtempSync(path.join(tmpdir(), 'newsdelta-browser-'));
let wrong = 0;
try {
  const broken =
    '<!doctype html><html lang="en"><title>x</title><h1 style="color:#aaa;background:#fff;width:900px">pale and wide</h1><p style="font-size:9px">tiny</p>';
  const control = look(broken, 360, 'light');
  if (!control.violations.some((words) => words.startsWith('color-contrast')) || control.width <= 360 || control.smallest >= 14) {
    throw new Error(`The check does not see a pale, wide, tiny page: ${JSON.stringify(control)}`);
  }
  for (const [name, html] of pages()) {
    for (const width of [360, 700]) {
      for (const scheme of ['light', 'dark'] as const) {
        const seen = look(html, width, scheme);
        const good =
          seen.violations.length === 0 && seen.unsure.length === 0 && seen.width <= width && seen.smallest >= 14 && seen.passes > 5;
        if (!good) wrong += 1;
        process.stdout.write(
          `${good ? 'ok   ' : 'WRONG'} ${name} ${width} ${scheme} ${good ? `${seen.passes} rules` : JSON.stringify(seen)}\n`,
        );
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

/** The mails, the pages of the archive, and the page that stops a digest before and after its button. */
function pages(): readonly (readonly [name: string, html: string])[] {
  const mails = Object.entries({ ...GOLDEN, huge: { edition: HUGE, language: 'en' } as const });
  const site = { watch: 'harbour', title: FULL.watchTitle, address: null, language: 'en' } as const;
  const reader = { title: FULL.watchTitle, language: 'ja' } as const;
  return [
    ...mails.map(([name, { edition, language }]) => [name, renderDigest(edition, FRAME, language).html] as const),
    ['archive page', renderEditionPage(FULL, site)],
    ['archive index', renderIndexPage([FULL, QUIET], site)],
    ['stop page', renderStopPage('ask', reader)],
    ['stopped page', renderStopPage('stopped', reader)],
  ];
}

interface Seen {
  readonly violations: readonly string[];
  /** Contrast that axe could not decide. */
  readonly unsure: readonly string[];
  readonly passes: number;
  readonly width: number;
  /** Size in px of the smallest type that shows. */
  readonly smallest: number;
}

/** The page stands in a frame of the wished width, because a headless window cannot be narrower than about 500 px. */
function look(html: string, width: number, scheme: 'light' | 'dark'): Seen {
  const run = `const ids=(list)=>list.map((v)=>v.id+': '+v.nodes.map((n)=>n.target+' '+(n.any[0]?.message??'')).join(' | '));
    onload=()=>axe.run().then((r)=>{parent.document.title=JSON.stringify({violations:ids(r.violations),unsure:ids(r.incomplete.filter((v)=>v.id==='color-contrast')),
    passes:r.passes.length,width:document.documentElement.scrollWidth,smallest:smallest()})});
    const smallest=()=>Math.min(...[...document.body.querySelectorAll('*')].filter((e)=>e.offsetParent!==null&&[...e.childNodes].some((n)=>n.nodeType===3&&n.data.trim()!==''))
    .map((e)=>parseFloat(getComputedStyle(e).fontSize)));`;
  writeFileSync(path.join(folder, 'page.html'), `${html}<script>${AXE}</script><script>${run}</script>`);
  const frame = `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><iframe src="page.html" style="border:0;width:${width}px;height:1600px"></iframe>`;
  const file = path.join(folder, 'frame.html');
  writeFileSync(file, frame);
  const profile = mkdtempSync(path.join(folder, 'profile-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const rules = [
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--allow-file-access-from-files',
    '--proxy-server=127.0.0.1:9',
  ];
  const wish = [
    `--user-data-dir=${profile}`,
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    '--virtual-time-budget=20000',
  ];
  const dom = execFileSync(chromium, [...flags, ...rules, ...wish, '--window-size=800,1700', '--dump-dom', `file://${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
    maxBuffer: 64_000_000,
  });
  const title = /<title>(.*?)<\/title>/su.exec(dom)?.[1];
  if (title === undefined) throw new Error('Chromium gave no answer of axe-core.');
  return JSON.parse(title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as Seen;
}

/** Debian's package, installed where it is missing and we may. */
function findChromium(): string {
  if (installed() === '') {
    execFileSync('sh', ['-c', 'apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk'], {
      stdio: 'inherit',
    });
  }
  return installed();
}

function installed(): string {
  return execFileSync('sh', ['-c', 'command -v chromium || true'], { encoding: 'utf8' }).trim();
}
