import { endsWithRole } from '../fields/terms/people/roles.ts';
import type { FindNames } from './name-finder.ts';

/** A person whom a text of a band's run names. */
export interface NamedPerson {
  /** Which of the articles name the person too. */
  holders: ReadonlySet<number>;
  /** Earlier texts of the run that name the person. */
  earlier: readonly number[];
  /** Whether the text takes the person as known: 林世凯解释, where 农艺师林世凯 would introduce him. */
  isKnown: boolean;
}

/**
 * The people that texts name, and where else they stand: who was introduced in one article goes on speaking in it.
 *
 *   article 0: …农艺师林世凯蹲在地头，…    text 2: …”林世凯解释，轮作三年…    →   people of text 2: holders {0}, known
 *
 * @param findNames which people of the page a text names.
 * @returns for each text its people; those that stand nowhere else and are introduced are left out.
 */
export function findKnownPeople(
  texts: readonly string[],
  articles: readonly string[],
  findNames: FindNames,
): NamedPerson[][] {
  const found: NamedPerson[][] = texts.map(() => []);
  const inTexts = texts.map(findNames);
  const inArticles = articles.map(findNames);
  const named = new Set(inTexts.flatMap((places) => [...places.keys()]));
  for (const name of [...named].sort((a, b) => a - b)) {
    const holders = new Set(inArticles.flatMap((places, index) => (places.has(name) ? [index] : [])));
    const earlier: number[] = [];
    for (const [index, text] of texts.entries()) {
      const at = inTexts[index]?.get(name);
      if (at === undefined) continue;
      // Terms in marks have no roles, and are not introduced.
      const isKnown = !/[“《]/u.test(text.charAt(at)) && !endsWithRole(text.slice(Math.max(0, at - 6), at));
      if (isKnown || holders.size > 0 || earlier.length > 0)
        found[index]?.push({ holders, earlier: [...earlier], isKnown });
      earlier.push(index);
    }
  }
  return found;
}
