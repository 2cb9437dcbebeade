import { bigramsOf, lettersOf } from '../characters.ts';
import { shareOf } from '../headlines/support.ts';
import type { Built } from './built.ts';

/** Share of a caption's character pairs that an article must hold for the photo to be its. */
const enough = 0.3;

/** An article with the letters of its title and body, which every caption of the page is held against. */
export interface ArticleText {
  article: Built;
  letters: string;
}

export function articleText(article: Built): ArticleText {
  const text = article.title + article.body.map((block) => ('text' in block ? block.text : '')).join('');
  return { article, letters: lettersOf(text) };
}

/**
 * The article each photo belongs to, by the words they share: of the articles just above and below the photo the one
 * that knows its caption best, or any other of the page that knows it far better. Null where none does.
 */
export function relatePhoto(photo: Built, articles: readonly ArticleText[]): Built | null {
  const figure = photo.body[0];
  const caption = figure?.type === 'figure' ? figure.caption : '';
  const line = photo.blocks[0]?.span[0] ?? 0;
  const pairs = bigramsOf(caption);
  if (pairs.length === 0) return null;
  let best: { article: Built; score: number } | null = null;
  for (const { article, letters } of articles) {
    const near = article.blocks.some(
      (block) => Math.abs(block.span[0] - line) <= 6 || Math.abs(block.span[1] - line) <= 6,
    );
    const score = shareOf(pairs, letters) + (near ? 0.15 : 0);
    if (!best || score > best.score) best = { article, score };
  }
  return best && best.score >= enough + 0.15 ? best.article : null;
}
