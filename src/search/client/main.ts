/** The script of the search page: keeps form, address and results in step. */
import { suggestionsFile } from '../index-files.ts';
import { renderChosen } from './chosen.ts';
import { Combobox } from './combobox.ts';
import { Display } from './display.ts';
import { findElements } from './elements.ts';
import { FacetPanel } from './facet-panel.ts';
import { keepFocus } from './focus.ts';
import { fillForm, readForm, watchForm } from './form.ts';
import { watchKeys } from './keys.ts';
import { watchScroll } from './scroll.ts';
import { pageSize, Searcher } from './searcher.ts';
import type { SearchState } from './state.ts';
import { formatState, parseState } from './state.ts';
import type { Visit } from './visit.ts';
import { currentVisit, keep, recordVisit } from './visit.ts';
import { parseWords } from './words.ts';

/** This script stands in assets/ and the index beside that folder, whatever path the site is served under. */
const folder = new URL('../pagefind/', import.meta.url);

document.querySelector('[data-search-not-ready]')?.remove();
const elements = findElements(document);
/** Where the site begins in the language of the page. */
const root = new URL(elements.page.dataset.root ?? '../', document.baseURI);
const words = parseWords(elements.page.dataset.words);
const panel = new FacetPanel(elements.facets, words);
const searcher = new Searcher({ display: new Display(elements, words, root), panel, words, folder, onOffer: decide });

/** The counts of the search under way. */
let counting: Promise<void> = Promise.resolve();
/** False until a visit is as it was: what happens until then is not to be kept. */
let isSettled = false;
const title = document.title;

function run(state: SearchState, shown: number): Promise<void> {
  const next = () => elements.chosen.querySelector('button') ?? elements.status;
  return keepFocus(elements.page, next, () => show(state, shown));
}

function show(state: SearchState, shown: number): Promise<void> {
  panel.choose(state);
  elements.chosen.replaceChildren(
    ...renderChosen(state, { nameOf: (name, value) => panel.nameOf(name, value), remove: words.remove }, decide),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')) link.search = formatState(state);
  document.title = state.query.trim() === '' ? title : `${state.query.trim()} · ${title}`;
  const running = searcher.run(state, shown);
  counting = searcher.count(state);
  return running;
}

/** Makes a search that was chosen outside the form the one it holds. */
function decide(state: SearchState): void {
  fillForm(elements.form, state);
  panel.choose(state);
  search(false);
}

function search(isDraft: boolean): void {
  isSettled = true;
  const state = readForm(elements.form);
  recordVisit(state, newVisit(isDraft));
  void run(state, pageSize);
}

function newVisit(isDraft: boolean): Visit {
  return { isDraft, shown: pageSize, scroll: scrollY, isOpen: panel.isOpen };
}

/** Puts everything as it was when this address was left, how far the page was scrolled included. */
async function restore(): Promise<void> {
  isSettled = false;
  const visit = currentVisit();
  const state = parseState(location.href);
  fillForm(elements.form, state);
  if (visit !== null) elements.facets.open = visit.isOpen;
  const running = run(state, Math.max(pageSize, visit?.shown ?? 0));
  const { turn } = searcher;
  await running;
  if (visit !== null) await counting;
  if (turn !== searcher.turn) return;
  if (visit !== null) scrollTo({ top: visit.scroll, behavior: 'instant' });
  isSettled = true;
}

async function showMore(): Promise<void> {
  elements.more.disabled = true;
  const shown = await searcher.more();
  if (shown !== null) keep({ shown }, newVisit(false));
  elements.more.disabled = false;
}

async function loadSuggestions() {
  const response = await fetch(new URL(suggestionsFile, folder));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

watchForm(elements.form, {
  // What is on its way now answers a query that no longer stands there.
  onKey: () => searcher.cancel(),
  onPause: () => search(true),
  onDecision: () => search(false),
});
elements.more.addEventListener('click', () => void showMore());
elements.retry.addEventListener('click', () => void run(readForm(elements.form), pageSize));
elements.facets.addEventListener('toggle', () => {
  if (isSettled) keep({ isOpen: panel.isOpen }, newVisit(false));
  counting = searcher.count(readForm(elements.form));
});
elements.facets.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-names]') !== null) {
    panel.wantsNames = true;
    counting = searcher.count(readForm(elements.form));
    // The button that had the focus is gone.
    void counting.then(() => panel.focusNames());
  }
  const month = event.target instanceof Element ? event.target.closest<SVGElement>('a[data-from]') : null;
  if (month === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { from = '', to = '' } = month.dataset;
  decide({ ...readForm(elements.form), from, to });
});
window.addEventListener('popstate', () => void restore());
new Combobox(elements.query, words.suggestions, loadSuggestions, () => search(false));
watchScroll(() => isSettled && keep({ scroll: scrollY }, newVisit(false)));
watchKeys(elements.query, () => [
  ...elements.hits.querySelectorAll<HTMLElement>('.headline a'),
  ...(elements.more.hidden ? [] : [elements.more]),
]);
void restore();
