import { isOneWord } from './one-word.ts';
import { type NameRule, startsClause } from './sighting.ts';

/**
 *   邢慕白医生介绍    钟闻笛馆长
 *
 * The segmentation must take the same characters for a name or an unknown word, or 平安办主任 would be somebody.
 */
export const beforeTitle: NameRule = {
  rule: 'before-title',
  weigh: (sighting, reading) =>
    sighting.name.length >= 3 && startsClause(sighting) && title.test(sighting.after) && isOneWord(sighting, reading)
      ? 2
      : 0,
};

const title =
  /^(?:总书记|老师|医生|医师|教授|院士|先生|女士|同志|校长|院长|馆长|主任|书记|局长|队长|团长|师傅|博士|教练|警官|护士长?)/u;
