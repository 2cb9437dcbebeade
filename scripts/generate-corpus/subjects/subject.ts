/**
 * What the grammar knows of one subject of local life. All texts are templates (fill-template.ts):
 *
 *   [甲|乙]     one of the alternatives      {tool}    a word of `words`, the same all through an article
 *   {n3-20}     a number                     {tool*}   a word of `words`, drawn anew
 *   {A} {B}     a person: with the role where first named, then by name alone
 *
 * Sentences carry their final sign, save quotes, voices and claims, which the composer closes.
 */
export interface Subject {
  name: string;
  /** Word lists by name; at least one, which templates draw on. */
  words: Readonly<Record<string, readonly string[]>>;
  organisations: readonly string[];
  /** Roles of {A}, who speaks for the organisation, and of {B}, one of the people. */
  experts: readonly string[];
  people: readonly string[];
  /** Headlines that stand alone, the two halves of a parted one, lines above and below. */
  heads: readonly string[];
  firstHalves: readonly string[];
  secondHalves: readonly string[];
  kickers: readonly string[];
  subtitles: readonly string[];
  subheadings: readonly string[];
  /** A headline over several places, and what follows "地名：" in each. */
  series: readonly string[];
  parts: readonly string[];
  leads: readonly string[];
  scenes: readonly string[];
  facts: readonly string[];
  claims: readonly string[];
  quotes: readonly string[];
  voices: readonly string[];
  closings: readonly string[];
  captions: readonly string[];
}
