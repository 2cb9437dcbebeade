import { hanOf, withoutBlanks } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { weighIndent } from '../odds/weigh-indents.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import { weighSection } from '../odds/weigh-section.ts';
import type { Section } from '../sections/section.ts';
import { PageRuns } from '../stitch/page-runs.ts';
import { nearness, placeOf } from '../topics/subject.ts';
import { placePrefix } from './place-prefix.ts';
import { hasHalves } from './title-grammar.ts';
import type { OpenArticle, PageHeadlines } from './weak-section.ts';

/** Log-odds from which a single unproven heading under an open article is the next article's title. */
export const titleThreshold = 2.5;

/** What a heading, the prose below it and the article above say. */
interface Told {
  heading: string;
  text: string;
  open: OpenArticle;
  context: ParseContext;
}

interface Place extends Told {
  /** Length of the heading without blanks. */
  length: number;
  /** Log-odds by its indent that it begins in the middle of a paragraph. */
  indent: number;
  depth: number;
  page: PageHeadlines;
}

/** How much the learned odds count, and the most they say. */
const ofOdds = { share: 0.4, most: 4 };

type Weigh = (place: Place) => number;

/** Each looks at one thing; their weights add up. */
const weighers: readonly Weigh[] = [
  weighLength,
  weighSiblings,
  weighWords,
  weighShare,
  weighMatter,
  weighBeginning,
  weighDepth,
  weighOdds,
  ({ open }) => (open.isFeature ? -1.5 : 0),
];

/**
 * Log-odds that a heading over prose without a dateline is the title of an article whose beginning stands elsewhere, and
 * no subheading of the article above:
 *
 *   船头点灯 两岸照归人 / 的油布换了三回。…     as long and as worded as titles, over half a sentence     above the threshold
 *   一盏灯的来历 / 1987年秋天，老船工…          as short as the subheadings around it                   far below
 */
export function weighTitle(section: Section, open: OpenArticle, page: PageHeadlines, context: ParseContext): number {
  const [first] = section.run;
  if (!first || !page.proven) return 0;
  const heading = first.passage.text;
  const length = withoutBlanks(heading).length;
  const text = section.paragraphs.map((block) => block.passage.text).join('');
  const indent = weighIndent(section.paragraphs[0] ?? {});
  const place = { heading, length, text, indent, depth: first.depth, open, page, context };
  return weighers.reduce((sum, weigh) => sum + weigh(place), 0);
}

function weighLength({ length, page }: Place): number {
  if (length >= page.titleLength * 0.9) return 1.5;
  return length < page.titleLength * 0.75 ? -3 : 0;
}

/** Subheadings come in rows and are much alike; what is far longer than they are is none. */
function weighSiblings({ length, open, page }: Place): number {
  const lengths = [...open.subheadingLengths, ...page.neighbours];
  if (lengths.length === 0) return 0;
  const longest = Math.max(0, ...open.subheadingLengths);
  if (longest > 0 && length >= longest * 1.4 && length >= longest + 4) return 2;
  return lengths.some((other) => Math.abs(other - length) <= 3) ? -2 : 0;
}

const clauses = /\p{Script=Han}{4,}[”’]?[，,]\s?[“‘]?\p{Script=Han}{4,}/u;
const teller = /^\p{Script=Han}{2,8}[:：]/u;

/** 船头点灯 两岸照归人 · 浚县：船头点灯，两岸照归人: titles tell who, and pair clauses. */
function weighWords({ heading, context: { gazetteer } }: Place): number {
  if (/^[“‘].*[！？!?]|[，,：:]\S{1,3}$|[，,].*[，,]/u.test(heading)) return -3; // speech, or a sentence cut short
  const pair = hasHalves(heading) || clauses.test(heading);
  const who = teller.test(heading) || placePrefix(heading, gazetteer) !== '';
  return (pair ? 1 : 0) + (who ? 1 : 0);
}

/** Parts of one article share names and words, three characters at a time. */
function weighShare({ text, open }: Place): number {
  const plain = hanOf(text);
  const runs = new PageRuns(open.text);
  let shared = 0;
  for (let at = 0; at + 3 <= plain.length; at++) if (runs.holds(plain.slice(at, at + 3))) shared++;
  const share = shared / Math.max(1, plain.length - 2);
  return share < 0.005 ? 1 : share >= 0.02 ? -1.5 : 0;
}

/** 近日，渡口… · 昨晚，戏台…: a report says first when it was; what goes on under a subheading said so above. */
const lead = /^\s*(?:近日|日前|近期|不久前|前不久|昨[日天晚晨]|今天)(?:[，,]|(?!的)\p{Script=Han})/u;

/** Fitted on labelled pages: what a heading gains whose text is of another matter, and what nearness to either text tells. */
const ofMatter = { apart: 3.8, texts: -10, headingBelow: 4.6, headingAbove: -2.7 };

/** Characters of a text from which half of that is told. */
const few = 80;

/** Whether heading and text below are rather of another matter than the article above. */
export function isOfOtherMatter({ run, paragraphs }: Section, open: OpenArticle, context: ParseContext): boolean {
  const heading = run.map((block) => block.passage.text).join('');
  const text = paragraphs.map((block) => block.passage.text).join('');
  return weighMatter({ heading, text, open, context }) > 0;
}

/** Parts of one article are of one matter; a title is near the text below it and far from the one above. */
function weighMatter({ heading, text, open, context: { lexicon } }: Told): number {
  const [line, below, above] = [placeOf(heading, lexicon), placeOf(text, lexicon), placeOf(open.text, lexicon)];
  const odds =
    ofMatter.apart +
    ofMatter.texts * nearness(below, above) +
    ofMatter.headingBelow * nearness(line, below) +
    ofMatter.headingAbove * nearness(line, above);
  const known = Math.min(text.length, open.text.length);
  return (odds * known) / (known + few);
}

/** Under a subheading a paragraph begins; under a title whose article's beginning stands elsewhere, anything. */
function weighBeginning({ text, indent, context: { lexicon } }: Place): number {
  if (lead.test(text)) return 2.5;
  const inside = indent + weighOpening(text, lexicon);
  if (inside > 0) return inside > 1.6 ? 1.5 : 0;
  return -0.5;
}

/** How the words of heading and text read together, as learned from titles and subheadings. */
function weighOdds({ heading, text, context: { lexicon } }: Place): number {
  return ofOdds.share * Math.max(-ofOdds.most, Math.min(ofOdds.most, weighSection(heading, text, lexicon)));
}

/** A mark deeper than the open title's says little where titles of that depth are proven. */
function weighDepth({ depth, open, page }: Place): number {
  const deeper = depth > 0 && open.titleDepth > 0 && depth > open.titleDepth;
  return deeper && !page.titleDepths.includes(depth) ? -3.5 : 0;
}
