import type { Newspaper } from '../model/archive.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { type Lexicon, loadLexicon } from './lexicon/lexicon.ts';

/** What the parser knows before it sees a page. */
export interface ParseContext {
  newspapers: readonly Newspaper[];
  gazetteer: Gazetteer;
  lexicon: Lexicon;
}

/** The dictionary with the gazetteer's names added, and the newspapers given. Loads once in a process. */
export function loadParseContext(newspapers: readonly Newspaper[]): ParseContext {
  const gazetteer = loadGazetteer();
  const places = gazetteer.places.filter(({ name }) => name.length > 1).map(({ name }) => ({ word: name, tag: 'ns' }));
  return { newspapers, gazetteer, lexicon: loadLexicon(places) };
}
