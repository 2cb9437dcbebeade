import { fold } from '../fold.ts';
import type { Postings } from '../index-files.ts';
import type { Clause, Query, Term } from '../query.ts';
import type { Zone } from '../zones.ts';
import { zones as allZones } from '../zones.ts';
import type { Shard } from './archive.ts';
import { expand } from './postings.ts';

/** A record that answers a query. */
export interface Answer {
  position: number;
  /** For each clause that it must meet, in their order: where it does so, each zone once, in the order of rank. */
  zones: Zone[][];
}

/**
 * The records of a shard that meet every clause, by ascending position; all of them where nothing is asked for.
 * Throws where a file of the index cannot be loaded.
 */
export async function evaluate({ clauses }: Query, shard: Shard): Promise<Answer[]> {
  const met = await Promise.all(clauses.map((clause) => meet(clause, shard)));
  const required = met.filter((_, index) => clauses[index]?.excluded === false);
  const excluded = met.filter((_, index) => clauses[index]?.excluded === true);
  // The rarest clause first: all others are only asked about its records.
  const rarest = [...required].sort((left, right) => left.size - right.size)[0];
  const candidates = rarest === undefined ? Array.from({ length: shard.records }, (_, index) => index) : rarest.keys();
  return [...candidates]
    .filter((position) => required.every((one) => one.has(position)) && !excluded.some((one) => one.has(position)))
    .sort((left, right) => left - right)
    .map((position) => ({ position, zones: required.map((one) => one.get(position) ?? []) }));
}

/** The records that hold any of the clause's choices, and where. */
async function meet({ choices }: Clause, shard: Shard): Promise<Map<number, Zone[]>> {
  const [first, ...others] = await Promise.all(choices.map((term) => hold(term, shard)));
  const met = new Map(first);
  for (const other of others) {
    for (const [position, zones] of other) {
      const before = met.get(position);
      met.set(
        position,
        before === undefined ? zones : allZones.filter((zone) => before.includes(zone) || zones.includes(zone)),
      );
    }
  }
  return met;
}

async function hold({ phrase, field }: Term, shard: Shard): Promise<Map<number, Zone[]>> {
  if (field === 'place')
    return new Map([...placesNamed(phrase, await shard.places())].map((position) => [position, []]));
  const zone = field === 'title' ? 'title' : field === 'author' ? 'author' : null;
  const matches = await shard.find(phrase);
  if (zone === null) return new Map(matches.map(({ position, zones }) => [position, zones]));
  return new Map(matches.filter(({ zones }) => zones.includes(zone)).map(({ position }) => [position, [zone]]));
}

/** The records that name a place, or are about a city, whose name holds the phrase. */
function placesNamed(phrase: string, places: Postings): Set<number> {
  const named = Object.entries(places).filter(([name]) => fold(name).includes(phrase));
  return new Set(named.flatMap(([, distances]) => expand(distances)));
}
