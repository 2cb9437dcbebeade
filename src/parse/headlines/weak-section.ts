import type { Block } from '../blocks/block.ts';
import { withoutBlanks } from '../characters.ts';
import { opensLetter } from '../classify/rules/letter-writer.ts';
import type { ParseContext } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { isAskedAndAnswered } from './asked-and-answered.ts';
import { isColumnLabel, readsAsColumn } from './column-label.ts';
import { isNoticeHeading, isSmallAdvertisement } from './notice-heading.ts';
import { isOfService } from './service-heading.ts';
import { isSigned, isSignedApart, isSignedByPerson } from './signed-apart.ts';
import { isSubtitle } from './split-title-lines.ts';
import { isSummaryLabel } from './summary-label.ts';
import { isOfOtherMatter, titleThreshold, weighTitle } from './weigh-title.ts';

/** What a section is that no dateline and no byline proves to be an article. */
export type WeakReading = 'article' | 'notice' | 'subheading' | 'text';

/** What is known of the article that stands open above the section. */
export interface OpenArticle {
  /** Depth of its title's mark, 0 where it has none. */
  titleDepth: number;
  /** Depths of the subheadings it already has. */
  subheadingDepths: readonly number[];
  /** Their lengths, in characters. */
  subheadingLengths: readonly number[];
  /** Its title and text so far. */
  text: string;
  /** Its first paragraph. */
  opening: string;
  kind: 'article' | 'notice' | 'residue';
  /** Whether its last paragraph ends with a signature, so that nothing of it can follow. */
  isSigned: boolean;
  /** Whether it opened with a byline on a line of its own and no dateline, as features do. */
  isFeature: boolean;
}

/** What the page shows of its headlines where datelines or bylines prove them. */
export interface PageHeadlines {
  /** Whether any are proven. */
  proven: boolean;
  /** Length of the proven titles, in characters: the median. */
  titleLength: number;
  /** Depths of the proven titles' marks. */
  titleDepths: readonly number[];
  /** Whether the section before or after this one is as unproven and as single. */
  inRow: boolean;
  /** Lengths of the headings of those sections. */
  neighbours: readonly number[];
}

/**
 * Reads a run of headings over plain prose:
 *
 *   遗失声明                     a notice
 *   ### 一个本子记牵挂            deeper than the open article's title: its subheading
 *   企业创新驱动                  one line without a mark under an open article: its subheading, where datelines and
 *                               bylines show where the page's articles begin
 *   # 九把小号吹响了山坳           as high as the open article's title: the next article, or, where it is shorter than
 *                               titles are and one of several, a subheading that OCR marked as high
 *   船头点灯 两岸照归人            as long and as worded as titles are, over text of another matter: the next article
 *   我们的渡口该修了 over 编辑同志：…    a letter
 *   夜里过河要注意什么 over 问：… / 答：…   a reader's question and its answer
 *   two lines or more            a headline group: the next article
 *   渡口的杏 over …落了一地。（柏小舟）   under an article that names its author above: the next article
 */
export function readWeakSection(
  section: Section,
  open: OpenArticle | null,
  page: PageHeadlines,
  context: ParseContext,
): WeakReading {
  const [first, second] = section.run;
  if (!first) return open ? 'text' : 'article';
  if (section.run.some((block) => isNoticeHeading(block.passage.text))) return 'notice';
  if (isSmallAdvertisement(first.passage.text, section.paragraphs[0]?.passage.text ?? '')) return 'notice';
  if (!open || open.kind === 'notice' || isColumnLabel(first.passage.text)) return 'article';
  if (open.isSigned || opensLetter(section.paragraphs[0]) || isAskedAndAnswered(section.paragraphs, open.text))
    return 'article';
  if (open.isFeature && (isSignedByPerson(section.paragraphs) || isSignedBelow(section))) return 'article';
  if (isSignedApart(section.paragraphs, open.opening)) return 'article';
  const heads = second !== undefined && (isSubtitle(second.passage.text) || readsAsColumn(first.passage.text));
  if (second && (heads || !section.run.every((block) => isDeeper(block, open)))) return 'article';
  if ((first.depth === 7 && !page.titleDepths.includes(7)) || (!second && isSummaryLabel(first.passage.text)))
    return 'subheading';
  if (isBelowTitles(first, page)) return 'subheading';
  if (!second && (isHeadOfList(section, open) || isOfService(first.passage.text))) return 'article';
  const title = second ? 0 : weighTitle(section, open, page, context);
  if (title > titleThreshold) return 'article';
  if (first.depth === 7) return 'subheading';
  if (!second && isAsHighAsTitles(first, page) && isOfOtherMatter(section, open, context)) return 'article';
  if (first.depth === 0) return second || !page.proven ? 'article' : 'subheading';
  if (isDeeper(first, open)) return 'subheading';
  // A title without a mark tells nothing of how deep those of its subheadings are.
  if (open.titleDepth > 0 && first.depth !== open.titleDepth) return 'article';
  return weighSubheading(section, open, page) - ofTitle * title > 0 ? 'subheading' : 'article';
}

