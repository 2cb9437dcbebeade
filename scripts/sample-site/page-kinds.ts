import { readdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

import { interfaceLanguages } from '../../src/model/archive.ts';

/** Folders whose names are words of the site and not of the archive. */
const words = new Set(['coverage', 'undated', 'letter']);

/**
 * One page of each kind that a site has: kind → address, the fullest page of the kind. Kinds are read from the addresses,
 * so a kind of page that is new needs no mention here:
 *
 *   /dates/2026/03/14/          → dates-0000-00-00
 *   /papers/hebi-daily/         → papers-x
 *   /papers/hebi-daily/coverage → papers-x-coverage
 *   /en/papers/                 → en-papers
 */
export async function pageKinds(site: string): Promise<Map<string, string>> {
  const best = new Map<string, { address: string; bytes: number }>();
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name === 'index.html')) {
    const folder = dirname(join(entry.parentPath, 'x')).slice(site.length).replaceAll(sep, '/');
    const kind = kindOf(folder);
    const { size } = await stat(join(entry.parentPath, entry.name));
    const known = best.get(kind);
    const address = `${folder}/`;
    if (known === undefined || size > known.bytes || (size === known.bytes && address < known.address)) {
      best.set(kind, { address, bytes: size });
    }
  }
  const kinds = [...best].map(([kind, { address }]): [string, string] => [kind, address]);
  return new Map([...kinds, ['not-found', '/404.html'] as const].toSorted());
}

/** "/regions/410600" → "regions-000000" */
export function kindOf(folder: string): string {
  const [first, ...rest] = folder.split('/').filter((part) => part !== '');
  if (first === undefined) return 'home';
  const language = interfaceLanguages.find((one) => one.toLowerCase() === first);
  if (language !== undefined) return `${language}-${kindOf(rest.join('/'))}`;
  const shapes = rest.map((part) => {
    if (words.has(part)) return part;
    if (/^part-\d+$/.test(part)) return 'part';
    return first !== 'papers' && /^\d+$/.test(part) ? part.replace(/\d/g, '0') : 'x';
  });
  return [first, ...shapes].join('-');
}
