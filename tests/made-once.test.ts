import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { madeOnce } from './made-once.ts';

test('what two ask for is made once, and both read the same folder', async () => {
  let times = 0;
  const make = async (folder: string) => {
    assert.deepEqual(await readdir(folder), []);
    times += 1;
    await writeFile(join(folder, 'a'), 'made');
  };
  const folders = await Promise.all([madeOnce('asked twice', make), madeOnce('asked twice', make)]);
  assert.equal(times, 1);
  assert.equal(folders[0], folders[1]);
  assert.equal(await readFile(join(folders[0], 'a'), 'utf8'), 'made');
  assert.notEqual(await madeOnce('asked apart', make), folders[0]);
});

test('where the making fails all that ask are told', async () => {
  const make = () => Promise.reject(new Error('no such thing'));
  await assert.rejects(madeOnce('never made', make), /no such thing/);
  await assert.rejects(madeOnce('never made', make), /no such thing/);
});
