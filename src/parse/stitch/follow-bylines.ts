import type { Block } from '../blocks/block.ts';
import type { Draft } from '../draft.ts';
import { isSignedAbove } from './signed-above.ts';

/**
 * Gives a byline right behind a paragraph to the article that the paragraph went to:
 *
 *   …可到窗口 / (another article) / 办理。 / （记者 甲乙 整理）     with 办理。 the byline is the first article's
 *
 * Not: a byline without brackets over text of its own article, whose headline stands elsewhere.
 *
 * And one above a text that has another behind its end, where the text above has none:
 *
 *   （another headline） / …到六点。 / 晚报记者 何苗 / 前天下午的一场雨… / 晚报记者 何苗        the first is for the text above
 *
 * @param flow the page's blocks in its order.
 */
export function followBylines(drafts: readonly Draft[], flow: readonly Block[]): void {
  if (drafts.every(({ bylines }) => bylines.length === 0)) return;
  const owners = new Map<Block, Draft>();
  for (const draft of drafts) for (const part of draft.body) for (const block of part.blocks) owners.set(block, draft);
  const places = new Map(flow.map((block, index) => [block, index]));
  for (const draft of drafts) {
    for (const byline of draft.bylines) {
      const at = places.get(byline) ?? -1;
      const [above, below] = [flow[at - 1], flow[at + 1]];
      const owner = above && owners.get(above);
      if (!owner || owner === draft || owner.kind !== 'article') continue;
      const isOver = below !== undefined && owners.get(below) === draft;
      if (isOver && !/^\s*[（(]/u.test(byline.passage.text) && !isSignedBehindToo(draft, owner, byline, flow, places))
        continue;
      draft.bylines = draft.bylines.filter((other) => other !== byline);
      owner.bylines = [...owner.bylines, byline];
    }
  }
}

/** Whether the draft's text has another byline behind its end, and the one above has none, so that the page signs behind. */
function isSignedBehindToo(
  draft: Draft,
  owner: Draft,
  byline: Block,
  flow: readonly Block[],
  places: ReadonlyMap<Block, number>,
): boolean {
  const last = draft.body.at(-1)?.blocks.at(-1);
  const behind = last && flow[(places.get(last) ?? -1) + 1];
  return behind !== undefined && behind !== byline && draft.bylines.includes(behind) && !isSignedAbove(owner);
}
