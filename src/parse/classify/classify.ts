import type { Block } from '../blocks/block.ts';
import { findTables } from './find-tables.ts';
import { findVerse, isOfVerse } from './find-verse.ts';
import { findRegulatedVerse } from './regulated-verse.ts';
import type { ClassifyContext, ClassifyRule, Weighers } from './rule.ts';
import { artwork } from './rules/artwork.ts';
import { authorBehindEssay } from './rules/author-behind-essay.ts';
import { authorLine } from './rules/author-line.ts';
import { bareHeading } from './rules/bare-heading.ts';
import { byline } from './rules/byline.ts';
import { callForManuscripts } from './rules/call-for-manuscripts.ts';
import { caption } from './rules/caption.ts';
import { closingRemark } from './rules/closing-remark.ts';
import { columnName } from './rules/column-name.ts';
import { contactLine } from './rules/contact-line.ts';
import { credit } from './rules/credit.ts';
import { indexLine } from './rules/index-line.ts';
import { inlineCredit } from './rules/inline-credit.ts';
import { interviewLine } from './rules/interview-line.ts';
import { jumpLine } from './rules/jump-line.ts';
import { letterWriter } from './rules/letter-writer.ts';
import { listItem } from './rules/list-item.ts';
import { markedHeading } from './rules/marked-heading.ts';
import { masthead } from './rules/masthead.ts';
import { mastheadLine } from './rules/masthead-line.ts';
import { noticeLine } from './rules/notice-line.ts';
import { ornament } from './rules/ornament.ts';
import { pageFoot } from './rules/page-foot.ts';
import { pageHead } from './rules/page-head.ts';
import { pageSlogan } from './rules/page-slogan.ts';
import { penNameLine } from './rules/pen-name-line.ts';
import { pictured } from './rules/pictured.ts';
import { prose } from './rules/prose.ts';
import { scanCode } from './rules/scan-code.ts';
import { sentenceHeading } from './rules/sentence-heading.ts';
import { spacedAuthor } from './rules/spaced-author.ts';
import { staff } from './rules/staff.ts';
import { tableRow } from './rules/table-row.ts';
import { unitLine } from './rules/unit-line.ts';
import { weatherLine } from './rules/weather-line.ts';

/** In this order: the first rule that knows a block decides. */
export const classifyRules: readonly ClassifyRule[] = [
  masthead,
  mastheadLine,
  pageHead,
  tableRow,
  unitLine,
  ornament,
  scanCode,
  staff,
  contactLine,
  pageFoot,
  callForManuscripts,
  jumpLine,
  closingRemark,
  indexLine,
  weatherLine,
  columnName,
  artwork,
  credit,
  inlineCredit,
  caption,
  pictured,
  listItem,
  byline,
  letterWriter,
  interviewLine,
  sentenceHeading,
  pageSlogan,
  noticeLine,
  authorLine,
  spacedAuthor,
  penNameLine,
  authorBehindEssay,
  markedHeading,
  bareHeading,
  prose,
];

/** Blocks of unknown kind in, blocks of known kind out, in the same order. */
export function classifyBlocks(
  blocks: readonly Block[],
  mastheadLines: ReadonlySet<number>,
  weighers: Weighers,
): Block[] {
  const marked = blocks.filter((block) => block.depth > 0 && block.depth < 7).length >= 2;
  const first = nameBlocks(blocks, { mastheadLines, marked, ...weighers });
  const found = findVerse(findRegulatedVerse(findTables(first)));
  if (!found.some(isOfVerse)) return found;
  // A poem's lines look like open sentences, so that what follows is told again with the poem known.
  const known = blocks.map((block, index) => (found[index] && isOfVerse(found[index]) ? found[index] : block));
  return findVerse(findTables(nameBlocks(known, { mastheadLines, marked, ...weighers })));
}

/** The blocks with the kinds that the rules give them; those that have one keep it. */
function nameBlocks(blocks: readonly Block[], page: Omit<ClassifyContext, 'blocks' | 'index'>): Block[] {
  const named = blocks.map((block) => ({ ...block }));
  for (const [index, block] of named.entries()) {
    if (block.kind !== 'text') continue;
    const place = { blocks: named, index, ...page };
    for (const rule of classifyRules) {
      const kind = rule.classify(block, place);
      if (!kind) continue;
      block.kind = kind;
      block.rule = rule.name;
      break;
    }
  }
  return named;
}
