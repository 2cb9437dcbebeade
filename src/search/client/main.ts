/** The script of the search page: keeps form, address and results in step. */
import { suggestionsFile } from '../index-files.ts';
import { parseQuery } from '../query.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './archive.ts';
import { renderChosen } from './chosen.ts';
import { Combobox } from './combobox.ts';
import { countArchive } from './count-archive.ts';
import { Display } from './display.ts';
import { findElements } from './elements.ts';
import type { Found } from './engine.ts';
import { searchArchive } from './engine.ts';
import { FacetPanel } from './facet-panel.ts';
import { isFiltered } from './filter.ts';
import { findNear } from './find-near.ts';
import { fillForm, readForm, watchForm } from './form.ts';
import { watchKeys } from './keys.ts';
import { loadHits } from './load-hits.ts';
import { watchScroll } from './scroll.ts';
import type { SearchState } from './state.ts';
import { formatState, parseState } from './state.ts';
import type { Visit } from './visit.ts';
import { currentVisit, keep, recordVisit } from './visit.ts';
import { parseWords } from './words.ts';

/** Results shown at first, and how many more at a time. */
const pageSize = 10;
/** Results shown before all shards have answered, where later ones may come before them: few, as each is a download. */
const earlySize = 4;
/** How long a search may last before it shows what it has, in milliseconds: earlier, results would jump about. */
const patience = 60;

/** How many other searches are offered where one finds nothing. */
const offers = 6;

/** This script stands in assets/, so the site begins one folder up, whatever path it is served under. */
const root = new URL('..', import.meta.url);
const folder = new URL('pagefind/', root);

const elements = findElements(document);
const words = parseWords(elements.page.dataset.words);
const display = new Display(elements, words, root);
const panel = new FacetPanel(elements.facets, words);

let archive: Promise<Archive> | undefined;
/** Counts searches, so that a slow one does not overwrite a later one. */
let turn = 0;
/** The counts of the search under way. */
let counting: Promise<void> = Promise.resolve();
/** False until a visit is as it was: what happens until then is not to be kept. */
let isSettled = false;
const title = document.title;
let current: { found: Found; state: SearchState; shown: number } | undefined;

function open(): Promise<Archive> {
  archive ??= openArchive(folder).catch((error: unknown) => {
    archive = undefined;
    throw error;
  });
  return archive;
}

async function run(state: SearchState, shown: number): Promise<void> {
  turn += 1;
  const mine = turn;
  current = undefined;
  const { clauses, mistakes } = parseQuery(state.query);
  display.mistakes(mistakes);
  panel.choose(state);
  elements.chosen.replaceChildren(
    ...renderChosen(state, { nameOf: (name, value) => panel.nameOf(name, value), remove: words.remove }, decide),
  );
  document.title = state.query.trim() === '' ? title : `${state.query.trim()} · ${title}`;
  counting = count(mine, state);
  if (clauses.length === 0 && !isFiltered(state)) {
    display.idle();
    return;
  }
  display.busy();
  await attempt(mine, async () => {
    const began = performance.now();
    let isEarly = true;
    for await (const found of searchArchive(await open(), state)) {
      const isWanted = isEarly && found.count > 0 && performance.now() - began > patience;
      if (!found.isComplete && !isWanted) continue;
      const wanted = found.isComplete || state.sort !== 'relevance' ? shown : earlySize;
      const hits = await loadHits(found, state, [0, wanted], words.perhaps);
      if (mine !== turn) return;
      if (!found.isComplete) {
        display.early(hits, state.query);
        isEarly = false;
        continue;
      }
      current = { found, state, shown: hits.length };
      display.done(found.count, hits, state.query);
      offerMore();
      if (found.count === 0) void offerNear(mine, state);
    }
  });
}

/** Where nothing is found: what would find something. It is never searched for without being asked. */
async function offerNear(mine: number, state: SearchState): Promise<void> {
  await attempt(mine, async () => {
    let offered = 0;
    for await (const { near, count } of findNear(await open(), state)) {
      if (mine !== turn || offered === offers) return;
      const { query } = near.state;
      const text = near.rule === 'filters' ? words.unfiltered.replace('{query}', () => query) : query;
      display.offer(text, count, formatState(near.state), () => decide(near.state));
      offered += 1;
    }
  });
}

/** Counts for the facets, if they are in sight. */
async function count(mine: number, state: SearchState): Promise<void> {
  if (!panel.isOpen) return;
  await attempt(mine, async () => {
    panel.busy();
    for await (const { counts, names } of countArchive(await open(), state, () => mine === turn)) {
      panel.show(counts, names, state);
    }
  });
  if (mine === turn) panel.settle();
}

async function showMore(): Promise<void> {
  if (current === undefined) return;
  const mine = turn;
  const { found, state, shown } = current;
  elements.more.disabled = true;
  await attempt(mine, async () => {
    const hits = await loadHits(found, state, [shown, shown + pageSize], words.perhaps);
    if (mine !== turn || current === undefined) return;
    current.shown = shown + hits.length;
    const first = display.append(hits, state.query);
    first?.querySelector('a')?.focus();
    keep({ shown: current.shown }, newVisit(false));
    offerMore();
  });
  elements.more.disabled = false;
}

function offerMore(): void {
  if (current !== undefined) display.offerMore(Math.min(pageSize, current.found.count - current.shown));
}

async function attempt(mine: number, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch {
    if (mine === turn) display.error();
  }
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
  const mine = turn;
  await running;
  if (visit !== null) await counting;
  if (mine !== turn) return;
  if (visit !== null) scrollTo({ top: visit.scroll, behavior: 'instant' });
  isSettled = true;
}

watchForm(elements.form, {
  onKey: () => {
    // What is on its way now answers a query that no longer stands there.
    turn += 1;
    display.busy();
  },
  onPause: () => search(true),
  onDecision: () => search(false),
});
elements.more.addEventListener('click', () => void showMore());
elements.retry.addEventListener('click', () => void run(readForm(elements.form), pageSize));
elements.facets.addEventListener('toggle', () => {
  if (isSettled) keep({ isOpen: panel.isOpen }, newVisit(false));
  counting = count(turn, readForm(elements.form));
});
elements.facets.addEventListener('click', (event) => {
  const month = event.target instanceof Element ? event.target.closest<SVGElement>('a[data-from]') : null;
  if (month === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { from = '', to = '' } = month.dataset;
  decide({ ...readForm(elements.form), from, to });
});
window.addEventListener('popstate', () => void restore());
new Combobox(
  elements.query,
  words.suggestions,
  async () => {
    const response = await fetch(new URL(suggestionsFile, folder));
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  },
  () => search(false),
);
watchScroll(() => isSettled && keep({ scroll: scrollY }, newVisit(false)));
watchKeys(elements.query, () => [
  ...elements.hits.querySelectorAll<HTMLElement>('.headline a'),
  ...(elements.more.hidden ? [] : [elements.more]),
]);
void restore();
