/**
 * Makes a clone ready to run: `node scripts/setup.mjs [--browser]`. `npm start` and `npm test` begin with it, in a
 * clone that has no node_modules, so nothing here may import a package. It is silent when all is there; what it
 * installs and what it cannot install it says on stderr. Exit code 1: something is missing, 2: usage.
 */
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browser.mjs';
import { provideDependencies } from './setup/dependencies.mjs';
import { thisMachine } from './setup/machine.mjs';
import { checkNodeVersion } from './setup/node-version.mjs';
import { SetupError } from './setup/setup-error.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const unknown = process.argv.slice(2).filter((argument) => argument !== '--browser');

try {
  if (unknown.length > 0) {
    throw new SetupError(`Unknown argument ${unknown.join(' ')}. Valid: --browser (a Chromium for the tests too).`, 2);
  }
  const machine = thisMachine();
  checkNodeVersion(process.versions.node, root);
  provideDependencies(root, machine);
  if (process.argv.includes('--browser')) provideBrowser(machine);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
