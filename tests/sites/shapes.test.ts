/** The site of shapes that the sample archive does not have: that it shows them, validly. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { shapes } from '../../scripts/sample-site/shapes.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { shapesSite } from './made-sites.ts';

/** What each page is there to show. */
const shows: Record<string, RegExp> = {
  'shape-table': /<table.*<th class="name">渠段<.*<li>.*<figcaption>/s,
  'shape-jump-held': /下转第三版.*<a href="\.\.\/shape-jump-rest\/"/s,
  'shape-jump-not-held': /下转第七版 <span class="jump-target"[^>]*>（这一版不在档案中）/,
  'shape-verse': /<p id="p1" class="verse">石头转一圈<br>/,
  'shape-trends': /<figure class="time-bars">.*夜校.*<rect .*<table>/s,
  'shape-issue': /泉水重新流过老城墙根/,
};

test('shapes that the sample archive lacks are shown, in valid HTML', async () => {
  const folder = await shapesSite();
  const pages = await Promise.all(
    [...shapes].map(
      async ([kind, address]) => [kind, await readFile(join(folder, address, 'index.html'), 'utf8')] as const,
    ),
  );
  assert.deepEqual(await htmlFaults(pages), []);
  assert.deepEqual([...shapes.keys()], Object.keys(shows));
  // Where the lines of a headline may end is of no interest here.
  for (const [kind, html] of pages) assert.match(html.replaceAll('<wbr/>', ''), shows[kind] ?? /missing/, kind);
});
