import { findOnPath } from './machine.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Sees to what compiling nodejieba takes: node-gyp wants a C++ compiler, make and a Python 3.
 *
 * @param {import('./machine.mjs').Machine} machine
 * @throws {import('./setup-error.mjs').SetupError} naming what is missing and how to install it
 */
export function provideBuildTools(machine) {
  const missing = missingBuildTools(machine);
  if (missing.length === 0) return;
  installSystemPackages(
    {
      what: `${missing.join(', ')} (to compile nodejieba, which segments Chinese)`,
      debian: ['g++', 'make', 'python3'],
      fedora: ['gcc-c++', 'make', 'python3'],
      macos: 'xcode-select --install',
    },
    machine,
  );
}

/** @param {import('./machine.mjs').Machine} machine */
function missingBuildTools({ env, platform, read }) {
  const compilers = platform === 'darwin' ? ['c++', 'clang++'] : ['g++'];
  // Python is run, not only found: macOS and version managers put a python3 on PATH that stands for none.
  const hasPython = [env.npm_config_python ?? env.PYTHON ?? 'python3'].some(
    (python) => read(python, ['-c', 'import sys; assert sys.version_info >= (3, 8)']) !== null,
  );
  return [
    ...(env.CXX || findOnPath(compilers, env) ? [] : ['a C++ compiler']),
    ...(findOnPath(['make', 'gmake'], env) ? [] : ['make']),
    ...(hasPython ? [] : ['python3']),
  ];
}
