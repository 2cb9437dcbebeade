import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

const bin = fileURLToPath(new URL('../../src/cli/yubao.mjs', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A stream that keeps what is written. */
export class Recorder extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  /** Resolves as soon as what was written matches; rejects after half a minute, with what was written. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
      const match = pattern.exec(this.text);
      if (match) return match;
      await wait(20);
    }
    throw new Error(`${pattern} never came; what came is:\n${this.text}`);
  }
}

/** What a command sees in a test: recorders for terminals, and an end that the test decides on. */
export function testIo(cwd: string, env: Io['env'] = {}) {
  const ending = new AbortController();
  return {
    io: { stdout: new Recorder(), stderr: new Recorder(), cwd, env, interrupted: ending.signal },
    interrupt: () => ending.abort(),
  };
}

/** Runs a command line inside this process. */
export async function runInside(args: string[], cwd: string, env: Io['env'] = {}): Promise<Outcome> {
  const { io } = testIo(cwd, env);
  const code = await run(args, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Runs the installed command as people do, in a process of its own. */
export async function runBin(args: string[], cwd: string, env: Io['env'] = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code, stdout, stderr };
}
