import type { Block, BlockKind } from './block.ts';
import { block } from './block.ts';
import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';
import { isSpaced, spaceOut, wrapText } from './wrap-text.ts';

/** Clean text as a page of this style prints its characters. */
export function printCharacters(text: string, style: PageStyle): string {
  const signs = style.halfWidth
    ? text.replace(/[，：；？！（）]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
  if (style.dialect !== 'pdf-text' || !style.blanksAroundDigits) return signs;
  return signs.replace(/(?<=\p{Script=Han})(?=[\dA-Za-z])/gu, ' ').replace(/(?<=[\dA-Za-z%])(?=\p{Script=Han})/gu, ' ');
}

/** A paragraph, caption or credit: one line, or lines broken at the column's width. */
export function printProse(
  kind: BlockKind,
  text: string,
  style: PageStyle,
  random: Random,
  options: { opens?: boolean } = {},
): Block {
  const printed = printCharacters(text, style);
  if (style.dialect !== 'pdf-text')
    return block(kind, [`${kind !== 'paragraph' ? '' : style.indent}${printed}`], options.opens);
  // Captions run below their picture, across columns, where lines stand apart.
  const width = kind === 'caption' && style.blankBetweenLines ? 36 : style.width;
  const hasIndent = kind === 'paragraph';
  const lines = wrapText(printed, width, hasIndent ? 2 : 0);
  const rows = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const spaced = style.spacedOut && isSpaced(line, isLast, width, random) ? spaceOut(line.text) : line.text;
    return index === 0 && hasIndent ? style.indent + spaced : spaced;
  });
  return block(kind, rows, options.opens);
}

/** A line of a headline group: marked where OCR marks headings; in a PDF perhaps broken in two. */
export function printHeadline(kind: BlockKind, text: string, mark: string, style: PageStyle, random: Random): Block {
  if (style.dialect === 'ocr-markdown') return block(kind, [`${mark}${printCharacters(text, style)}`]);
  if (style.dialect === 'plain') return block(kind, [printCharacters(text, style)]);
  const rows = breakHeadline(text, kind, random).map((row) => printCharacters(row, style));
  const spaced = style.spacedOut && random.chance(0.3);
  return block(
    kind,
    rows.map((row) => (spaced ? spaceOut(row) : row)),
  );
}

/** Where a long headline runs over two lines: between halves that are alike, else inside a phrase near its middle. */
function breakHeadline(text: string, kind: BlockKind, random: Random): string[] {
  if (kind !== 'title' || text.length < 13 || !random.chance(0.4)) return [text];
  const [first = '', second = '', ...more] = text.split(' ');
  const isColon = text.includes('：');
  if (second !== '') {
    const isAlike = more.length === 0 && !isColon && Math.abs(first.length - second.length) <= 2;
    return isAlike ? [first, second] : [text];
  }
  const middle = Math.round(text.length / 2);
  for (const at of [middle, middle + 1, middle - 1, middle + 2]) {
    if (
      /^[，。、：”’）》]/u.test(text.slice(at)) ||
      /[，：]$/u.test(text.slice(0, at)) ||
      /[“‘（《]$/u.test(text.slice(0, at))
    )
      continue;
    if (/[\dA-Za-z]$/u.test(text.slice(0, at)) && /^[\dA-Za-z]/u.test(text.slice(at))) continue;
    return [text.slice(0, at), text.slice(at)];
  }
  return [text];
}
