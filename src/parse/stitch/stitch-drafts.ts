import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { type BodyPart, type Draft, headlineLines, titleText } from '../draft.ts';
import { findPeople } from '../fields/terms/people/find-people.ts';
import { assignHeadlines } from '../headlines/assign-headlines.ts';
import type { BoundPage } from '../headlines/bind-sections.ts';
import { takeHeadingsAtEnd } from '../headlines/heading-at-end.ts';
import { doubtPartedHeadlines } from '../headlines/parted-headlines.ts';
import { partPlace } from '../headlines/place-prefix.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighHalves } from '../odds/weigh-halves.ts';
import { indentWeigher } from '../odds/weigh-indents.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import { remember } from '../remember.ts';
import { spelledSubjectOf } from '../topics/subject.ts';
import { findDuplicates } from './find-duplicates.ts';
import { followBylines } from './follow-bylines.ts';
import { joinPieces, partAtHiddenEnds } from './hidden-ends.ts';
import { joinSeams } from './join-seams.ts';
import { meetEnds } from './meet-ends.ts';
import { nameFinder } from './name-finder.ts';
import { nameOrdinarily } from './name-ordinarily.ts';
import { findNicknames } from './nicknames.ts';
import { textOf } from './part-text.ts';
import { placeBeginnings } from './place-beginnings.ts';
import { placeTails } from './place-tails.ts';
import { findQuotedTerms } from './quoted-terms.ts';
import { readPage } from './read-page.ts';
import type { SeamEvidence } from './seam-evidence.ts';
import { amongTexts } from './weigh-among.ts';

/**
 * Puts cut articles together again: repeated headlines' texts to their articles, displaced paragraphs to theirs, and
 * the halves of cut paragraphs to one another. No block is lost: each stays in one draft.
 */
export function stitchDrafts(
  found: BoundPage,
  flow: readonly Block[],
  weigh: (left: string, right: string) => SeamEvidence,
  context: ParseContext,
): Draft[] {
  const score = (left: string, right: string) => weigh(left, right).score;
  const placeOf = (draft: Draft) => placeName(draft, context);
  const { lexicon } = context;
  const isOfColumns = isCut(found);
  const names = isOfColumns ? namesOf(found, lexicon) : { people: [], terms: [] };
  const findNames = nameFinder([...names.people, ...names.terms]);
  const weighCut = rememberSeams((left, right) => clamped(weighHalves(left, right, score(left, right), lexicon)));
  const weighIndent = indentWeigher(flow);
  const weighMiddle = remember((text) => weighIndent(text) + weighOpening(nameOrdinarily(text, names.people), lexicon));
  const page = isOfColumns ? partAtHiddenEnds(found, weighMiddle) : found;
  const weighers = {
    weighSeam: weighCut,
    weighAmong: amongTexts(paragraphsOf(page), weighCut, weighMiddle),
    weighOpening: weighMiddle,
    weighIndent,
    placeOf,
    findNames,
    // The same paragraphs stand in one band as its run and in the next as an article's beginning.
    subjectOf: remember((text) => spelledSubjectOf(text, lexicon)),
    lexicon,
  };
  const read = readPage(page, {
    usualGap: usualGapOf(page.drafts),
    findNames,
    isForeign: (text) => weighMiddle(text) > middle,
    weighers,
  });
  const joined = joinPieces(read, flow);
  const met = meetEnds(joined.drafts, weighers);
  const placed = placeTails(assignHeadlines(met, context), met, weighers);
  const assigned = placeBeginnings(takeHeadingsAtEnd(placed, context), weighers);
  followBylines(assigned, joined.flow);
  const drafts = doubtPartedHeadlines(assigned.filter((draft) => !isEmpty(draft)));
  const weighJoin = (left: string, right: string): SeamEvidence => {
    const evidence = weigh(left, right);
    return {
      ...evidence,
      score: (evidence.score + weighHalves(left, right, evidence.score, lexicon)) / 2 + weighMiddle(right),
    };
  };
  const order = new Map(joined.flow.map((block, index) => [block, index]));
  const isNeighbour = (first: Block, second: Block) => (order.get(second) ?? 0) - (order.get(first) ?? -9) === 1;
  return drafts.map((draft) => {
    const whole = joinSeams(draft, weighJoin, isNeighbour);
    return { ...whole, problems: [...whole.problems, ...findDuplicates(whole)] };
  });
}

/** The odds of a seam within what they were fitted for. */
function clamped(odds: number): number {
  return Math.max(-4, Math.min(5, odds));
}

/** Seams of a page or two, and how many characters on either side tell one from another. */
const mostSeams = 16_384;
const told = 40;

/** The same odds kept: each reading of the page that is followed asks for the seams of the next run again. */
function rememberSeams(weigh: (left: string, right: string) => number): (left: string, right: string) => number {
  const known = new Map<string, number>();
  return (left, right) => {
    const key = `${left.slice(-told)}|${right.slice(0, told)}`;
    let odds = known.get(key);
    if (odds === undefined) {
      if (known.size >= mostSeams) known.clear();
      odds = weigh(left, right);
      known.set(key, odds);
    }
    return odds;
  };
}

/** Whether its headline and then its byline went to others, and it had no more. */
function isEmpty({ headlines, bylines, body }: Draft): boolean {
  return headlineLines(headlines).length + headlines.column.length + bylines.length + body.length === 0;
}

/** Log-odds from which a text certainly begins in the middle of a paragraph. */
const middle = 1;

/** Whether columns of the page may have been cut: a headline is printed again, or a paragraph ends no sentence. */
function isCut({ drafts, continuations }: BoundPage): boolean {
  return continuations.length > 0 || drafts.some(({ kind, body }) => kind === 'article' && body.some(isOpen));
}

function isOpen(part: BodyPart): boolean {
  return part.type === 'paragraph' && !endsSentence(textOf(part));
}

/** The texts of the page that may go on with a cut one. */
function paragraphsOf({ drafts, continuations }: BoundPage): string[] {
  const parts = [...drafts, ...continuations].flatMap((each) => ('parts' in each ? each.parts : each.body));
  return parts.filter(({ type }) => type === 'paragraph').map(textOf);
}

/** What the people of the page are called, in full or not, and the terms it sets in marks. */
function namesOf({ drafts, continuations }: BoundPage, lexicon: Lexicon): { people: string[]; terms: string[] } {
  const parts = [...drafts.flatMap(({ body }) => body), ...continuations.flatMap((continuation) => continuation.parts)];
  const text = parts.map(textOf).join('\n');
  const titles = drafts.map(({ headlines }) => titleText(headlines)).join('\n');
  const people = findPeople(text, [], lexicon).map(({ name }) => name);
  return { people, terms: [...findNicknames(text, lexicon), ...findQuotedTerms(`${titles}\n${text}`)] };
}

/**
 * The commonest number of blank lines above a paragraph that is not its article's first. Where lines are broken, a gap
 * only shows that a photo or a column's end cut the paragraph, and no number is unusual.
 */
function usualGapOf(drafts: readonly Draft[]): number {
  const blocks = drafts.flatMap(({ body }) => body.slice(1).flatMap((part) => part.blocks.slice(0, 1)));
  const broken = blocks.filter(({ span: [first, last] }) => last > first).length;
  if (broken > blocks.length / 2) return Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  for (const { gap } of blocks) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/** The place that a part of a series is about, as its paragraphs name it. */
function placeName(draft: Draft, { gazetteer }: ParseContext): string {
  return partPlace(titleText(draft.headlines), gazetteer);
}
