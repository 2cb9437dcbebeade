import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import type { BodyPart, Draft } from '../draft.ts';
import type { BoundPage } from '../headlines/bind-sections.ts';
import { joinPassages, slicePassage } from '../passage.ts';

/** Log-odds from which a line begins in the middle of a paragraph so clearly that it may go on with another text. */
const clearly = 2;

/** Characters that tell how a text begins. */
const looked = 80;

/**
 * Parts the paragraphs of broken lines in which a column may have ended with a full line and a sentence, so that each
 * piece may go to an article of its own:
 *
 *   …船老大等到人都坐稳了才解缆绳。        one piece
 *   缝。问他疼不疼，他摆摆手说不疼。…        another, that begins inside a word: it may go on with 肿成了一条
 *
 * @param weighMiddle log-odds that a text begins in the middle of a paragraph.
 */
export function partAtHiddenEnds(page: BoundPage, weighMiddle: (text: string) => number): BoundPage {
  const part = (body: readonly BodyPart[]) => body.flatMap((each) => partParagraph(each, weighMiddle));
  const drafts = page.drafts.map((draft) => (draft.kind === 'article' ? { ...draft, body: part(draft.body) } : draft));
  const continuations = page.continuations.map(({ of, parts }) => {
    return { of: drafts[page.drafts.indexOf(of)] ?? of, parts: part(parts) };
  });
  return { ...page, drafts, continuations };
}

/** The pieces of a paragraph; itself where it is whole. */
function partParagraph(part: BodyPart, weighMiddle: (text: string) => number): BodyPart[] {
  const [whole] = part.blocks;
  if (part.type !== 'paragraph' || part.blocks.length !== 1 || !whole?.breaks) return [part];
  const { passage, span, breaks } = whole;
  const pieces: BodyPart[] = [];
  let [start, firstLine, lastLine] = [0, span[0], span[0]];
  const cut = (end: number): void => {
    const block: Block = { ...whole, passage: slicePassage(passage, start, end), span: [firstLine, lastLine] };
    const follows = pieces[pieces.length - 1];
    pieces.push({ ...part, blocks: [block], piece: { whole, ...(follows ? { follows } : {}) } });
    start = end;
  };
  for (const { offset, line } of breaks) {
    const at = passage.offsets.findIndex((each) => each >= offset);
    const [before, behind] = [passage.text.slice(start, at), passage.text.slice(at, at + looked)];
    if (at > start && endsSentence(before) && weighMiddle(behind) > clearly) {
      cut(at);
      firstLine = line;
    }
    lastLine = line;
  }
  if (pieces.length === 0) return [part];
  lastLine = span[1];
  cut(passage.text.length);
  return pieces;
}

/**
 * Joins the pieces again that went to one article, one behind the other.
 *
 * @param flow the page's blocks in its order, as they were before paragraphs were parted.
 * @returns the articles, and the flow with the pieces that went apart.
 */
export function joinPieces(drafts: readonly Draft[], flow: readonly Block[]): { drafts: Draft[]; flow: Block[] } {
  /** Of each paragraph that was parted the blocks that it is now. */
  const parted = new Map<Block, Block[]>();
  const joined = drafts.map((draft) => ({ ...draft, body: joinBody(draft.body, parted) }));
  if (parted.size === 0) return { drafts: joined, flow: [...flow] };
  const now = flow.flatMap((block) => parted.get(block)?.sort((one, two) => one.span[0] - two.span[0]) ?? [block]);
  return { drafts: joined, flow: now };
}

function joinBody(parts: readonly BodyPart[], parted: Map<Block, Block[]>): BodyPart[] {
  const body: BodyPart[] = [];
  for (const [index, { piece, ...part }] of parts.entries()) {
    const [block] = part.blocks;
    if (!piece || !block) {
      body.push(part);
      continue;
    }
    const { whole, follows } = piece;
    const blocks = parted.get(whole) ?? [];
    parted.set(whole, blocks);
    const before = follows && follows === parts[index - 1] ? body.pop()?.blocks[0] : undefined;
    if (before) blocks.splice(blocks.indexOf(before), 1);
    const now = before ? joinBlocks(before, block, whole) : block;
    blocks.push(now);
    body.push({ ...part, blocks: [now] });
  }
  return body;
}

/** Two pieces of a paragraph as one; the paragraph itself where that is all of it. */
function joinBlocks(first: Block, second: Block, whole: Block): Block {
  const passage = joinPassages([first.passage, second.passage]);
  if (passage.text.length === whole.passage.text.length) return whole;
  return { ...first, passage, span: [first.span[0], second.span[1]] };
}
