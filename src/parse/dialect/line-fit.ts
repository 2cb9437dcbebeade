import { CharacterSet } from '../character-set.ts';
import { blanks } from '../characters.ts';
import { unitAt } from '../unit-at.ts';
import { firstUnitWidth } from './first-unit.ts';
import type { Layout } from './layout.ts';
import { indentWidth } from './line-shape.ts';
import type { Line } from './lines.ts';

/** What a line is in its paragraph. */
export interface Position {
  first: boolean;
  last: boolean;
}

/**
 * How well a line's width fits its position, as a log-likelihood, 0 at best:
 *
 *   ·   a line inside a paragraph is full: what the next line begins with had no room left
 *   ·   a first line is full two characters earlier, whether its indent was kept or lost
 *   ·   a last line may have any width up to its column's, so that one that happens to be full is rare
 *   ·   a line set wide was too short for its column by a character or two, and is seldom a last one
 */
export function weighFit(line: Line, next: Line | undefined, column: number, at: Position, layout: Layout): number {
  const marks = allMarks.countIn(line.text);
  const pairs = marks > 1 ? countPairs(line.text) : 0;
  const indent = line.indented ? indentWidth : layout.lostIndent;
  const room = Math.max(1, at.first ? column - indent : column);
  const left = room - (line.width - pairs * 0.5);
  if (left < -0.3) return overfull(left, marks, line.spaced) - (line.spaced ? 1 : 0) + (at.last ? -Math.log(room) : 0);
  if (at.last) return -Math.log(room) - (line.spaced && left < 3 ? 1 : 0);
  // Blanks beside figures and Latin are guessed, so that lines with them may be off by a little.
  const blur = Math.min(0.6, 0.15 * countFigures(line.text));
  if (line.spaced) return left <= 1.3 + blur ? -0.7 : left <= 2.3 + blur ? -2.5 : -5;
  const unit = next ? firstUnitWidth(next.text, layout.punctuation) : 1;
  if (left < unit - 0.1 + blur) return 0;
  // On a page that sets short lines wide one that is not is short on purpose.
  if (left < unit + 0.4 + blur) return layout.justified || blur === 0 ? -3 : -1.5;
  return left < unit + 1.4 + blur ? -4 : -6;
}

const allMarks = new CharacterSet('，。、；：！？“”‘’（）《》');
const closing = new CharacterSet('，。、；：！？”’）》');
const figures = new CharacterSet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.');

/** Marks behind which another one stands, blanks between them or none. */
function countPairs(text: string): number {
  const { length } = text;
  let pairs = 0;
  for (let index = 0; index < length; index++) {
    if (!closing.has(unitAt(text, index))) continue;
    let next = index + 1;
    while (blanks.hasAt(text, next)) next++;
    if (allMarks.hasAt(text, next)) pairs++;
  }
  return pairs;
}

/** Figures and words of Latin letters. */
function countFigures(text: string): number {
  const { length } = text;
  let count = 0;
  let isWithin = false;
  for (let index = 0; index < length; index++) {
    const isFigure = figures.has(unitAt(text, index));
    if (isFigure && !isWithin) count++;
    isWithin = isFigure;
  }
  return count;
}

/** A line can be squeezed by half of each mark in it and a little of its characters, by two characters at most. */
function overfull(left: number, marks: number, spaced: boolean): number {
  const over = -left - (spaced ? 0 : 0.3);
  if (marks === 0 || over > 0.5 + marks * 0.5 || over > 2) return over < 0.8 && marks > 0 ? -2 : -6;
  return over <= 0.8 ? -0.8 : over <= 1.3 ? -1.2 : -2.2;
}
