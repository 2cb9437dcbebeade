import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import { longestRun } from '../dialect/standing/leads-to-article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Section } from '../sections/section.ts';
import { affinitiesOf } from './affinity.ts';

/** Fewest texts, one's own included, that such lines may be of, and the most lines and texts of a page. */
const fewest = 4;
const most = 60;

/** Log-odds that a line belongs to a text for each point of affinity above what wrong pairs mostly reach, and the bounds. */
const ofFit = { each: 5, even: 0.8, least: -2, most: 8 };

/** Log-odds that the next line is of another text. */
const turn = -1.5;

/**
 * Gives headlines that a text layer gathered over the first text to the texts that have none, each line to the one that it
 * and its neighbours fit best:
 *
 *   夜船添到六班 / 老戏台又亮了 / 锣鼓响到半夜 / … / (text on the ferry) (text on the stage) …
 *
 * Sections in, the same with their runs moved out; no line is lost.
 */
export function scatterGathered(sections: readonly Section[], lexicon: Lexicon): Section[] {
  const from = sections.find(({ run }) => run.length > longestRun && run.length <= most);
  const texts = sections.filter((section) => section.strong && (section === from || section.run.length === 0));
  if (!from || texts.length < fewest || texts.length > most) return [...sections];
  const fit = affinitiesOf(lexicon);
  const bodies = texts.map(({ paragraphs }) => textOfBlocks(paragraphs));
  const odds = from.run.map(({ passage }) => bodies.map((body) => oddsOf(fit(passage.text, body))));
  const given = new Map<Section, Block[]>();
  for (const { text, lines } of oneEach(segmentsOf(odds), odds)) {
    const section = texts[text] ?? from;
    given.set(section, [...(given.get(section) ?? []), ...lines.flatMap((line) => from.run[line] ?? [])]);
  }
  return sections.map((section) =>
    section === from || given.has(section) ? { ...section, run: given.get(section) ?? [] } : section,
  );
}

function oddsOf(affinity: number): number {
  return Math.max(ofFit.least, Math.min(ofFit.most, ofFit.each * (affinity - ofFit.even)));
}

/** Lines next to one another that belong to one text. */
interface Segment {
  text: number;
  lines: number[];
}

/** The best way to part the lines among the texts (by the algorithm of Viterbi); `odds` a row a line. */
function segmentsOf(odds: readonly (readonly number[])[]): Segment[] {
  const origins: number[][] = [];
  let weights = (odds[0] ?? []).slice();
  for (const row of odds.slice(1)) {
    const best = weights.indexOf(Math.max(...weights));
    const most = (weights[best] ?? 0) + turn;
    origins.push(weights.map((weight, text) => (weight >= most ? text : best)));
    weights = row.map((own, text) => own + Math.max(weights[text] ?? 0, most));
  }
  let text = weights.indexOf(Math.max(...weights));
  const path = [text];
  for (const row of origins.reverse()) {
    text = row[text] ?? text;
    path.unshift(text);
  }
  const segments: Segment[] = [];
  for (const [line, of] of path.entries()) {
    const last = segments[segments.length - 1];
    if (last?.text === of) last.lines.push(line);
    else segments.push({ text: of, lines: [line] });
  }
  return segments;
}

/** Of each text the segment that fits it best; the lines of the others go with those below them, or above at the end. */
function oneEach(segments: readonly Segment[], odds: readonly (readonly number[])[]): Segment[] {
  const weigh = ({ text, lines }: Segment) => lines.reduce((sum, line) => sum + (odds[line]?.[text] ?? 0), 0);
  const best = new Map<number, Segment>();
  for (const segment of segments) {
    const other = best.get(segment.text);
    if (!other || weigh(segment) > weigh(other)) best.set(segment.text, segment);
  }
  const kept: Segment[] = [];
  let left: number[] = [];
  for (const segment of segments) {
    if (best.get(segment.text) !== segment) left.push(...segment.lines);
    else {
      kept.push({ text: segment.text, lines: [...left, ...segment.lines] });
      left = [];
    }
  }
  kept[kept.length - 1]?.lines.push(...left);
  return kept;
}
