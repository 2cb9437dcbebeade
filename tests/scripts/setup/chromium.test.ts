import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import { commandFolder } from './machine.ts';

test('takes the Chromium that CHROMIUM names, and no other where that one is not there', async (t) => {
  const folder = await commandFolder(t, { chromium: '', 'my-chrome': '' });
  const named = join(folder, 'my-chrome');
  assert.equal(findChromium({ PATH: folder, CHROMIUM: named }), named);
  assert.equal(findChromium({ PATH: folder, CHROMIUM: join(folder, 'missing') }), null);
  assert.equal(findChromium({ PATH: folder, CHROMIUM: folder }), null, 'a folder is no browser');
});

test('finds one on PATH by any of its names', async (t) => {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const folder = await commandFolder(t, { [name]: '' });
    assert.equal(findChromium({ PATH: `/nowhere:${folder}` }), join(folder, name));
  }
});

test('looks in the usual places last', () => {
  const expected = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : findChromium({});
  assert.equal(findChromium({ PATH: '' }), expected);
});
