import { expect, it } from 'vitest';
import { createLinks } from '../../src/adapters/signing/create-links.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { MessageParts } from '../../src/ports.ts';
import { compose } from '../../src/stages/compose.ts';
import { anOccasion, aRecipient, aWatch, NOW } from '../builders.ts';

it('sends nothing to who stopped, and each other recipient an address of his own that stops, in his language', async () => {
  const ledger = createSqliteLedger({ file: ':memory:' });
  const built: MessageParts[] = [];
  const watch = aWatch({
    recipients: [
      aRecipient({ address: 'Ann@example.org', language: 'ja' }),
      aRecipient({ address: 'Ben@example.org' }),
      aRecipient({ address: 'desk@example.com', language: 'zh-Hant' }),
    ],
  });
  await ledger.recordStop({ watch: watch.id, recipient: 'ben@example.org', stopped: true, now: NOW });
  const { messages } = await compose(watch, anOccasion(), {
    drafts: {
      collected: { feeds: [], entries: 0, tooOld: 0, failures: [] },
      reading: { articles: 0, failures: [], pending: 0 },
      assessed: { assessed: [], told: new Map(), failures: [] },
    },
    ledger,
    links: createLinks({ publicAddress: 'https://news.example.org', secret: '0123456789abcdef0123456789abcdef' }),
    messages: {
      build: async (parts) => {
        built.push(parts);
        return new Uint8Array();
      },
    },
    settings: { sender: { name: 'N', address: 'n@example.com' } } as Settings,
  });
  await ledger.close();
  expect(messages.map(({ recipient }) => recipient)).toEqual(['Ann@example.org', 'desk@example.com']);
  expect(built.map(({ subject }) => subject.slice(0, 7))).toEqual(['新しい動きはあ', '沒有新進展 ·']);
  expect(new Set(built.map(({ oneClick }) => oneClick)).size).toBe(2);
  for (const { html, text, oneClick } of built) {
    expect(oneClick).toMatch(/^https:\/\/news\.example\.org\/unsubscribe\/orlun\./);
    expect(html).toContain(`href="${oneClick}"`);
    expect(text).toContain(oneClick);
  }
});
