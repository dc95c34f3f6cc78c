import { describe, expect, it } from 'vitest';
import { createJournal } from '../../../src/adapters/journal/create-journal.ts';
import { createProgressJournal } from '../../../src/adapters/journal/progress-journal.ts';
import { maskAddress, maskAddresses } from '../../../src/domain/mask-address.ts';

const clock = { now: () => '2026-03-01T06:00:00.000Z' };

function written(readable = false): { lines: string[]; journal: ReturnType<typeof createJournal> } {
  const lines: string[] = [];
  return { lines, journal: createJournal({ out: { write: (line) => lines.push(line) }, clock, run: 'r1', readable }) };
}

describe('the journal', () => {
  it('writes one JSON line a call, with time, level, event and run', () => {
    const { lines, journal } = written();
    journal.warn('feed', { what: 'two\nlines', failures: 2 });
    expect(lines).toEqual([
      '{"time":"2026-03-01T06:00:00.000Z","level":"warn","event":"feed","run":"r1","what":"two\\nlines","failures":2}\n',
    ]);
  });

  it('keeps addresses, secrets and long texts out, at any depth', () => {
    const { lines, journal } = written();
    journal.error('delivery', {
      to: 'reader@example.org',
      deep: { answer: '550 <reader@example.org>: no', smtpPassword: 'tiger' },
      url: 'smtp://user:tiger@mail.example.com:587',
      feed: 'https://news.example.com/feed?lang=en&api_key=tiger&page=2',
      text: 'x'.repeat(5000),
    });
    const line = lines.join('');
    expect(line).not.toMatch(/reader@|tiger|user:/);
    expect(line).toContain('r***@example.org');
    expect(line).toContain('?lang=en&api_key=***&page=2');
    expect(line.length).toBeLessThan(1500);
  });

  it('says it for people on a terminal, on one line that cannot steer it', () => {
    const { lines, journal } = written(true);
    journal.info('feed', { what: 'a\u001B[2Jb\nc' });
    expect(lines).toEqual(['06:00:00   feed run=r1 what=a [2Jb c\n']);
  });

  it('never throws', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const broken = createJournal({
      clock,
      out: {
        write() {
          throw new Error('EPIPE');
        },
      },
    });
    expect(() => {
      broken.info('x');
      written().journal.info('x', cyclic);
    }).not.toThrow();
  });
});

describe('progress', () => {
  it('rewrites one line on a terminal and keeps warnings; in a pipe it is quiet', () => {
    expect(show(false)).toBe('');
    expect(show(true).split('\r\u001B[2K')).toEqual(['', 'read url=https://example.com/a-long-add', 'slow\n', 'read', '']);
  });
});

describe('masking', () => {
  it('keeps the first letter and the domain', () => {
    expect(maskAddress('reader@example.org')).toBe('r***@example.org');
    expect(maskAddress('nonsense')).toBe('***');
    expect(maskAddress('webhook:newsroom-bot')).toBe('webhook:newsroom-bot');
    expect(maskAddresses('to <a.b+c@example.org>, 読者@example.net: no')).toBe('to <a***@example.org>, 読***@example.net: no');
  });
});

function show(isTTY: boolean): string {
  let text = '';
  const journal = createProgressJournal({ isTTY, columns: 40, write: (more) => (text += more) });
  journal.info('read', { url: 'https://example.com/a-long-address-that-does-not-fit' });
  journal.warn('slow');
  journal.info('read');
  journal.end();
  return text;
}
