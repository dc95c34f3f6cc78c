import { Command } from 'commander';
import { renderChanges, writeChanges } from '../adapters/files/file-change.ts';
import { proposeClaims, type Proposal, type Told } from '../authoring/propose-claims.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import type { Watch } from '../domain/watch.ts';
import { assessUnread } from '../stages/assess.ts';
import { chooseWatches, EXIT, Exit, type OpenWorld, type Root } from '../root.ts';

interface Options {
  readonly config?: string;
  readonly watch?: string;
  readonly write?: true;
  readonly json?: true;
}

/** `newsdelta know`: proposes claims for the baseline out of what was told, as a change of files. */
export function knowCommand(root: Root): Command {
  return new Command('know')
    .description('propose a claim for the baseline: what an article or development says then counts as known')
    .argument('<DEVELOPMENT|URL>', 'id of a development, or address of an article; one that was not read yet is read now')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'for this watch')
    .option('--write', 'change the files; without it the change is only shown')
    .option('--json', 'the claims and the diff as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta know https://news.example.com/tariff --write\n\nExit codes: 0 done, 2 nothing of that name, 3 configuration broken, 4 the page could not be read, 7 the ledger cannot be used.',
    )
    .action(async (asked: string, options: Options) => {
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        const told = (await findTold(asked, world, options.watch)) ?? (await readNow(asked, world, options.watch));
        const proposal = proposeClaims(told, root.configFile(options.config));
        if (options.write === true) writeChanges(proposal.changes);
        root.print(options.json === true ? asJson(proposal) : inWords(proposal, { written: options.write === true, paint: root.paint }));
      } finally {
        await world.close();
      }
    });
}

/** What an edition told of it: of an article all its developments, of a development the article that carried it first. */
async function findTold(asked: string, world: OpenWorld, id: string | undefined): Promise<Told | null> {
  for (const watch of chooseWatches(world.settings, id)) {
    for await (const { article, assessment } of world.ledger.remembered(watch.id)) {
      if (article.id === asked || article.url === asked) return { watch, article, evidence: shownOf(assessment, article, watch) };
      const development = assessment.developments.find(({ id, first }) => first && id === asked);
      if (development !== undefined) return { watch, article, evidence: development.evidence };
    }
  }
  return null;
}

/** An article that no edition told of is read and held against what is known, as a run would. */
async function readNow(asked: string, world: OpenWorld, id: string | undefined): Promise<Told> {
  if (!/^https?:\/\//iu.test(asked))
    throw new Exit(
      EXIT.usage,
      `No edition has a development "${asked}". \`newsdelta edition latest --json\` lists them; or give an article's address.`,
    );
  const watches = chooseWatches(world.settings, id);
  const [watch, ...others] = watches;
  if (watch === undefined || others.length > 0)
    throw new Exit(
      EXIT.usage,
      `${asked} was not told yet: say for which watch it is read, with --watch. There are: ${watches.map((one) => one.id).join(', ')}.`,
    );
  const entry = { id: asked, link: asked, title: '', published: null, updated: null, author: '', summary: '', content: '' };
  world.journal.info('reading', { url: asked });
  const outlet = URL.parse(asked)?.hostname.replace(/^www\./u, '') ?? '';
  const { article } = await world.reader.read({
    entry,
    feed: { url: asked, outlet: outletOf(watch, asked) ?? outlet, lang: '' },
    now: world.clock.now(),
  });
  if (article.text === '') throw new Exit(EXIT.partly, `${asked}: ${article.extraction.reason || 'the page holds no article'}.`);
  const assessment = await assessUnread(article, watch, world);
  if (assessment.verdict === 'off-topic')
    throw new Exit(
      EXIT.usage,
      `${asked} is not on the topic of the watch "${watch.id}" (${assessment.relevance.why.join('; ')}): it would not be shown.`,
    );
  return { watch, article, evidence: shownOf(assessment, article, watch) };
}

/** What a digest shows of an article: its developments, else what it lists as also new, unless a record of the baseline was made of it already. */
function shownOf({ developments, alsoNew }: ArticleAssessment, { url }: Article, watch: Watch): readonly SentenceAssessment[] {
  const evidence = developments.filter(({ first }) => first).flatMap((development) => development.evidence);
  return evidence.length > 0 || watch.baseline.some((record) => record.url === url) ? evidence : alsoNew;
}

/** The outlet's name as the watch's feed of the same host has it. */
function outletOf(watch: Watch, url: string): string | undefined {
  const host = URL.parse(url)?.host;
  return watch.feeds.find((feed) => URL.parse(feed.url)?.host === host && feed.outlet !== undefined)?.outlet;
}

function asJson({ watch, record, claims, changes }: Proposal): string {
  return JSON.stringify({ watch: watch.id, record, claims, diff: renderChanges(changes) });
}

function inWords(
  { watch, record, claims, changes }: Proposal,
  { written, paint }: { readonly written: boolean; readonly paint: Root['paint'] },
): string {
  if (claims.length === 0)
    return `Nothing of it is new for the watch "${watch.id}": its baseline says it already, or it carries no development.`;
  const says = written
    ? `Written: ${claims.length} claims in ${record}, known to the watch "${watch.id}" from its next run on.`
    : `Nothing is written yet: --write does it.`;
  return `${renderChanges(changes, paint)}\n\n${says}`;
}
