import { type Features, featuresOf } from './linear-model.ts';

/** A short line without a mark, and what stands around it. */
export interface BareLine {
  text: string;
  /** Log-odds that its words are a headline's. */
  words: number;
  /** Whether it has the shape of a label, of a question in short, of what leads to a figure, of a kicker. */
  shapes: readonly ('labelled' | 'asked' | 'figure' | 'kicker')[];
  /** What stands below: a subtitle with its dashes, the first words of an article, a heading, another short line, prose. */
  below: 'subtitle' | 'opening' | 'heading' | 'short' | 'prose' | 'nothing';
  /** Whether an article's first words stand behind the short line or heading below. */
  opensBehind: boolean;
  /** Log-odds that the prose below begins in the middle of a paragraph, and that it goes on with the line. */
  middle: number;
  goesOn: number;
  /** The kind of the block above; '' where there is none. */
  above: string;
  /** Log-odds that the line goes on with the open paragraph above; null where none is open. */
  goesOnAbove: number | null;
  /** Whether it stands right over the next line while a gap parts it from what is above. */
  grouped: boolean;
  /** Whether the page marks its headlines. */
  marked: boolean;
}

/** Odds say no more than this. */
const most = { words: 6, around: 5 };

/** What tells a headline line without a mark from a line of prose that a column's end cut. */
export function bareLineFeatures(line: BareLine): Features {
  const { text, below, above, marked } = line;
  const words = bound(line.words, most.words);
  const names = [`below ${below}`, `above ${above}`, `length ${Math.min(7, Math.floor(text.length / 4))}`];
  names.push(...line.shapes.map((shape) => `shape ${shape}`));
  if (marked) names.push('marked', `marked ${below}`);
  if (line.opensBehind) names.push('opens behind');
  if (line.grouped) names.push('grouped');
  const comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
  if (comma >= 0) names.push('comma', `behind comma ${lengthClass(text.length - 1 - comma)}`);
  const features = featuresOf(names);
  features.set('words', words);
  if (below === 'prose') {
    features.set('words over prose', words);
    features.set('middle below', bound(line.middle, most.around));
    features.set('goes on below', bound(line.goesOn, most.around));
  } else if (below !== 'subtitle' && below !== 'opening') {
    features.set('words over headline', words);
  }
  if (line.goesOnAbove !== null) {
    features.set('open above', 1);
    features.set('goes on above', bound(line.goesOnAbove, most.around));
  }
  return features;
}

function bound(odds: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, odds));
}

function lengthClass(length: number): string {
  return length <= 2 ? String(length) : length < 5 ? '3' : '5';
}
