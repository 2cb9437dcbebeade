/** In a file of its own, which runs beside the other tests of the sample archive: it takes as long as they do together. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { htmlFaults } from '../site/html-faults.ts';
import { sampleSite } from './made-sites.ts';

test('every page of the sample archive is valid HTML', async () => {
  const site = await sampleSite();
  const pages: [path: string, html: string][] = [];
  for (const path of (await readdir(site, { recursive: true })).toSorted()) {
    if (path.endsWith('.html')) pages.push([path, await readFile(join(site, path), 'utf8')]);
  }
  assert.ok(pages.length > 1000);
  assert.deepEqual(await htmlFaults(pages), []);
});
