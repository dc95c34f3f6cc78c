import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A shell in a real terminal, as a person sits before it. */
export interface Terminal {
  /** Types a line and presses Enter. */
  type(line: string): void;
  /** Types without Enter. */
  write(text: string): void;
  /** Presses a key by its tmux name ("C-c"). */
  press(key: string): void;
  /** Waits until the screen shows this; gives the screen. Throws with the screen where it doesn't come. */
  see(wanted: string | RegExp): Promise<string>;
  /** The screen and what scrolled away above it, without trailing blanks. */
  screen(): string;
  /** The same with its escape sequences for colours. */
  coloured(): string;
  end(): void;
}

const PATIENCE_MS = 60_000;

/** Opens bash in a tmux server of its own, 120 columns wide, with this environment and folder. */
export function openTerminal(options: {
  readonly name: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}): Terminal {
  const tmux = (...words: readonly string[]): string =>
    execFileSync('tmux', ['-L', `newsdelta-${process.pid}-${options.name}`, '-f', '/dev/null', ...words], { encoding: 'utf8' });
  const variables = Object.entries({ PS1: '$ ', TERM: 'xterm-256color', ...options.env }).flatMap(([name, value]) => [
    '-e',
    `${name}=${value}`,
  ]);
  tmux('new-session', '-d', '-x', '120', '-y', '50', '-c', options.folder, ...variables, 'bash --norc --noprofile');
  const screen = (): string => tmux('capture-pane', '-p', '-J', '-S', '-2000').trimEnd();
  return {
    type: (line) => {
      tmux('send-keys', '-l', line);
      tmux('send-keys', 'Enter');
    },
    write: (text) => void tmux('send-keys', '-l', text),
    press: (key) => void tmux('send-keys', key),
    async see(wanted) {
      for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await pause(50)) {
        const now = screen();
        if (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) return now;
      }
      throw new Error(`${options.name}: the terminal does not show ${String(wanted)}:\n${screen()}`);
    },
    screen,
    coloured: () => tmux('capture-pane', '-p', '-J', '-e', '-S', '-2000'),
    end: () => void tmux('kill-server'),
  };
}
