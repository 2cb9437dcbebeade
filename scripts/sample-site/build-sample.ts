import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the sample archive as `yubao build` does, into `folder`/site.
 * @returns the folder of the site
 * @throws Error where the build fails; its own messages are on standard error
 */
export async function buildSample(folder: string): Promise<string> {
  const out = join(folder, 'site');
  const arguments_ = ['src/cli/yubao.mjs', 'build', '--out', out, '--cache', join(folder, 'cache')];
  const child = spawn(process.execPath, arguments_, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The sample archive was not built: exit code ${code}`);
  return out;
}
