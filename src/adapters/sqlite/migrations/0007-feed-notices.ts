/** Feeds whose trouble was told to a watch's readers, until its end is told. */
export const feedNotices = `
CREATE TABLE feed_notices (
  watch TEXT NOT NULL,
  url TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('feed-failing', 'feed-gone', 'feed-silent')),
  since TEXT NOT NULL,
  PRIMARY KEY (watch, url)
) STRICT;
`;
