import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/**
 * Compares a Node version with the least one that package.json allows (`"engines": {"node": ">=20.19"}`).
 *
 * @param {string} version such as "20.19.4"
 * @param {string} root folder of package.json
 * @throws {SetupError} when it is older
 */
export function checkNodeVersion(version, root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const least = String(engines.node).replace(/^>=\s*/, '');
  if (isAtLeast(version, least)) return;
  throw new SetupError(
    `Yubao needs Node.js ${least} or newer; this is ${version}. Install a newer one, for instance with: nvm install 20`,
  );
}

/**
 * @param {string} version
 * @param {string} least
 */
function isAtLeast(version, least) {
  const have = version.split('.').map(Number);
  for (const [index, wanted] of least.split('.').map(Number).entries()) {
    const difference = (have[index] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
