import { supportOf } from '../headlines/support.ts';
import type { Built } from './built.ts';

/** Share of a caption's character pairs that an article must hold for the photo to be its. */
const enough = 0.3;

/**
 * The article each photo belongs to, by the words they share: of the articles just above and below the photo the one
 * that knows its caption best, or any other of the page that knows it far better. Null where none does.
 */
export function relatePhoto(photo: Built, articles: readonly Built[]): Built | null {
  const figure = photo.body[0];
  const caption = figure?.type === 'figure' ? figure.caption : '';
  const line = photo.blocks[0]?.span[0] ?? 0;
  if (!caption) return null;
  let best: { article: Built; score: number } | null = null;
  for (const article of articles) {
    const text = article.title + article.body.map((block) => ('text' in block ? block.text : '')).join('');
    const near = article.blocks.some(
      (block) => Math.abs(block.span[0] - line) <= 6 || Math.abs(block.span[1] - line) <= 6,
    );
    const score = supportOf(caption, text) + (near ? 0.15 : 0);
    if (!best || score > best.score) best = { article, score };
  }
  return best && best.score >= enough + 0.15 ? best.article : null;
}
