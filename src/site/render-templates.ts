import { relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from './eleventy.config.ts';
import type { SiteData } from './template-data.ts';

const packageRoot = resolve(import.meta.dirname, '../..');

/**
 * Runs Eleventy over templates/ into `out` and returns the addresses of the pages, sorted. Eleventy takes paths only relative to the
 * working directory, and reads more files from there than it is asked to, so the run moves to the package's folder.
 */
export async function renderTemplates(data: SiteData, out: string): Promise<string[]> {
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
    return pageAddresses(await eleventy.write());
  } finally {
    process.chdir(before);
  }
}

/** What write() resolves to: [passthrough copies, pages]. */
function pageAddresses(result: unknown): string[] {
  const pages: unknown[] = Array.isArray(result) && Array.isArray(result[1]) ? result[1] : [];
  return pages.flatMap((page) => (hasUrl(page) ? [page.url] : [])).toSorted();
}

function hasUrl(page: unknown): page is { url: string } {
  return typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string';
}
