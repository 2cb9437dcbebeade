import type { SearchState } from './state.ts';
import { formatState } from './state.ts';

/** What an entry of the browser's history keeps beside its address. */
export interface Visit {
  /** True while the reader is still typing: the next key replaces the entry. */
  isDraft: boolean;
  /** How many results were shown. */
  shown: number;
  /** How far down the page the reader was, in CSS pixels. */
  scroll: number;
  /** True where the facets were open. */
  isOpen: boolean;
}

/** The entry the reader is at; null where it is new. */
export function currentVisit(): Visit | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('isDraft' in state) || !('shown' in state)) return null;
  return {
    isDraft: state.isDraft === true,
    shown: Number(state.shown),
    scroll: 'scroll' in state ? Number(state.scroll) : 0,
    isOpen: 'isOpen' in state && state.isOpen === true,
  };
}

/** Keeps what is to be as it was for coming back. */
export function keep(part: Partial<Visit>, otherwise: Visit): void {
  history.replaceState({ ...(currentVisit() ?? otherwise), ...part }, '');
}

/** Writes a search into the address: typing makes one entry however many keys, a decision makes its own. */
export function recordVisit(state: SearchState, visit: Visit): void {
  const address = location.pathname + formatState(state);
  const isSame = formatState(state) === location.search;
  const continues = visit.isDraft && currentVisit()?.isDraft === true;
  if (isSame || continues) history.replaceState(visit, '', address);
  else history.pushState(visit, '', address);
}
