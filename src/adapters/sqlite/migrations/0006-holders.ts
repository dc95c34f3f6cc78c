/** One list of an edition whose entries still say in words what held them back, with that as data. */
const rewritten = (list: string): string => `(
  SELECT json_group_array(CASE WHEN json_type(value, '$.by') <> 'text' THEN json(value) ELSE json_set(json_remove(value, '$.byUrl'), '$.by',
    CASE json_extract(value, '$.verdict')
      WHEN 'off-topic' THEN json_object('kind', 'off-topic', 'why', json_extract(value, '$.by'))
      WHEN 'copy' THEN json_object('kind', 'copy', 'outlet', '', 'title', replace(json_extract(value, '$.by'), 'a copy of ', ''), 'url', json_extract(value, '$.byUrl'))
      ELSE json_object('kind', 'report', 'text', json_extract(value, '$.by'), 'source', '', 'url', json_extract(value, '$.byUrl'),
        'date', '', 'id', '') END) END)
  FROM json_each(edition, '${list}'))`;

/** Holders were words until the digest had languages, and so were warnings, of which only the missing baseline is worth keeping. */
export const holders = `
UPDATE editions SET edition = json_set(edition,
  '$.heldBack', json(${rewritten('$.heldBack')}),
  '$.filtered', json(${rewritten('$.filtered')}),
  '$.warnings', json((SELECT json_group_array(CASE WHEN json_each.type = 'text' THEN json_object('kind', 'no-baseline') ELSE json(value) END)
    FROM json_each(edition, '$.warnings') WHERE json_each.type <> 'text' OR value LIKE '%no baseline%')));
`;
