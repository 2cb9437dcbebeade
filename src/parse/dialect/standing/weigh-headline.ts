import { endsSentence, unbalancedMarks } from '../../characters.ts';
import { firstUnitWidth } from '../first-unit.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import { goesOnBelow, weighBelow, weighRunOn, weighTight } from './below-headline.ts';
import { hasInnerSentence, leadsToArticle } from './leads-to-article.ts';
import { type LineWeighers, noWords } from './line-weighers.ts';

/** How much the odds of a line's words count, and the most they say. */
const ofWords = { share: 0.6, most: 3 };

/** Beyond these log-odds the words of a line would change nothing. */
const sure = ofWords.share * ofWords.most;

/**
 * Log-odds that the line at `index`, which follows a paragraph's end and ends no sentence, is of a headline and not the
 * first of a paragraph. A paragraph's line is full; a headline's is as long as its words, and leads to an article.
 *
 * @param weighers what its words say, and those of the lines below; without them only the page's looks tell.
 */
export function weighHeadline(
  lines: readonly Line[],
  index: number,
  layout: Layout,
  weighers: LineWeighers = noWords,
): number {
  const line = lines[index];
  if (!line) return 0;
  const leads = leadsToArticle(lines, index);
  let odds =
    weighWidth(line, lines[index + 1], layout, layout.columns[index] ?? 0) +
    weighWords(line.text) +
    (goesOnBelow(lines[index + 1], layout) ? -4 : 0) +
    weighPlace(line, lines[index + 1], layout) +
    weighBelow(lines, index, layout) +
    weighTight(lines, index, layout) +
    (leads ? 2.5 : 0);
  if (Math.abs(odds) <= sure + 2.5) {
    odds += ofWords.share * Math.max(-ofWords.most, Math.min(ofWords.most, weighers.weighLine(line.text)));
  }
  return odds > 0 && !leads ? odds - weighRunOn(lines, index, layout, weighers) : odds;
}

/** A line set wide was fewer characters short of its column than this, unless it is a headline's: 守 灯 的 人. */
const mostWidened = 4;

/** Full as the first line of a paragraph or as any other, wider than its column, or short of it with room to spare. */
function weighWidth(line: Line, next: Line | undefined, layout: Layout, column: number): number {
  const room = column - layout.lostIndent;
  const unit = next ? firstUnitWidth(next.text, layout.punctuation) : 1;
  const left = room - line.width - unit;
  if (!line.spaced && left >= 1.5) return 4;
  if (line.spaced && column - line.width - unit >= mostWidened) return 4;
  if (!line.spaced && left >= 0.5) return 2;
  if (line.width > column + 1.6) return line.spaced ? 1 : 3;
  if (!isAsWide(line, column) && (layout.indented || !isAsWide(line, room))) return 0;
  // A full line above the short end of a sentence is the beginning of that sentence.
  return next && endsSentence(next.text) && next.gap <= layout.gap ? -2.5 : -1.5;
}

function isAsWide(line: Line, width: number): boolean {
  return line.width >= width - (line.spaced ? 1.3 : 0.6) && line.width <= width + 0.6;
}

/** Signs of running text: a sentence that ends inside the line, commas, marks left open. */
function weighWords(text: string): number {
  const line = text.trim();
  if (hasInnerSentence(line)) return -6;
  const commas = line.match(/[，,]/gu)?.length ?? 0;
  const { open, closed } = unbalancedMarks(line);
  return (/[，、：,“‘（(《—]$/u.test(line) ? -3 : 0) + (commas > 1 ? -1.5 : commas * -0.5) + (open || closed ? -2 : 0);
}

function weighPlace(line: Line, next: Line | undefined, layout: Layout): number {
  const above = line.gap > layout.gap && !layout.parted ? 0.8 : 0;
  const below = next === undefined ? 2 : next.gap > layout.gap ? 1.2 : 0;
  // On a page that kept its indents a first line has one, and what stands above a first line ends something.
  return above + below + (layout.indented ? 1 : 0) + (layout.indented && next?.indented ? 1.5 : 0);
}
