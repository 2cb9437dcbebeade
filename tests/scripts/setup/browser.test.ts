import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { provideBrowser } from '../../../scripts/setup/browser.mjs';
import { commandFolder, testMachine } from './machine.ts';

const fonts = 'Noto Sans CJK SC\n';

test('does and says nothing where a browser and a Chinese font are there', async (t) => {
  const PATH = await commandFolder(t, { chromium: '' });
  const { machine, ran, said } = testMachine({ env: { PATH }, read: () => fonts });
  provideBrowser(machine);
  assert.deepEqual([ran, said], [[], []]);
});

test('installs only the font where only that is missing', async (t) => {
  const PATH = await commandFolder(t, { chromium: '' });
  const { machine, ran } = testMachine({ env: { PATH }, isDebianRoot: true, read: () => '' });
  provideBrowser(machine);
  assert.deepEqual(ran, ['apt-get install -qq -y --no-install-recommends fonts-noto-cjk']);
});

test('a font that cannot be had is said, and the tests can go on', async (t) => {
  const PATH = await commandFolder(t, { chromium: '' });
  const { machine, said } = testMachine({ env: { PATH }, read: () => '' });
  provideBrowser(machine);
  assert.match(
    said.join('\n'),
    /Yubao needs a Chinese font.*\n.*apt-get install fonts-noto-cjk\n.*dnf install google-noto/,
  );
});

test('fonts are not asked for where the system brings them', async (t) => {
  const PATH = await commandFolder(t, { chromium: '' });
  const { machine, said } = testMachine({ env: { PATH }, platform: 'darwin', read: () => '' });
  provideBrowser(machine);
  assert.deepEqual(said, []);
});

test('a CHROMIUM that is none is an error, and nothing is installed behind its back', async (t) => {
  const CHROMIUM = join(await commandFolder(t, {}), 'missing');
  const { machine, ran } = testMachine({ env: { PATH: '', CHROMIUM }, isDebianRoot: true });
  assert.throws(() => provideBrowser(machine), {
    name: 'SetupError',
    message: `CHROMIUM is "${CHROMIUM}", which is not a file that can be run.`,
  });
  assert.deepEqual(ran, []);
});
