import type { Edition } from '../src/domain/edition.ts';

/** An edition of the sample newsroom without what differs from run to run: its port, and the ids that are made from addresses. */
export function stableEdition(edition: Edition, base: string): Edition {
  const ids = new Map([...edition.developments, ...edition.updates].map(({ id }, at) => [id, `d${at + 1}`]));
  const held = JSON.stringify(edition)
    .replaceAll(base, 'http://newsroom.example.org')
    .replaceAll(base.replace('http://', ''), 'newsroom.example.org');
  return JSON.parse(held, (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? (ids.get(value) ?? withoutHash(value)) : value,
  ) as Edition;
}

/** Ids of developments of other days. */
function withoutHash(id: string): string {
  return /^d?[0-9a-z]{13,16}$/.test(id) ? 'earlier' : id;
}
