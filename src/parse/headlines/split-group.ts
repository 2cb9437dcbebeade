import type { Block } from '../blocks/block.ts';
import { isSubtitle } from './split-title-lines.ts';

/** Least log-odds that either part belongs to its text, and what both must gain over all lines with one text. */
const leastOfPart = 1;
const leastGain = 3;

/**
 * The lines of what was read as one headline, parted where two texts know them better than one does:
 *
 *   夜船添到六班 / 老戏台又亮了      →   [夜船添到六班] [老戏台又亮了]
 *
 * @param weigh log-odds that lines belong to the text of an index below `texts`.
 */
export function splitGroup(
  lines: readonly Block[],
  texts: number,
  weigh: (lines: readonly Block[], text: number) => number,
): (readonly Block[])[] {
  if (lines.length < 2) return [lines];
  const bestOf = (some: readonly Block[]) => {
    let best = { text: -1, odds: Number.NEGATIVE_INFINITY };
    for (let text = 0; text < texts; text++) {
      const odds = weigh(some, text);
      if (odds > best.odds) best = { text, odds };
    }
    return best;
  };
  const whole = Math.max(0, bestOf(lines).odds);
  let best = { cut: 0, gain: leastGain };
  for (let cut = 1; cut < lines.length; cut++) {
    const line = lines[cut];
    if (!line || isSubtitle(line.passage.text) || isSetWithAbove(line, lines)) continue;
    const [upper, lower] = [bestOf(lines.slice(0, cut)), bestOf(lines.slice(cut))];
    if (upper.text === lower.text || Math.min(upper.odds, lower.odds) < leastOfPart) continue;
    const gain = upper.odds + lower.odds - whole;
    if (gain > best.gain) best = { cut, gain };
  }
  return best.cut > 0 ? [lines.slice(0, best.cut), lines.slice(best.cut)] : [lines];
}

/** Whether no blank line parts a line from the one above it, though one stands over the headline. */
function isSetWithAbove({ gap, depth }: Block, [first]: readonly Block[]): boolean {
  return gap === 0 && depth === 0 && (first?.gap ?? 0) > 0;
}
