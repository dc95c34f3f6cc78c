/** What an entry said when it was last seen (a hash), so that a changed one is told from the same; null for those seen before this column. */
export const entryVersion = 'ALTER TABLE entries ADD COLUMN version TEXT;';
