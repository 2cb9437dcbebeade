import { readFileSync } from 'node:fs';
import type { ParseContext } from '../../src/parse/context.ts';
import { layoutFeatures, readSigns } from '../../src/parse/headlines/layout-features.ts';
import { layoutsOf, relateAll } from '../../src/parse/headlines/likeliest-layout.ts';
import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { generateLabelledPages } from '../evaluate/generate-labelled-pages.ts';
import { goldPageOf, splitLines } from '../evaluate/gold-page.ts';
import type { Label } from '../evaluate/label.ts';
import { labelSets, readLabelledPages } from '../evaluate/read-labelled-pages.ts';
import { cutTitle } from './cut-title.ts';
import type { Choice } from './fit-choices.ts';
import { type ProseArticle, readAllProse } from './read-prose.ts';

/** Headline lines that stand directly under one another, and what each is: K kicker, T title, S subtitle. */
export interface HeadlineGroup {
  lines: string[];
  layout: string;
  /** The text below, or '' where none was written. */
  body: string;
  /** How many it counts for. */
  copies: number;
}

/** How often a group of a sample page, of another labelled page, of the written list, and one made of prose or generated counts. */
const copies = { sample: 5, page: 1, list: 2, made: 1 };

/** Generated pages looked at, and their seed. */
const generated = { pages: 40, seed: 9000 };

/**
 * A written list of invented headlines, those of the training prose, and of the labelled pages of the project and of some
 * generated ones those whose marks do not tell.
 */
export function readHeadlineGroups(root: string, lexicon: Lexicon): HeadlineGroup[] {
  const sets = labelSets
    .filter(({ name }) => name !== 'shared')
    .flatMap((set) =>
      (readLabelledPages(root, set) ?? []).map((page) => ({
        ...page,
        counts: set.name === 'unread' ? copies.page : copies.sample,
      })),
    );
  const made = generateLabelledPages(generated.pages, generated.seed);
  return [
    ...readList(new URL('./headline-groups.tsv', import.meta.url)),
    ...readAllProse(root)
      .flat()
      .flatMap((article) => groupsOfProse(article, lexicon)),
    ...sets.flatMap(({ label, dump, counts }) => groupsOf(label, dump.text, counts)),
    ...made.flatMap(({ label, dump }) => groupsOf(label, dump.text, copies.made)),
  ];
}

/** The layouts that the lines of a group may have, and the one they have. */
export function choiceOf({ lines, layout, body, copies }: HeadlineGroup, context: ParseContext): Choice {
  const signs = readSigns(lines, body, relateAll(lines, context), context);
  const layouts = layoutsOf(lines.length);
  return { options: layouts.map((option) => layoutFeatures(signs, option)), right: layouts.indexOf(layout), copies };
}

/** Narrowest half of a title that a column breaks in two, in characters. */
const narrowest = 5;

/**
 * The groups that a prose article's headline makes when it is set in lines: kicker over title, title over subtitle; a
 * title of two halves also as two lines, as is one of a phrase that a narrow column breaks.
 */
function groupsOfProse({ kicker, title, subtitle, paragraphs }: ProseArticle, lexicon: Lexicon): HeadlineGroup[] {
  const groups: HeadlineGroup[] = [];
  const add = (layout: string, ...lines: string[]) => {
    if (lines.some((line) => line === '' || isDashed(line))) return;
    groups.push({ lines, layout, body: paragraphs.join(''), copies: copies.made });
  };
  const halves = title.split(/\s+/u);
  const [one = '', other = ''] = halves;
  add('KT', kicker, title);
  add('TS', title, subtitle);
  add('KTS', kicker, title, subtitle);
  if (halves.length === 2 && Math.min(one.length, other.length) >= narrowest) {
    add('TT', one, other);
    add('KTT', kicker, one, other);
    add('TTS', one, other, subtitle);
  }
  const cut = cutTitle(title, lexicon);
  if (cut) add('TT', ...cut);
  if (cut) add('KTT', kicker, ...cut);
  return groups;
}

/**
 * A group a line, its lines parted by tabs, each behind its letter: K 柳湾镇添夜船 ⇥ T 船头点灯.
 *
 * Throws an Error that names the line which is no group.
 */
function readList(file: URL): HeadlineGroup[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((row, index) => {
      const parts = row.split('\t');
      const layout = parts.map((part) => part.charAt(0)).join('');
      if (!/^K*T+S*$/u.test(layout) || parts.some((part) => !/^[KTS] \S/u.test(part)))
        throw new Error(`headline-groups.tsv:${index + 1}: expected K, T and S lines in this order, got ${row}`);
      return { lines: parts.map((part) => part.slice(2)), layout, body: '', copies: copies.list };
    });
}

/** Runs of an article's headline lines that have the same mark, or none, and no dash, with a title among them. */
export function groupsOf(label: Label, text: string, copies: number): HeadlineGroup[] {
  const lines = splitLines(text).map((line) => line.text);
  const gold = goldPageOf(label, text);
  return label.articles.flatMap(({ kicker, title, subtitle }, index) => {
    const body = gold.articles[index]?.paragraphs.join('') ?? '';
    const runs: { number: number; part: string }[][] = [];
    const marks = [
      ...kicker.map((number) => ({ number, part: 'K' })),
      ...title.map((number) => ({ number, part: 'T' })),
      ...subtitle.map((number) => ({ number, part: 'S' })),
    ].sort((a, b) => a.number - b.number);
    for (const mark of marks) {
      const run = runs.at(-1);
      const [before, line] = [lines[(run?.at(-1)?.number ?? 0) - 1], lines[mark.number - 1] ?? ''];
      if (isDashed(line)) continue;
      if (run && before !== undefined && markOf(before) === markOf(line)) run.push(mark);
      else runs.push([mark]);
    }
    return runs.flatMap((run) => {
      const layout = run.map(({ part }) => part).join('');
      if (run.length < 2 || !/^K*T+S*$/u.test(layout)) return [];
      return [{ lines: run.map(({ number }) => plain(lines[number - 1] ?? '')), layout, body, copies }];
    });
  });
}

function isDashed(line: string): boolean {
  return /^[\s#]*(?:—|－－|--|一一)/u.test(line);
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
