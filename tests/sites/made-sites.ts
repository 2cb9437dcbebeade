/** Whole sites that many tests look at, each built once for all of them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildShapes } from '../../scripts/sample-site/shapes.ts';
import { runInside } from '../cli/run-yubao.ts';
import { madeOnce } from '../made-once.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the sample archive, built as a newcomer builds it. */
export async function sampleSite(): Promise<string> {
  const folder = await madeOnce('sample archive', async (made) => {
    const { code, stderr } = await runInside(
      ['build', '--out', join(made, 'site'), '--cache', join(made, 'cache')],
      root,
    );
    if (code !== 0) throw new Error(stderr);
  });
  return join(folder, 'site');
}

/** The folder of the invented archive of shapes that the sample archive lacks. */
export async function shapesSite(): Promise<string> {
  const folder = await madeOnce('shapes', async (made) => {
    await buildShapes(made);
  });
  return join(folder, 'shapes');
}
