import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { generateLabelledPages } from '../evaluate/generate-labelled-pages.ts';
import { splitLines } from '../evaluate/gold-page.ts';
import type { Label } from '../evaluate/label.ts';
import { labelSets, readLabelledPages } from '../evaluate/read-labelled-pages.ts';
import { cutTitle } from './cut-title.ts';
import { type ProseArticle, readAllProse } from './read-prose.ts';

/** Two headline lines, one under the other: a kicker and its title, two halves of a title, a title and its subtitle. */
export interface HeadlinePair {
  relation: 'kicker' | 'halves' | 'subtitle';
  first: string;
  second: string;
  /** How many it counts for. */
  copies: number;
}

const relations: Readonly<Record<string, HeadlinePair['relation']>> = {
  kt: 'kicker',
  tt: 'halves',
  ts: 'subtitle',
};

/** How often a pair of a labelled page counts against one of the written list. */
const pageWeight = 5;

/** Generated pages looked at, and their seed. */
const generated = { pages: 40, seed: 9000 };

/** A written list of invented headlines, and those of the labelled and of some generated pages whose marks do not tell. */
export function readHeadlinePairs(root: string, lexicon: Lexicon): HeadlinePair[] {
  const sets = labelSets
    .filter(({ name }) => name === 'own' || name === 'varied')
    .flatMap((set) => readLabelledPages(root, set) ?? []);
  const printed = sets.flatMap(({ label, dump }) => pairsOf(label, dump.text));
  return [
    ...readList(new URL('./headline-pairs.tsv', import.meta.url)),
    ...readAllProse(root)
      .flat()
      .flatMap((article) => pairsOfProse(article, lexicon)),
    ...printed.map((pair) => ({ ...pair, copies: pageWeight })),
    ...generateLabelledPages(generated.pages, generated.seed).flatMap(({ label, dump }) => pairsOf(label, dump.text)),
  ];
}

/** Narrowest half of a title that a column breaks in two, in characters. */
const narrowest = 5;

/**
 * The pairs that a prose article's headline makes when it is set in lines: kicker over title, title over subtitle; a
 * title of two halves also as two lines, as is one of a phrase that a narrow column breaks.
 */
function pairsOfProse({ kicker, title, subtitle }: ProseArticle, lexicon: Lexicon): HeadlinePair[] {
  const pairs: HeadlinePair[] = [];
  const add = (relation: HeadlinePair['relation'], first: string, second: string) => {
    if (first !== '' && second !== '' && !/^(?:—|--)/u.test(second)) pairs.push({ relation, first, second, copies: 1 });
  };
  const halves = title.split(/\s+/u);
  const [one = '', other = ''] = halves;
  add('kicker', kicker, title);
  add('subtitle', title, subtitle);
  if (halves.length === 2 && Math.min(one.length, other.length) >= narrowest) {
    add('halves', one, other);
    add('kicker', kicker, one);
    add('subtitle', other, subtitle);
  }
  const cut = cutTitle(title, lexicon);
  if (cut) add('halves', cut[0], cut[1]);
  return pairs;
}

function readList(file: URL): HeadlinePair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [key = '', first, second] = line.split('\t');
      const relation = relations[key];
      return relation && first && second ? [{ relation, first, second, copies: 1 }] : [];
    });
}

/** Neighbours among an article's headline lines that have the same mark, or none, and no dash. */
export function pairsOf(label: Label, text: string): HeadlinePair[] {
  const lines = splitLines(text).map((line) => line.text);
  return label.articles.flatMap(({ kicker, title, subtitle }) => {
    const group = [
      ...kicker.map((number) => ({ number, part: 'k' })),
      ...title.map((number) => ({ number, part: 't' })),
      ...subtitle.map((number) => ({ number, part: 's' })),
    ].sort((a, b) => a.number - b.number);
    return group.slice(1).flatMap(({ number, part }, index) => {
      const before = group[index];
      const relation = relations[`${before?.part}${part}`];
      const [first, second] = [lines[(before?.number ?? 0) - 1] ?? '', lines[number - 1] ?? ''];
      if (!relation || markOf(first) !== markOf(second) || /^[\s#]*(?:—|－－|--|一一)/u.test(second)) return [];
      return [{ relation, first: plain(first), second: plain(second), copies: 1 }];
    });
  });
}

function markOf(line: string): string {
  return /^\s*(#*)/u.exec(line)?.[1] ?? '';
}

/** The line without marks; letters that were spread are put together again. */
function plain(line: string): string {
  const text = line
    .replace(/^[\s#]+/u, '')
    .replaceAll('**', '')
    .trim();
  const blanks = text.match(/\p{Script=Han}\s+(?=\p{Script=Han})/gu)?.length ?? 0;
  return blanks > text.length / 5 ? text.replace(/\s/gu, '') : text;
}
