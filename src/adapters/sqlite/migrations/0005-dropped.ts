/** When an operator said of a message that it needs no care any more. */
export const dropped = 'ALTER TABLE deliveries ADD COLUMN dropped_at TEXT;';
