import { test } from 'node:test';

/**
 * Registers the tests of files in this process. A file that cannot be read is a failing test that names it, and the
 * others are run.
 *
 * @param {readonly string[]} urls of the files
 */
export async function importTests(urls) {
  for (const url of urls) {
    try {
      await import(url);
    } catch (error) {
      test(`reading ${url}`, () => {
        throw error;
      });
    }
  }
}
