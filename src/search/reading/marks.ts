/** Marks in an article the words of the search that led to it, as `?q=` of its address has them. */
import { markedPhrases, parseQuery } from '../query.ts';
import type { ReadingWords } from './bar.ts';
import { isFirstVisit, makeBar } from './bar.ts';
import { markRun, unmark } from './mark-runs.ts';
import { findRuns } from './runs.ts';

/** Defined by the bundler, by the language of the page. */
declare const readingWords: Record<string, ReadingWords>;

const article = document.querySelector('main article');
const address = new URL(location.href);
const phrases = markedPhrases(parseQuery(address.searchParams.get('q') ?? ''));

const words = readingWords[document.documentElement.lang];

if (article !== null && words !== undefined) {
  const occurrences = findRuns(article).flatMap((run) => markRun(run, run.isTitle ? phrases.title : phrases.text));
  if (occurrences.length > 0) {
    const bar = makeBar(occurrences, words, () => {
      unmark(occurrences);
      bar.remove();
      address.searchParams.delete('q');
      address.hash = location.hash;
      history.replaceState(history.state, '', address);
      document.querySelector('main')?.focus({ preventScroll: true });
    });
    article.before(bar);
    if (isFirstVisit()) tabFrom(bar);
  }
}

/** From a mark that was scrolled to, Tab would lead on into the article; the bar is to come first. Nothing is left focused. */
function tabFrom(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.blur();
  element.removeAttribute('tabindex');
}
