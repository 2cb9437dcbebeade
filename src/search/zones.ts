/**
 * The parts of a record, in the order in which a word found there speaks for the record: title · heading (kicker,
 * subtitle, column, series) · lead (the first paragraph) · body (everything else) · author (the names in bylines) · byline
 * (as printed, with roles and houses).
 */
export const zones = ['title', 'heading', 'lead', 'body', 'author', 'byline'] as const;
export type Zone = (typeof zones)[number];

/**
 * In the index a record is up to five pages, so that it says in which of them a phrase stands; no phrase is found across
 * two. Page numbers go by group first, then by position: all titles, newest first, then all headings …
 */
export const groups = ['title', 'heading', 'text', 'author', 'byline'] as const;
export type Group = (typeof groups)[number];

/**
 * Lead and body share a page, as a sentence may run from one into the other. The lead ends where the word of this number
 * begins, wherever it starts, so the place of a phrase tells which of the two it is in. (A lead of more words than these
 * counts as body from there on.)
 */
export const leadRoom = 256;

/** The zone of a word's place in a page. */
export function zoneOf(group: Group, place: number): Zone {
  if (group !== 'text') return group;
  return place < leadRoom ? 'lead' : 'body';
}
