import { readFileSync } from 'node:fs';
import type { Gazetteer, GazetteerData } from './gazetteer.ts';
import { buildGazetteer } from './gazetteer.ts';

let loaded: Gazetteer | null = null;

/** The gazetteer of Henan, read once and kept (about 3,000 places, a few milliseconds). */
export function loadGazetteer(): Gazetteer {
  if (!loaded) {
    // Read, not imported: the type checker would infer a type of 3,000 literals.
    const file = new URL('./henan.generated.json', import.meta.url);
    const data: GazetteerData = JSON.parse(readFileSync(file, 'utf8'));
    loaded = buildGazetteer(data);
  }
  return loaded;
}
