/**
 * 鹤壁市观鸟协会 and further down 市观鸟协会 are one body: the longer form takes the shorter one's mentions. The shorter one
 * must begin at 市, 县, 区 or where only places stand before it.
 */
export function mergeShortForms(counts: ReadonlyMap<string, number>): Map<string, number> {
  const merged = new Map(counts);
  const names = [...counts.keys()].sort((a, b) => b.length - a.length);
  for (const short of [...names].reverse()) {
    const long = names.find((name) => name.length > short.length && name.endsWith(short) && isPlacePrefix(name, short));
    if (!long) continue;
    merged.set(long, (merged.get(long) ?? 0) + (merged.get(short) ?? 0));
    merged.delete(short);
  }
  return merged;
}

function isPlacePrefix(long: string, short: string): boolean {
  const prefix = long.slice(0, long.length - short.length);
  return /^[省市县区]/u.test(short) || /(?:[省市县区镇乡]|街道)$/u.test(prefix);
}
