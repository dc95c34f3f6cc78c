import { readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';
import { expect, test } from 'vitest';
import { renderDigest } from '../../src/digest/render-digest.ts';
import { FAILING, FRAME, FULL } from './editions.ts';
import { unsupported } from './unsupported.ts';

test('the big mail clients lack no more than the committed list says, each lack judged harmless there', () => {
  const golden = JSON.parse(readFileSync(new URL('../fixtures/digest/unsupported.json', import.meta.url), 'utf8')) as unknown;
  expect(unsupported([FULL, FAILING].map((edition) => renderDigest(edition, FRAME, 'en').html))).toEqual(golden);
});

test('the check does see what a client lacks', () => {
  expect(unsupported(['<html><body><video src="x"></video><div style="display:grid"></div></body></html>'])).not.toEqual({});
  expect(caniemail({ clients: ['gmail.ios'], html: '<p>words</p>' }).success).toBe(true);
});
