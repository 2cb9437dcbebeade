import { type NameRule, startsClause } from './sighting.ts';

/**
 * 关玉梅 at the head of three clauses is somebody even where nobody calls her anything. A name of two characters recurs
 * by chance too easily, so it only adds to another reason.
 */
export const byRecurrence: NameRule = {
  rule: 'by-recurrence',
  weigh: (sighting, reading) => {
    if (reading.countOf(sighting.name) < 2 || !startsClause(sighting)) return 0;
    if (sighting.name.length < 3) return 1;
    let heads = reading.text.startsWith(sighting.name) ? 1 : 0;
    for (const mark of '，。！？；：“\n,:') heads += reading.countOf(mark + sighting.name);
    return heads >= 3 ? 2 : 1;
  },
};
