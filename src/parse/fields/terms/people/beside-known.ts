import { endsClause, type NameRule } from './sighting.ts';

/**
 *   路遥远、卓明远和申砚秋   one of them known: the others are people too
 */
export const besideKnown: NameRule = {
  rule: 'beside-known',
  weigh: (sighting, _reading, known) => {
    for (const name of known) {
      if (name === sighting.name) continue;
      const joinedBefore = ['、', '和', '与', '及'].some((mark) => sighting.before.endsWith(name + mark));
      const joinedAfter = ['、', '和', '与', '及'].some((mark) => sighting.after.startsWith(mark + name));
      if (joinedBefore && (endsClause(sighting) || /^[和与及等的在说]/u.test(sighting.after))) return 2;
      if (joinedAfter && /(?:^|[，。：、,:“])$/u.test(sighting.before)) return 2;
    }
    return 0;
  },
};
