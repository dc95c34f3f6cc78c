import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { href, html } from '../../src/digest/html.ts';
import { cut, displayWidth, graphemes, plain, wrap } from '../../src/digest/plain.ts';

const text = string({ unit: 'binary', maxLength: 200 });

test('cut text is one harmless line of at most so many graphemes, and is the whole where the whole fits', () => {
  assert(
    property(text, integer({ min: 2, max: 60 }), (words, most) => {
      const short = cut(words, most);
      expect(short).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
      expect(graphemes(short).length).toBeLessThanOrEqual(most);
      if (plain(words).length <= most) expect(short).toBe(plain(words));
    }),
  );
});

test('a family emoji is never cut apart', () => {
  expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toBe('👩‍👩‍👧‍👦…');
});

test('lines keep every word and their width, wide characters counting two', () => {
  assert(
    property(array(constantFrom('a', 'harbour', '港', '北港市の市長は、', '한국', '🚢', 'é'), { maxLength: 40 }), (words) => {
      const joined = words.join(' ');
      const lines = wrap(joined, 20, '- ', '  ').split('\n');
      expect(lines.every((line) => displayWidth(line) <= 20)).toBe(true);
      expect(
        lines
          .map((line) => line.slice(2))
          .join('')
          .replaceAll(' ', ''),
      ).toBe(joined.replaceAll(' ', ''));
    }),
  );
});

test('a line never begins with closing punctuation', () => {
  expect(wrap('北港市の市長は、', 14)).toBe('北港市の市長\nは、');
});

test('an address is never broken', () => {
  const address = `https://example.com/${'a'.repeat(100)}`;
  expect(wrap(`see ${address} now`, 40).split('\n')).toEqual(['see', address, 'now']);
});

test('every interpolation is escaped, in text and in attributes, and fragments go in once', () => {
  const inner = html`<b>${'<&>'}</b>`;
  expect(html`<p title="${'" onclick="x'}">${inner}${[inner, 'a<b', null]}</p>`.markup).toBe(
    '<p title="&quot; onclick=&quot;x"><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>a&lt;b</p>',
  );
  const forged = JSON.parse('{"markup": "<script>"}') as string;
  expect(() => html`${forged}`.markup).toThrow(TypeError);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://good.example.com@evil.example.com/',
  'vbscript:x',
  '//example.com',
  'x',
  `https://a.example/${'y'.repeat(2000)}`,
])('no link is made of %s', (address) => {
  expect(href(address)).toBeNull();
});

test('http, https and mailto become links, encoded', () => {
  expect(href('https://例え.example.jp/"><b>')).toBe('https://xn--r8jz45g.example.jp/%22%3E%3Cb%3E');
  expect(href('mailto:a@example.org')).toBe('mailto:a@example.org');
});
