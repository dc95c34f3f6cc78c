import type { Article } from '../../src/domain/article.ts';
import type { BaselineRecord } from '../../src/domain/baseline.ts';
import type { WatchTopic } from '../../src/domain/watch.ts';

/** An invented watch, its one known report and a maker of articles about it. */
export const TOPIC: WatchTopic = {
  title: 'The Lantern Bridge at Morrowick',
  description:
    'The closure of the Lantern Bridge at Morrowick: the repair, its cost, the harbour board, the ferry that stands in, and the inquiry.',
  aliases: { 'Lantern Bridge': ['the bridge', 'Laternenbrücke'], 'Morrowick Harbour Board': ['the harbour board', 'Harbour Board'] },
  terms: [],
  exclusions: ['crossword'],
};

export const BASELINE: BaselineRecord = {
  id: 'morrowick-mail',
  outlet: 'Morrowick Mail',
  title: 'Lantern Bridge shut after cracks are found',
  url: 'https://mail.example.com/bridge',
  published: '2031-03-01T08:00:00Z',
  lang: 'en',
  openQuestions: [],
  claims: [
    {
      id: 'closed',
      actor: 'Morrowick Harbour Board',
      claim: 'The harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars.',
      kind: 'event',
      asOf: '2031-02-27',
      place: 'paragraph 1',
      terms: ['Lantern Bridge', 'cracks', 'closed'],
    },
    {
      id: 'cost',
      actor: 'Morrowick Harbour Board',
      claim: 'The repair of the Lantern Bridge is put at 12 million crowns and is to take until June.',
      kind: 'quantity',
      asOf: '2031-03-01',
      place: 'paragraph 3',
      terms: ['repair', '12 million'],
    },
  ],
};

export function article(id: string, part: Partial<Article>): Article {
  return {
    id,
    url: `https://news.example.org/${id}`,
    outlet: 'Quay News',
    lang: 'en',
    title: '',
    author: '',
    published: '2031-03-05T09:00:00Z',
    dateIsGuess: false,
    text: '',
    extraction: { outcome: 'full', reason: '', textFrom: 'page' },
    ...part,
  };
}

export const COST_RISES = article('cost-rises', {
  title: 'Cost of Lantern Bridge repair doubles to 25 million crowns',
  text: 'MORROWICK, March 5 - The harbour board said on Wednesday that the repair of the Lantern Bridge would now cost 25 million crowns instead of 12 million, after divers discovered a third cracked pillar.\n\nThe harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars.\n\nThe chair of the harbour board, Edda Quarle, resigned on Tuesday, the board said in the same statement.',
});
