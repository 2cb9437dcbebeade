import type { ProseParagraph } from '../../../../src/parse/fields/date/prose.ts';

/**
 * A rough reading of a dump, good enough to test what is inferred from its words without the parser's other stages:
 * lines without headings, the cut lines of PDF text run together, an article's first paragraph known by 本报讯.
 */
export function roughProse(text: string): ProseParagraph[] {
  const isSpaced = /\p{Script=Han} \p{Script=Han} \p{Script=Han}/u.test(text);
  const prose: ProseParagraph[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const clean = line.replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '').trim();
    if (clean === '' || clean.startsWith('#')) {
      continue;
    }
    const lead = /^本报讯|^□/.test(clean);
    const last = prose.at(-1);
    if (isSpaced && last && !lead && !/。$/.test(last.text)) {
      last.text += clean;
      last.span = [last.span[0], index + 1];
    } else {
      prose.push({ text: clean, span: [index + 1, index + 1], lead });
    }
  }
  return prose;
}
