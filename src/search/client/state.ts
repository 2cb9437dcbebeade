/** A search as the address of the page holds it: ?q=&region=&paper=&…&from=&to=&sort= . */
export interface SearchState extends FacetValues {
  /** As the reader wrote it. */
  query: string;
  /** First and last day, YYYY-MM-DD, or "". */
  from: string;
  to: string;
  sort: SortOrder;
}

/**
 * What can be chosen: codes of cities and counties, ids of newspapers, the rest by name. Of several values of one of them
 * a record must have one; in the address they are repeated parameters: region=410621&region=410622.
 */
export const facetNames = ['region', 'paper', 'section', 'column', 'kind', 'reporter'] as const;
export type FacetName = (typeof facetNames)[number];
export type FacetValues = Record<FacetName, string[]>;

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Reads a search from an address; what makes no sense there is left out. */
export function parseState(address: string): SearchState {
  const given = new URL(address, 'https://archive.invalid/').searchParams;
  const value = (name: string) => given.get(name)?.trim() ?? '';
  const values = (name: string) => [...new Set(given.getAll(name).map((text) => text.trim()))].filter(Boolean);
  return {
    query: given.get('q') ?? '',
    region: values('region'),
    paper: values('paper'),
    section: values('section'),
    column: values('column'),
    kind: values('kind'),
    reporter: values('reporter'),
    from: dayOrNothing(value('from')),
    to: dayOrNothing(value('to')),
    sort: sortOrders.find((order) => order === value('sort')) ?? 'relevance',
  };
}

/** The address of a search, beginning with "?"; "" for the empty one. Defaults are left out. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string) => value !== '' && parameters.append(name, value);
  set('q', state.query);
  for (const name of facetNames) for (const value of state[name]) set(name, value);
  set('from', state.from);
  set('to', state.to);
  set('sort', state.sort === 'relevance' ? '' : state.sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function dayOrNothing(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? text : '';
}
