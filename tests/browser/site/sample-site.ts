import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInside } from '../../cli/run-yubao.ts';
import { serveFolder } from '../search/serve-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface ServedSample {
  host: URL;
  /** The folder of the site. */
  folder: string;
  close: () => Promise<void>;
}

/** Builds the sample archive as a newcomer does, and serves it. */
export async function serveSample(): Promise<ServedSample> {
  const temporary = await mkdtemp(join(tmpdir(), 'yubao-browser-'));
  const folder = join(temporary, 'site');
  const { code, stderr } = await runInside(['build', '--out', folder, '--cache', join(temporary, 'cache')], root);
  if (code !== 0) throw new Error(stderr);
  const { host, close } = await serveFolder(folder);
  return {
    host,
    folder,
    close: async () => {
      await close();
      await rm(temporary, { recursive: true });
    },
  };
}
