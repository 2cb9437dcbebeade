#!/usr/bin/env node
/**
 * The command `yubao`. The sources are TypeScript and run as they are; tsx is told where the project's own tsconfig.json
 * is, because it would otherwise take one from the folder that somebody happens to work in.
 */
import { getEventListeners } from 'node:events';
import { fileURLToPath } from 'node:url';

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
try {
  // This entry of tsx ships no types.
  await import(/** @type {string} */ ('tsx'));
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  console.error('The packages of Yubao are not installed. Run in its folder: node scripts/setup.mjs');
  process.exit(1);
}
const { run } = await import('./main.ts');

const interrupted = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  // What serves or watches listens and closes; everything else ends at once. A second Ctrl+C always ends.
  process.once(signal, () => {
    if (getEventListeners(interrupted.signal, 'abort').length === 0) process.exit(signal === 'SIGINT' ? 130 : 143);
    interrupted.abort();
  });
}
// `yubao parse | head` closes the pipe when it has enough; that is no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  interrupted: interrupted.signal,
});
