import { endsSentence } from '../../characters.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import type { LineWeighers } from './line-weighers.ts';
import { weighHeadline } from './weigh-headline.ts';

/** Log-odds from which the line below is surely a headline. */
const surely = 4;

/**
 * Whether a line that ends no sentence stands by itself below a wider gap and right over a headline: its kicker, however
 * full the line and of however many commas.
 *
 *   （blank）
 *   两盏马灯，照了三十年夜渡
 *   船头的灯
 *   第一班夜船开出的时候，…
 *
 * Not: the last line of a column above the gap, nor one whose sentence goes on.
 */
export function isOverHeadline(lines: readonly Line[], index: number, layout: Layout, weighers: LineWeighers): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || index === 0 || line.gap <= layout.gap || next.gap > layout.gap) return false;
  if (/[，、；：,;:]$/u.test(line.text.trim()) || endsSentence(line.text) || endsSentence(next.text)) return false;
  return weighHeadline(lines, index + 1, layout, weighers) > surely;
}
