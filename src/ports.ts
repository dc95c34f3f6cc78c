/** What the pipeline asks of the world. Each comment says what is promised and how it fails; adapters translate at their border. */
import type { Article } from './domain/article.ts';
import type { ArticleAssessment } from './domain/assessment.ts';
import type { Delivery, SendResult } from './domain/delivery.ts';
import type { Edition } from './domain/edition.ts';
import type { NoticedFeed } from './domain/plan-feed-notice.ts';
import type { DeliveryPolicy } from './domain/plan-delivery.ts';
import type { Failure } from './domain/failure.ts';
import type { Entry, FeedDocument, FeedSettings, FeedState } from './domain/feed.ts';
import type { Recipient, RecipientState } from './domain/recipient.ts';
import type { ReportReading } from './domain/report.ts';
import type { RunReport } from './domain/run-report.ts';
import type { Outgoing } from './domain/status.ts';

/** The only source of time. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string;
}

/** The log: one line a call. Never article text, secrets or addresses in clear. Never throws. */
export interface Journal {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/**
 * Turns English sentences into vectors of meaning: an optional second signal beside words. Offline; the same text gives the same vector. Null
 * where no model is installed; rejects where one is and cannot be used: then words alone decide.
 */
export interface Encoder {
  /** One unit vector a text, in their order; no text is empty. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[] | null>;
}

/** One GET over the vetted connection (design decision 6). Never throws for what a server does. */
export interface Web {
  get(request: WebRequest): Promise<WebAnswer>;
  close(): Promise<void>;
}
/** One POST over the same connection; a redirect is not followed and is its answer. Never throws for what a server does. */
export interface WebPost {
  post(request: WebRequest & { readonly body: Uint8Array }): Promise<WebAnswer>;
}
export interface WebRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Total time in seconds, where it is another than for all. */
  readonly fetchSeconds?: number | undefined;
  /** The proxy for this request, where it is another than for all; `direct`: none. */
  readonly proxy?: string | undefined;
}
export type WebAnswer =
  | {
      readonly kind: 'answered';
      /** Any status but a redirect that was followed. */
      readonly status: number;
      /** Where the redirects ended. */
      readonly url: string;
      /** Where an unbroken chain of 301 and 308 led; null without one. */
      readonly movedTo: string | null;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** Content coding undone. */
      readonly bytes: Uint8Array;
    }
  /** Address refused, name not found, time-out, too large, broken: `what` says it with the value. */
  | {
      readonly kind: 'refused';
      readonly what: string;
      readonly advice: string;
      readonly temporary: boolean;
      /** ISO 8601: nothing was asked, because the host wants to be left alone until then. */
      readonly notBefore?: string;
    };

export type FeedAnswer =
  | { readonly kind: 'fetched'; readonly document: FeedDocument; readonly state: FeedState }
  | { readonly kind: 'unchanged'; readonly state: FeedState }
  /** Not asked, because the feed or its host wants to be left alone until `state.notBefore`, or is gone. */
  | { readonly kind: 'waiting'; readonly state: FeedState }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly state: FeedState };

/** Asks one feed, politely (conditional GET, back-off). Never throws for what a server or its bytes do: that is `failed`. */
export interface FeedSource {
  ask(feed: FeedSettings, state: FeedState, now: string): Promise<FeedAnswer>;
}

