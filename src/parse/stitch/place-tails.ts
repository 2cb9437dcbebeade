import { endsSentence } from '../characters.ts';
import { startsArticle } from '../dialect/article-start.ts';
import { type BodyPart, bodyText, type Draft, headlineLines, holdsHeadlines } from '../draft.ts';
import { beginning, share } from './band-costs.ts';
import { contentOf } from './content-of.ts';
import { lastText, textOf } from './part-text.ts';
import type { BandWeighers } from './read-band.ts';

/** How well a tail must go on with an article, and how much better than with any other, in log-odds. */
const least = 4;
const ahead = 1.5;

/**
 * Gives a text whose headline went to another to the article that it goes on with: it was never the headline's, but the
 * rest of a third article's, whose column ended above it.
 *
 *   # 夜船添到六班 / …船票涨到 / # 老戏台又亮了 / 两元，夜里不加价。 / (text on the stage)
 *   the headline in the middle went to the text on the stage     →  两元，夜里不加价。 goes on with the first article
 *
 * Not: a text that begins as an article does, whose own headline may be lost.
 *
 * @param found the drafts as they were before headlines went from one text to another.
 */
export function placeTails(drafts: readonly Draft[], found: readonly Draft[], weighers: BandWeighers): Draft[] {
  const headed = new Set(found.filter(({ headlines }) => hasLines(headlines)).map(({ body }) => body[0]));
  const tails = drafts.filter((draft) => isTail(draft) && headed.has(draft.body[0]));
  let read = [...drafts];
  for (const tail of tails) {
    const articles = read.filter(
      (draft) => draft.kind === 'article' && draft.body.length > 0 && !tails.includes(draft),
    );
    const owner = findOwner(tail, articles, weighers);
    if (!owner) continue;
    const whole = { ...owner, body: withTail(owner, tail.body) };
    read = read.flatMap((draft) => (draft === tail ? [] : draft === owner ? [whole] : [draft]));
  }
  return read;
}

function hasLines(headlines: Draft['headlines']): boolean {
  return headlineLines(headlines).length > 0;
}

function isTail(draft: Draft): boolean {
  const [first] = draft.body;
  if (draft.kind !== 'article' || holdsHeadlines(draft) || draft.bylines.length > 0) return false;
  return first?.type === 'paragraph' && !startsArticle(textOf(first));
}

/** The article that a tail goes on with; null where none does clearly better than all others. */
function findOwner(tail: Draft, articles: readonly Draft[], weighers: BandWeighers): Draft | null {
  const { weighSeam, weighOpening, weighIndent } = weighers;
  const text = textOf(tail.body[0]);
  const [opening, indent] = [weighOpening(text), weighIndent(text)];
  const content = contentOf([bodyText(tail)], articles, weighers);
  const { seam, middle, bias } = share.turn;
  let [best, most, second] = [-1, Number.NEGATIVE_INFINITY, 0];
  for (const [index, article] of articles.entries()) {
    const goesOn = isOpen(article)
      ? indent + seam * weighSeam(lastText(article), text) + middle * (opening - indent) + bias
      : -beginning * opening;
    const odds = goesOn + content.weigh(0, index, -1, []);
    if (odds > most) [best, most, second] = [index, odds, Math.max(second, most)];
    else if (odds > second) second = odds;
  }
  return most >= least && most - second >= ahead ? (articles[best] ?? null) : null;
}

function isOpen({ body }: Draft): boolean {
  const last = body[body.length - 1];
  return last?.type === 'paragraph' && !endsSentence(textOf(last));
}

/** An article's body with the tail between what stands above and below it; last where all stands below, or its end is open. */
function withTail(owner: Draft, tail: readonly BodyPart[]): BodyPart[] {
  const line = firstLine(tail[0]);
  const at = owner.body.findIndex((part) => firstLine(part) > line);
  if (at <= 0 || isOpen(owner)) return [...owner.body, ...tail];
  return [...owner.body.slice(0, at), ...tail, ...owner.body.slice(at)];
}

function firstLine(part: BodyPart | undefined): number {
  return part?.blocks[0]?.span[0] ?? 0;
}
