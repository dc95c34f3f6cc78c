/** One block of running text with what the rules judge it by. */
export interface Block {
  readonly text: string;
  /** Lower-case name of the nearest block element. */
  readonly tag: string;
  /** Characters of the text that stand in links. */
  readonly linked: number;
  readonly node: Element;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** The text of an element block by block, in document order; a `<br>` is a line break within a block, two of them end it. */
export function blocksOf(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const flush = (node: Element) => {
    const clean = tidy(text);
    if (clean !== '') blocks.push({ text: clean, tag: node.tagName.toLowerCase(), linked, node });
    text = '';
    linked = 0;
  };
  const walk = (node: Node, block: Element, inLink: boolean) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const value = (child.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
        text += value;
        if (inLink) linked += value.trim().length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.tagName === 'BR') {
          if (/\n *$/u.test(text)) flush(block);
          else text += '\n';
        } else if (BLOCKS.has(element.tagName)) {
          flush(block);
          walk(element, element, inLink);
          flush(element);
        } else if (element.tagName !== 'RT' && element.tagName !== 'RP') {
          // Ruby readings repeat the word before them.
          walk(element, block, inLink || element.tagName === 'A');
        }
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return blocks;
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .trim();
}
