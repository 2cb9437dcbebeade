/** The shape of content/newspapers.yaml and what must hold between its entries. Pure; see read-newspapers.ts for the file. */
import { z } from 'zod';
import type { Newspaper } from '../../model/archive.ts';
import { ContentError } from '../../model/content-error.ts';
import { checkYaml } from './yaml-issues.ts';

const adcode = z
  .string('expected a quoted six-digit code')
  .regex(/^\d{6}$/, "expected six digits in quotes, such as '410600'");
const name = z.string('expected a name').min(1, 'expected a name');
const names = z.array(name, 'expected a list of names').default([]);

const NewspaperEntry = z.strictObject({
  id: z
    .string('expected an id')
    .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, such as hebi-daily'),
  name,
  aliases: names,
  hotlines: z
    .array(
      z
        .string('expected a telephone number in quotes')
        .regex(/^\d{5,8}$/, "expected its digits in quotes, such as '5550000'"),
    )
    .optional(),
  default: z.boolean('expected true or false').default(false),
});

const PlaceEntry = z.strictObject({ name, adcode: adcode.optional(), aliases: names });

const CityEntry = z.strictObject({
  name,
  adcode,
  newspapers: z.array(NewspaperEntry, 'expected a list of newspapers').min(1, 'expected at least one newspaper'),
  places: z.array(PlaceEntry, 'expected a list of places').default([]),
});

const NewspapersFile = z.strictObject(
  {
    cities: z.array(CityEntry, 'expected a list of cities').min(1, 'expected at least one city'),
  },
  'expected keys and values, with the key "cities"',
);

/** A city of the file with the places that the official list lacks; what the gazetteer is generated from. */
export type CityEntry = z.infer<typeof CityEntry>;

/**
 * The text of newspapers.yaml, checked. Throws a ContentError naming `file`, the line, what was there and what would be
 * valid, at the first thing wrong.
 */
export function parseNewspapers(text: string, file: string): { cities: CityEntry[]; newspapers: Newspaper[] } {
  const checked = checkYaml(text, NewspapersFile);
  if (checked.value === null) {
    const [first] = [...checked.issues].sort((a, b) => a.line - b.line);
    throw new ContentError(file, first?.line ?? 1, first?.message ?? 'expected a list of cities');
  }
  const { cities } = checked.value;
  const fail = (words: string, message: string): never => {
    throw new ContentError(file, lineOf(text, words), message);
  };
  const seen = new Map<string, string>();
  for (const city of cities) {
    const defaults = city.newspapers.filter((paper) => paper.default);
    if (defaults.length !== 1) {
      const ids = city.newspapers.map((paper) => paper.id).join(', ');
      fail(
        city.name,
        `${city.name} has ${defaults.length} newspapers with "default: true"; expected exactly one of ${ids}`,
      );
    }
    for (const paper of city.newspapers) {
      if (seen.has(paper.id)) {
        fail(
          paper.id,
          `two newspapers have the id "${paper.id}" (${seen.get(paper.id)} and ${paper.name}); expected ids that differ`,
        );
      }
      seen.set(paper.id, paper.name);
    }
  }
  const newspapers = cities.flatMap((city) =>
    city.newspapers.map((paper) => ({ ...paper, city: { name: city.name, adcode: city.adcode } })),
  );
  return { cities, newspapers };
}

/** The last line that holds the words: for something said twice, the second place is the one to mend. */
function lineOf(text: string, words: string): number {
  return text.split('\n').findLastIndex((line) => line.includes(words)) + 1;
}
