import { CharacterSet } from '../../../character-set.ts';
import { endsClause, type Sighting } from './sighting.ts';

/** How many characters a name has. */
const lengths = [2, 3, 4];

/**
 *   路遥远、卓明远和申砚秋   one of them known: the others are people too
 */
export const besideKnown = {
  rule: 'beside-known',
  /** @param known the names accepted so far */
  weigh: (sighting: Sighting, known: ReadonlySet<string>): 0 | 2 => {
    const { before, after } = sighting;
    const end = before.length - 1;
    const isLast = joins.hasAt(before, end) && (endsClause(sighting) || follows.hasAt(after, 0));
    const isFirst = joins.hasAt(after, 0) && (before === '' || opens.hasAt(before, end));
    const isKnown =
      (isLast && lengths.some((length) => length <= end && known.has(before.slice(end - length, end)))) ||
      (isFirst && lengths.some((length) => known.has(after.slice(1, 1 + length))));
    return isKnown ? 2 : 0;
  },
};

const joins = new CharacterSet('、和与及');
const follows = new CharacterSet('和与及等的在说');
const opens = new CharacterSet('，。：、,:“');
