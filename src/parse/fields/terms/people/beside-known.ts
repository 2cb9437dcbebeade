import { endsClause, type NameRule } from './sighting.ts';

/**
 *   路遥远、卓明远和申砚秋   one of them known: the others are people too
 */
export const besideKnown: NameRule = {
  rule: 'beside-known',
  weigh: (sighting, _reading, known) => {
    const { before, after } = sighting;
    const isLast = /[、和与及]$/u.test(before) && (endsClause(sighting) || /^[和与及等的在说]/u.test(after));
    const isFirst = /^[、和与及]/u.test(after) && /(?:^|[，。：、,:“])$/u.test(before);
    if (!isLast && !isFirst) return 0;
    for (const name of known) {
      if (isLast && before.endsWith(name + before.slice(-1))) return 2;
      if (isFirst && after.startsWith(after.charAt(0) + name)) return 2;
    }
    return 0;
  },
};
