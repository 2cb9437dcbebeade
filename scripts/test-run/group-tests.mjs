import { sep } from 'node:path';

/**
 * Test files in groups that share a process, for starting one and loading dictionaries and models takes longer than most
 * files do. A folder directly below tests/ is a group; a file of a folder in `apart` is one by itself.
 *
 * @param {readonly string[]} tests paths from the root, sorted
 * @param {readonly string[]} apart folders directly below tests/ whose files take long, so that they run side by side
 * @returns {{ name: string, tests: string[] }[]} those of `apart` first, as they end last
 */
export function groupTests(tests, apart) {
  /** @type {Map<string, string[]>} */
  const shared = new Map();
  /** @type {{ name: string, tests: string[] }[]} */
  const alone = [];
  for (const path of tests) {
    const [, folder = '', ...rest] = path.split(sep);
    if (apart.includes(folder)) alone.push({ name: [folder, ...rest].join('-'), tests: [path] });
    else shared.set(folder, [...(shared.get(folder) ?? []), path]);
  }
  return [...alone, ...[...shared].map(([name, paths]) => ({ name, tests: paths }))];
}
