import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { distinctiveDistricts, ordinaryShortNames } from './ordinary-names.ts';

export type NameForm = 'full' | 'short' | 'alias';

/** A place under one of its names. */
export interface NamedPlace {
  place: GazetteerPlace;
  form: NameForm;
}

interface TrieNode {
  next: Map<string, TrieNode>;
  named: NamedPlace[];
}

export interface NameTrie {
  /** Every name that begins at `start`, the longest first. */
  namesAt(text: string, start: number): readonly { end: number; named: readonly NamedPlace[] }[];
}

const none: readonly never[] = [];

const tries = new WeakMap<Gazetteer, NameTrie>();

/** The names that a text can be searched for, as a tree of characters; built once for a gazetteer. */
export function nameTrieOf(gazetteer: Gazetteer): NameTrie {
  const known = tries.get(gazetteer);
  if (known) {
    return known;
  }
  const root: TrieNode = { next: new Map(), named: [] };
  for (const place of gazetteer.places) {
    insert(root, place.name, { place, form: 'full' });
    if (place.shortName && isSearched(place, place.shortName)) {
      insert(root, place.shortName, { place, form: 'short' });
    }
    for (const alias of place.aliases) {
      insert(root, alias, { place, form: 'alias' });
    }
  }
  const openings = openingsOf(root);
  const trie: NameTrie = {
    namesAt: (text, start) => (openings[openingAt(text, start)] === 1 ? namesAt(root, text, start) : none),
  };
  tries.set(gazetteer, trie);
  return trie;
}

/** Short names of townships (民主, 太行) and of most districts are words; those of cities and counties are names. */
function isSearched(place: GazetteerPlace, shortName: string): boolean {
  if (place.level === 'township') {
    return false;
  }
  return place.name.endsWith('区') ? distinctiveDistricts.has(shortName) : !ordinaryShortNames.has(shortName);
}

function insert(root: TrieNode, name: string, named: NamedPlace): void {
  let node = root;
  for (const character of name) {
    let next = node.next.get(character);
    if (!next) {
      next = { next: new Map(), named: [] };
      node.next.set(character, next);
    }
    node = next;
  }
  node.named.push(named);
}

function namesAt(
  root: TrieNode,
  text: string,
  start: number,
): readonly { end: number; named: readonly NamedPlace[] }[] {
  const found: { end: number; named: readonly NamedPlace[] }[] = [];
  let node: TrieNode | undefined = root;
  for (let index = start; node && index < text.length; index += 1) {
    node = node.next.get(text.charAt(index));
    if (node && node.named.length > 0) {
      found.push({ end: index + 1, named: node.named });
    }
  }
  return found.reverse();
}

/**
 * A table of the pairs of characters that names begin with, so that nearly every place of a text is passed over without
 * a walk. Two pairs may share an entry; that costs a walk that finds nothing.
 */
function openingsOf(root: TrieNode): Uint8Array {
  const openings = new Uint8Array(0x10000);
  for (const [first, { next, named }] of root.next) {
    if (named.length > 0) throw new Error(`Received the name “${first}”; expected names of two characters or more`);
    for (const second of next.keys()) openings[openingAt(first + second, 0)] = 1;
  }
  return openings;
}

function openingAt(text: string, start: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & 0xffff;
}
