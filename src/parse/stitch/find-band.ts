import { endsSentence } from '../characters.ts';
import { startsArticle } from '../dialect/article-start.ts';
import type { BodyPart, Draft } from '../draft.ts';
import type { Continuation } from '../headlines/bind-sections.ts';
import { countBulleted } from './bulleted-items.ts';
import type { FindNames } from './name-finder.ts';
import { lastText, textOf } from './part-text.ts';

/** A run of text that may belong to several articles: their columns were cut at the same height and read row by row. */
export interface Band {
  /** The articles in question, in the page's order; the one whose beginning stands right above the run is the last. */
  owners: readonly Draft[];
  /** For each owner whether a run above went on with it: closed, it hardly needs more. */
  settled: readonly boolean[];
  /** The text of the last owner that stands above the run; '' where all below its headline may belong to others. */
  hostEnd: string;
  /** How many parts of the last owner's body stand above the run: 1, all items of a column of briefs, or 0. */
  kept: number;
  steps: readonly BandStep[];
}

export interface BandStep {
  part: BodyPart;
  /** The owner whose headline is printed again right above this part; null where none is. */
  resumed: number | null;
  /** Whether more blank lines stand above it than between paragraphs: another part of the page may begin. */
  apart: boolean;
}

/** How many articles side by side a run may belong to. */
const mostOwners = 12;

/**
 * How far above a headline may stand that is printed again below, in articles: no page has more. Where dumps of many
 * pages were put together the same headline comes again by chance.
 */
export const farthest = 24;

/** How many articles above may have been cut between two paragraphs where a headline printed again proves columns. */
const fewOwners = 3;

/** What is known of the page whose bands are read. */
export interface BandPage {
  /** Articles that a run above went on with: closed, they need no more. */
  settled: ReadonlySet<Draft>;
  /** Blank lines between the paragraphs of the page. */
  usualGap: number;
  /** Which people of the page a text names. */
  findNames: FindNames;
  /** Whether a text certainly begins in the middle of a paragraph. */
  isForeign: (text: string) => boolean;
  /** The place of the article above to which a text under the article at `host` points by what it speaks of; -1 for none. */
  findPointed: (part: BodyPart, host: number) => number;
}

/**
 * The run of text below the beginnings of several articles, the last of them `drafts[host]`:
 *
 *   # A / …扶正树苗、提 / # B / …在北 / # C / whole. / 水浇灌。 / 门口排起长队。     →  owners A B C, two steps
 *   # A / …改造 / # B / …夜里在北 / # A again / 完成。 / 门口排起长队。             →  owners A B, two steps
 *
 * Null where no article above is open and no headline is printed again.
 *
 */
export function findBand(
  drafts: readonly Draft[],
  continuations: readonly Continuation[],
  host: number,
  { settled, usualGap, findNames, isForeign, findPointed }: BandPage,
): Band | null {
  const draft = drafts[host];
  if (!draft || draft.kind === 'residue' || draft.body.length === 0) return null;
  const open = topOpen(drafts, host);
  const kept = open < host && isHeadingOverForeign(draft, isForeign) ? 0 : Math.max(1, countBulleted(draft.body));
  const own = draft.body.slice(kept);
  const below = continuations.filter((continuation) => isBetween(continuation, draft, drafts[host + 1]));
  const resumed = below.map(({ of }) => drafts.indexOf(of)).filter((at) => at >= 0 && at >= host - farthest);
  const hasTurned = resumed.length > 0 || own.some((part) => isApart(part, usualGap));
  const first = Math.min(open, ...resumed, hasTurned ? topArticle(drafts, host) : host);
  const run = [...own, ...below.flatMap(({ parts }) => parts)];
  const named = new Set<Draft>();
  // Where all that may be pointed to are owners anyway nobody is looked for.
  if (first > Math.max(0, host - mostOwners)) {
    for (const draft of findNamed(drafts, host, run.map(textOf), findNames)) named.add(draft);
    for (const part of run) {
      const pointed = drafts[findPointed(part, host)];
      if (pointed) named.add(pointed);
    }
  }
  const top = Math.max(0, Math.min(first, host - mostOwners));
  const owners = drafts
    .slice(top, host + 1)
    .filter(
      (owner, at) =>
        top + at === host ||
        ((top + at >= first || named.has(owner)) && owner.kind === 'article' && owner.body.length > 0),
    );
  const steps = [
    ...own.map((part) => ({ part, resumed: null, apart: isApart(part, usualGap) })),
    ...below.flatMap(({ of, parts }) =>
      parts.map((part, at) => ({
        part,
        resumed: at === 0 ? owners.indexOf(of) : null,
        apart: isApart(part, usualGap),
      })),
    ),
  ];
  if (steps.length === 0 || (owners.length < 2 && below.length === 0)) return null;
  const hostEnd = kept > 0 ? textOf(draft.body[kept - 1]) : '';
  return { owners, settled: owners.map((owner) => settled.has(owner)), hostEnd, kept, steps };
}

