/** A search as the address of the page holds it: ?q=&region=&from=&to=&paper=&sort= . */
export interface SearchState {
  /** As the reader wrote it. */
  query: string;
  /** Code of a city or a county, or "". */
  region: string;
  /** First and last day, YYYY-MM-DD, or "". */
  from: string;
  to: string;
  /** Id of a newspaper, or "". */
  paper: string;
  sort: SortOrder;
}

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Reads a search from an address; what makes no sense there is left out. */
export function parseState(address: string): SearchState {
  const given = new URL(address, 'https://archive.invalid/').searchParams;
  const value = (name: string) => given.get(name)?.trim() ?? '';
  return {
    query: given.get('q') ?? '',
    region: value('region'),
    from: dayOrNothing(value('from')),
    to: dayOrNothing(value('to')),
    paper: value('paper'),
    sort: sortOrders.find((order) => order === value('sort')) ?? 'relevance',
  };
}

/** The address of a search, beginning with "?"; "" for the empty one. Defaults are left out. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string) => value !== '' && parameters.set(name, value);
  set('q', state.query);
  set('region', state.region);
  set('from', state.from);
  set('to', state.to);
  set('paper', state.paper);
  set('sort', state.sort === 'relevance' ? '' : state.sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function dayOrNothing(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? text : '';
}
