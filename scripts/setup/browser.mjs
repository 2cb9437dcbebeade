import { findChromium } from './chromium.mjs';
import { SetupError } from './setup-error.mjs';
import { installSystemPackages } from './system-packages.mjs';

const chromiumPackages = {
  what: 'Chromium for its browser tests (or set CHROMIUM to the path of a Chromium or Chrome)',
  debian: ['chromium', 'fonts-noto-cjk'],
  ubuntu: 'sudo snap install chromium',
  fedora: ['chromium', 'google-noto-sans-cjk-fonts'],
  macos: 'brew install --cask chromium',
};

const fontPackages = {
  what: 'a Chinese font for its browser tests',
  debian: ['fonts-noto-cjk'],
  fedora: ['google-noto-sans-cjk-fonts'],
  macos: '(comes with the system)',
};

/**
 * Sees to a Chromium and to a font with Chinese characters, without which every page under test is a row of boxes.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @throws {SetupError} when there is no Chromium, naming how to install one
 */
export function provideBrowser(machine) {
  const { env } = machine;
  if (findChromium(env) === null) {
    if (env.CHROMIUM) throw new SetupError(`CHROMIUM is "${env.CHROMIUM}", which is not a file that can be run.`);
    installSystemPackages(chromiumPackages, machine);
    if (findChromium(env) === null) throw new SetupError('chromium was installed but is not on PATH; set CHROMIUM.');
  }
  if (!hasChineseFont(machine)) provideFont(machine);
}

/**
 * A missing font spoils pictures of pages, not what the tests assert: it is said, and they go on.
 *
 * @param {import('./machine.mjs').Machine} machine
 */
function provideFont(machine) {
  try {
    installSystemPackages(fontPackages, machine);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    machine.say(error.message);
  }
}

/**
 * macOS and Windows bring Chinese fonts; elsewhere fontconfig knows. Where it is missing the browser has no fonts at all.
 *
 * @param {import('./machine.mjs').Machine} machine
 */
function hasChineseFont({ platform, read }) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return (read('fc-list', [':lang=zh', 'family']) ?? '').trim() !== '';
}