/** How much the odds of a title count against those of a subheading. */
const ofTitle = 0.4;

/** A line of who wrote, below the text: under an article that named its author above, another's. */
function isSignedBelow({ paragraphs: [first], bylines }: Section): boolean {
  return first !== undefined && bylines.some(({ span }) => span[0] > first.span[1]);
}

/** 6月8日柳湾菜价 over its prices: a list or a table with a head of its own, where the article above has no parts with heads. */
function isHeadOfList({ run, paragraphs }: Section, { subheadingDepths, text, titleDepth }: OpenArticle): boolean {
  const isList =
    paragraphs.some(isItem) && paragraphs.every((block) => isItem(block) || remark.test(block.passage.text));
  const depth = run[0]?.depth ?? 0;
  const isAsHigh = depth === 0 || (depth === titleDepth && paragraphs.some(({ kind }) => kind === 'table'));
  return isList && isAsHigh && subheadingDepths.length === 0 && !/[：:]\s*$/u.test(text);
}

/** 注：按公斤计 · （元/公斤 6月8日）: what is said beside a table. */
const remark = /^(?:注\s?[：:]|[（(][^（）()。]{2,30}[)）]\s*$)/u;

function isItem({ kind }: Block): boolean {
  return kind === 'list' || kind === 'table';
}

/** Fewest proven titles that show how deep a page's titles are marked. */
const fewestTitles = 3;

/** Whether a heading is marked deeper than every title of the page that is proven one, and shorter than they are. */
function isBelowTitles({ depth, passage }: Block, { titleDepths, titleLength }: PageHeadlines): boolean {
  const deeper = depth < 7 && titleDepths.length >= fewestTitles && depth > Math.max(...titleDepths);
  return deeper && withoutBlanks(passage.text).length < 0.75 * titleLength;
}

/** Length of a heading that may be a title, as a share of that of the page's titles: subheadings are shorter. */
const shortAsTitles = 0.6;

/** Whether a heading is marked as high as most titles of the page that are proven ones, and none is marked higher. */
function isAsHighAsTitles({ depth, passage }: Block, { titleDepths, titleLength }: PageHeadlines): boolean {
  if (withoutBlanks(passage.text).length < shortAsTitles * titleLength) return false;
  const marked = titleDepths.filter((other) => other > 0 && other < 7);
  if (depth === 0 || marked.length < fewestTitles || depth > Math.min(...marked)) return false;
  return marked.filter((other) => other === depth).length * 2 >= marked.length;
}

function isDeeper(block: Block, open: OpenArticle): boolean {
  return block.depth > 0 && open.titleDepth > 0 && block.depth > open.titleDepth;
}

/** Log-odds that a heading of the open title's own level is a subheading of that article. */
function weighSubheading(section: Section, open: OpenArticle, page: PageHeadlines): number {
  if (!page.proven) return -1;
  const length = withoutBlanks(section.run[0]?.passage.text ?? '').length;
  const text = section.paragraphs.map((block) => block.passage.text).join('');
  if (isSigned(text)) return -4;
  let score = -1;
  if (length <= page.titleLength * 0.75) score += 1.5;
  else if (length >= page.titleLength * 1.3) score -= 3;
  else if (length >= page.titleLength) score -= 1.5;
  if (page.inRow || open.subheadingDepths.length > 0) score += 1.5;
  else if (!open.isFeature) score -= 1.2;
  if (open.isFeature) score += 2.2;
  score += text.length < 260 ? 0.6 : -0.6;
  return score;
}
