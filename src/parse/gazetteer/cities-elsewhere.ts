import { readFileSync } from 'node:fs';
import type { Region } from '../../model/record.ts';

let loaded: ReadonlyMap<string, Region> | null = null;

/**
 * The cities of the other provinces by the name that their papers bear: 聊城 → 聊城市 371500. Read once, when a page is none
 * of Henan's.
 */
export function citiesElsewhere(): ReadonlyMap<string, Region> {
  if (!loaded) {
    const rows: [string, string][] = JSON.parse(
      readFileSync(new URL('./cities.generated.json', import.meta.url), 'utf8'),
    );
    loaded = new Map(rows.map(([adcode, name]) => [name.slice(0, -1), { name, adcode }]));
  }
  return loaded;
}
