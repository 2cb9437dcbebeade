/** Signs of a name that every system takes, the ending aside. */
const longest = 120;

/**
 * A file name for the review of each dump, flat, because a dump's name may lead out of any folder:
 *
 *   dumps/hebi-daily/2026-03-14/02.txt → hebi-daily-2026-03-14-02.html
 *   ../scans/02.txt                    → scans-02.html
 *
 * Names that would be the same, also where a system takes a and A for one, are told apart by a count; index.html is
 * the list's.
 */
export function reviewFileNames(dumps: readonly string[]): string[] {
  const taken = new Set(['index']);
  return dumps.map((dump) => {
    const base = plainName(dump);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    return `${name}.html`;
  });
}

function plainName(dump: string): string {
  const name = dump
    .replace(/^dumps\//, '')
    .replace(/\.(?:txt|md)$/i, '')
    .replace(/[^\p{L}\p{N}._-]+|\.{2,}/gu, '-')
    .replace(/-{2,}/g, (run) => (run.length > 2 ? '-' : run))
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...name].slice(-longest).join('') || 'dump';
}
