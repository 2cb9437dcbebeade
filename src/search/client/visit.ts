import type { SearchState } from './state.ts';
import { formatState } from './state.ts';

/** What an entry of the browser's history keeps beside its address. */
interface Visit {
  /** True while the reader is still typing: the next key replaces the entry. */
  isDraft: boolean;
  /** How many results were shown. */
  shown: number;
}

function currentVisit(): Visit | null {
  const state: unknown = history.state;
  const isVisit = typeof state === 'object' && state !== null && 'isDraft' in state && 'shown' in state;
  return isVisit ? { isDraft: state.isDraft === true, shown: Number(state.shown) } : null;
}

/** How many results were shown when this entry was left; `otherwise` for a new one. */
export function shownBefore(otherwise: number): number {
  return currentVisit()?.shown ?? otherwise;
}

/** Keeps how many results are shown, for coming back. */
export function keepShown(shown: number): void {
  const visit: Visit = { isDraft: currentVisit()?.isDraft ?? false, shown };
  history.replaceState(visit, '');
}

/** Writes a search into the address: typing makes one entry however many keys, a decision makes its own. */
export function recordVisit(state: SearchState, isDraft: boolean, shown: number): void {
  const visit: Visit = { isDraft, shown };
  const address = location.pathname + formatState(state);
  const isSame = formatState(state) === location.search;
  const continues = isDraft && currentVisit()?.isDraft === true;
  if (isSame || continues) history.replaceState(visit, '', address);
  else history.pushState(visit, '', address);
}
