import type { Block } from '../blocks/block.ts';
import type { Draft } from '../draft.ts';

/**
 * Gives a byline right behind a paragraph to the article that the paragraph went to:
 *
 *   …可到窗口 / (another article) / 办理。 / （记者 甲乙 整理）     with 办理。 the byline is the first article's
 *
 * Not: a byline without brackets over text of its own article, whose headline stands elsewhere.
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
      if (below && owners.get(below) === draft && !/^\s*[（(]/u.test(byline.passage.text)) continue;
      draft.bylines = draft.bylines.filter((other) => other !== byline);
      owner.bylines = [...owner.bylines, byline];
    }
  }
}
