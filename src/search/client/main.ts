/** The script of the search page: keeps form, address and results in step. */
import { parseQuery } from '../query.ts';
import { Display } from './display.ts';
import { findElements } from './elements.ts';
import type { Found } from './engine.ts';
import { Engine } from './engine.ts';
import { isFiltered } from './filter.ts';
import { fillForm, readForm, watchForm } from './form.ts';
import { startPagefind } from './pagefind.ts';
import type { SearchState } from './state.ts';
import { parseState } from './state.ts';
import { keepShown, recordVisit, shownBefore } from './visit.ts';
import { watchFetch } from './watch-fetch.ts';
import { parseWords } from './words.ts';

/** Results shown at first, and how many more at a time. */
const pageSize = 10;

/** This script stands in assets/, so the site begins one folder up, whatever path it is served under. */
const root = new URL('..', import.meta.url);
const folder = new URL('pagefind/', root);

const elements = findElements(document);
const display = new Display(elements, parseWords(elements.page.dataset.words), root);
const watch = watchFetch(folder);

let engine: Promise<Engine> | undefined;
let attempts = 0;
/** Counts searches, so that a slow one does not overwrite a later one. */
let turn = 0;
let current: { found: Found; query: string; shown: number } | undefined;

function startEngine(): Promise<Engine> {
  if (engine !== undefined) return engine;
  watch.forget();
  engine = startPagefind(folder, attempts).then((pagefind) => new Engine(pagefind, folder, watch.failed));
  attempts += 1;
  return engine;
}

async function run(state: SearchState, shown: number): Promise<void> {
  turn += 1;
  const mine = turn;
  current = undefined;
  if (parseQuery(state.query).clauses.length === 0 && !isFiltered(state)) {
    display.idle();
    return;
  }
  display.busy();
  await attempt(mine, async () => {
    const found = await (await startEngine()).search(state);
    const hits = await found.hits(0, shown);
    if (mine !== turn) return;
    current = { found, query: state.query, shown: hits.length };
    display.done(found.count, hits, state.query);
    offerMore();
  });
}

async function showMore(): Promise<void> {
  if (current === undefined) return;
  const mine = turn;
  const { found, query, shown } = current;
  elements.more.disabled = true;
  await attempt(mine, async () => {
    const hits = await found.hits(shown, shown + pageSize);
    if (mine !== turn || current === undefined) return;
    current.shown = shown + hits.length;
    const first = display.append(hits, query);
    first?.querySelector('a')?.focus();
    keepShown(current.shown);
    offerMore();
  });
  elements.more.disabled = false;
}

function offerMore(): void {
  if (current !== undefined) display.offerMore(Math.min(pageSize, current.found.count - current.shown));
}

/** A failed engine is given up even if its search no longer matters: it would go on without what it could not load. */
async function attempt(mine: number, task: () => Promise<void>): Promise<void> {
  const used = engine;
  try {
    await task();
  } catch {
    if (used === undefined || used === engine) engine = undefined;
    if (mine === turn) display.error();
  }
}

function search(isDraft: boolean): void {
  const state = readForm(elements.form);
  recordVisit(state, isDraft, pageSize);
  void run(state, pageSize);
}

function restore(): void {
  const state = parseState(location.href);
  fillForm(elements.form, state);
  void run(state, Math.max(pageSize, shownBefore(pageSize)));
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
window.addEventListener('popstate', restore);
restore();
