import { checkFeedAddress, checkMailAddress, checkTimeOfDay, checkTimeZone } from '../config/value-check.ts';
import type { FeedFinding } from '../domain/feed-finding.ts';
import type { Questions } from '../ports.ts';
import { asWords, inFull, type Wishes } from './plan-first-watch.ts';

/** Looks for the feeds of an address; null: nobody is asked. */
type Find = ((url: string) => Promise<FeedFinding>) | null;

/** Asks for what the flags don't say; `Left` where the person leaves. */
export async function askFirstWatch(
  options: Wishes,
  { questions, find }: { readonly questions: Questions; readonly find: Find },
): Promise<Wishes> {
  questions.say('A new watch. Empty answers take what stands in brackets; all can be changed later.\n');
  const topic = options.topic ?? (await questions.ask('What do you want to follow? A title', { check: needed }));
  const about = options.about ?? (await questions.ask('In a sentence: who, what, where', { usual: topic }));
  const feed = options.feed.length > 0 ? options.feed : await askForFeeds(questions, find);
  const to =
    options.to.length > 0
      ? options.to
      : [await questions.ask('Who gets the digest? A mail address', { check: (one) => asWords(checkMailAddress(one)) })];
  const at = await questions.ask('At what time', { usual: options.at, check: (one) => asWords(checkTimeOfDay(one)) });
  const zone = await questions.ask('In which time zone', { usual: options.zone, check: (one) => asWords(checkTimeZone(one)) });
  const report = options.report ?? (await questions.ask('A report that you know already: address or file (empty: later)'));
  return { ...options, topic, about, feed, to, at, zone, ...(report === '' ? {} : { report }) };
}

const needed = (value: string): string | null => (value === '' ? 'It is needed.' : null);

async function askForFeeds(questions: Questions, find: Find): Promise<readonly string[]> {
  const feeds: string[] = [];
  for (;;) {
    const answer = await questions.ask(feeds.length === 0 ? 'A feed, or the address of a site' : 'One more (empty: no more)');
    if (answer === '') {
      if (feeds.length > 0) return feeds;
      questions.say('  At least one is needed.');
      continue;
    }
    const url = inFull(answer);
    const complaint = asWords(checkFeedAddress(url));
    if (complaint !== null) questions.say(`  ${complaint}`);
    else feeds.push(...(find === null ? [url] : await chosenFeeds(url, { questions, find })));
  }
}

async function chosenFeeds(
  url: string,
  { questions, find }: { readonly questions: Questions; readonly find: NonNullable<Find> },
): Promise<readonly string[]> {
  const finding = await find(url);
  if (finding.kind === 'none') {
    questions.say(`  ${finding.what}. ${finding.advice}`);
    return (await questions.ask('  Take it all the same? yes or no', { usual: 'no' })).toLowerCase().startsWith('y') ? [url] : [];
  }
  questions.say(
    finding.feeds.map((feed, index) => `  ${index + 1}  ${feed.title || feed.url} (${feed.entries} entries)\n     ${feed.url}`).join('\n'),
  );
  if (finding.feeds.length === 1) return finding.feeds.map((feed) => feed.url);
  const numbers = await questions.ask('  Which? Numbers, or all', {
    usual: '1',
    check: (answer) =>
      answer === 'all' || numbersIn(answer).every((number) => number <= finding.feeds.length)
        ? null
        : `Write numbers from 1 to ${finding.feeds.length}.`,
  });
  return finding.feeds.filter((_, index) => numbers === 'all' || numbersIn(numbers).includes(index + 1)).map((feed) => feed.url);
}

/** Infinity for what is no number from 1 on. */
function numbersIn(answer: string): readonly number[] {
  return answer.split(/[\s,]+/).map((part) => (/^[1-9]\d*$/.test(part) ? Number(part) : Number.POSITIVE_INFINITY));
}
