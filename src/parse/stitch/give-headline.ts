import { bodyText, type Draft, noHeadlines, titleText } from '../draft.ts';
import { supportOf } from '../headlines/support.ts';
import type { Allocation } from './read-band.ts';

/** Least share of a headline's pairs that the text must know. */
const known = 0.2;

/**
 * Where all the text over or under a headline goes on with one article that has none, the headline is that article's:
 *
 *   (first half, cut in mid-sentence) … (another story, its headline) / (second half) / its headline
 *
 * @returns whether it was given; the host is then left with nothing.
 */
export function giveHeadline(host: Draft, allocations: readonly Allocation[]): boolean {
  const [to, ...others] = new Set(allocations.map((allocation) => allocation.to));
  if (!to || others.length > 0 || to === host || to.kind !== 'article' || to.headlines.title.length > 0) return false;
  if (supportOf(titleText(host.headlines), bodyText(to)) < known) return false;
  const [{ kicker, subtitle, column }, given] = [to.headlines, host.headlines];
  to.headlines = {
    ...given,
    kicker: [...kicker, ...given.kicker],
    subtitle: [...given.subtitle, ...subtitle],
    column: [...column, ...given.column],
  };
  to.problems = to.problems.filter(({ rule }) => rule !== 'headless-body');
  to.bylines = [...to.bylines, ...host.bylines];
  Object.assign(host, { headlines: noHeadlines(), bylines: [] });
  return true;
}
