import type { Block } from '../blocks/block.ts';
import type { Section } from '../sections/section.ts';
import { isNoticeHeading } from './notice-heading.ts';

/** What a section is that no dateline and no byline proves to be an article. */
export type WeakReading = 'article' | 'notice' | 'subheading' | 'text';

/** What is known of the article that stands open above the section. */
export interface OpenArticle {
  /** Depth of its title's mark, 0 where it has none. */
  titleDepth: number;
  /** Depths of the subheadings it already has. */
  subheadingDepths: readonly number[];
  kind: 'article' | 'notice' | 'residue';
  /** Whether it opened with a byline on a line of its own and no dateline, as features do. */
  isFeature: boolean;
}

/** Longest subheading of a feature whose headings all carry one mark, in characters. */
const longestSubheading = 14;

/**
 * Reads a run of headings over plain prose:
 *
 *   遗失声明                     a notice
 *   ### 一个本子记牵挂            deeper than the open article's title: its subheading
 *   企业创新驱动                  one line without a mark under an open article: its subheading, where datelines and
 *                               bylines show where the page's articles begin
 *   # 九把小号吹响了山坳           as high as the open article's title: the next article
 *   ## 一脚刹车练十年              the same and short, under a feature: its subheading
 *   two lines or more            a headline group: the next article
 *
 * @param proven whether datelines or bylines show where articles of this page begin.
 */
export function readWeakSection(section: Section, open: OpenArticle | null, proven: boolean): WeakReading {
  const [first, second] = section.run;
  if (!first) return open ? 'text' : 'article';
  if (section.run.some((block) => isNoticeHeading(block.passage.text))) return 'notice';
  if (!open || open.kind === 'notice') return 'article';
  if (second && !section.run.every((block) => isDeeper(block, open))) return 'article';
  if (first.depth === 7) return 'subheading';
  if (first.depth === 0) return second || !proven ? 'article' : 'subheading';
  if (isDeeper(first, open) || open.subheadingDepths.includes(first.depth)) return 'subheading';
  const alike = first.depth === open.titleDepth && first.passage.text.length <= longestSubheading;
  return proven && open.isFeature && alike ? 'subheading' : 'article';
}

function isDeeper(block: Block, open: OpenArticle): boolean {
  return block.depth > 0 && open.titleDepth > 0 && block.depth > open.titleDepth;
}
