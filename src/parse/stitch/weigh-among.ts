import { remember } from '../remember.ts';

/** What the odds of an opening in mid-paragraph count beside those of a seam, and the least that is said against a text. */
const opening = 1.27;
const least = -6;

/** No page was cut so often: where more texts begin in mid-paragraph it is lines that were taken for paragraphs. */
const most = 40;

/**
 * Log-odds that of all the page's paragraphs it is this one that goes on with an open end: how well it does, against how
 * well every other one would.
 *
 *   …孩子们写 | 字下棋到天黑。 fits, nothing else on the page does      →   0, nothing is said against it
 *   …孩子们写 | 了三年信。     fits, and 字下棋到天黑。 fits much better  →  -3, its rest stands there
 *
 * @param texts the paragraphs of the page.
 * @returns 0 or less.
 */
export function amongTexts(
  texts: readonly string[],
  weighSeam: (left: string, right: string) => number,
  weighOpening: (text: string) => number,
): (left: string, right: string) => number {
  const weigh = (left: string, right: string) => weighSeam(left, right) + opening * weighOpening(right);
  // What begins as a paragraph does goes on with no open end, and need not be held against any.
  const inside = texts.filter((text) => weighOpening(text) >= 0);
  if (inside.length > most) return () => 0;
  const all = remember((left) => {
    let sum = 1; // that its rest is not on the page
    for (const text of inside) sum += Math.exp(weigh(left, text));
    return Math.log(sum);
  });
  return (left, right) => Math.max(least, Math.min(0, weigh(left, right) - all(left)));
}
