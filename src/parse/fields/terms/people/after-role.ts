import { endsWithRole } from './roles.ts';
import type { NameRule } from './sighting.ts';

/**
 *   社区党支部书记林晓荷    驾驶员兼馆员卜照林    种粮大户麻建业
 */
export const afterRole: NameRule = {
  rule: 'after-role',
  weigh: (sighting) => (endsWithRole(sighting.before) ? 2 : 0),
};
