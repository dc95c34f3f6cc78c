import { describe, expect, it } from 'vitest';
import { openRuleBook } from '../../src/rules/rule-book.ts';
import { describeRule } from '../../src/rules/describe-rule.ts';
import { parseRule } from '../../src/rules/parse-rule.ts';
import type { WatchRules } from '../../src/domain/watch-rules.ts';
import { anArticle } from '../builders.ts';

const aliases = { 'Hamasaki Toko': ['Toko Hamasaki', 'Hamasaki', '浜崎灯子', '浜崎氏'], 'Berth tariff': ['停泊料'] };
const none: WatchRules = { any: [], all: [], none: [], expression: null, threshold: 1 };
const article = anArticle({
  title: 'Harbour pact: Hamasaki answers',
  text: 'The Northern Harbour Authority froze the berth tariff for two years.\n\nPilots at Orlun voted to strike on Monday, and the third port did not join.',
  outlet: 'Harbour Courier',
});

function holds(expression: string, part: Parameters<typeof anArticle>[0] = {}): boolean {
  const book = openRuleBook({ aliases, rules: { ...none, all: [expression] } });
  return book.rules[0]?.holds(book.open({ ...article, ...part })) ?? false;
}

describe('a rule', () => {
  it.each([
    ['a word', 'pilots'],
    ['in any case', 'PILOTS'],
    ['in the plural', 'pilot'],
    ['a phrase without quotes', 'harbour pact'],
    ['a phrase with quotes', '"voted to strike"'],
    ['a phrase in typographic quotes', '“voted to strike”'],
    ['a phrase that holds a small operator', 'and the third'],
    ['AND over title and text', 'answers AND tariff'],
    ['OR', 'nothing OR tariff'],
    ['NOT', 'NOT crossword'],
    ['AND before OR', 'tariff OR crossword AND horoscope'],
    ['brackets', 'tariff AND (crossword OR pilots)'],
    ['wide brackets', 'tariff AND （crossword OR pilots）'],
    ['NEAR, to the word', 'pilots NEAR/4 strike'],
    ['NEAR in the other order', 'strike NEAR/4 pilots'],
    ['NEAR of a choice', '(crossword OR pilots) NEAR/5 (strike OR walkout)'],
    ['NEAR of three', 'pilots NEAR/4 strike NEAR/1 Monday'],
    ['NEAR/0', 'berth NEAR/0 tariff'],
    ['NEAR in the title', 'title:(pact NEAR/2 answers)'],
    ['a field', 'title:pact'],
    ['a field before a phrase', 'title:"harbour pact"'],
    ['a field before brackets', 'title:(crossword OR pact)'],
    ['an outlet', 'outlet:Courier'],
    ['a language', 'lang:en'],
    ['a regular expression', '/pilots? at \\w+/'],
    ['a regular expression in a field', 'title:/^harbour .* answers$/'],
    ['a regular expression near a word', '/vot(e|ed)/ NEAR/2 strike'],
    ['a slash inside a word', 'NOT and/or'],
    ['a name in another form', '浜崎灯子'],
    ['a name in the other order', '"Toko Hamasaki"'],
    ['a name inside a phrase', 'Hamasaki Toko answers'],
    ['a name of two words', '停泊料'],
    ['a name inside a longer phrase', 'froze the 停泊料'],
  ])('%s', (_, rule) => {
    expect(holds(rule)).toBe(true);
  });

  it.each([
    ['a part of a word', 'pilo'],
    ['a phrase in another order', 'pact harbour'],
    ['AND', 'tariff AND crossword'],
    ['NOT', 'NOT pilots'],
    ['AND before OR', '(tariff OR crossword) AND horoscope'],
    ['NEAR, a word too far', 'pilots NEAR/3 strike'],
    ['NEAR over title and text', 'answers NEAR/9 Northern'],
    ['a field', 'title:tariff'],
    ['a field before brackets', 'title:(tariff OR pilots)'],
    ['an outlet', 'outlet:Post'],
    ['a language', 'lang:ja'],
    ['a regular expression over two paragraphs', '/years.*Pilots/'],
    ['a name that is another', 'Hamasaki Jiro'],
  ])('does not hold: %s', (_, rule) => {
    expect(holds(rule)).toBe(false);
  });

  it.each([
    ['浜崎首相は停泊料を凍結した。', '浜崎灯子 NEAR/3 停泊料', true],
    ['浜崎町の会議で、港湾局は来年の停泊料を凍結した。', '浜崎灯子', false],
    ['濱崎燈子表示,北港將凍結停泊料', 'Hamasaki', true],
    ['港務局凍結費用', '港务局', true],
    ['港務局凍結費用', '凍結 NEAR/1 費用', true],
    ['港務局は長い会議の末に昨日の費用を', '港務局 NEAR/3 費用', false],
    ['ＡＢＣ１２３号', '/abc\\d+/', true],
  ])('%s: %s', (text, rule, expected) => {
    expect(holds(rule, { title: '', text, lang: 'ja' })).toBe(expected);
  });

  it('takes lang:zh for each form of Chinese, and sees through a wrong tag', () => {
    expect(holds('lang:zh', { lang: 'zh-Hant', text: '北港將凍結停泊料' })).toBe(true);
    expect(holds('lang:zh-Hant', { lang: 'zh', text: '北港將凍結停泊料' })).toBe(false);
    expect(holds('lang:ja', { lang: 'und', text: 'これは日本語です' })).toBe(true);
  });
});

