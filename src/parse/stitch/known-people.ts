import { endsWithRole } from '../fields/terms/people/roles.ts';

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
 * @param names of the people on the page.
 * @returns for each text its people; those that stand nowhere else and are introduced are left out.
 */
export function findKnownPeople(
  texts: readonly string[],
  articles: readonly string[],
  names: readonly string[],
): NamedPerson[][] {
  const found: NamedPerson[][] = texts.map(() => []);
  for (const name of names) {
    const holders = new Set(articles.flatMap((article, index) => (article.includes(name) ? [index] : [])));
    const earlier: number[] = [];
    for (const [index, text] of texts.entries()) {
      const at = text.indexOf(name);
      if (at < 0) continue;
      const isKnown = !endsWithRole(text.slice(Math.max(0, at - 6), at));
      if (isKnown || holders.size > 0 || earlier.length > 0)
        found[index]?.push({ holders, earlier: [...earlier], isKnown });
      earlier.push(index);
    }
  }
  return found;
}
