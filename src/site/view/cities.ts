import { cityCode, regionAddress } from '../../archive/addresses.ts';
import type { Newspaper } from '../../model/archive.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ListPart } from './listing.ts';
import { splitList } from './listing.ts';
import { compareText } from './order.ts';
import { RegionNames } from './region-names.ts';

export interface CountyView {
  adcode: string;
  /** Null where only its townships are named: then only its code is known. */
  name: string | null;
  /** Zones known under the same code. */
  also: string[];
  address: string;
  count: number;
  parts: ListPart<ArticleRecord>[];
}

export interface CityView {
  adcode: string;
  /** Null where no record and no newspaper names the city: then only its code is known. */
  name: string | null;
  address: string;
  count: number;
  counties: CountyView[];
  parts: ListPart<ArticleRecord>[];
}

/**
 * Cities by code with their counties. A city lists the articles whose region it is; a county (or district) lists every
 * article that names it or one of its townships, whatever paper printed it. Only the cities that articles, or newspapers
 * with articles, belong to are viewed: one passing mention of a far county does not make its city a region of the archive.
 */
export function viewCities(listed: ArticleRecord[], newspapers: Newspaper[]): CityView[] {
  const names = new RegionNames();
  const byCity = new Map<string, ArticleRecord[]>();
  const byCounty = new Map<string, ArticleRecord[]>();
  const printed = new Set(listed.map(({ newspaper }) => newspaper?.id));
  for (const { id, city } of newspapers) {
    names.add(city.adcode, city.name);
    if (printed.has(id)) byCity.set(cityCode(city.adcode), []);
  }
  for (const record of listed) {
    if (record.region !== null) {
      names.add(record.region.adcode, record.region.name);
      append(byCity, cityCode(record.region.adcode), record);
    }
    for (const county of countiesOf(record, names)) append(byCounty, county, record);
  }
  const cities = [...byCity.keys()].toSorted(compareText).map((adcode) => {
    const records = byCity.get(adcode) ?? [];
    const address = regionAddress(adcode);
    return {
      adcode,
      name: names.nameOf(adcode),
      address,
      count: records.length,
      counties: viewCounties(adcode, byCounty, names),
      parts: splitList(address, records),
    };
  });
  return cities.filter(({ count, counties }) => count > 0 || counties.length > 0);
}

function viewCounties(city: string, byCounty: Map<string, ArticleRecord[]>, names: RegionNames): CountyView[] {
  return (
    [...byCounty]
      // 济源市 is a city of county rank: no county of itself.
      .filter(([adcode]) => cityCode(adcode) === city && adcode !== city)
      .toSorted(([left], [right]) => compareText(left, right))
      .map(([adcode, records]) => {
        const address = regionAddress(adcode);
        return {
          adcode,
          name: names.nameOf(adcode),
          also: names.othersOf(adcode),
          address,
          count: records.length,
          parts: splitList(address, records),
        };
      })
  );
}

/** The counties an article names, each once; learns the names of places on the way. */
function countiesOf(record: ArticleRecord, names: RegionNames): Set<string> {
  const counties = new Set<string>();
  for (const place of record.places) {
    if (place.level === 'city' || place.level === 'county') names.add(place.adcode, place.name);
    if (place.level === 'county' || place.level === 'township') counties.add(place.adcode.slice(0, 6));
  }
  return counties;
}

function append<Key>(groups: Map<Key, ArticleRecord[]>, key: Key, record: ArticleRecord): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [record]);
  else group.push(record);
}
