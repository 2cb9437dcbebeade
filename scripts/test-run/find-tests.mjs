import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The test files below tests/, sorted; paths from the root. They are found by walking, because `node --test` of
 * Node 20 takes no patterns, and a list kept by hand forgets.
 *
 * @param {string} root
 * @param {readonly string[]} without folders directly below tests/ to leave out
 * @returns {string[]}
 */
export function findTests(root, without = []) {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .filter((path) => !without.includes(path.split(sep)[0] ?? ''))
    .sort()
    .map((path) => join('tests', path));
}
