import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDumps } from '../../src/archive/archive.ts';
import { findDumps } from '../../src/archive/find-dumps.ts';
import { parsePage } from '../../src/parse/index.ts';
import { checkExpectedRecords } from './expected-records.ts';
import { context } from './parse-text.ts';

// Every dump below content/dumps has its expected records below tests/fixtures/samples:
//
//   content/dumps/hebi/a.txt   →   hebi--a.records.json
//
// Both are found by reading the folders. UPDATE=1 writes the expectations.

const content = fileURLToPath(new URL('../../content', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/samples', import.meta.url));
const dumps = await findDumps(content);
const update = process.env.UPDATE === '1';

/** Path below content, with forward slashes, as records name it. */
function nameOf(path: string): string {
  return relative(content, path).split(sep).join('/');
}

function fixtureOf(path: string): string {
  const name = nameOf(path)
    .replace(/^dumps\//u, '')
    .replace(/\.[^./]+$/u, '');
  return `${name.replaceAll('/', '--')}.records.json`;
}

test('there are sample dumps, each with an expectation of its own', () => {
  assert.ok(dumps.length > 0, `no dump below ${content}`);
  assert.equal(new Set(dumps.map(fixtureOf)).size, dumps.length);
});

for (const path of dumps) {
  test(`parses ${nameOf(path)} as expected`, async () => {
    for await (const { result, failure } of parseDumps([path], { nameOf, parse: (dump) => parsePage(dump, context) })) {
      assert.equal(failure, null);
      checkExpectedRecords(join(fixtures, fixtureOf(path)), result?.records ?? [], update);
    }
  });
}

test('every expectation has its dump', () => {
  const known = new Set(dumps.map(fixtureOf));
  const strays = readdirSync(fixtures).filter((name) => name.endsWith('.records.json') && !known.has(basename(name)));
  assert.deepEqual(strays, [], `no dump below ${content} has these; remove them`);
});
