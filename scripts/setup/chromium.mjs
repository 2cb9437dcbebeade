import { existsSync } from 'node:fs';
import { findOnPath, isExecutableFile } from './machine.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of the Chromium that tests drive: the one the variable CHROMIUM names and no other where it is set, else
 * the first on PATH, else one in a usual place; null where there is none.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return isExecutableFile(env.CHROMIUM) ? env.CHROMIUM : null;
  return findOnPath(commands, env) ?? usualPlaces.find((path) => existsSync(path)) ?? null;
}
