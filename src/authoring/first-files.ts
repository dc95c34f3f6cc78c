import type { BaselineRecord } from '../domain/baseline.ts';
import { baselineSchema } from '../config/baseline-schema.ts';
import { declaredSchema } from '../config/declared-key.ts';
import { VARIABLES } from '../config/load-environment.ts';
import { watchlistSchema } from '../config/watchlist-schema.ts';
import { writeRecord } from './write-record.ts';

/** What a first watch is made of. */
export interface FirstWatch {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Names with their further forms. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly feeds: readonly FirstFeed[];
  readonly recipients: readonly string[];
  readonly sender: string;
  /** "07:00". */
  readonly at: string;
  readonly timeZone: string;
  readonly record: BaselineRecord;
  /** Comments on top of the record. */
  readonly recordHead: readonly string[];
  /** By key of the record: what is only a guess. */
  readonly recordNotes: ReadonlyMap<string, string>;
}

export interface FirstFeed {
  readonly url: string;
  readonly outlet: string;
  readonly lang: string;
  /** What to know of it; empty for nothing. */
  readonly note: string;
}

/** The files of a new watch by their path in its folder: watchlist, one baseline record, the schemas that editors complete from, and the environment. */
export function firstFiles(watch: FirstWatch): ReadonlyMap<string, string> {
  return new Map([
    ['watchlist.yaml', watchlistText(watch)],
    [`baseline/${watch.record.id}.yaml`, writeRecord(watch.record, { head: watch.recordHead, notes: watch.recordNotes })],
    ['watchlist.schema.json', `${JSON.stringify(declaredSchema(watchlistSchema), null, 2)}\n`],
    ['baseline.schema.json', `${JSON.stringify(declaredSchema(baselineSchema), null, 2)}\n`],
    ['.env.example', environmentText()],
  ]);
}

function watchlistText({ id, title, description, feeds, recipients, sender, at, timeZone, aliases, record }: FirstWatch): string {
  return `# yaml-language-server: $schema=watchlist.schema.json
# What newsdelta watches, and whom it tells. An editor with YAML support completes and explains every key.
# After an edit: newsdelta check says whether all is well, and where it isn't.
# Passwords never stand here: the mail server goes into .env (see .env.example).
version: 1

sender:
  name: Newsdelta
  address: ${text(sender)} # your mail server must accept it as a sender
recipients:
${recipients.map((address) => `  - ${text(address)}`).join('\n')}

schedule:
  at: ${text(at)}
  # days: [mon, tue, wed, thu, fri] # every day where left out
  timeZone: ${text(timeZone)}

# quietDay: skip # usual: a short mail on days without news, so that silence never means "broken"
# baselineMaxAgeDays: 365 # the digest says so on top when the newest known report is older

watches:
  - id: ${text(id)} # ties the watch to what was sent already: never change it
    title: ${text(title)}
    # Articles are held against these words: who, what, where.
    description: ${text(description)}

    # The reports that you know: files in baseline/. Draft one more with: newsdelta baseline add URL --watch ${id}
    baseline:
      - ${record.id}

    # The names by which articles are known to be on the topic, each with its other spellings and scripts:
    #   Northern Harbour Authority: [NHA, 北港公社]
${aliasesText(aliases)}

    # Further words that mark an article as on topic, and words that rule one out.
    # terms: [berth tariff, 停泊料]
    # exclusions: [crossword]

    feeds:
${feeds.map(feedText).join('\n')}
`;
}

function aliasesText(aliases: FirstWatch['aliases']): string {
  const lines = Object.entries(aliases).map(([name, forms]) => `      ${text(name)}: [${forms.map(text).join(', ')}]`);
  return lines.length === 0 ? '    # aliases:' : ['    aliases:', ...lines].join('\n');
}

/** A JSON string is a YAML string; what needs no quotes stands without. */
function text(value: string): string {
  return /^[\p{L}][\w/@.-]*(?: [\p{L}\w.-]+)*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

function feedText({ url, outlet, lang, note }: FirstFeed): string {
  const rest = [...(outlet === '' ? [] : [`        outlet: ${text(outlet)}`]), ...(lang === '' ? [] : [`        lang: ${text(lang)}`])];
  return [...(note === '' ? [] : [`      # ${note.replaceAll(/\s+/g, ' ')}`]), `      - url: ${text(url)}`, ...rest].join('\n');
}

function environmentText(): string {
  const variables = VARIABLES.map(({ name, description, example }) => `# ${description.replaceAll('`', '')}\n# ${name}=${example}`);
  return `# Copy to .env beside the watchlist, fill in what you need, and keep it out of version control. newsdelta reads it.\n\n${variables.join('\n\n')}\n`;
}
