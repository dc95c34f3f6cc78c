import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { FeedDocument } from '../../src/domain/feed.ts';
import type { World } from '../../src/pipeline.ts';
import type { FeedAnswer, MessageParts } from '../../src/ports.ts';
import { anArticle } from '../builders.ts';

/** A world in memory: one feed whose articles appear at their time, a mail server that takes everything, and a clock that is set by hand. */
export interface Press {
  readonly world: World;
  /** Everything that was sent, in order. */
  readonly mails: { readonly to: string; readonly text: string; readonly at: string }[];
  /** What each committed message shows, in order. */
  readonly editions: { readonly to: string; readonly edition: Edition }[];
  /** How the feed answers from now on; null: as a server does that lives. */
  ail(answer: Pick<Extract<FeedAnswer, { kind: 'failed' }>, 'failure'> | null): void;
  /** Sets the clock. */
  setClock(now: string): void;
}

export interface Story {
  readonly at: string;
  readonly text: string;
}

/** `file`: the ledger; two presses of one file are two processes. */
export function startPress(file: string, stories: readonly Story[] = []): Press {
  let now = '1970-01-01T00:00:00.000Z';
  let ailing: Parameters<Press['ail']>[0] = null;
  const mails: Press['mails'] = [];
  const editions: Press['editions'] = [];
  const ledger = createSqliteLedger({ file });
  const world: World = {
    settings: {
      sender: { name: 'N', address: 'n@example.com' },
      watches: [],
      limits,
      allowHosts: [],
      allowPorts: [],
      warnings: [],
      feedNotice: { failures: 3, silence: 3 },
    },
    clock: { now: () => now },
    ledger: {
      ...ledger,
      commitEdition: async (commit, run) => {
        await ledger.commitEdition(commit, run);
        for (const { recipient, shows } of commit.messages)
          editions.push({ to: recipient, edition: commit.own.find(({ id }) => id === shows) ?? commit.edition });
      },
    },
    feeds: {
      ask: async (_feed, state, asked) => {
        if (ailing !== null)
          return {
            ...ailing,
            kind: 'failed',
            state: { ...state, failures: state.failures + 1, failingSince: state.failingSince ?? asked },
          };
        const document = documentOf(stories.filter(({ at }) => at <= asked));
        return { kind: 'fetched', document, state: { ...state, failures: 0, failingSince: null } };
      },
    },
    encoder: WORDS_ALONE,
    reader: {
      read: async ({ entry }) => {
        const article = anArticle({
          id: entry.link,
          url: entry.link,
          title: entry.title,
          published: entry.published ?? now,
          text: entry.content,
        });
        return { article, failure: null };
      },
      close: async () => {},
    },
    messages: {
      build: async (parts: MessageParts) => {
        return new TextEncoder().encode(parts.text);
      },
    },
    links: { unsubscribe: () => null, readToken: () => null },
    archive: { write: async () => {}, read: async () => null },
    mailer: {
      send: async ({ to, raw }) => {
        mails.push({ to, text: new TextDecoder().decode(raw), at: now });
        return { kind: 'sent', answer: '250 ok' };
      },
      verify: async () => null,
      close: async () => {},
    },
    journal: { info: () => {}, warn: () => {}, error: () => {} },
  };
  return { world, mails, editions, ail: (to) => void (ailing = to), setClock: (to) => void (now = to) };
}

const limits = {
  fetchSeconds: 5,
  fetchBytes: 500_000,
  readSeconds: 5,
  concurrency: 1,
  hostPauseMs: 0,
  articlesPerRun: 50,
  maxAgeDays: 0,
};

function documentOf(stories: readonly Story[]): FeedDocument {
  const entries = stories.map(({ at, text }) => ({
    id: `urn:example:${at}`,
    link: `https://harbour.example.com/${at}`,
    title: 'From the port of Orlun',
    published: at,
    updated: null,
    author: '',
    summary: '',
    content: text,
  }));
  return { title: 'Harbour Post', link: '', lang: 'en', ttlMinutes: null, entries, remarks: [] };
}
