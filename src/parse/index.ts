/**
 * The parser: one page dump in, its records out. parsePage() is the map of it, a line a stage.
 */
import type { PageDump, PageResult } from '../model/page.ts';
import { partRepeats } from './blocks/repeated-sentences.ts';
import { closeStrayBlanks } from './blocks/stray-blanks.ts';
import { toBlocks } from './blocks/to-blocks.ts';
import { classifyBlocks } from './classify/classify.ts';
import { weighersOf } from './classify/weighers.ts';
import type { ParseContext } from './context.ts';
import { readLines } from './dialect/lines.ts';
import { parseTree } from './dialect/parse-tree.ts';
import { recogniseDialect } from './dialect/recognise.ts';
import { readMasthead } from './facts/masthead.ts';
import { mastheadLines } from './facts/masthead-lines.ts';
import { textStart } from './facts/text-start.ts';
import { declaredFacts, readPageFields } from './fields/page-fields.ts';
import { bindSections } from './headlines/bind-sections.ts';
import { rememberSentences } from './lexicon/remember-sentences.ts';
import { lineWeighersOf } from './line-weighers.ts';
import { indentWeigher } from './odds/weigh-indents.ts';
import { findPhotos } from './photos/find-photos.ts';
import { markInterposedCaptions } from './photos/interposed-captions.ts';
import { buildDraft } from './records/build-draft.ts';
import { buildPhoto } from './records/build-photo.ts';
import { finishPage } from './records/finish-page.ts';
import { findSections } from './sections/find-sections.ts';
import { weighSeam } from './stitch/seam-evidence.ts';
import { stitchDrafts } from './stitch/stitch-drafts.ts';

/**
 * Parses one page. Never throws for what a dump holds: doubts become problems, and every character that is not blank
 * ends in one place (`conservation` counts that none is lost, doubled or invented).
 */
export function parsePage(dump: PageDump, given: ParseContext): PageResult {
  const context = { ...given, lexicon: rememberSentences(given.lexicon) }; // each sentence cut into words once
  const { start, frontMatter } = textStart(dump.text); // text → where the page begins, behind front matter
  const physical = readLines(dump.text, start); // text → its lines, each with its place
  const dialect = recogniseDialect(physical); // lines → the kind of dump
  const lineWeighers = lineWeighersOf(context.lexicon);
  const tree = parseTree(dump.text, dialect, physical, lineWeighers); // lines → mdast, positions kept
  const masthead = readMasthead(mastheadLines(tree, dump.text), context.newspapers); // mdast → what the page says of itself
  const ownLines = new Set(masthead.spans.map(([first]) => first));
  const blocks = toBlocks(tree, dump.text, ownLines); // mdast → headline lines, paragraphs, …, no kind yet
  const words = blocks.map((block) => block.passage.text).join('\n');
  const seam = (left: string, right: string) => weighSeam(left, right, context.lexicon, words);
  const weigh = (left: string, right: string) => seam(left, right).score;
  const weighers = weighersOf(weigh, lineWeighers.weighLine, context.lexicon, indentWeigher(blocks));
  const known = classifyBlocks(blocks, ownLines, weighers); // blocks → blocks of a known kind
  const spaced = closeStrayBlanks(known, context.lexicon); // a bad scan's headings → with the blanks of print alone
  const classified = partRepeats(spaced, dump.text, context.lexicon); // sentences scanned twice → the second is furniture
  const { photos, rest } = findPhotos(markInterposedCaptions(classified, weighers), weighers); // → photos, and the flow of text
  const bound = bindSections(findSections(rest), context); // flow → drafts: headline groups with their bodies
  const drafts = stitchDrafts(bound, rest, seam, context); // drafts → drafts with cut columns put together
  const built = [...drafts.map(buildDraft), ...photos.map(buildPhoto)]; // drafts → records without the page's fields
  const declared = declaredFacts(dump, frontMatter, masthead, context);
  const furniture = [...classified.filter((block) => block.kind === 'furniture'), ...bound.furniture];
  const printed = furniture.map(({ passage }) => passage.text);
  const fields = readPageFields(declared, built, printed, context); // → date, newspaper, page, region
  return finishPage({ dump, dialect, start, built, furniture, fields, context }); // → records, placements, proof
}
