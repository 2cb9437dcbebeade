import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Machine } from '../../../scripts/setup/machine.mjs';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A folder for PATH that holds just these commands: shell scripts, by name. Gone when the test ends. */
export async function commandFolder(t: TestContext, commands: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder(t);
  for (const [name, script] of Object.entries(commands)) {
    await writeFile(join(folder, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

/** A machine that has and can nothing but what a test gives it; `ran` and `said` are what was asked of it. */
export function testMachine(given: Partial<Machine> = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    env: { PATH: '' },
    platform: 'linux',
    isDebianRoot: false,
    read: () => null,
    say: (message) => void said.push(message),
    ...given,
    run(command, args, extraEnv) {
      ran.push([command, ...args].join(' '));
      return given.run?.(command, args, extraEnv) ?? true;
    },
  };
  return { machine, ran, said };
}
