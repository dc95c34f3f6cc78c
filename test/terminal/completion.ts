import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTerminal } from './terminal.ts';

/** What starts each shell without its user's settings, and what makes it complete. */
const SHELLS = {
  bash: { start: 'bash --norc --noprofile', load: 'source <(newsdelta completion bash)' },
  zsh: { start: 'zsh -f', load: 'autoload -U compinit; compinit -u; source <(newsdelta completion zsh)' },
  fish: { start: 'fish --no-config', load: 'newsdelta completion fish | source' },
} as const;

/** A person presses Tab in each shell: a command, a command in a group, an option, a file. */
export async function completionInTerminal(): Promise<void> {
  for (const [name, { start, load }] of Object.entries(SHELLS)) {
    const folder = mkdtempSync(join(tmpdir(), 'newsdelta-terminal-'));
    writeFileSync(join(folder, 'zebra.yaml'), '');
    writeFileSync(
      join(folder, 'newsdelta'),
      `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, '../../src/main.ts')}' "$@"\n`,
      { mode: 0o755 },
    );
    symlinkSync(process.execPath, join(folder, 'node'));
    const terminal = openTerminal({ name: `completion-${name}`, folder, env: {} });
    try {
      terminal.type(`export PATH="$PWD:$PATH" HOME="$PWD"; ${start}`);
      terminal.type(`${load}; echo loa""ded`);
      await terminal.see('loaded');
      for (const [typed, completed] of [
        ['echo newsdelta is here; newsdelta healthc', 'newsdelta healthcheck'],
        ['newsdelta baseline sh', 'newsdelta baseline show'],
        ['newsdelta run --dry', 'newsdelta run --dry-run'],
        ['newsdelta check --config zeb', 'newsdelta check --config zebra.yaml'],
      ] as const) {
        terminal.write(typed);
        terminal.press('Tab');
        await terminal.see(completed);
        // Taken by the line editor in its turn, where Ctrl-C could swallow what is typed next.
        terminal.press('C-u');
      }
    } finally {
      terminal.end();
      // fish may still be writing its history.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }
}
