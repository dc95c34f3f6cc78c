import { describe, expect, it } from 'vitest';
import type { RecipientState } from '../../src/domain/recipient.ts';
import type { ToldBefore } from '../../src/ports.ts';
import { ownEdition } from '../../src/stages/tell.ts';
import { anArticle, anEdition, aRecipient, NOW } from '../builders.ts';

const YESTERDAY = '2026-03-01T07:00:00.000Z';
const state: RecipientState = { address: 'desk@example.com', countFrom: YESTERDAY, lastSlot: null, toldUpTo: 1, lastMail: NOW };
const { id: article, url, outlet, title } = anArticle();
const edition = anEdition({
  heldBack: [
    {
      article,
      url,
      outlet,
      title,
      verdict: 'known',
      by: {
        kind: 'sent',
        text: 'The port has 40 of them.',
        source: 'Coast Wire',
        url: 'https://coast.example.org/a',
        date: YESTERDAY,
        id: 'listed',
      },
    },
  ],
});

describe('an edition as a recipient is told it', () => {
  it.each([
    ['sent, where the digest lists what is also new', null, YESTERDAY, 'sent'],
    ['told, but not to this reader, where it lists nothing', { kinds: null, score: 0.5 }, null, 'told'],
  ])('names a sentence that was only listed as %s', async (_, minimum, listedOn, kind) => {
    const asked: ToldBefore[] = [];
    const ledger = {
      editionsAfter: async () => [edition],
      sentTo: async (_watch: string, _address: string, told: readonly ToldBefore[]) => {
        asked.push(...told);
        return new Map(told.flatMap((one) => (one.listedOn === null ? [] : [[one.id, one.listedOn] as const])));
      },
    };
    const own = await ownEdition({ recipient: aRecipient({ minimum }), state }, edition, ledger);
    expect(asked).toEqual([{ id: 'listed', listedOn }]);
    expect(own.edition.heldBack.map(({ by }) => by.kind)).toEqual([kind]);
  });
});
