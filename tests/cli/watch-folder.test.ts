import assert from 'node:assert/strict';
import { mkdir, rename, writeFile } from 'node:fs/promises';
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

test('sees a file that is saved by renaming, again and again, and files in folders that are new', {
  timeout: 20_000,
}, async (t) => {
  const folder = await temporaryFolder(t, { 'deep/a.txt': '' });
  const ending = new AbortController();
  let calls = 0;
  const work = async (): Promise<void> => {
    calls += 1;
  };
  const ended = watchFolder(folder, work, ending.signal);
  const steps = [
    () => saveByRenaming(folder, '1'),
    () => saveByRenaming(folder, '2'),
    () => mkdir(join(folder, 'new/newer'), { recursive: true }),
    () => writeFile(join(folder, 'new/newer/b.txt'), '3'),
  ];
  for (const step of steps) {
    await wait(300);
    const before = calls;
    await step();
    while (calls === before) await wait(20);
  }
  ending.abort();
  await ended;
});

async function saveByRenaming(folder: string, text: string): Promise<void> {
  await writeFile(join(folder, 'deep/.a.txt.swp'), text);
  await rename(join(folder, 'deep/.a.txt.swp'), join(folder, 'deep/a.txt'));
}
