/**
 * The places of Henan by name: province, cities, counties and districts, townships and streets, and the functional
 * zones of content/newspapers.yaml. Built from the generated data; load-gazetteer.ts reads it.
 *
 *   河南省 410000 ─ 鹤壁市 410600 ─ 浚县 410621 ─ 卫溪街道 410621001
 */
import type { placeLevels, Region } from '../../model/record.ts';
import { shortNameOf } from './short-name.ts';

/** A county with the last three digits and the name of each township: ["410621", "浚县", ["001卫溪街道"]]. */
export type CountyRow = [adcode: string, name: string, townships: string[]];
export type CityRow = [adcode: string, name: string, counties: CountyRow[]];
/** A place of newspapers.yaml: a zone of county level that no official list has, or aliases of an official unit. */
export type ExtraRow = [adcode: string, name: string, cityAdcode: string, aliases: string[]];

/** henan.generated.json, written by scripts/generate-gazetteer.ts. */
export interface GazetteerData {
  source: string;
  province: [adcode: string, name: string];
  cities: CityRow[];
  extras: ExtraRow[];
}

export interface GazetteerPlace {
  /** Full name, such as 淇滨区. */
  name: string;
  /** Six digits; nine for a township or street. */
  adcode: string;
  level: (typeof placeLevels)[number];
  /** 淇滨 for 淇滨区; null where what is left would be one character (浚县) or the name has no such form. */
  shortName: string | null;
  /** Other names of newspapers.yaml. */
  aliases: string[];
  parent: GazetteerPlace | null;
}

export interface Gazetteer {
  /** Every place once, in the order of the codes; the zones of newspapers.yaml last. */
  places: readonly GazetteerPlace[];
  /** Places of exactly this full name, short name or alias; several where a name recurs (城关镇). */
  lookup(name: string): readonly GazetteerPlace[];
  /** The place with this code; for a code that zones share, the official unit. */
  byAdcode(adcode: string): GazetteerPlace | undefined;
}

/** Administrative heading of the data set under which the counties without a city stand; no place. */
export const directlyUnderProvince = '419000';

/** From the generated rows to places with parents. Unknown parents of extras throw, which a rerun of the script mends. */
export function buildGazetteer(data: GazetteerData): Gazetteer {
  const places: GazetteerPlace[] = [];
  const byAdcode = new Map<string, GazetteerPlace>();
  const add = (name: string, adcode: string, level: GazetteerPlace['level'], parent: GazetteerPlace | null) => {
    const place: GazetteerPlace = { name, adcode, level, shortName: shortNameOf(name, level), aliases: [], parent };
    places.push(place);
    if (!byAdcode.has(adcode)) {
      byAdcode.set(adcode, place);
    }
    return place;
  };
  const province = add(data.province[1], data.province[0], 'province', null);
  for (const [cityCode, cityName, counties] of data.cities) {
    const city = cityCode === directlyUnderProvince ? province : add(cityName, cityCode, 'city', province);
    for (const [countyCode, countyName, townships] of counties) {
      const county = add(countyName, countyCode, 'county', city);
      for (const township of townships) {
        add(township.slice(3), countyCode + township.slice(0, 3), 'township', county);
      }
    }
  }
  for (const [adcode, name, cityAdcode, aliases] of data.extras) {
    const official = byAdcode.get(adcode);
    const city = byAdcode.get(cityAdcode);
    if (!official || !city) {
      throw new Error(`The gazetteer has no place ${official ? cityAdcode : adcode} for ${name}; generate it again`);
    }
    const place = official.name === name ? official : add(name, adcode, 'county', city);
    place.aliases.push(...aliases);
  }
  const byName = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...(place.shortName ? [place.shortName] : []), ...place.aliases])) {
      byName.set(name, [...(byName.get(name) ?? []), place]);
    }
  }
  return { places, lookup: (name) => byName.get(name) ?? [], byAdcode: (adcode) => byAdcode.get(adcode) };
}

/** The city a place lies in (济源 for places of 济源, which has none above it); null for the province. */
export function cityOf(place: GazetteerPlace): GazetteerPlace | null {
  for (let current: GazetteerPlace | null = place; current; current = current.parent) {
    if (current.level === 'city' || (current.level === 'county' && current.parent?.level === 'province')) {
      return current;
    }
  }
  return null;
}

/** The county a place lies in, or is; null above counties. */
export function countyOf(place: GazetteerPlace): GazetteerPlace | null {
  if (place.level === 'county') {
    return place;
  }
  return place.level === 'township' ? place.parent : null;
}

export function toRegion(place: GazetteerPlace): Region {
  return { name: place.name, adcode: place.adcode };
}
