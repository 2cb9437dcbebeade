import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNodeVersion } from '../../../scripts/setup/node-version.mjs';
import { temporaryFolder } from '../../temporary-folder.ts';

test('an older Node is refused with what is needed, a newer one is not', async (t) => {
  const root = await temporaryFolder(t, { 'package.json': '{ "engines": { "node": ">=20.19" } }' });
  for (const version of ['20.19.0', '20.20.2', '22.1.0', '100.0.0']) checkNodeVersion(version, root);
  for (const version of ['18.20.0', '20.9.0', '20.18.3']) {
    assert.throws(() => checkNodeVersion(version, root), {
      message: `Yubao needs Node.js 20.19 or newer; this is ${version}. Install a newer one, for instance with: nvm install 20`,
    });
  }
});
