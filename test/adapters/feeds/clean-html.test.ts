import { expect, test } from 'vitest';
import { cleanHtml } from '../../../src/adapters/feeds/clean-html.ts';

test.each([
  ['keeps text, structure and harmless attributes', '<p class="a">One <b>two</b></p>', '<p class="a">One <b>two</b></p>'],
  ['writes every tag one way', "<A HREF='x'>a</A><BR><img src=y>", '<a href="x">a</a><br /><img src="y" />'],
  ['drops handlers, styles and unknown attributes', '<p onclick="x()" style="x" data-y="z">a</p>', '<p>a</p>'],
  ['drops what acts with all it holds', 'a<script>b</script>c<style>d</style><svg><p>e</p></svg><iframe>f</iframe>g', 'acg'],
  ['keeps the text of elements it does not know', '<form action="x"><blink>a</blink><input value="b"></form>', 'a'],
  ['keeps the text behind a script that never ends', 'a<script>b <i>c</i>', 'ab <i>c</i>'],
  ['drops comments and declarations', 'a<!-- <b> -->b<!doctype x>c<?php x ?>d', 'abcd'],
  ['reads a bare < as text', 'a < b <3 c', 'a &lt; b &lt;3 c'],
  ['keeps character references as they are', 'a &amp; b &#38; &hellip;', 'a &amp; b &#38; &hellip;'],
  ['lets no quote out of an attribute', `<p title='a" onclick="x'>b</p>`, '<p title="a&quot; onclick=&quot;x">b</p>'],
  ['lets no tag begin in an attribute', '<p title="<script>x</script>">b</p>', '<p title="&lt;script&gt;x&lt;/script&gt;">b</p>'],
  ['ends at a tag that never does', 'a<p title="b', 'a<p title="&quot;b">'],
])('%s', (_title, html, clean) => {
  expect(cleanHtml(html, '')).toBe(clean);
});

test.each([
  'javascript:x',
  'JAVASCRIPT:x',
  ' javascript:x',
  'java\tscript:x',
  '\u0001javascript:x',
  'java&#115;cript:x',
  'javascript&#58;x',
  'vbscript:x',
  'data:text/html;base64,PHA+',
  'file:///etc/passwd',
  'blob:x',
])('drops the address %j', (address) => {
  expect(cleanHtml(`<a href="${address}">a</a>`, 'http://quay.example.org/')).toBe('<a>a</a>');
});

test.each([
  ['/b?c=1&amp;d=2', 'http://quay.example.org/b?c=1&amp;d=2'],
  ['../e', 'http://quay.example.org/e'],
  ['//f.example.org/', 'http://f.example.org/'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://g.example.org/a?b=1&c=2', 'https://g.example.org/a?b=1&c=2'],
])('makes %s absolute', (address, absolute) => {
  expect(cleanHtml(`<a href="${address}">a</a>`, 'http://quay.example.org/a/')).toBe(`<a href="${absolute}">a</a>`);
});

test('takes time in proportion to the text for starts that never find their end', () => {
  for (const unit of ['<svg>', '<script>', '<!--', '<a b="', '</', '<', '<x y=z ', "<p a='", '<?', '<a href="&#'])
    expect(cleanHtml(unit.repeat(200_000), 'http://quay.example.org/').length).toBeLessThan(2_000_000);
});