describe('the rules of a watch', () => {
  const judge = (rules: Partial<WatchRules>, part: Parameters<typeof anArticle>[0] = {}) => {
    const book = openRuleBook({ aliases, rules: { ...none, ...rules } });
    return book.judge(book.open({ ...article, ...part }));
  };

  it('say nothing where there are none', () => {
    const book = openRuleBook({ aliases });
    expect(book.judge(book.open(article))).toEqual({ kind: 'open' });
  });

  it('let in what one of any finds, and name it', () => {
    expect(judge({ any: ['pilots ^2', 'crossword'] })).toEqual({ kind: 'let in', by: ['rule any: pilots'] });
  });

  it('keep out what none of any finds', () => {
    expect(judge({ any: ['crossword', 'horoscope'] })).toEqual({ kind: 'kept out', by: ['rules any: none of 2 holds'] });
  });

  it('add points up to the threshold, and take those away that count against', () => {
    const any = ['pilots ^2', 'tariff', 'horoscope ^5', 'Monday ^-1'];
    expect(judge({ any, threshold: 2 })).toMatchObject({ kind: 'let in', by: ['rule any: pilots', 'rule any: tariff'] });
    expect(judge({ any, threshold: 3 })).toEqual({ kind: 'kept out', by: ['rules any: 2 of 3 points (pilots 2, tariff 1, Monday -1)'] });
  });

  it('keep out by none, all and the expression, each named', () => {
    expect(judge({ any: ['pilots'], none: ['strike'], all: ['tariff', 'crossword'], expression: 'title:tariff' })).toEqual({
      kind: 'kept out',
      by: ['rule all: crossword (does not hold)', 'rule none: strike', 'rule expression: title:tariff (does not hold)'],
    });
  });

  it.each([
    ['of languages', { all: ['lang:en'] }],
    ['of outlets', { all: ['outlet:Courier'] }],
    ['of what must not stand there', { none: ['crossword'] }],
    ['of a language or words', { expression: 'lang:en OR pilots' }],
    ['of what an expression excludes', { expression: 'NOT crossword' }],
    ['of points against', { any: ['crossword ^-1', 'lang:en'] }],
  ])('leave it to the gate where they are only %s', (_, rules) => {
    expect(judge(rules)).toEqual({ kind: 'open' });
  });
});

describe('a regular expression that ruins other engines', () => {
  it.each(['(a+)+$', '(a|a)*b', '(a*)*c', '(.*)(.*)(.*)(.*)(.*)d', '(a|aa)+e', 'a{0,50}a{0,50}f'])(
    '/%s/ costs in proportion to the text',
    (pattern) => {
      const cost = (length: number): number => {
        const text = `${'a'.repeat(length)}!`;
        const book = openRuleBook({ aliases: {}, rules: { ...none, all: [`/${pattern}/`, `/${pattern}/ NEAR/5 zebra`] } });
        const opened = book.open({ ...article, title: '', text });
        const start = performance.now();
        for (const rule of book.rules) expect(rule.holds(opened)).toBe(false);
        return performance.now() - start;
      };
      cost(2000);
      const [short, long] = [cost(4000), cost(40_000)];
      // Ten times the text: about ten times the time; a backtracking engine would need longer than this program will live.
      expect(long).toBeLessThan(Math.max(20, short) * 40);
    },
  );
});

describe('describeRule', () => {
  const words = (rule: string): string => {
    const parsed = parseRule(rule, 'expression');
    return parsed.kind === 'good' ? describeRule(parsed.query, aliases) : parsed.trouble.what;
  };

  it('shows groups, distances, fields and every form of a name', () => {
    expect(words('tariff OR pilots AND NOT title:(strike OR /walk.?out/)')).toBe(
      '"tariff" or ("pilots" and not ("strike" in the title or /walk.?out/ in the title))',
    );
    expect(words('停泊料 NEAR/5 "third port" AND lang:ja')).toBe(
      '{Berth tariff | 停泊料} within 5 words of "third port" and the language is ja',
    );
    expect(words('Hamasaki')).toBe(
      '{Hamasaki Toko | Toko Hamasaki | Hamasaki | 浜崎灯子 | 浜崎氏 | Hamasaki, Toko | Toko, Hamasaki | 浜崎 with any honorific}',
    );
  });
});
