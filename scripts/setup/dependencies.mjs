import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provideBuildTools } from './build-tools.mjs';
import { findOnPath } from './machine.mjs';
import { SetupError } from './setup-error.mjs';

/** Where set-up notes, inside node_modules so that they go together, which lock file was installed. */
const stampPath = 'node_modules/.yubao-setup';

/**
 * Installs the npm packages when there are none or when package-lock.json is not the one they came from.
 *
 * @param {string} root
 * @param {import('./machine.mjs').Machine} machine
 * @throws {SetupError} when they cannot be had
 */
export function provideDependencies(root, machine) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  const stampFile = join(root, stampPath);
  if (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') === stamp : isInstalledByHand(root, lock)) {
    if (!existsSync(stampFile)) writeFileSync(stampFile, stamp);
    return;
  }
  provideBuildTools(machine);
  machine.say('Installing the npm packages …');
  runNpmCi(root, machine);
  if (!existsSync(join(root, 'node_modules/nodejieba/build/Release/nodejieba.node'))) {
    throw new SetupError(
      'npm installed the packages but nodejieba was not compiled. Run "npm rebuild nodejieba" to see why.',
    );
  }
  writeFileSync(stampFile, stamp);
}

/**
 * True when somebody ran npm themselves: npm's own note of what it installed names the lock file's packages, with the
 * same checksums, packages for other platforms aside.
 *
 * @param {string} root
 * @param {Buffer} lock
 */
function isInstalledByHand(root, lock) {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note) || !existsSync(join(root, 'node_modules/nodejieba/build/Release/nodejieba.node'))) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(JSON.parse(lock.toString()).packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.integrity === wanted.integrity,
  );
}

/**
 * @param {string} root
 * @param {import('./machine.mjs').Machine} machine
 */
function runNpmCi(root, machine) {
  const { env } = machine;
  // Run below npm, the very npm that called us; else the one on PATH.
  const npm = env.npm_execpath ? [process.execPath, env.npm_execpath] : [findOnPath(['npm'], env) ?? 'npm'];
  // NODE_ENV=production would leave out the compiler and the test tools.
  const [command = 'npm', ...args] = [...npm, 'ci', '--include=dev', '--prefix', root];
  if (!machine.run(command, args, localHeaders(env))) {
    throw new SetupError('"npm ci" failed; its own message stands above. Is the network there? Then try again.');
  }
}

/**
 * The headers of this Node where they lie beside it: node-gyp then need not fetch them.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
function localHeaders(env) {
  const prefix = dirname(dirname(process.execPath));
  if (env.npm_config_nodedir || !existsSync(join(prefix, 'include/node/node_api.h'))) return {};
  return { npm_config_nodedir: prefix };
}
