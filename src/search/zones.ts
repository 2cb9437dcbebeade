/** The parts of a record, in the order in which a word found there speaks for the record. */
export const zones = ['title', 'heading', 'lead', 'body', 'byline'] as const;

/**
 * title · heading: kicker, subtitle, column and series · lead: the first paragraph · body: everything else that is
 * printed · byline: names and what they are given with.
 */
export type Zone = (typeof zones)[number];
