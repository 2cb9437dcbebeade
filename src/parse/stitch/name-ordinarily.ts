/** A name that the dictionary has: its tags know that somebody is named. */
const ordinaryName = '李小龙';

/**
 * A text that begins with a person of the page, with an ordinary name in place of the person's own, which the dictionary
 * takes for other words (行素芬 for 行|素芬, and so for the rest of a sentence):
 *
 *   行素芬第二天就去了。   →   李小龙第二天就去了。
 */
export function nameOrdinarily(text: string, people: readonly string[]): string {
  const name = people.find((person) => text.startsWith(person));
  return name === undefined ? text : ordinaryName + text.slice(name.length);
}
