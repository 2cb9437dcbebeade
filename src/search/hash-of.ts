import { createHash } from 'node:crypto';

/** 64 hexadecimal digits for these values. */
export function hashOf(values: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex');
}
