import { CharacterSet } from '../../../character-set.ts';
import { type NameRule, startsClause } from './sighting.ts';

/**
 * 关玉梅 at the head of three clauses is somebody even where nobody calls her anything. A name of two characters recurs
 * by chance too easily, so it only adds to another reason.
 */
export const byRecurrence: NameRule = {
  rule: 'by-recurrence',
  weigh: (sighting, reading) => {
    const places = reading.placesOf(sighting.name);
    if (places.length < 2 || !startsClause(sighting)) return 0;
    if (sighting.name.length < 3) return 1;
    const heads = places.filter((at) => at === 0 || marks.hasAt(reading.text, at - 1));
    return heads.length >= 3 ? 2 : 1;
  },
};

/** What a clause stands behind. */
const marks = new CharacterSet('，。！？；：“\n,:');
