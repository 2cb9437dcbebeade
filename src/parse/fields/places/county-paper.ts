import type { Region } from '../../../model/record.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { cityOf, toRegion } from '../../gazetteer/gazetteer.ts';

/** A county's paper, which newspapers.yaml need not have: its name says whose it is. */
export interface CountyPaper {
  id: string;
  name: string;
  region: Region | null;
}

/**
 * The paper that a masthead calls after a county: 今日林州 is the paper of 林州市 and of its region, 今日浚县 that of 浚县, whose
 * region is 鹤壁市, for a county is no city. Null for 今日聚焦, and for 今日柳湾, which is no place of Henan's.
 */
export function countyPaper(name: string, gazetteer: Gazetteer): CountyPaper | null {
  const called = /^今日(\p{Script=Han}{2,4})$/u.exec(name)?.[1];
  const counties = called === undefined ? [] : gazetteer.lookup(called).filter(isCounty);
  const [county, another] = counties;
  if (county === undefined || another !== undefined) return null;
  const seat = county.name.endsWith('市') ? county : cityOf(county);
  return { id: `jinri-${county.adcode}`, name, region: seat === null ? null : toRegion(seat) };
}

/** Not a zone or a district, which have no such papers. */
function isCounty({ level, name }: GazetteerPlace): boolean {
  return level === 'county' && /[县市]$/u.test(name);
}
