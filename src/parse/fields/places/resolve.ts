import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { cityOf, countyOf } from '../../gazetteer/gazetteer.ts';
import { genericZone, ordinaryFullNames } from '../../gazetteer/ordinary-names.ts';
import type { Occurrence } from './occurrences.ts';

/** What the text has named so far for sure, and the city its paper is of. */
export interface Surroundings {
  /** Code of the paper's city; null where unknown. */
  city: string | null;
  /** Codes of cities and counties that the text names in words that mean nothing else. */
  named: ReadonlySet<string>;
}

/**
 * The place meant, or null where that cannot be told.
 *
 *   浚县                      names one place, wherever it stands
 *   解放区 · 老城区            only on a page of their city, after its name, or before 区委-like words
 *   示范区 · 开发区            only on a page of their city, and not in 全国示范区 or 建设示范区
 *   新城街道                   in several cities: the paper's, else one that the text names
 *   安阳                      the city, not 安阳县
 *   城关镇                     in several counties: the one just before it, else the only one that the text names
 */
export function resolve(occurrence: Occurrence, surroundings: Surroundings): GazetteerPlace | null {
  const allowed = occurrence.named.filter(({ place, form }) => {
    if (form === 'alias' && genericZone.test(occurrence.name)) {
      return isOfCity(place, surroundings.city) && isZoneItself(occurrence);
    }
    if (place.level === 'township' || form === 'alias') {
      return isOfCity(place, surroundings.city) || isNamed(place, surroundings);
    }
    if (ordinaryFullNames.has(occurrence.name)) {
      return isOfCity(place, surroundings.city) || followsItsCity(place, occurrence) || hasOffice(occurrence);
    }
    return true;
  });
  const places = [...new Set(allowed.map((one) => one.place))];
  const narrowings: ((place: GazetteerPlace) => boolean)[] = [
    (place) => followsItsCounty(place, occurrence),
    (place) => followsItsCity(place, occurrence),
    (place) => isOfCity(place, surroundings.city),
    (place) => surroundings.named.has(countyOf(place)?.adcode ?? ''),
    (place) => surroundings.named.has(cityOf(place)?.adcode ?? ''),
    (place) => place.level === 'city',
  ];
  let left = places;
  for (const narrowing of narrowings) {
    const narrowed = left.filter(narrowing);
    left = narrowed.length > 0 ? narrowed : left;
  }
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** Of the city, or, where the paper is a county's or of a city of that rank, of the county. */
function isOfCity(place: GazetteerPlace, city: string | null): boolean {
  return city !== null && (cityOf(place)?.adcode === city || countyOf(place)?.adcode === city);
}

function isNamed(place: GazetteerPlace, surroundings: Surroundings): boolean {
  return surroundings.named.has(countyOf(place)?.adcode ?? '') || surroundings.named.has(cityOf(place)?.adcode ?? '');
}

/** 焦作市解放区, 焦作解放区 */
function followsItsCity(place: GazetteerPlace, { before }: Occurrence): boolean {
  const city = cityOf(place);
  return city !== null && city !== place && endsWithName(before, city);
}

/** 修武县城关镇 */
function followsItsCounty(place: GazetteerPlace, { before }: Occurrence): boolean {
  const county = countyOf(place);
  return county !== null && county !== place && endsWithName(before, county);
}

function endsWithName(before: string, place: GazetteerPlace): boolean {
  return before.endsWith(place.name) || (place.shortName !== null && before.endsWith(place.shortName));
}

/** 解放区委, 解放区政府, 解放区教育局, 解放区焦西街道: a district has offices and streets. */
function hasOffice({ after }: Occurrence): boolean {
  return /^(?:区?委|区?政府|人大|政协|纪委|常委|法院|检察院|公安|\p{Script=Han}{1,5}(?:局|街道|社区|办事处))/u.test(
    after,
  );
}

/** 示范区党工委, 在示范区, 示范区将…; not 国家级示范区, 建设示范区, 现代化示范区. */
function isZoneItself({ before, after }: Occurrence): boolean {
  return (
    /(?:^|[^\p{Script=Han}]|[在到向为从对和与及于赴由入使让把被访我市各是任])$/u.test(before) ||
    /^(?:党工委|管委会|纪工委|[工商税]|区直|各|将|辖区|范围|有关|相关|组织)/.test(after)
  );
}
