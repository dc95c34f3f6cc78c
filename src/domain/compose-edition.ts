import { holdingSentence } from './holding-sentence.ts';
import type { Article } from './article.ts';
import type { ArticleAssessment, DevelopmentFinding, Neighbour, SentenceAssessment } from './assessment.ts';
import type { AlsoNew, Coverage, Development, Edition, Evidence, HeldAgainst, HeldBack, Holder, Warning } from './edition.ts';
import type { Failure } from './failure.ts';
import { maskParameters } from './mask-parameters.ts';
import type { Occasion } from './occasion.ts';
import type { Watch } from './watch.ts';

/** A development that was sent in an earlier edition. */
export interface SentDevelopment {
  readonly edition: string;
  readonly sentOn: string;
  readonly sentence: string;
  readonly outlet: string;
  readonly url: string;
}

/** Where a sentence that was sent stands, and when it was sent. */
export interface ToldArticle {
  readonly outlet: string;
  readonly url: string;
  readonly sentOn: string;
}

export interface Materials {
  readonly watch: Watch;
  readonly occasion: Occasion;
  /** In the order in which they were assessed. */
  readonly assessed: readonly { readonly article: Article; readonly assessment: ArticleAssessment }[];
  /** Every earlier development that an assessment names. */
  readonly sent: ReadonlyMap<string, SentDevelopment>;
  /** Articles that earlier editions told of, by id. */
  readonly told: ReadonlyMap<string, ToldArticle>;
  readonly coverage: Omit<Coverage, 'read' | 'shown' | 'heldBack' | 'filtered'>;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/** Makes the edition of one occurrence. Every article lands in exactly one of shown, held back and filtered. */
export function composeEdition(materials: Materials): Edition {
  const { watch, occasion, assessed } = materials;
  const developments = gatherDevelopments(materials);
  const alsoNew = assessed
    .flatMap((one) => one.assessment.alsoNew.map((sentence) => alsoNewOf(one.article, sentence, materials)))
    .sort((a, b) => b.score - a.score);
  const shown = new Set([
    ...developments.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    ...alsoNew.map(({ evidence }) => evidence.article),
  ]);
  const rest = assessed.filter(({ article }) => !shown.has(article.id)).map((one) => heldBackOf(one.article, one.assessment, materials));
  const filtered = rest.filter(({ verdict }) => verdict === 'off-topic');
  const heldBack = rest.filter(({ verdict }) => verdict !== 'off-topic');
  return {
    id: `${watch.id}-${occasion.occurrence.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '')}`,
    watch: watch.id,
    watchTitle: watch.title,
    occurrence: occasion.occurrence,
    made: occasion.now,
    timeZone: watch.schedule.timeZone,
    next: occasion.next,
    reports: watch.baseline.map(({ outlet, title, url, published }) => ({ outlet, title, url, published })),
    developments: developments.filter(({ updates }) => updates === null),
    updates: developments.filter(({ updates }) => updates !== null),
    alsoNew,
    heldBack,
    filtered,
    coverage: {
      ...materials.coverage,
      // An edition is mailed, posted and published: the key of a private feed is nobody's to read.
      feeds: materials.coverage.feeds.map((feed) => ({ ...feed, url: maskParameters(feed.url) })),
      read: assessed.length,
      shown: shown.size,
      heldBack: heldBack.length,
      filtered: filtered.length,
    },
    failures: materials.failures.map((failure) => ({
      ...failure,
      where: maskParameters(failure.where),
      what: maskParameters(failure.what),
    })),
    warnings: materials.warnings,
  };
}

/** One development an id: the first finding opens it, later ones of the same run add their article as corroboration. */
function gatherDevelopments(materials: Materials): readonly Development[] {
  const found = new Map<string, Development>();
  for (const { article, assessment } of materials.assessed) {
    for (const finding of assessment.developments) {
      const open = found.get(finding.id);
      const evidence = finding.evidence.map((sentence) => evidenceOf(article, sentence));
      if (open !== undefined)
        found.set(finding.id, { ...open, score: Math.max(open.score, finding.score), evidence: [...open.evidence, ...evidence] });
      else if (finding.first) found.set(finding.id, { ...openDevelopment(finding, materials), evidence, copies: [] });
    }
  }
  return [...found.values()].map((development) => ({ ...development, copies: copiesOf(development, materials) })).sort(byWeight);
}

/** The strongest first; of equals, the older, then by address and place, so that two runs give one order. */
export function byWeight(a: Development, b: Development): number {
  return b.score - a.score || compare(sortKey(a), sortKey(b));
}

function sortKey({ evidence: [lead] }: Development): string {
  return lead === undefined ? '' : `${lead.published} ${lead.url} ${lead.place} ${String(lead.offset).padStart(9, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function openDevelopment(finding: DevelopmentFinding, materials: Materials): Omit<Development, 'evidence' | 'copies'> {
  const lead = finding.evidence[0];
  const earlier = finding.updates === null ? undefined : materials.sent.get(finding.updates);
  return {
    id: finding.id,
    kind: finding.kind,
    verdict: lead?.verdict === 'contradicts' ? 'contradicts' : earlier === undefined ? 'new' : 'update',
    score: finding.score,
    heldAgainst: heldAgainstOf(lead?.heldAgainst ?? null, materials),
    why: lead?.why ?? [],
    updates:
      finding.updates === null || earlier === undefined
        ? null
        : { id: finding.updates, sentence: earlier.sentence, sentOn: earlier.sentOn },
  };
}

function copiesOf(development: Development, { assessed }: Materials): Development['copies'] {
  const carriers = new Set(development.evidence.map(({ article }) => article));
  return assessed
    .filter(({ article, assessment }) => assessment.copyOf !== null && carriers.has(assessment.copyOf) && !carriers.has(article.id))
    .map(({ article }) => ({ outlet: article.outlet, url: article.url }));
}

function evidenceOf(article: Article, { text, place, offset }: SentenceAssessment): Evidence {
  const { lang, id, url, outlet, title, published, dateIsGuess, extraction } = article;
  return { sentence: text, lang, article: id, url, outlet, title, published, dateIsGuess, place, offset, outcome: extraction.outcome };
}

function alsoNewOf(article: Article, sentence: SentenceAssessment, materials: Materials): AlsoNew {
  return { evidence: evidenceOf(article, sentence), heldAgainst: heldAgainstOf(sentence.heldAgainst, materials), score: sentence.score };
}

function heldAgainstOf(neighbour: Neighbour | null, materials: Materials): HeldAgainst | null {
  if (neighbour === null) return null;
  const { text, source, similarity } = neighbour;
  if (source.kind === 'development') {
    const told = materials.told.get(source.article);
    const here = materials.assessed.find(({ article }) => article.id === source.article)?.article;
    const { outlet, url } = told ?? here ?? { outlet: '', url: '' };
    const kind = told === undefined ? 'here' : 'sent';
    return { text, kind, source: outlet, url, date: told?.sentOn ?? materials.occasion.now, similarity, id: source.development };
  }
  const record = materials.watch.baseline.find(({ id }) => id === source.record);
  const id = source.kind === 'claim' ? `${source.record}#${source.claim}` : `${source.record}, paragraph ${source.paragraph}`;
  return {
    text,
    kind: 'report',
    source: record?.outlet ?? source.record,
    url: record?.url ?? '',
    date: record?.published ?? '',
    similarity,
    id,
  };
}

function heldBackOf(article: Article, assessment: ArticleAssessment, materials: Materials): HeldBack {
  const verdict = assessment.verdict === 'new' ? 'known' : assessment.verdict;
  return {
    article: article.id,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    verdict,
    by: holderOf(assessment, materials),
  };
}

function holderOf(assessment: ArticleAssessment, materials: Materials): Holder {
  if (assessment.verdict === 'off-topic') {
    const why = assessment.relevance.why.join('; ');
    const word = /^exclusion: (.*)$/su.exec(why)?.[1];
    if (word !== undefined) return { kind: 'excluded', word };
    return /^rules? /.test(why) ? { kind: 'ruled', rules: why } : { kind: 'off-topic', why };
  }
  if (assessment.copyOf !== null) return copyHolder(assessment.copyOf, assessment, materials);
  for (const { id } of assessment.developments) {
    const sent = materials.sent.get(id);
    if (sent !== undefined) return { kind: 'sent', text: sent.sentence, source: sent.outlet, url: sent.url, date: sent.sentOn, id };
  }
  const closest = holdingSentence(assessment.sentences);
  const known = heldAgainstOf(closest?.heldAgainst ?? null, materials);
  if (known === null) return { kind: 'nothing' };
  const { similarity: _, ...holder } = known;
  return holder;
}

function copyHolder(copyOf: string, assessment: ArticleAssessment, { assessed }: Materials): Holder {
  const page = (id: string): string => id.replace(/#reading-\d+$/, '');
  const original = assessed.find(({ article }) => article.id === copyOf)?.article;
  if (original !== undefined) return { kind: 'copy', outlet: original.outlet, title: original.title, url: original.url };
  return page(copyOf) === page(assessment.article) ? { kind: 'reread' } : { kind: 'copy', outlet: '', title: '', url: page(copyOf) };
}
