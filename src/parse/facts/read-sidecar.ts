import { readFileSync } from 'node:fs';

/** 02.yaml for 02.txt. */
export function sidecarPath(dumpPath: string): string {
  return `${dumpPath.replace(/\.[^./\\]+$/, '')}.yaml`;
}

/** The text of the sidecar beside a dump, or null where there is none. Other failures (no permission) throw. */
export function readSidecar(dumpPath: string): string | null {
  try {
    return readFileSync(sidecarPath(dumpPath), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return null;
    }
    throw error;
  }
}