/** Whether more blank lines stand above a part than between paragraphs. */
function isApart({ blocks: [block] }: BodyPart, usualGap: number): boolean {
  return block !== undefined && block.gap > usualGap;
}

/**
 * The topmost article above the host whose end is open, or that is a part of the same series while another end is open;
 * notices and lone headlines between are passed over.
 */
function topOpen(drafts: readonly Draft[], host: number): number {
  let top = host;
  let topPart = host;
  for (let index = host - 1; index >= 0 && host - index < mostOwners; index--) {
    const draft = drafts[index];
    if (draft?.kind !== 'article') continue;
    if (isOpen(draft)) top = index;
    if (draft.headlines.series && drafts[host]?.headlines.series) topPart = index;
  }
  return top < host ? Math.min(top, topPart) : host;
}

/** The topmost of the few articles right above the host, whether open or not. */
function topArticle(drafts: readonly Draft[], host: number): number {
  let top = host;
  while (host - top < fewOwners && drafts[top - 1]?.kind === 'article') top--;
  return top;
}

/**
 * The articles above the host, whole or not, to which texts of the run point by a person whom no other article names: a
 * column whose paragraph ended with it goes on below others all the same.
 */
function findNamed(drafts: readonly Draft[], host: number, texts: readonly string[], findNames: FindNames): Set<Draft> {
  const named = new Set<Draft>();
  const spoken = namesIn(texts, findNames);
  if (spoken.size === 0) return named;
  /** Who names each of them; null where several do. */
  const holders = new Map<number, Draft | null>();
  for (const draft of drafts.slice(Math.max(0, host - mostOwners), host + 1)) {
    const parts = draft === drafts[host] ? draft.body.slice(0, 1) : draft.body;
    const read = parts.flatMap(({ blocks }) => blocks.map(({ passage }) => passage.text));
    for (const name of namesIn(read, findNames)) {
      if (spoken.has(name)) holders.set(name, holders.has(name) ? null : draft);
    }
  }
  for (const holder of holders.values()) if (holder) named.add(holder);
  return named;
}

function namesIn(texts: readonly string[], findNames: FindNames): Set<number> {
  const names = new Set<number>();
  for (const text of texts) for (const name of findNames(text).keys()) names.add(name);
  return names;
}

/**
 * Whether an article's headline stands over text that begins in the middle of a paragraph, with neither dateline nor
 * byline: its own text may be lost, or stand elsewhere.
 */
function isHeadingOverForeign(
  { kind, headlines, bylines, body }: Draft,
  isForeign: (text: string) => boolean,
): boolean {
  const [first] = body;
  if (kind !== 'article' || headlines.title.length === 0 || bylines.length > 0 || first?.type !== 'paragraph')
    return false;
  const text = textOf(first);
  return !startsArticle(text) && isForeign(text);
}

/** Whether a text below a headline printed again stands between the beginnings of an article and of the next. */
export function isBetween({ parts }: Continuation, host: Draft, next: Draft | undefined): boolean {
  const line = parts[0]?.blocks[0]?.span[0];
  return line !== undefined && line > firstLine(host) && (next === undefined || line < firstLine(next));
}

/** The line the draft begins at: of its title, or of its text where it has none. */
function firstLine({ headlines, body }: Draft): number {
  return headlines.title[0]?.block.span[0] ?? body[0]?.blocks[0]?.span[0] ?? 0;
}

/** Whether the last paragraph of an article ends no sentence. */
function isOpen(draft: Draft): boolean {
  const last = draft.body[draft.body.length - 1];
  return draft.kind === 'article' && last?.type === 'paragraph' && !endsSentence(lastText(draft));
}
