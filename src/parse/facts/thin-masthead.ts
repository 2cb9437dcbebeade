import { sectionNames } from './section-names.ts';

const names = `(?:周末|周刊|${sectionNames})`;
/** Two names with a dot between them, one of which pages bear: 周末 · 柳岸. */
const namesOfPage = new RegExp(
  `^(?:${names}\\s?[·•]\\s?\\p{Script=Han}{1,6}|\\p{Script=Han}{1,6}\\s?[·•]\\s?${names})$`,
  'u',
);

/**
 * The name of a page that prints nothing else above its articles than it and the month, null for any other line.
 *
 *   周末 · 柳岸       the page's name
 *   2015年4月         and the month of its issue
 *
 *   柳岸 · 渡口       no name of a page: it may be a poem's
 *   2015年4月
 */
export function nameOverMonth(line: string): string | null {
  const name = line.replace(/^\s*#+\s*/, '').trim();
  return namesOfPage.test(name) ? name.replace(/\s/g, '') : null;
}