/** Reads the page of an entry. Never throws for what a page does: the article then has the feed's own text and says why. */
export interface ArticleReader {
  read(request: ReadRequest): Promise<ReadAnswer>;
  /** Ends its workers; a read under way ends as refused. */
  close(): Promise<void>;
}
export interface ReadRequest {
  readonly entry: Entry;
  readonly feed: {
    readonly url: string;
    readonly outlet: string;
    readonly lang: string;
    /** Sent to pages on the feed's own server; elsewhere only what holds no secret. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly proxy?: string | undefined;
  };
  /** ISO 8601: stands in where neither feed nor page gives a date. */
  readonly now: string;
}
export interface ReadAnswer {
  readonly article: Article;
  /** Not null where the page gave less than the article; also told in `article.extraction`. */
  readonly failure: Failure | null;
}

/** Asks a person at a terminal. */
export interface Questions {
  /** The answer without white space around it; `usual` where it is empty. Asks again while `check` gives words of complaint. */
  ask(question: string, options?: { readonly usual?: string; readonly check?: (answer: string) => string | null }): Promise<string>;
  say(text: string): void;
  close(): void;
}

/** Reads reports for baseline records out of HTML, PDF, mail and text. Never throws for what a server or bytes do: that is `unreadable`. */
export interface ReportReader {
  /** `asked` is an address or a file, `now` ISO 8601. */
  read(asked: string, now: string): Promise<ReportReading>;
  close(): Promise<void>;
}

/** An entry that was collected and whose article is not read yet. */
export interface PendingEntry {
  readonly entry: Entry;
  readonly feed: { readonly url: string; readonly outlet: string; readonly lang: string };
  /** ISO 8601. */
  readonly firstSeen: string;
  /** Earlier readings that failed for now and are to be repeated. */
  readonly attempts: number;
}

/** An article that is read and told, and young enough to be looked at again: reports are corrected and filled in within their first days. */
export interface YoungArticle {
  readonly key: { readonly feed: string; readonly entry: string };
  readonly feed: { readonly url: string; readonly outlet: string; readonly lang: string };
  readonly article: Article;
  /** Of all its readings. */
  readonly texts: readonly string[];
  /** How often it was read. */
  readonly readings: number;
}

/** What one committed edition told about one article. */
export interface Remembered {
  readonly article: Article;
  readonly assessment: ArticleAssessment;
  /** When the edition was committed. */
  readonly reportedAt: string;
  /** Id of that edition. */
  readonly edition: string;
}

/** A message, complete: bytes made once, before the first attempt. */
export interface StoredMessage {
  readonly delivery: Delivery;
  /** Envelope sender, a bare address. */
  readonly from: string;
  readonly raw: Uint8Array;
}

/** A message that an edition wants sent: goes into the outbox with it. */
export interface NewMessage {
  readonly id: string;
  /** Id of what it shows: the edition, or one recipient's own. */
  readonly shows: string;
  readonly recipient: string;
  readonly from: string;
  readonly messageId: string;
  readonly raw: Uint8Array;
}

export interface EditionCommit {
  readonly edition: Edition;
  readonly assessments: readonly ArticleAssessment[];
  readonly messages: readonly NewMessage[];
  /** Instant (the machine's) from which the messages are due. */
  readonly dueFrom: string;
  /** Those editions of single recipients that differ from the edition. */
  readonly own: readonly Edition[];
  /** Whose turn it was. */
  readonly served: readonly Served[];
}

/** What one turn of one recipient came to. */
export interface Served {
  readonly address: string;
  /** Null in a run by hand. */
  readonly slot: string | null;
  /** Everything up to this edition counts as told. False: a quiet day that is to stand in a later digest. */
  readonly told: boolean;
  /** Developments that stayed below the recipient's minimum. */
  readonly withheld: readonly string[];
}

/** What an earlier edition told. */
export interface ToldBefore {
  /** A development's, or that of a sentence that was only listed. */
  readonly id: string;
  /** When the edition that listed the sentence was made, by which it is found where no development has the id; null for a reader who is sent no lists. */
  readonly listedOn: string | null;
}

/**
 * The store. Every method is one transaction; when it rejects, nothing of it is stored. Reads see all committed writes.
 * Two processes may share one ledger: `claimOccurrence` and `takeDelivery` let exactly one win.
 */
export interface Ledger {
  /** By watch and url: two watches that share a feed must both see its entries. */
  feedState(watch: string, url: string): Promise<FeedState | null>;
  /**
   * Stores the state, and those entries that this watch never saw in this feed; gives how many were new. An entry whose `updated`, title,
   * summary or content changed within three days of its being first seen waits again, with one attempt more where it was read before.
   */
  recordFeed(record: {
    readonly watch: string;
    readonly feed: { readonly url: string; readonly outlet: string; readonly lang: string };
    readonly state: FeedState;
    readonly entries: readonly Entry[];
    readonly now: string;
  }): Promise<number>;
  /** Oldest first, those whose reading failed for now behind the others; at most `limit`. */
  pendingEntries(watch: string, limit: number): Promise<readonly PendingEntry[]>;
  countPending(watch: string): Promise<number>;
  /**
   * Stores the article and ends the entry's waiting, for this watch; with `again` the entry stays pending with one attempt more. The same
   * article id from two feeds is stored once: the first stays. A repeated reading (`…#reading-N`) with a text that an earlier reading of the
   * page gave is not stored.
   */
  recordArticle(record: {
    readonly watch: string;
    readonly pending: PendingEntry;
    readonly article: Article;
    readonly again: boolean;
  }): Promise<void>;
  /**
   * Articles of committed editions that are on topic and no copies, whose text is the page's, and that were first seen within three days; each
   * once a day, oldest first, at most `limit`.
   */
  youngArticles(watch: string, now: string, limit: number): Promise<readonly YoungArticle[]>;
  /** Notes that one was looked at again; an article that says more than before is stored, to be assessed. */
  recordLook(look: { readonly watch: string; readonly young: YoungArticle; readonly article: Article | null }): Promise<void>;
  /** Articles read for this watch and not in a committed edition, oldest publication first, ties by id. */
  unassessed(watch: string): Promise<readonly Article[]>;
  /** Which feeds brought an article, by the article's id without its reading; empty for those read before feeds were kept. */
  feedsOfArticles(watch: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** What was told of this watch, in the order in which it was told. */
  remembered(watch: string): AsyncIterable<Remembered>;

  /**
   * Claims an occurrence, the identity of a run. `claimed`: this process has it; `done`: its edition is committed; `running`: another process has it, or another occurrence of this watch, and renewed its claim within `staleAfterMs`. Who takes over ends the stale claims of this watch: their runs can renew and commit nothing.
   */
  claimOccurrence(claim: {
    readonly watch: string;
    readonly occurrence: string;
    readonly run: string;
    readonly now: string;
    readonly staleAfterMs: number;
  }): Promise<'claimed' | 'done' | 'running'>;
  /** Gives a claim back after a run that broke off, so that the next need not wait until it is stale. Nothing where it was lost. */
  releaseOccurrence(watch: string, occurrence: string, run: string): Promise<void>;
  /** Whether this run still has its claim, which is then as if made at `now`. Never takes it back: who lost it ends. */
  renewClaim(claim: { readonly watch: string; readonly occurrence: string; readonly run: string; readonly now: string }): Promise<boolean>;
  /** The last occurrence of this watch that is done. */
  lastOccurrence(watch: string): Promise<string | null>;
  /**
   * The recipients of a watch, from now on exactly these. Who wasn't one before joins: nothing that was published until now is owed, and
   * slots count after `countFrom`. Who leaves is forgotten. Addresses differ by more than case.
   */
  enrol(
    watch: string,
    recipients: readonly { readonly address: string; readonly countFrom: string }[],
    now: string,
  ): Promise<readonly RecipientState[]>;
  /** Records slots that are served no more. Served ones stay served. */
  recordMissed(watch: string, missed: readonly { readonly address: string; readonly slots: readonly string[] }[]): Promise<void>;
  /** When the latest entries of a feed were published, as far as this watch saw them: at most 50. */
  feedRhythm(watch: string, url: string): Promise<readonly string[]>;
  /** Feeds of a watch whose trouble its editions told and whose end they did not. */
  noticedFeeds(watch: string): Promise<readonly NoticedFeed[]>;

  /** The watch's editions behind a position, oldest first. */
  editionsAfter(watch: string, position: number): Promise<readonly Edition[]>;
  /** When this recipient was sent those of these that were in the own digests: the instant of that digest, by id. */
  sentTo(watch: string, address: string, told: readonly ToldBefore[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Edition, held-back list, assessments, outbox rows, the recipients' turns and the occurrence's end: all or nothing. Rejects when the claim
   * was lost, an article was told by another run, or a slot was served.
   */
  commitEdition(commit: EditionCommit, run: string): Promise<void>;
  recordRun(report: RunReport): Promise<void>;

  /** A watch's edition, or one recipient's own. */
  edition(id: string): Promise<Edition | null>;
  latestEdition(watch: string | null): Promise<Edition | null>;
  /** The watch's newest editions, newest first. */
  recentEditions(watch: string, limit: number): Promise<readonly Edition[]>;
  /** When a development was first sent, null where it never was. */
  development(id: string): Promise<{
    readonly edition: string;
    readonly sentOn: string;
    readonly sentence: string;
    readonly outlet: string;
    readonly url: string;
  } | null>;

  /** Ids of deliveries to be tried now, oldest first. */
  dueDeliveries(now: string): Promise<readonly string[]>;
  /** Marks one as `sending` and gives its bytes; null where another process was quicker or it is no longer due. */
  takeDelivery(id: string, now: string): Promise<StoredMessage | null>;
  /** Stores what an attempt gave, as planned by `planDelivery`. */
  recordDelivery(delivery: Delivery): Promise<void>;
  /** Changes one as `change` says of it, which gives null for no change; no other process comes between. Gives it changed, null where it was not. */
  changeDelivery(id: string, change: (delivery: Delivery) => Delivery | null): Promise<Delivery | null>;
  /** Deliveries in `sending` for `staleAfterMs`, left by a process that died, become what `planInterrupted` says; gives them. */
  recoverSending(now: string, staleAfterMs: number, policy?: DeliveryPolicy): Promise<readonly Delivery[]>;
  /** `open`: neither sent nor failed nor dropped. */
  deliveries(filter: { readonly edition?: string; readonly open?: boolean }): Promise<readonly Delivery[]>;

  tally(): Promise<Tally>;
  /**
   * A reader stopped (or started again) the digests of a watch; what waits in the outbox for who stopped is dropped. Saying it twice changes
   * nothing; gives whether it changed something.
   */
  recordStop(stop: {
    readonly watch: string;
    readonly recipient: string;
    readonly stopped: boolean;
    readonly now: string;
  }): Promise<boolean>;
  /** Who stopped the digests of a watch, and since when; addresses in small letters. */
  stops(watch: string): Promise<readonly { readonly recipient: string; readonly at: string }[]>;

  close(): Promise<void>;
}

/** Counts of the ledger, for health and metrics. */
export interface Tally {
  readonly mail: Outgoing;
  readonly posts: Outgoing;
  /** Of every watch that ever had an edition. */
  readonly watches: readonly {
    readonly watch: string;
    readonly editions: number;
    readonly developments: number;
    readonly articles: number;
    readonly latest: string | null;
  }[];
}

/** Hands one message to its server, by SMTP or to a webhook. Never throws for what the server does; tells "certainly not queued" from "may be queued". */
export interface Mailer {
  send(message: { readonly from: string; readonly to: string; readonly raw: Uint8Array }): Promise<SendResult>;
  /** Connects and logs in, sends nothing; null: all well. */
  verify(): Promise<Failure | null>;
  close(): Promise<void>;
}

/** Addresses of this installation as its readers reach it. */
export interface Links {
  /** RFC 8058: stops one recipient's digests of one watch; signed, so that nobody can stop another's. Null without a public address. */
  unsubscribe(watch: string, recipient: string): string | null;
  /** Whose token it is; `recipient` is null where the watch has that recipient no longer. Null: not one of ours. */
  readToken(
    token: string,
    watches: readonly { readonly id: string; readonly recipients: readonly Recipient[] }[],
  ): { readonly watch: string; readonly recipient: Recipient | null } | null;
}

/** Files for everybody to read, in one folder. */
export interface Archive {
  /** `path` as `publicPath` makes it. The file is there whole or not at all; rejects where the disk refuses. */
  write(path: string, content: string): Promise<void>;
  /** Null: there is none, or the path is none of ours. */
  read(path: string): Promise<Uint8Array | null>;
}

/** What somebody outside asked over HTTP, within its limits. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  /** As it came, without the query; begins with a slash. */
  readonly path: string;
  /** The fields of a posted form; empty of a GET. */
  readonly form: ReadonlyMap<string, string>;
  /** It came through a proxy, hence perhaps from far away. */
  readonly forwarded: boolean;
}
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The same for everybody, and asked for again and again. */
  readonly shared?: boolean;
}

/** Answers over HTTP until it is closed. */
export interface Listener {
  /** Where it listens: "127.0.0.1:8390". */
  readonly address: string;
  close(): Promise<void>;
}

/** Makes a message's bytes; the same input gives the same bytes. */
export interface MessageBuilder {
  build(parts: MessageParts): Promise<Uint8Array>;
}
export interface MessageParts {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly messageId: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** "watch-id" and the watch's title: List-Id. */
  readonly list: { readonly id: string; readonly name: string };
  /** Address for List-Unsubscribe (mailto). */
  readonly unsubscribe: string;
  /** https address for List-Unsubscribe with one click (RFC 8058); null where there is none. */
  readonly oneClick: string | null;
  /** Message-ID that all messages of one thread refer to; null: no thread. */
  readonly thread: string | null;
}
