import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from '../../src/cli/watch-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('changes that come together are one, and one that comes during the work is worked on after it', async (t) => {
  const folder = await temporaryFolder(t, { 'deep/a.txt': '' });
  const ending = new AbortController();
  let running = 0;
  let calls = 0;
  const work = async (): Promise<void> => {
    running += 1;
    calls += 1;
    assert.equal(running, 1, 'never twice at a time');
    if (calls === 1) await writeFile(join(folder, 'deep/c.txt'), '3');
    await wait(400);
    running -= 1;
    if (calls === 2) ending.abort();
  };
  const ended = watchFolder(folder, work, ending.signal);
  await wait(50);
  await writeFile(join(folder, 'deep/a.txt'), '1');
  await writeFile(join(folder, 'deep/b.txt'), '2');
  await ended;
  assert.equal(calls, 2);
});

test('ends at once where nothing changes', async (t) => {
  const ending = new AbortController();
  const ended = watchFolder(await temporaryFolder(t), () => assert.fail('nothing changed'), ending.signal);
  ending.abort();
  await ended;
});
