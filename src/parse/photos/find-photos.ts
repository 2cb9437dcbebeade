import type { Block } from '../blocks/block.ts';
import { endsSentence, unbalancedMarks } from '../characters.ts';
import type { Weighers } from '../classify/rule.ts';
import { startsArticle } from '../dialect/article-start.ts';
import type { PhotoDraft } from '../draft.ts';
import { beginsAnew } from './interposed-captions.ts';
import { opensAsNews } from './opens-as-news.ts';
import { isPhotoLabel } from './photo-label.ts';

/**
 * Takes the photos out of the page's flow:
 *
 *   孩子们在流动书车上挑书。 某区图书馆供图        caption and credit on one line
 *   图为村民在堤上加固沙袋。 / 甲乙 摄             a caption, its credit on the next line
 *   甲乙 摄                                        a credit whose caption was lost
 *
 * Open text above a credit, with which the text below goes on, is a cut paragraph that the photo stands in:
 *
 *   …每件都拴着纸 / 甲乙 摄 / 条，写着原因。        a credit whose caption was lost
 *
 * @returns the photos, and the other blocks in their order.
 */
export function findPhotos(
  blocks: readonly Block[],
  { weighSeam, weighOpening }: Pick<Weighers, 'weighSeam' | 'weighOpening'>,
): { photos: PhotoDraft[]; rest: Block[] } {
  const photos: PhotoDraft[] = [];
  const taken = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'photo') {
      // A caption that its own words show may have its credit below; one with a credit on its line has no other.
      const credit = block.rule === 'inline-credit' ? [] : creditsFrom(blocks, index + 1);
      const column = labelAbove(blocks, index);
      photos.push({ column, caption: [block], credit, at: index });
      for (const part of [...column, block, ...credit]) taken.add(part);
    }
    if (block.kind !== 'credit' || taken.has(block)) continue;
    const credit = creditsFrom(blocks, index);
    const caption = isCutAround(blocks, index, credit.length, { weighSeam, weighOpening })
      ? []
      : captionBefore(blocks, index, credit.length, weighSeam);
    const column = caption.length > 0 ? labelAbove(blocks, index - caption.length) : [];
    for (const part of [...column, ...caption, ...credit]) taken.add(part);
    photos.push({ column, caption, credit, at: index - caption.length });
  }
  const rest = blocks.filter((block) => !taken.has(block));
  return { photos, rest: rest.map((block) => (signsOverPhoto(block, blocks) ? { ...block, rule: signature } : block)) };
}

/** The rule of a byline that signs the text above it. */
export const signature = 'signature-over-photo';

/** …靠了岸。 / 本报记者 何苗 文/图 / 何苗（左）把缆绳递给老船工。: who wrote and took the picture below, behind a whole text. */
function signsOverPhoto(block: Block, blocks: readonly Block[]): boolean {
  if (block.kind !== 'byline' || !/[图摄]\s*$/u.test(block.passage.text)) return false;
  const at = blocks.indexOf(block);
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  return after?.kind === 'photo' && before?.kind === 'paragraph' && endsSentence(before.passage.text);
}

/** The label of pictures directly above the caption at `index`, which no article can be told under. */
function labelAbove(blocks: readonly Block[], index: number): Block[] {
  const above = blocks[index - 1];
  return above?.kind === 'heading' && isPhotoLabel(above.passage.text) ? [above] : [];
}

/** The credit at `index`, and another directly under it; none where it is no credit. */
function creditsFrom(blocks: readonly Block[], index: number): Block[] {
  const [first, second] = blocks.slice(index, index + 2);
  if (first?.kind !== 'credit') return [];
  return second?.kind === 'credit' && second.gap === 0 ? [first, second] : [first];
}

/** Whether the block above the credit is a paragraph's open half: the text below goes on with it, or its words show. */
function isCutAround(
  blocks: readonly Block[],
  index: number,
  credits: number,
  { weighSeam, weighOpening }: Pick<Weighers, 'weighSeam' | 'weighOpening'>,
): boolean {
  const before = blocks[index - 1];
  const after = blocks[index + credits];
  const text = before?.passage.text ?? '';
  if (before?.kind !== 'paragraph' || endsSentence(text) || /^(?:图为|[上下左右]图|[▲△▼])/u.test(text)) return false;
  // Speech left open, or a sentence that ends before the last: more than captions say without a full stop.
  if (unbalancedMarks(text).open !== '' || /[。！？][”’]?./u.test(text)) return true;
  if (after?.kind !== 'paragraph' || startsArticle(after.passage.text)) return false;
  const seam = weighSeam(text, after.passage.text);
  return seam >= 1.5 || (seam >= 1 && !isShown(text) && weighOpening(after.passage.text) > beginsAnew);
}

