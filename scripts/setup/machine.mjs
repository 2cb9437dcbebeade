/**
 * What set-up may know of and do to the machine it runs on. The steps take a Machine, so that tests can hand them
 * one without a compiler, without root or without a network.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as process.platform
 * @property {boolean} isDebianRoot whether `apt-get install` may be used
 * @property {(command: string, args: string[], extraEnv?: Record<string, string>) => boolean} run runs a command
 *   whose output people should see; true when it exits with 0
 * @property {(command: string, args: string[]) => string | null} read what a command prints; null when it fails
 * @property {(message: string) => void} say
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {Machine} */
export function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    isDebianRoot:
      process.getuid?.() === 0 && existsSync('/etc/debian_version') && !!findOnPath(['apt-get'], process.env),
    // The child's standard output goes to our stderr: set-up also runs before commands whose stdout is data.
    run: (command, args, extraEnv = {}) =>
      spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...extraEnv } }).status === 0,
    read: (command, args) => {
      const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return result.status === 0 ? result.stdout : null;
    },
    say: (message) => console.error(message),
  };
}

/**
 * The full path of the first of these commands that PATH holds, or null.
 *
 * @param {readonly string[]} names
 * @param {Record<string, string | undefined>} env
 */
export function findOnPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutableFile);
    if (found) return found;
  }
  return null;
}

/** @param {string} path */
export function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
