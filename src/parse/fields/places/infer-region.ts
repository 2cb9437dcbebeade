import type { Newspaper } from '../../../model/archive.ts';
import type { Region } from '../../../model/record.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { cityOf, toRegion } from '../../gazetteer/gazetteer.ts';
import { findOccurrences } from './occurrences.ts';
import { resolve } from './resolve.ts';

/** How much a name of each level says about the city; a city that is only listed among others is soon outweighed. */
const votes: Record<GazetteerPlace['level'], number> = { province: 0, city: 1, county: 1, township: 0.5 };

/** A city that others rival needs this many votes; one that stands alone needs one. */
const enough = 2;

/** A page that speaks of so many cities, and of none of them in half its names, is a page of the province. */
const fewestOfProvince = 4;

/** From so many cities on that lead a record each, and none of them a third of the records, a page is the province's. */
const fewestLeading = 5;

/**
 * The city of the newspaper, or, where that is not known, the city that the page speaks of: the one whose own name and
 * whose counties, districts and streets are named most. Null where none is named or two are named alike; a paper of
 * the province, which prints pages of cities too, falls back to the province, and so does a page whose every article is of
 * another city.
 *
 * @param texts the words of a record each
 */
export function inferRegion(
  texts: readonly string[],
  newspaper: Newspaper | null,
  gazetteer: Gazetteer,
): Region | null {
  if (newspaper && !isProvincial(newspaper)) {
    return newspaper.city;
  }
  const tally = new Map<GazetteerPlace, number>();
  const leading: GazetteerPlace[] = [];
  for (const text of texts) {
    const own = new Map<GazetteerPlace, number>();
    for (const occurrence of findOccurrences(text, gazetteer)) {
      const cities = new Set(occurrence.named.map(({ place }) => cityOf(place)));
      // 新城街道 stands in two cities and speaks for neither; 城关镇 speaks for nothing.
      const [city, ...others] = cities;
      const level = occurrence.named[0]?.place.level ?? 'province';
      const isSure = level === 'township' || resolve(occurrence, { city: null, named: new Set() }) !== null;
      if (city && others.length === 0 && isSure && occurrence.named.every((one) => one.form !== 'alias')) {
        tally.set(city, (tally.get(city) ?? 0) + votes[level]);
        own.set(city, (own.get(city) ?? 0) + votes[level]);
      }
    }
    const [lead] = [...own].sort((a, b) => b[1] - a[1]);
    if (lead) leading.push(lead[0]);
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const isOfProvince = tally.size >= fewestOfProvince && (first?.[1] ?? 0) * 2 < total;
  const isClear = first && !isOfProvince && first[1] >= (second ? enough : 1) && first[1] > (second?.[1] ?? 0);
  if (isClear) return toRegion(first[0]);
  return newspaper?.city ?? (isOfProvince && areOfAllCities(leading) ? provinceOf(first?.[0]) : null);
}

function areOfAllCities(leading: readonly GazetteerPlace[]): boolean {
  const cities = new Set(leading);
  const isOfNone = [...cities].every((city) => leading.filter((one) => one === city).length * 3 <= leading.length);
  return cities.size >= fewestLeading && isOfNone;
}

function provinceOf(city: GazetteerPlace | undefined): Region | null {
  return city?.parent ? toRegion(city.parent) : null;
}

/** 河南日报, 大河报: papers of the province, whose code ends in four zeros. */
export function isProvincial({ city }: Newspaper): boolean {
  return city.adcode.endsWith('0000');
}
