/** Who stopped the digests of a watch; addresses in small letters. A row goes when its reader starts again. */
export const stops = `
CREATE TABLE stops (
  watch TEXT NOT NULL,
  recipient TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (watch, recipient)
) STRICT;
`;
