import { root, Trie } from '../trie.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { distinctiveDistricts, ordinaryShortNames } from './ordinary-names.ts';

export type NameForm = 'full' | 'short' | 'alias';

/** A place under one of its names. */
export interface NamedPlace {
  place: GazetteerPlace;
  form: NameForm;
}

export interface NameTrie {
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
  const add = (name: string, one: NamedPlace) => {
    if (name.length < 2) throw new Error(`Received the name “${name}”; expected names of two characters or more`);
    const node = trie.add(name);
    named[node] = [...(named[node] ?? []), one];
  };
  for (const place of gazetteer.places) {
    add(place.name, { place, form: 'full' });
    if (place.shortName && isSearched(place, place.shortName)) add(place.shortName, { place, form: 'short' });
    for (const alias of place.aliases) add(alias, { place, form: 'alias' });
  }
  const names: NameTrie = { namesAt: (text, start) => namesAt(trie, named, text, start) };
  tries.set(gazetteer, names);
  return names;
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
  let node = trie.child(root, text.charCodeAt(start));
  for (let end = start + 1; node !== root && end < text.length; ) {
    node = trie.child(node, text.charCodeAt(end++));
    const here = named[node];
    if (!here) continue;
    found ??= [];
    found.unshift({ end, named: here });
  }
  return found ?? none;
}
