import { endsSentence } from '../characters.ts';
import { weighBreak } from './breaks/index.ts';
import type { Layout } from './layout.ts';
import { weighFit } from './line-fit.ts';
import type { Line } from './lines.ts';

/** How much a run of lines loses that begins inside a paragraph, as the second half of one that was cut does. */
const beginsInside = -1.5;

interface Path {
  score: number;
  /** Indexes of the lines that begin a paragraph, counted from the run's first. */
  starts: number[];
  /** The text of the paragraph that is open. */
  text: string;
}

/**
 * Where the paragraphs of a run of lines begin, which nothing but their widths and words parts. Every line is first or
 * not, last or not; of all ways to cut the run at sentences' ends the one is taken that fits the lines best together:
 *
 *   村里的人都来看灯，连挑担子的老人
 *   也愿意多跑一趟，说这一趟值得来。      full, so perhaps not a last line,
 *   第二天一早，船老大把缆绳解            were this one not two characters short of its column
 *   开，…
 *
 * @param columns the width of the column at each line, in characters.
 * @returns indexes counted from the run's first line, 0 left out.
 */
export function chooseBreaks(lines: readonly Line[], columns: readonly number[], layout: Layout): number[] {
  let first: Path = { score: 0, starts: [], text: '' };
  let inside: Path = { score: beginsInside, starts: [], text: '' };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const column = columns[index] ?? line.width;
    const ends =
      endsSentence(line.text) || endsSentence(first.text + line.text) || endsSentence(inside.text + line.text);
    const states = [
      { path: first, isFirst: true },
      { path: inside, isFirst: false },
    ];
    const cuts: Path[] = [];
    const stays: Path[] = [];
    for (const { path, isFirst } of states) {
      if (path.score === Number.NEGATIVE_INFINITY) continue;
      const text = isFirst && index > 0 ? line.text : path.text + line.text;
      if (ends) {
        const fit = weighFit(line, next, column, { first: isFirst, last: true }, layout);
        const weight = next ? weighBreak({ before: line, text, line: next, next: lines[index + 2], layout }) : 0;
        cuts.push({ score: path.score + fit + weight, starts: [...path.starts, index + 1], text: '' });
      }
      const fit = next ? weighFit(line, next, column, { first: isFirst, last: false }, layout) : 0;
      stays.push({ score: path.score + fit, starts: path.starts, text });
    }
    if (!next) return best([...cuts, ...stays]).starts.filter((start) => start < lines.length);
    first = best(cuts);
    inside = best(stays);
  }
  return [];
}

function best(paths: readonly Path[]): Path {
  const none: Path = { score: Number.NEGATIVE_INFINITY, starts: [], text: '' };
  return paths.reduce((one, other) => (other.score > one.score ? other : one), none);
}
