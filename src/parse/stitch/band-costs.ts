/** What the readings of a band's run are weighed by; the figures were fitted on labelled and generated pages. */

/** What is taken off, in log-odds; fitted on labelled and generated pages. */
export const cost = {
  /** A turn to another article at all, more between two whole paragraphs or before a subheading. */
  turn: 1.22,
  wholeTurn: 0.4,
  subheading: 3.5,
  /** A subheading where the paragraph above is open. */
  openSubheading: 3,
  /** Going back against the order of columns, passing over one that is open, an article that went on before. */
  back: 3.1,
  skip: 0.3,
  again: 1.62,
  /** A closed article that a run above went on with already. */
  settled: 1.11,
  /** The wrong article below a headline printed again. */
  wrongHeadline: 2.64,
  /** What seam and opening count there. */
  resumed: 0.6,
  /** Moving anything where no clear seam shows that columns turned; less where the first may go on with an open end. */
  unproven: 1.65,
  unprovenEnd: 2.4,
  /** A last column that has no rest when the others have one. */
  hostLess: 0.74,
  /** Staying where a gap parts whole paragraphs; one that is open goes on in the next column. */
  stayApart: 0.9,
  /** Prose as the rest of what is verse so far. */
  behindVerse: 2.5,
  /** A headline that none of the text below it belongs to. */
  orphaned: 1.5,
  /** The text right below such a headline as more of an article that is not open. */
  taken: 6,
  /** A text that closes a quotation or bracket which it does not open, as a paragraph's beginning. */
  closes: 3,
  /** A signature at the end of what an article got that names its reporters above; a text behind a signature or jump. */
  signedTwice: 2.5,
  ended: 6,
  /** An open end that nothing on the page goes on with. */
  leftOpen: 2,
};

/** What is given back where more blank lines than usual stand above the text that turns, in log-odds. */
export const apartTurn = 1.5;

/** What is given to a piece of a paragraph that goes with the piece before it, in log-odds: hardly one in twenty goes elsewhere. */
export const pieceStays = 3;

/** Log-odds of a seam that proves by itself that a column turned. */
export const clearSeam = 3.5;

/**
 * What the odds of a seam, of an opening in mid-paragraph, of both against those of all the page's other paragraphs, and
 * of none of them count for a text that stays or that turns.
 */
export const share = {
  stay: { seam: 0.54, middle: 0.5, among: 0.3, bias: 0.15 },
  turn: { seam: 1.49, middle: 1.4, among: 0.05, bias: -0.19 },
};

/** What the odds of an opening in mid-paragraph count against a text as a paragraph's beginning. */
export const beginning = 0.22;

/** Characters by which a column may be longer or shorter than its neighbours for each log-odd lost, and the most lost. */
export const uneven = { each: 80, most: 2 };
