import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { stageBeside } from '../../src/archive/publish.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const oldSite = { 'site/index.html': 'old', 'site/gone.html': 'old', 'site/data/articles.ndjson': '' };

/** Number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('the old site stays until the new one is published, and then nothing of it remains', async (t) => {
  const folder = await temporaryFolder(t, oldSite);
  const staging = await stageBeside(join(folder, 'site'), []);
  await writeFile(join(staging.folder, 'index.html'), 'new');
  assert.equal(await readFile(join(folder, 'site/index.html'), 'utf8'), 'old');
  await staging.publish();
  assert.deepEqual(await readdir(join(folder, 'site')), ['index.html']);
  assert.equal(await readFile(join(folder, 'site/index.html'), 'utf8'), 'new');
  await staging.discard();
  assert.deepEqual(await readdir(folder), ['site']);
});

test('a build that is given up leaves the old site and nothing else', async (t) => {
  const folder = await temporaryFolder(t, oldSite);
  const staging = await stageBeside(join(folder, 'site'), []);
  await writeFile(join(staging.folder, 'index.html'), 'half');
  await staging.discard();
  assert.deepEqual(await readdir(folder), ['site']);
  assert.equal(await readFile(join(folder, 'site/index.html'), 'utf8'), 'old');
});

test('makes the folders above a site that is new', async (t) => {
  const folder = await temporaryFolder(t);
  const staging = await stageBeside(join(folder, 'a/b/site'), []);
  await staging.publish();
  assert.deepEqual(await readdir(join(folder, 'a/b')), ['site']);
});

test('clears away what a killed build left, but not what a living one is writing', async (t) => {
  const folder = await temporaryFolder(t, oldSite);
  const living = `.site.building-${process.ppid}`;
  const others = [living, '.other.building-1', 'site.building-1'];
  for (const name of [...others, `.site.building-${deadProcess()}`]) await mkdir(join(folder, name));
  await (await stageBeside(join(folder, 'site'), [])).discard();
  assert.deepEqual((await readdir(folder)).sort(), [...others, 'site'].sort());
});

test('brings the old site back where a build was killed between its two renames', async (t) => {
  const folder = await temporaryFolder(t, { [`.site.replaced-${deadProcess()}/index.html`]: 'old' });
  await (await stageBeside(join(folder, 'site'), [])).discard();
  assert.deepEqual(await readdir(folder), ['site']);
  assert.equal(await readFile(join(folder, 'site/index.html'), 'utf8'), 'old');
});

test('refuses to replace a folder that is no site, and leaves it alone', async (t) => {
  const folder = await temporaryFolder(t, { 'home/letter.txt': 'dear' });
  await assert.rejects(
    stageBeside(join(folder, 'home'), []),
    /cannot be the site: it holds other things \(letter\.txt …\)/,
  );
  await assert.rejects(
    stageBeside(join(folder, 'home/letter.txt'), []),
    /letter\.txt cannot be the site: it is a file$/,
  );
  assert.deepEqual(await readdir(folder), ['home']);
});

test('refuses to replace a folder that holds what must survive, even one that looks like a site', async (t) => {
  const folder = await temporaryFolder(t, { ...oldSite, 'site/content/newspapers.yaml': '' });
  const site = join(folder, 'site');
  await assert.rejects(stageBeside(site, [join(site, 'content')]), /it holds .*content, and a build replaces all/);
  await assert.rejects(stageBeside(site, [site]), /a build replaces all/);
  await (await stageBeside(site, [folder, join(folder, 'site-content')])).discard();
});
