import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import { bigramsOf, endsSentence, lettersOf } from '../characters.ts';
import { dateline } from '../fields/byline/dateline.ts';
import { liftHead } from '../fields/byline/inline-byline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import type { Section } from '../sections/section.ts';
import { affinitiesOf } from './affinity.ts';
import { takeAuthorBehind } from './author-behind.ts';
import { beginsGroup } from './begins-group.ts';
import { isNameOfTextBelow, keepLabelsBelow } from './label-below.ts';
import { isNoticeHeading } from './notice-heading.ts';
import { isSignedApart } from './signed-apart.ts';
import { shareOf, supportOf } from './support.ts';
import { type Fit, isOfTextAbove } from './title-between.ts';

/**
 * Whether the page's text has each headline behind its body, as PDF text layers do: then the headlines' words are
 * found in the text above them rather than below. Only for pages without Markdown marks.
 */
export function headlinesFollowBodies(sections: readonly Section[]): boolean {
  const letters = sections.map((section) => lettersOf(textOf(section)));
  let before = 0;
  let after = 0;
  for (const [index, section] of sections.entries()) {
    if (section.run.length === 0) continue;
    const pairs = bigramsOf(section.run.map((block) => block.passage.text).join(''));
    before += shareOf(pairs, letters[index] ?? '');
    after += shareOf(pairs, letters[index - 1] ?? '');
  }
  const behind = sections.slice(1).filter((section) => section.run.length > 0).length;
  if (behind < 2 && (sections[0]?.run.length ?? 0) > 0) return false;
  const last = sections[sections.length - 1];
  const endsWithHeadline = last !== undefined && last.paragraphs.length === 0 && last.run.length > 0;
  return after > before * 1.15 && (endsWithHeadline || after > before * 1.5);
}

/**
 * Moves every run of headlines to the section above it, past notices, whose headings stand over them on any page, and
 * what of a run surely stands over its own text; what stands above the first story stays there as labels.
 */
export function turnHeadlines(
  sections: readonly Section[],
  lexicon: Lexicon,
): { sections: Section[]; labels: Block[] } {
  const proven = new Set<Section>();
  const merged = mergeSubheaded(sections, proven, lexicon);
  const stories = merged.filter((section) => !isNotice(section));
  const labels = stories[0]?.run ?? [];
  const signing = new Set(stories.slice(1).filter(signsBelow(stories) ? isSignedAbove : signsRun));
  const { labels: named, stories: headed } = keepLabelsBelow(stories);
  const cuts = cutRuns(headed, lexicon);
  const runs = new Map(
    stories.map((section, index) => {
      const next = headed[index + 1];
      const own = index > 0 ? (headed[index]?.run.slice(cuts[index]) ?? []) : [];
      return [section, [...(named[index] ?? []), ...own, ...(next?.run.slice(0, cuts[index + 1]) ?? [])]];
    }),
  );
  const below = new Map(stories.map((section, index) => [section, stories[index + 1]]));
  const turned = merged.map((section) => {
    const next = below.get(section);
    const own = signing.has(section) ? behindText(section) : section.bylines;
    const { run, authors } = takeAuthorBehind(runs.get(section) ?? section.run);
    return {
      ...section,
      // What stands between two texts proves a headline of its text, not that an article begins below it.
      strong: authors.length > 0 || (section.strong && (run.length > 0 || !proven.has(section))),
      run,
      bylines: [...own, ...authors, ...(next && signing.has(next) ? overText(next) : [])],
    };
  });
  return { sections: turned.filter((section) => !isEmpty(section)), labels };
}

function isEmpty({ run, bylines, paragraphs }: Section): boolean {
  return run.length + bylines.length + paragraphs.length === 0;
}

/** Least that the lower lines of a run fit the text below better than the one above, all together, to stay over it. */
const surelyOver = 1;

/**
 * Of each story how many lines of its run belong to the text above, where most pages of this kind have all: where two
 * headlines meet, the second may stand over its text.
 *
 *   …夜船开到十点。
 *   夜船添到六班             ↑ of the text above
 *   （blank）
 *   您问我答
 *   孩子晕船怎么办           ↓ of the text below
 *
 * What stands over a text that has its headline already is the next text's.
 */
function cutRuns(stories: readonly Section[], lexicon: Lexicon): number[] {
  const fit = affinitiesOf(lexicon);
  const cuts: number[] = [];
  let hasOwn = false;
  for (const [index, { run, ...section }] of stories.entries()) {
    const below = textOf(section);
    // Over no text there is nothing to stay with.
    const stays = hasOwn && below !== '';
    const cut: number = stays ? 0 : cutOf(run, textOf(stories[index - 1] ?? section), below, fit);
    hasOwn = cut < run.length;
    cuts.push(cut);
  }
  return cuts;
}

function cutOf(run: readonly Block[], above: string, below: string, fit: Fit): number {
  if (run.length < 2 || below === '') return run.length;
  const fits = run.map(({ passage: { text } }) => fit(text, below) - fit(text, above));
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  let best = { cut: run.length, odds: 0 };
  for (let cut = 1; cut < run.length; cut++) {
    const [upper, lower] = [sumOf(fits.slice(0, cut)), sumOf(fits.slice(cut))];
    if (!beginsGroup(run, cut) || upper > 0 || lower < surelyOver || lower - upper <= best.odds) continue;
    best = { cut, odds: lower - upper };
  }
  return best.cut;
}

