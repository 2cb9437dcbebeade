import { startsArticle } from '../dialect/article-start.ts';
import { bodyText, type Draft, headlineLines, holdsHeadlines } from '../draft.ts';
import { contentOf } from './content-of.ts';
import { textOf } from './part-text.ts';
import type { BandWeighers } from './read-band.ts';

/** How well an article must go on with a beginning, and how much better than any other, in log-odds. */
const least = 5;
const ahead = 3;

/**
 * Puts the beginning of an article that was left without a headline before the text that speaks of the same under a
 * headline, where that text has no dateline of its own:
 *
 *   本报讯 … 渡口的夜船昨日开班。 … # 夜船开班 / 船老大说，夜船要开到腊月。     →  one article under the headline
 *
 * Not: a beginning that speaks of no article, or one whose article begins with a dateline already.
 */
export function placeBeginnings(drafts: readonly Draft[], weighers: BandWeighers): Draft[] {
  let read = [...drafts];
  for (const beginning of drafts.filter(isBeginning)) {
    const rest = findRest(beginning, read, weighers);
    if (!rest) continue;
    const bylines = [...beginning.bylines, ...rest.bylines];
    const whole = { ...rest, bylines, body: [...beginning.body, ...rest.body] };
    read = read.flatMap((draft) => (draft === beginning ? [] : draft === rest ? [whole] : [draft]));
  }
  return read;
}

function isBeginning(draft: Draft): boolean {
  const [first] = draft.body;
  if (draft.kind !== 'article' || holdsHeadlines(draft)) return false;
  return first?.type === 'paragraph' && startsArticle(textOf(first));
}

/** The article of which a beginning clearly speaks, and that lacks one; null where there is none. */
function findRest(beginning: Draft, drafts: readonly Draft[], weighers: BandWeighers): Draft | null {
  const articles = drafts.filter(({ kind, body }) => kind === 'article' && body.length > 0 && body !== beginning.body);
  const content = contentOf([bodyText(beginning)], articles, weighers);
  const odds = articles.map((_, index) => content.weigh(0, index, -1, []));
  const most = Math.max(...odds);
  const best = articles[odds.indexOf(most)];
  const second = Math.max(0, ...odds.filter((each) => each !== most));
  return best && most >= least && most - second >= ahead && lacksBeginning(best) ? best : null;
}

function lacksBeginning({ headlines, body }: Draft): boolean {
  return headlineLines(headlines).length > 0 && !startsArticle(textOf(body[0]));
}
