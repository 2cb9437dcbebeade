import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installSystemPackages } from '../../../scripts/setup/system-packages.mjs';
import { testMachine } from './machine.ts';

const packages = { what: 'make (to build)', debian: ['make'], fedora: ['make-devel'], macos: 'xcode-select --install' };
const install = 'apt-get install -qq -y --no-install-recommends make';

test('says what to install on each system where it may not install itself', () => {
  const { machine, ran } = testMachine();
  assert.throws(() => installSystemPackages(packages, machine), {
    name: 'SetupError',
    exitCode: 1,
    message: [
      'Yubao needs make (to build). Install it with',
      '  Debian, Ubuntu: sudo apt-get install make',
      '  Fedora:         sudo dnf install make-devel',
      '  macOS:          xcode-select --install',
    ].join('\n'),
  });
  assert.deepEqual(ran, []);
});

test('fetches the package lists only where installing fails without', () => {
  const fresh = testMachine({ isDebianRoot: true });
  installSystemPackages(packages, fresh.machine);
  assert.deepEqual(fresh.ran, [install]);

  let attempts = 0;
  const stale = testMachine({ isDebianRoot: true, run: (_, args) => args[0] === 'update' || attempts++ > 0 });
  installSystemPackages(packages, stale.machine);
  assert.deepEqual(stale.ran, [install, 'apt-get update -qq', install]);
});

test('what apt-get cannot install is an error with the same advice', () => {
  const { machine } = testMachine({ isDebianRoot: true, run: () => false });
  assert.throws(
    () => installSystemPackages(packages, machine),
    /^SetupError: apt-get could not install them\.\nYubao needs/,
  );
});
