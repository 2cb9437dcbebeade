import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { serveFolder } from './search/serve-folder.ts';

const folder = dirname(createRequire(import.meta.url).resolve('axe-core/package.json'));

export interface Axe {
  /** What breaks a rule of axe on the page as it stands, a line each: the rule and the first element that does. */
  faultsOf: (page: Page, options?: RunOptions) => Promise<string[]>;
  close: () => Promise<void>;
}

/**
 * axe from an address, so that the browser keeps it compiled from one page to the next. The policy of our pages forbids
 * strange scripts: the context of the page has to be made with `bypassCSP`.
 */
export async function serveAxe(): Promise<Axe> {
  const { host, close } = await serveFolder(folder);
  const url = new URL('axe.min.js', host).href;
  return {
    close,
    faultsOf: async (page, options = {}) => {
      await page.addScriptTag({ url });
      // What passes is of no interest, and would have to be described node by node.
      const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
      const { violations }: AxeResults = await page.evaluate(`axe.run(${asked})`);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
  };
}
