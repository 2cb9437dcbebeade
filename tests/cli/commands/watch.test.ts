import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../../src/cli/main.ts';
import { testIo } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

test('serves the site, builds it again on a change, and survives a mistake', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': smallDump });
  const { io, interrupt } = testIo(folder);
  const ended = run(['watch', '--port', '0'], io);
  t.after(interrupt);
  const [, address] = await io.stdout.waitFor(/^Serving _site at (http:\S+)$/m);
  await io.stderr.waitFor(/Watching content for changes/);
  const records = async (): Promise<string> => (await fetch(`${address}data/articles.ndjson`)).text();
  assert.match(await records(), /雨棚/);

  await writeFile(join(folder, 'content/site.yaml'), 'title: 试验档案\nlanguage: fr\n');
  await io.stderr.waitFor(/^error: .*site\.yaml:/m);
  assert.match(await records(), /雨棚/, 'the last whole site is still served');

  const settings = 'title: 试验档案\ndescription: 又好了。\nlanguage: zh-Hans\n';
  await writeFile(join(folder, 'content/dumps/b.txt'), smallDump.replace('雨棚', '路灯'));
  await writeFile(join(folder, 'content/site.yaml'), settings);
  await io.stderr.waitFor(/The site is in _site[\s\S]*The site is in _site/);
  assert.match(await records(), /路灯/);

  interrupt();
  assert.equal(await ended, 0);
});
