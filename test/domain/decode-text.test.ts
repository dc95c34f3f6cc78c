import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/domain/decode-text.ts';

/** Encodes by search: the inverse of TextDecoder, so that no encoder package is needed. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const note = (bytes: readonly number[]): void => {
    try {
      const char = decoder.decode(new Uint8Array(bytes));
      if (!table.has(char)) table.set(char, bytes);
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) note([byte]);
  if (!encoding.startsWith('windows') && !encoding.startsWith('koi8'))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) note([lead, trail]);
  return new Uint8Array([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));
}

const JAPANESE = '海上保安庁は水曜日、南の島の灯台を今月から改修すると発表した。費用は三億円になる見通しです。';
const TRADITIONAL = '港務局星期三表示,新的渡輪將在下個月開始營運,船上可以載兩百個人。這是十年來的第一次。';
const SIMPLIFIED = '港务局星期三表示,新的渡轮将在下个月开始运营,船上可以载两百个人。这是十年来的第一次。';
const KOREAN = '항만청은 수요일에 새 여객선이 다음 달부터 운항을 시작한다고 밝혔다.';
const RUSSIAN = 'Портовая служба сообщила, что новый паром начнёт ходить в следующем месяце.';
const FRENCH = 'Le phare rénové a été présenté à l’été : coût élevé, délais tenus.';

const SCRIPTS = [
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['big5', TRADITIONAL],
  ['gb18030', SIMPLIFIED],
  ['euc-kr', KOREAN],
  ['koi8-r', RUSSIAN],
  ['windows-1251', RUSSIAN],
  ['windows-1252', FRENCH],
] as const;

describe('decodeText', () => {
  test.each(SCRIPTS)('believes a true header: %s', (encoding, text) => {
    const decoded = decodeText(encode(text, encoding), { contentType: `text/xml; charset="${encoding}"`, kind: 'xml' });
    expect(decoded).toEqual({ text, encoding, remarks: [] });
  });

  test.each(SCRIPTS)('reads the XML prolog where the header is silent: %s', (encoding, text) => {
    const prolog = `<?xml version='1.0' encoding='${encoding}'?>`;
    expect(decodeText(join(prolog, encode(text, encoding)), { contentType: 'application/xml', kind: 'xml' }).text).toBe(prolog + text);
  });

  test.each([
    `<meta charset=shift_jis>`,
    `<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">`,
    `<meta charset="x-sjis"/>`,
  ])('reads HTML meta: %s', (meta) => {
    const decoded = decodeText(join(`<html><head>${meta}`, encode(JAPANESE, 'shift_jis')), { contentType: 'text/html', kind: 'html' });
    expect(decoded).toMatchObject({ encoding: 'shift_jis', remarks: [] });
    expect(decoded.text).toContain(JAPANESE);
  });

  test('does not believe a meta inside a comment', () => {
    const decoded = decodeText(join('<!-- <meta charset=koi8-r> --><meta charset=utf-8>', 'é'), { contentType: '', kind: 'html' });
    expect(decoded.encoding).toBe('utf-8');
  });

  test.each(SCRIPTS.filter(([encoding]) => !/^(koi8|windows)/.test(encoding)))(
    'recovers text labelled UTF-8 that is %s, and says so',
    (encoding, text) => {
      const decoded = decodeText(encode(text, encoding), { contentType: 'text/xml; charset=utf-8', kind: 'xml' });
      expect(decoded).toMatchObject({ text, encoding });
      expect(decoded.remarks.join(' ')).toContain(`read as ${encoding}`);
    },
  );

  test.each(SCRIPTS.filter(([encoding]) => !/^(koi8|windows-1251)/.test(encoding)))('finds %s without any label', (encoding, text) => {
    expect(decodeText(encode(text, encoding), { contentType: '', kind: 'text' })).toMatchObject({ text, encoding });
  });

  test('recovers UTF-8 labelled latin1', () => {
    const decoded = decodeText(join(FRENCH), { contentType: 'text/html; charset=iso-8859-1', kind: 'html' });
    expect(decoded.text).toBe(FRENCH);
    expect(decoded.remarks).toEqual(['labelled windows-1252, but its bytes are not', 'read as utf-8']);
  });

  test('takes the true prolog where the header is wrong', () => {
    const bytes = join('<?xml version="1.0" encoding="euc-jp"?>', encode(JAPANESE, 'euc-jp'));
    expect(decodeText(bytes, { contentType: 'text/xml; charset=utf-8', kind: 'xml' })).toMatchObject({ encoding: 'euc-jp' });
  });

  test('reads ISO-2022-JP by label and by its escapes', () => {
    const bytes = new Uint8Array([0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x1b, 0x28, 0x42, 0x2e]);
    expect(decodeText(bytes, { contentType: 'text/plain; charset=iso-2022-jp', kind: 'text' })).toMatchObject({
      text: 'あい.',
      remarks: [],
    });
    expect(decodeText(bytes, { contentType: '', kind: 'text' }).text).toBe('あい.');
    expect(decodeText(bytes, { contentType: 'text/plain; charset=utf-8', kind: 'text' }).text).toBe('あい.');
  });

  test.each([
    ['utf-16le', [0xff, 0xfe], 0],
    ['utf-16be', [0xfe, 0xff], 1],
    ['utf-16le', [], 0],
    ['utf-16be', [], 1],
  ] as const)('reads %s with the mark %j', (encoding, mark, order) => {
    const units = [...'<?xml version="1.0" encoding="utf-16"?><t>島</t>'].flatMap((char) => {
      const code = char.charCodeAt(0);
      return order === 0 ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    const decoded = decodeText(new Uint8Array([...mark, ...units]), { contentType: 'text/xml; charset=utf-8', kind: 'xml' });
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toMatch(/^<\?xml.*<t>島<\/t>$/);
  });

  test('drops a UTF-8 mark, and believes it against the header', () => {
    expect(decodeText(join(new Uint8Array([0xef, 0xbb, 0xbf]), 'é'), { contentType: 'text/xml; charset=latin1', kind: 'xml' }).text).toBe(
      'é',
    );
  });

  test('a label of UTF-16 in readable ASCII is not true', () => {
    expect(decodeText(join('<?xml version="1.0" encoding="UTF-16"?><t>é</t>'), { contentType: '', kind: 'xml' }).text).toContain(
      '<t>é</t>',
    );
  });

  test('one broken byte does not overturn a true label', () => {
    const decoded = decodeText(join('é'.repeat(300), new Uint8Array([0x92]), 'é'), { contentType: 'text/xml; charset=utf-8', kind: 'xml' });
    expect(decoded).toMatchObject({ encoding: 'utf-8', remarks: [] });
  });

  test('names a label that is no encoding', () => {
    const decoded = decodeText(join('é'), { contentType: 'text/xml; charset=klingon', kind: 'xml' });
    expect(decoded.remarks[0]).toContain('labelled "klingon"');
    expect(decoded.text).toBe('é');
  });

  test('ends soon on a label that never comes, in the header as in the page', () => {
    // Two runs of white space with an optional mark between them would be tried in every division.
    const spaces = ' '.repeat(200_000);
    const page = new TextEncoder().encode(`<meta charset=${spaces}>`);
    expect(decodeText(page, { contentType: `text/html; charset=${spaces}`, kind: 'html' }).encoding).toBe('utf-8');
  });

  test('nothing gives nothing', () => {
    expect(decodeText(new Uint8Array(), { contentType: '', kind: 'xml' })).toEqual({ text: '', encoding: 'utf-8', remarks: [] });
  });
});
