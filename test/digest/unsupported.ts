import { caniemail } from 'caniemail';

/** Listed one by one: caniemail 2.0.2 throws for Thunderbird, of which its tables hold no word on table-layout. */
const CLIENTS = [
  'apple-mail.ios',
  'apple-mail.macos',
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'outlook.android',
  'outlook.ios',
  'outlook.macos',
  'outlook.outlook-com',
  'outlook.windows',
  'outlook.windows-mail',
  'yahoo.android',
  'yahoo.desktop-webmail',
  'yahoo.ios',
] as const;

/** Feature to the clients that do not support it, both sorted. */
export function unsupported(pages: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const html of pages) {
    const { issues } = caniemail({ clients: [...CLIENTS], html });
    for (const [client, list] of issues.errors) {
      for (const { title } of list) found.set(title, (found.get(title) ?? new Set()).add(client));
    }
  }
  const sorted = [...found].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([title, clients]) => [title, [...clients].toSorted()]));
}
