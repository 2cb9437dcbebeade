import { CharacterSet } from '../character-set.ts';
import { endsSentence } from '../characters.ts';
import { firstUnitWidth } from './first-unit.ts';
import type { Line } from './lines.ts';

/** Characters that a first line's indent takes. */
export const indentWidth = 2;

/** Widths are counted in half characters. */
export const steps = 2;

/** What a line shows of the column that it stands in. */
export interface Shape {
  /** In half characters, with the indent it kept. */
  width: number;
  isEnd: boolean;
  isSpaced: boolean;
  /** Half characters by which its marks can have been squeezed. */
  squeeze: number;
  /** Width of what the next line begins with, in half characters. */
  unit: number;
}

const marks = new CharacterSet('，。、；：！？“”‘’（）《》');

/** The shape of a line of a page that kept its indents or lost them. */
export function shapeOf(line: Line, next: Line | undefined, indented: boolean): Shape {
  const indent = indented && line.indented ? indentWidth : 0;
  const isEnd = endsSentence(line.text);
  return {
    width: Math.round((line.width + indent) * steps),
    isEnd,
    isSpaced: line.spaced,
    squeeze: Math.min(squeezedBy.length, marks.countIn(line.text) + 1),
    unit: next && !isEnd && !line.spaced ? firstUnitWidth(next.text) * steps : steps,
  };
}

/** How likely a line of any width is, whatever its column: a headline, a byline, the end of what was lost. */
const anyWidth = Math.log(0.008);

/** How likely a line that stops inside a sentence is full, or leaves less room than the next one's first words want. */
const full = Math.log(0.4);
const nearlyFull = Math.log(0.15);

/** How likely it lacks up to a character more. */
const ragged = Math.log(0.012);

/** How likely it is so as a paragraph's first line, whose indent was lost. */
const firstFull = Math.log(0.08);
const firstNearly = Math.log(0.03);

/** How likely it was squeezed by its marks into a column narrower by 1, 2, 3 or 4 half characters. */
const squeezedBy = [0.06, 0.04, 0.02, 0.012].map(Math.log);

/** How likely a line set wide seems a half character too long, just right, or too short by one half character to eight. */
const setWide = [0.05, 0.15, 0.15, 0.13, 0.1, 0.08, 0.05, 0.03, 0.02, 0.01].map(Math.log);

/** How likely a line that ends a sentence is of one of the widths up to its column's, all together, or of a wider one. */
const within = Math.log(0.9);
const squeezedEnd = Math.log(0.01);

/** Logarithm of the likelihood of a line of this shape in a column of so many half characters. */
export function weighShape(shape: Shape, column: number, indented: boolean): number {
  const left = column - shape.width;
  if (left < -shape.squeeze) return anyWidth;
  if (shape.isEnd) return left >= 0 ? within - Math.log(column) : squeezedEnd;
  if (shape.isSpaced) return Math.max(anyWidth, setWide[left + 1] ?? anyWidth);
  if (left < 0) return squeezedBy[-left - 1] ?? anyWidth;
  if (left < shape.unit) return left === 0 ? full : nearlyFull;
  const over = left - indentWidth * steps;
  if (!indented && over >= 0 && over < shape.unit) return over === 0 ? firstFull : firstNearly;
  return left < shape.unit + steps ? ragged : anyWidth;
}
