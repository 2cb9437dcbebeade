import { CharacterSet } from '../../../character-set.ts';
import type { NameRule } from './sighting.ts';

/** What the words that the rule looks for end with. */
const ends = new CharacterSet('岁的叫做名:：后伙娘孩年');

/**
 *   61岁的茹合群    六十三岁的翟老栓    名叫秦守田，    ——记冷学义
 */
export const afterAge: NameRule = {
  rule: 'after-age',
  weigh: ({ before, after }) => {
    if (!ends.hasAt(before, before.length - 1)) return 0;
    if (/(?:\d|[一二三四五六七八九十百])(?:多|余)?\s?岁的?$/u.test(before)) return 2;
    if (/(?:名叫|名字叫|叫做|本名|原名|姓名[:：]?)$/u.test(before) && /^(?:[，。、,的]|$)/u.test(after)) return 2;
    return /(?:\d|[一二三四五六七八九十])(?:后|零后)(?:小伙|姑娘|女孩|青年)?$/u.test(before) ? 2 : 0;
  },
};