function overText({ bylines, paragraphs: [first] }: Section): Block[] {
  return bylines.filter(({ span }) => first === undefined || span[0] <= first.span[0]);
}

function behindText(section: Section): Block[] {
  const over = overText(section);
  return section.bylines.filter((byline) => !over.includes(byline));
}

/** Fewest texts with names over them that show where a page's names stand. */
const fewestSigned = 2;

/**
 * Whether the page's authors stand below the headlines that stand behind their texts: the page's first text has no name
 * over it, and no text has one without a headline over that.
 *
 *   …谁家都有一盏灯。 / 船头的灯 / 何 苗 / 老船工收船那天…      何苗 wrote of the lamp
 */
function signsBelow([first, ...others]: readonly Section[]): boolean {
  if (!first || first.run.length > 0 || first.bylines.length > 0) return false;
  const signed = others.filter(isSignedAbove);
  return signed.length >= fewestSigned && signed.every(({ run }) => run.length > 0);
}

/** Whether a name stands over the text, or over nothing. Features have their reporters there on any page. */
function isSignedAbove({ bylines: [byline], paragraphs: [first] }: Section): boolean {
  if (byline === undefined || (first !== undefined && byline.span[0] > first.span[0])) return false;
  return !/记者|通讯员/u.test(byline.passage.text);
}

/**
 * Whether the bylines stand right below the headline, and what follows it names its reporter itself, or opens as news does
 * (本报讯…), which has no author: □甲乙 is of the text above.
 */
function signsRun(section: Section): boolean {
  const {
    run,
    bylines,
    paragraphs: [first],
  } = section;
  if (run.length === 0 || bylines.length === 0 || first === undefined) return false;
  return liftHead(first.passage).bylines.length > 0 || (isSignedAbove(section) && dateline.test(first.passage.text));
}

/** A run over plain prose in the middle of an article is a subheading, and stays with the text around it. */
function mergeSubheaded(sections: readonly Section[], proven: Set<Section>, lexicon: Lexicon): Section[] {
  const merged: Section[] = [];
  const fit = affinitiesOf(lexicon);
  for (const [index, section] of sections.entries()) {
    const open = merged[merged.length - 1];
    const weak = !section.strong && !isNotice(section) && section.paragraphs.length > 0 && section.run.length === 1;
    const isOwn =
      open &&
      (isSignedApart(section.paragraphs, textOf(open)) ||
        isBetween(section, open, merged, lexicon) ||
        (weak && isOfTextAbove(section, open, sections.slice(index + 1), fit)) ||
        (weak && isNameOfTextBelow(section, open, sections[index + 1], fit)));
    if (open && weak && open.strong && !isOwn) {
      open.paragraphs = [...open.paragraphs, ...section.run, ...section.paragraphs];
      open.bylines = [...open.bylines, ...section.bylines];
      continue;
    }
    const own = { ...section, strong: section.strong || (weak && isOwn === true) };
    if (own.strong && !section.strong) proven.add(own);
    merged.push(own);
  }
  return merged;
}

/** 柳湾渡口管理所招标公告, alone over its text. */
function isNotice({ run, strong, paragraphs }: Section): boolean {
  return !strong && paragraphs.length > 0 && run.length === 1 && isNoticeHeading(run[0]?.passage.text ?? '');
}

/** How much better the text above a headline must know its words than the text below it, as a share of its pairs. */
const clearlyBetter = 0.25;

/** Log-odds that a text begins in the middle of a paragraph from which no subheading stands over it. */
const insideParagraph = 1.8;

/**
 * Whether a line between two texts is the headline of the whole article above it, and the text below goes on with one that
 * was cut farther up: that of the article ends, another's does not, and the words are those of the article alone, or the
 * text below begins in the middle of a paragraph and knows them no better.
 */
function isBetween(section: Section, above: Section, merged: readonly Section[], lexicon: Lexicon): boolean {
  if (isCut(above) || !merged.some((other) => other !== above && isCut(other))) return false;
  const words = textOfBlocks(section.run);
  const better = supportOf(words, textOf(above)) - supportOf(words, textOf(section));
  return better > clearlyBetter || (better >= 0 && (beginsInside(section, lexicon) || isList(section)));
}

function isList({ paragraphs }: Section): boolean {
  return paragraphs.length > 1 && paragraphs.every(({ kind }) => kind === 'list');
}

function beginsInside({ paragraphs: [first] }: Section, lexicon: Lexicon): boolean {
  return first?.kind === 'paragraph' && weighOpening(first.passage.text, lexicon) > insideParagraph;
}

/** Whether the last paragraph ends no sentence. */
function isCut({ paragraphs }: Section): boolean {
  const last = paragraphs[paragraphs.length - 1];
  return last?.kind === 'paragraph' && !endsSentence(last.passage.text);
}

function textOf(section: Pick<Section, 'paragraphs'>): string {
  return section.paragraphs.map((block) => block.passage.text).join('');
}