/** What somebody said, a whole sentence of it. */
const speech =
  /[：:，,]\s*“[^”]*[。！？!?，,]”|[。！？!?，,]”\s*[^。！？”]{1,24}(?:说|道|感慨|介绍|表示|坦言|解释|告诉)/u;

/** The same in other words: 船老大坦言，…. */
const reportedSpeech = /(?:坦言|表示|告诉记者|介绍|认为)[，,：:]/u;

/** 该院已做了六十个 · 其中十二盏 · 截至目前 · 下一步: what goes on with a text above; a caption stands by itself. */
const refersBack =
  /^[\s　]*(?:该(?![死不])|其[中余他]|截[至止]|据|目前|如今|此外|同时|另外|后来|下一(?:步|阶段)|接下来|为此|不仅如此)/u;

/** Longest caption, in characters: what stands above a credit and is longer is an article's paragraph. */
const longestCaption = 160;
/** A paragraph as short as this above a credit is its caption, whatever it says. */
const shortCaption = 60;

/** Whether a text says that it is a caption, or names the day first as captions do. */
function isShown(text: string): boolean {
  return /图为|图①|上图|下图|左图|右图|^\d{1,2}\s?月\s?\d{1,2}\s?日[，,]/u.test(text);
}

function captionBefore(
  blocks: readonly Block[],
  index: number,
  credits: number,
  weighSeam: (left: string, right: string) => number,
): Block[] {
  const block = blocks[index - 1];
  const credit = blocks[index];
  if (!block || !credit || (credit.gap > 1 && credit.gap > block.gap)) return [];
  const { text } = block.passage;
  if (block.kind === 'heading' && block.depth === 0 && !endsSentence(text)) return [];
  if (block.kind !== 'paragraph' || text.length > longestCaption || startsArticle(text)) return [];
  const before = blocks[index - 2];
  const setOff = block.gap > 1 || !before || before.kind === 'heading' || before.kind === 'furniture';
  const pictured = isShown(text) || /正在|现场/u.test(text) || isNewsBehindWhole(text, before);
  if (!setOff && !pictured && text.length > shortCaption) return [];
  // Captions say what the picture shows: a paragraph of which one half stands above, or of several sentences with what
  // somebody said in them, is an article's.
  if (speech.test(text) && sentences(text) > 1 && !/图为|图①|[上下左右]图/u.test(text)) return [];
  if (!isShown(text) && reportedSpeech.test(text)) return [];
  if (before?.kind === 'paragraph' && refersBack.test(text)) return [];
  if (!isShown(text) && isSecondHalf(before, block, blocks[index + credits], weighSeam)) return [];
  const upper = before?.kind === 'heading' && before.rule === 'marked-heading' && before.depth === 0 && block.gap === 0;
  return upper && !/^——/u.test(before.passage.text) && !endsSentence(before.passage.text) && text.length < 16
    ? [before, block]
    : [block];
}

/** Whether news of one paragraph stands behind a whole text, and is none of its own. */
function isNewsBehindWhole(text: string, before: Block | undefined): boolean {
  return before?.kind === 'paragraph' && endsSentence(before.passage.text) && opensAsNews(text);
}

/** 把最后一只球捡进筐里 · 和两岸的渡口都通了话: words that only the rest of a sentence begins with. */
const beginsNoCaption = /^(?:[把将和与及的了着过并而但也都又就](?!平|谐|音|尔)|以及)/u;

/** Whether a block goes on with the open paragraph above it, and clearly better than what stands below its credit does. */
function isSecondHalf(
  before: Block | undefined,
  block: Block,
  after: Block | undefined,
  weighSeam: (left: string, right: string) => number,
): boolean {
  if (before?.kind !== 'paragraph' || endsSentence(before.passage.text)) return false;
  if (beginsNoCaption.test(block.passage.text)) return true;
  const weigh = (half: Block) => weighSeam(before.passage.text, half.passage.text);
  // A comma shows that the paragraph is open, not that this goes on with it.
  const along = weigh(block) - (/[，,、]$/u.test(before.passage.text) ? 1.5 : 0);
  // A single sentence above a credit is its caption far more often than a cut paragraph's whole rest.
  const lead = block.passage.text.length <= shortCaption && sentences(block.passage.text) === 1 ? 4 : 1;
  return along >= 1.5 && (after?.kind !== 'paragraph' || along > weigh(after) + lead);
}

function sentences(text: string): number {
  return text.match(/[。！？!?]/gu)?.length ?? 0;
}
