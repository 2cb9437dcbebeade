import { once } from 'node:events';

/** A stream to write to; `isTTY` where it is a terminal. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** All that a command sees of the process it runs in, so that tests can run it silently, anywhere. */
export interface Io {
  /** Data: records, lists, addresses. */
  stdout: Output;
  /** Messages and progress. */
  stderr: Output;
  /** Absolute; relative paths of arguments start here. */
  cwd: string;
  env: Record<string, string | undefined>;
  /** Aborted when the person wants an end: what serves and watches then closes and returns. */
  interrupted: AbortSignal;
}

/** 0 fine · 1 some dump could not be read, or doubts under --strict, or a fault · 2 the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Output, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Arguments that cannot be done as they were given; its message says what was received and what would be valid. */
export class UsageError extends Error {}

/** Resolves when the person wants an end. */
export async function untilInterrupted({ interrupted }: Io): Promise<void> {
  if (!interrupted.aborted) await once(interrupted, 'abort');
}
