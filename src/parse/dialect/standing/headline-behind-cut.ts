import { endsSentence } from '../../characters.ts';
import { startsArticle } from '../article-start.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import { countBylineLines } from './byline-lines.ts';
import type { LineWeighers } from './line-weighers.ts';
import { weighHeadline } from './weigh-headline.ts';

/** How much counts that its words are a headline's, and that they go on with the line above, and the most they say. */
const ofWords = { share: 0.3, most: 5 };
const ofSeam = { share: 1.5, least: -1.5, most: 4 };

/** Log-odds from which a line over an article's first words is its headline, and one over anything else. */
const over = 5.5;
const alone = 4.5;

/** Words of lower log-odds are no headline's, however far they stop. */
const hardlyOne = -1;

/**
 * Whether the line at `index` is a headline though the line before it was cut in mid-sentence by its column's end, and
 * nothing but its looks and words parts the two:
 *
 *   …秤杆子翘得高。”当             怎么也数不清河上的灯，撑船的老
 *   石桥县：退货台让人放心           渡口闲话
 *   本报讯（记者 甲乙）…            秤杆子翘得高不高，看的不是秤，
 *
 * Not: half a column beside a picture, whose words go on with the line above.
 */
export function isHeadlineBehindCut(
  lines: readonly Line[],
  index: number,
  layout: Layout,
  weighers: LineWeighers,
): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || endsSentence(line.text)) return false;
  const isOver = startsArticle(next.text) || countBylineLines(lines, index + 1) > 0;
  const isFar = stopsFar(line, layout, index) && weighers.weighLine(line.text) > hardlyOne;
  if (!isOver && !isFar) return false;
  const odds = weighBehindCut(lines, index, layout, weighers);
  if (isFar && odds > alone) return true;
  // What a column's end cut is full, so that a line with room left is none of it.
  const left = (layout.columns[index] ?? 0) - line.width - 1;
  const stops = !line.spaced && left >= 1.5 ? 2 : 0;
  return isOver && odds + stops > over;
}

/** Log-odds that the line is a headline and does not go on with the line above. */
export function weighBehindCut(lines: readonly Line[], index: number, layout: Layout, weighers: LineWeighers): number {
  const [before = '', text = ''] = [lines[index - 1]?.text.trim(), lines[index]?.text.trim()];
  const looks = weighHeadline(lines, index, layout, weighers);
  if (looks <= 0) return looks;
  const words = Math.max(-ofWords.most, Math.min(ofWords.most, weighers.weighLine(lines[index]?.text ?? '')));
  const seam = Math.max(ofSeam.least, Math.min(ofSeam.most, weighers.weighHalves(before, text)));
  return looks + ofWords.share * words - ofSeam.share * seam;
}

/** Characters, and share of its column, that a headline leaves empty at least: half a column may stand beside a picture. */
const room = 6;
const share = 0.33;

/** Whether a line ends far before its column does, at no mark behind which its sentence goes on. */
function stopsFar(line: Line, layout: Layout, index: number): boolean {
  if (layout.indented && line.indented) return false;
  const column = layout.columns[index] ?? 0;
  const left = column - line.width;
  const text = line.text.trim();
  return left >= room && left >= column * share && text.length > 2 && !/[，、；：…,;:）)]$/u.test(text);
}
