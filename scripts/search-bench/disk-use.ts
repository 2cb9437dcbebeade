import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files a folder has, and their bytes. */
export async function diskUse(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
