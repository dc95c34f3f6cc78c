/**
 * Each recipient of a watch with how far the own digests reach (positions are `editions.seq`); addresses in small letters. Whoever had mail
 * before this migration was sent every edition until now.
 */
export const recipients = `
CREATE TABLE recipients (
  watch TEXT NOT NULL,
  address TEXT NOT NULL,
  count_from TEXT NOT NULL,
  joined_after INTEGER NOT NULL,
  told_up_to INTEGER NOT NULL,
  last_mail TEXT NOT NULL,
  PRIMARY KEY (watch, address)
) STRICT;

-- The planned instants of each recipient: one row each, served or missed.
CREATE TABLE recipient_slots (
  watch TEXT NOT NULL,
  address TEXT NOT NULL,
  slot TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('served', 'missed')),
  PRIMARY KEY (watch, address, slot)
) STRICT;

-- Developments that stayed below a recipient's minimum.
CREATE TABLE withheld (
  watch TEXT NOT NULL,
  address TEXT NOT NULL,
  development TEXT NOT NULL,
  PRIMARY KEY (watch, address, development)
) STRICT;

-- An edition as one recipient was told it, where that differs from the watch's.
CREATE TABLE recipient_editions (
  id TEXT PRIMARY KEY,
  edition TEXT NOT NULL REFERENCES editions (id),
  own TEXT NOT NULL CHECK (json_valid(own))
) STRICT;

-- Which of the two a message shows.
ALTER TABLE deliveries ADD COLUMN shows TEXT;

INSERT INTO recipients (watch, address, count_from, joined_after, told_up_to, last_mail)
  SELECT e.watch, lower(d.recipient),
    (SELECT max(o.occurrence) FROM occurrences o WHERE o.watch = e.watch AND o.state IN ('done', 'missed')),
    0, (SELECT max(l.seq) FROM editions l WHERE l.watch = e.watch), max(e.made)
  FROM deliveries d JOIN editions e ON e.id = d.edition GROUP BY e.watch, lower(d.recipient);
`;
