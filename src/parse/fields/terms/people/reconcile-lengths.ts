import { startsWithSpeech } from './before-speech.ts';
import type { Sighting } from './sighting.ts';

/**
 * 石峻 is found at 石峻看上去, and at 为石峻点赞 the end cannot be told, because 点赞 is younger than the dictionary. A longer
 * name that stands only once and begins like a shorter one found elsewhere is the shorter one.
 */
export function reconcileLengths(byName: ReadonlyMap<string, Sighting[]>): Map<string, Sighting[]> {
  const reconciled = new Map<string, Sighting[]>();
  for (const sightings of byName.values()) {
    for (const sighting of sightings) {
      const shorter = sighting.name.slice(0, -1);
      const isShorter = sightings.length === 1 && sighting.name.length > 2 && byName.has(shorter);
      const kept = isShorter ? shortened(sighting, shorter) : sighting;
      const others = reconciled.get(kept.name);
      if (others) others.push(kept);
      else reconciled.set(kept.name, [kept]);
    }
  }
  return reconciled;
}

function shortened(sighting: Sighting, name: string): Sighting {
  const after = sighting.name.slice(-1) + sighting.after;
  return { ...sighting, name, end: sighting.end - 1, after, speaks: startsWithSpeech(after) };
}
