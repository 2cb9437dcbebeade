import { SetupError } from './setup-error.mjs';

/**
 * Packages of the system that one need asks for, in the words of each system.
 *
 * @typedef {object} SystemPackages
 * @property {string} what what they are, as the end of "Yubao needs …"
 * @property {string[]} debian names for apt-get, also those of Ubuntu unless `ubuntu` says otherwise
 * @property {string} [ubuntu] the whole command for Ubuntu, where it differs
 * @property {string[]} fedora names for dnf
 * @property {string} macos the whole command
 */

/**
 * Installs packages with apt-get on a Debian where we are root, else says what to install.
 *
 * @param {SystemPackages} packages
 * @param {import('./machine.mjs').Machine} machine
 * @throws {SetupError} naming the command for each system
 */
export function installSystemPackages(packages, machine) {
  if (!machine.isDebianRoot) throw new SetupError(instructions(packages));
  machine.say(`Installing ${packages.debian.join(' ')} (${packages.what}) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    machine.run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages.debian], quiet);
  // The package lists are often there already and fetching them takes longer than the packages: only when it fails.
  if (install()) return;
  if (machine.run('apt-get', ['update', '-qq'], quiet) && install()) return;
  throw new SetupError(`apt-get could not install them.\n${instructions(packages)}`);
}

/** @param {SystemPackages} packages */
function instructions({ what, debian, ubuntu, fedora, macos }) {
  const apt = `sudo apt-get install ${debian.join(' ')}`;
  const lines = [
    ...(ubuntu ? [`  Debian:         ${apt}`, `  Ubuntu:         ${ubuntu}`] : [`  Debian, Ubuntu: ${apt}`]),
    `  Fedora:         sudo dnf install ${fedora.join(' ')}`,
    `  macOS:          ${macos}`,
  ];
  return `Yubao needs ${what}. Install it with\n${lines.join('\n')}`;
}
