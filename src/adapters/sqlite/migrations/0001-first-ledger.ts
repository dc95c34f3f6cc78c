/** Append-only: a migration that was ever released is never edited, a later one follows it. */
export const firstLedger = `
CREATE TABLE feed_states (
  watch TEXT NOT NULL,
  url TEXT NOT NULL,
  state TEXT NOT NULL CHECK (json_valid(state)),
  PRIMARY KEY (watch, url)
) STRICT;

-- One row for each entry that a watch ever saw in a feed; the entry itself is dropped once it is read.
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  watch TEXT NOT NULL,
  feed_url TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  outlet TEXT NOT NULL,
  lang TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  published TEXT,
  state TEXT NOT NULL CHECK (state IN ('pending', 'read')),
  attempts INTEGER NOT NULL DEFAULT 0,
  article TEXT,
  entry TEXT CHECK (entry IS NULL OR json_valid(entry)),
  UNIQUE (watch, feed_url, entry_id),
  CHECK (state = 'read' OR entry IS NOT NULL)
) STRICT;
CREATE INDEX entries_pending ON entries (watch, attempts, first_seen) WHERE state = 'pending';

CREATE TABLE articles (
  watch TEXT NOT NULL,
  id TEXT NOT NULL,
  published TEXT NOT NULL,
  assessed INTEGER NOT NULL DEFAULT 0 CHECK (assessed IN (0, 1)),
  article TEXT NOT NULL CHECK (json_valid(article)),
  PRIMARY KEY (watch, id)
) STRICT;
CREATE INDEX articles_unassessed ON articles (watch, published, id) WHERE assessed = 0;

CREATE TABLE occurrences (
  watch TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'missed')),
  run TEXT,
  claimed_at TEXT NOT NULL,
  PRIMARY KEY (watch, occurrence)
) STRICT;

CREATE TABLE editions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  watch TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  made TEXT NOT NULL,
  edition TEXT NOT NULL CHECK (json_valid(edition)),
  UNIQUE (watch, occurrence),
  FOREIGN KEY (watch, occurrence) REFERENCES occurrences (watch, occurrence)
) STRICT;
CREATE INDEX editions_by_watch ON editions (watch, seq);

CREATE TABLE assessments (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  watch TEXT NOT NULL,
  article TEXT NOT NULL,
  edition TEXT NOT NULL REFERENCES editions (id),
  assessment TEXT NOT NULL CHECK (json_valid(assessment)),
  UNIQUE (edition, article),
  FOREIGN KEY (watch, article) REFERENCES articles (watch, id)
) STRICT;
CREATE INDEX assessments_by_watch ON assessments (watch, seq);

CREATE TABLE developments (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  edition TEXT NOT NULL REFERENCES editions (id),
  sent_on TEXT NOT NULL,
  sentence TEXT NOT NULL,
  outlet TEXT NOT NULL,
  url TEXT NOT NULL,
  UNIQUE (id, edition)
) STRICT;

-- The outbox. raw is made once and never changes, so that a resend is byte-identical.
CREATE TABLE deliveries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  edition TEXT NOT NULL REFERENCES editions (id),
  recipient TEXT NOT NULL,
  sender TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE,
  raw BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'sent', 'deferred', 'failed', 'unknown')),
  attempts INTEGER NOT NULL DEFAULT 0,
  lost_answers INTEGER NOT NULL DEFAULT 0,
  next_at TEXT,
  taken_at TEXT,
  last_answer TEXT NOT NULL DEFAULT '',
  sent_at TEXT,
  UNIQUE (edition, recipient),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
) STRICT;
CREATE INDEX deliveries_open ON deliveries (next_at, seq) WHERE state NOT IN ('sent', 'failed');
CREATE TRIGGER sent_is_final BEFORE UPDATE ON deliveries WHEN old.state = 'sent'
BEGIN SELECT RAISE(ABORT, 'a sent delivery is final'); END;
CREATE TRIGGER message_never_changes BEFORE UPDATE OF raw, message_id, recipient, sender ON deliveries
BEGIN SELECT RAISE(ABORT, 'a stored message never changes'); END;

CREATE TABLE runs (
  run TEXT PRIMARY KEY,
  watch TEXT NOT NULL,
  started TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;
CREATE INDEX runs_by_watch ON runs (watch, started);
`;
