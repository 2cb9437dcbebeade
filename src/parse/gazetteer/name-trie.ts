import { root, Trie } from '../trie.ts';
import { unitAt } from '../unit-at.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { distinctiveDistricts, ordinaryShortNames } from './ordinary-names.ts';

export type NameForm = 'full' | 'short' | 'alias';

/** A place under one of its names. */
export interface NamedPlace {
  place: GazetteerPlace;
  form: NameForm;
}

export interface NameTrie {
  /** Whether a name may begin at `start`: where none can, which is nearly everywhere, this tells so at a glance. */
  mayBeginAt(text: string, start: number): boolean;
  /** Every name that begins at `start`, the longest first. */
  namesAt(text: string, start: number): readonly { end: number; named: readonly NamedPlace[] }[];
}

const none: readonly never[] = [];

const tries = new WeakMap<Gazetteer, NameTrie>();

/** The names that a text can be searched for; built once for a gazetteer. */
export function nameTrieOf(gazetteer: Gazetteer): NameTrie {
  const known = tries.get(gazetteer);
  if (known) {
    return known;
  }
  const trie = new Trie();
  /** By the nodes at which names end. */
  const named: NamedPlace[][] = [];
  /** A mark for each pair of characters that a name begins with, by its hash. */
  const beginnings = new Uint8Array(1 << 14);
  const add = (name: string, one: NamedPlace) => {
    if (name.length < 2) throw new Error(`Received the name “${name}”; expected names of two characters or more`);
    beginnings[pairHash(name, 0)] = 1;
    const node = trie.add(name);
    named[node] = [...(named[node] ?? []), one];
  };
  for (const place of gazetteer.places) {
    add(place.name, { place, form: 'full' });
    if (place.shortName && isSearched(place, place.shortName)) add(place.shortName, { place, form: 'short' });
    for (const alias of place.aliases) add(alias, { place, form: 'alias' });
  }
  const names: NameTrie = {
    mayBeginAt: (text, start) => beginnings[pairHash(text, start)] === 1,
    namesAt: (text, start) => namesAt(trie, named, text, start),
  };
  tries.set(gazetteer, names);
  return names;
}

function pairHash(text: string, start: number): number {
  const hash = Math.imul(unitAt(text, start), 0x9e3779b1) ^ Math.imul(unitAt(text, start + 1), 0x85ebca6b);
  return (hash >>> 16) & ((1 << 14) - 1);
}

/** Short names of townships (民主, 太行) and of most districts are words; those of cities and counties are names. */
function isSearched(place: GazetteerPlace, shortName: string): boolean {
  if (place.level === 'township') {
    return false;
  }
  return place.name.endsWith('区') ? distinctiveDistricts.has(shortName) : !ordinaryShortNames.has(shortName);
}

function namesAt(
  trie: Trie,
  named: readonly (readonly NamedPlace[] | undefined)[],
  text: string,
  start: number,
): readonly { end: number; named: readonly NamedPlace[] }[] {
  let found: { end: number; named: readonly NamedPlace[] }[] | undefined;
  let node = trie.child(root, unitAt(text, start));
  for (let end = start + 1; node !== root && end < text.length; ) {
    node = trie.child(node, unitAt(text, end++));
    const here = named[node];
    if (!here) continue;
    found ??= [];
    found.unshift({ end, named: here });
  }
  return found ?? none;
}
