import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A folder that takes seconds to make and is the same for every test that asks: the first one makes it, the others wait
 * for it and read it. Test files run in several processes, so a run of many tells them by YUBAO_TEST_FOLDER where such
 * folders are kept; a file that is run by itself keeps them until it ends. Nobody writes into one.
 * @param name what tells it from others, and all that it depends on
 * @param make fills an empty folder
 * @throws what `make` throws, to all that ask
 */
export function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const made = makeOrAwait(name, make);
  asked.set(name, made);
  return made;
}

const asked = new Map<string, Promise<string>>();

async function makeOrAwait(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const place = join(await keepingFolder(), createHash('sha256').update(name).digest('hex').slice(0, 16));
  const [folder, done, failure] = ['made', 'done', 'failure'].map((part) => join(place, part)) as [
    string,
    string,
    string,
  ];
  if (await isMine(place)) {
    await mkdir(folder);
    try {
      await make(folder);
    } catch (error) {
      await writeFile(failure, String(error));
      throw error;
    }
    await writeFile(done, '');
    return folder;
  }
  while (!(await isThere(done))) {
    if (await isThere(failure)) throw new Error(await readFile(failure, 'utf8'));
    await wait(50);
  }
  return folder;
}

/** Whether this call made the folder, which only one can. */
async function isMine(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

let own: Promise<string> | undefined;

function keepingFolder(): Promise<string> {
  const ofRun = process.env.YUBAO_TEST_FOLDER;
  if (ofRun !== undefined) return Promise.resolve(ofRun);
  own ??= mkdtemp(join(tmpdir(), 'yubao-tests-')).then((folder) => {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  });
  return own;
}
