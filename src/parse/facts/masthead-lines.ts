import type { Root } from 'mdast';
import { despaceLine } from '../blocks/despace.ts';
import type { Line } from '../dialect/lines.ts';
import { passageOf } from '../passage.ts';
import type { MastheadLine } from './masthead.ts';

/** So far from the top and the foot of a page, in lines, a paragraph may have swallowed its masthead. */
const top = 16;
const foot = 6;

/**
 * The lines of a page that may be masthead: those that stand alone, and at the top and the foot every line.
 *
 *   南阳某报
 *   2009 年 9 月 16 日 星期三      ┐ where lines were broken at a column's width, the two look like a paragraph
 *   己丑年七月廿八 今日 8 版       ┘
 *
 * In the middle of a page the lines of a paragraph are prose, even one that ends in 第三 and goes on with 版.
 */
export function mastheadLines(tree: Root, dump: string): MastheadLine[] {
  const groups = tree.children.map((node) =>
    node.type === 'heading' || node.type === 'paragraph' ? (node.data?.lines ?? []) : [],
  );
  const all = groups.flat();
  const first = all[top]?.number ?? Number.POSITIVE_INFINITY;
  const last = all[all.length - foot]?.number ?? 0;
  const found: MastheadLine[] = [];
  for (const lines of groups) {
    const isOne = lines.length > 1 && lines.some(({ number }) => number >= first && number < last);
    if (isOne) found.push(joined(dump, lines));
    else for (const line of lines) found.push(candidate(dump, line));
  }
  return found;
}

function candidate(dump: string, line: Line): MastheadLine {
  const span: MastheadLine['span'] = [line.number, line.number];
  return { text: textOf(dump, line), ...(line.spaced && { printed: dump.slice(line.start, line.end).trim() }), span };
}

/** A whole paragraph stands for itself, so that what is near a masthead line is counted in paragraphs. */
function joined(dump: string, lines: readonly Line[]): MastheadLine {
  const text = lines.map((line) => textOf(dump, line)).join('');
  return { text, span: [lines[0]?.number ?? 1, lines[lines.length - 1]?.number ?? 1] };
}

function textOf(dump: string, line: Line): string {
  const text = dump.slice(line.start, line.end).trim();
  return line.spaced ? despaceLine(passageOf(text, 0, text.length), true).text : text;
}
