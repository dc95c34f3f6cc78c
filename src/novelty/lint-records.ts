import type { BaselineRecord, Claim, OpenQuestion } from '../domain/baseline.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { NO_ADDRESS } from './complete-report.ts';
import { UNKNOWN_ACTOR } from './draft-actor.ts';
import { quoteStands } from './quote-stands.ts';
import { sayTheSame, sharedTerms, statedBy, statementReader, type Stated } from './same-claim.ts';

/** Something in a record that loads well and still isn't sound. */
export interface LintFinding {
  /** Id of the record. */
  readonly record: string;
  /** Where in it: a key of the record, or of one of its claims or questions. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly advice: string;
}

/**
 * Lints the records of one watch together: a claim that nobody is named for, that is dated after its report, that says what another of its record says, whose quotation
 * doesn't stand in the report's text (where the record keeps one), and a question that a later claim answers.
 */
export function lintRecords(records: readonly BaselineRecord[], topic: WatchTopic | null): readonly LintFinding[] {
  const read = statementReader(topic);
  return records.flatMap((record) => {
    const claims = record.claims.map((claim) => statedBy(claim, record, read));
    return [
      ...missingAddress(record),
      ...record.claims.flatMap((claim, index) => lintClaim(claim, index, record)),
      ...repeatedClaims(record, claims),
      ...answeredQuestions(record, records, read),
    ];
  });
}

function missingAddress(record: BaselineRecord): readonly LintFinding[] {
  if (record.url !== NO_ADDRESS) return [];
  return [
    { record: record.id, path: ['url'], what: 'The address of the report is still missing.', advice: 'Write where a reader finds it.' },
  ];
}

function lintClaim(claim: Claim, index: number, record: BaselineRecord): readonly LintFinding[] {
  const at = (key: keyof Claim, what: string, advice: string): LintFinding => ({
    record: record.id,
    path: ['claims', index, key],
    what,
    advice,
  });
  const findings: LintFinding[] = [];
  if (claim.actor.trim() === UNKNOWN_ACTOR) findings.push(at('actor', 'Nobody is named for this claim.', 'Write who did, said or has it.'));
  if (claim.asOf > record.published.slice(0, claim.asOf.length))
    findings.push(
      at(
        'asOf',
        `The claim is dated ${claim.asOf}, after its report (${record.published.slice(0, 10)}).`,
        'asOf is the date as of which it holds; what is to come holds as of the report.',
      ),
    );
  if (claim.quote !== undefined && record.text !== undefined && !quoteStands(claim.quote, record.text))
    findings.push(at('quote', `"${cut(claim.quote)}" doesn't stand in the report's text.`, 'Quote to the letter, or leave the quote out.'));
  return findings;
}

function cut(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ')];
  return signs.length > 80 ? `${signs.slice(0, 79).join('')}…` : signs.join('');
}

function repeatedClaims(record: BaselineRecord, claims: readonly Stated[]): readonly LintFinding[] {
  return claims.flatMap((claim, index) => {
    const first = claims.slice(0, index).findIndex((other) => sayTheSame(other, claim));
    const earlier = record.claims[first];
    if (earlier === undefined) return [];
    return [
      {
        record: record.id,
        path: ['claims', index, 'claim'],
        what: `This says the same as the claim "${earlier.id}".`,
        advice: 'Keep one of the two.',
      },
    ];
  });
}

/** Share of a question's words that a claim must hold to be its answer. */
const ANSWERS_FROM = 0.6;
const LEAST_SHARED = 3;

function answeredQuestions(
  record: BaselineRecord,
  records: readonly BaselineRecord[],
  read: ReturnType<typeof statementReader>,
): readonly LintFinding[] {
  const asked = record.published.slice(0, 10);
  return record.openQuestions.flatMap((question, index) => {
    const words = read(question.question, record.lang);
    for (const other of records) {
      const answer = other.claims.find(
        (claim) => isLater(claim, asked) && answers(read([claim.claim, ...claim.terms].join(' , '), other.lang), words),
      );
      if (answer !== undefined) return [answered(record, { question, index }, `${other.id}#${answer.id}`)];
    }
    return [];
  });
}

function isLater(claim: Claim, asked: string): boolean {
  return claim.asOf > asked.slice(0, claim.asOf.length);
}

function answers(claim: Stated, question: Stated): boolean {
  const shared = sharedTerms(question, claim);
  return shared >= LEAST_SHARED && shared / question.words.terms.length >= ANSWERS_FROM;
}

function answered(record: BaselineRecord, at: { readonly question: OpenQuestion; readonly index: number }, by: string): LintFinding {
  return {
    record: record.id,
    path: ['openQuestions', at.index, 'question'],
    what: `"${cut(at.question.question)}" seems to be answered by the later claim ${by}.`,
    advice: 'Take the question out if it is: an article that repeats the answer would count as news.',
  };
}
