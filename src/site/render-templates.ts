import { relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from './eleventy.config.ts';
import type { SiteData } from './template-data.ts';

const packageRoot = resolve(import.meta.dirname, '../..');

/**
 * Runs Eleventy over templates/ into `out` and returns the number of pages. Eleventy takes paths only relative to the
 * working directory, and reads more files from there than it is asked to, so the run moves to the package's folder.
 */
export async function renderTemplates(data: SiteData, out: string): Promise<number> {
  const before = process.cwd();
  process.chdir(packageRoot);
  try {
    const eleventy = new Eleventy('templates', relative(packageRoot, out), {
      source: 'script',
      runMode: 'build',
      quietMode: true,
      configPath: '',
      config: (configuration) => configureEleventy(configuration, data),
    });
    eleventy.disableLogger();
    return countPages(await eleventy.write());
  } finally {
    process.chdir(before);
  }
}

/** What write() resolves to: [passthrough copies, pages]. */
function countPages(result: unknown): number {
  const pages: unknown = Array.isArray(result) ? result[1] : undefined;
  return Array.isArray(pages) ? pages.filter((page) => page !== undefined && page !== false).length : 0;
}
