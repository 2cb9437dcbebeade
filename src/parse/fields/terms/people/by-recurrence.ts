import { countOf } from './choose-length.ts';
import { type NameRule, startsClause } from './sighting.ts';

/**
 * 关玉梅 at the head of three clauses is somebody even where nobody calls her anything. A name of two characters recurs
 * by chance too easily, so it only adds to another reason.
 */
export const byRecurrence: NameRule = {
  rule: 'by-recurrence',
  weigh: (sighting, reading) => {
    const times = countOf(sighting.name, reading.text);
    if (times < 2 || !startsClause(sighting)) return 0;
    const heads = reading.text.match(new RegExp(`(?:^|[，。！？；：“”\\n,:])${sighting.name}`, 'gu'))?.length ?? 0;
    return sighting.name.length >= 3 && heads >= 3 ? 2 : 1;
  },
};
