import { type BodyPart, type Draft, titleText } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type FieldShares, nearnessInFields } from '../topics/field-shares.ts';
import { nearness, placeOf, subjectOf } from '../topics/subject.ts';
import { textOf } from './part-text.ts';

/** How many articles above the one a text stands under are looked at. */
const looked = 12;

/** What nearness in the space of topics and shared fields of news count, as where a run's texts are weighed. */
const share = { place: 3, fields: 3, size: 0.3 };

/** Characters an article's beginning is held to have, and the least: one of many words is near to everything. */
const usualSize = 300;
const leastSize = 10;

/** How near a text must lie to the beginning it points to, and how much nearer than to the others. */
const pointing = { least: 2.5, ahead: 1.2 };

/** How much nearer in the space of topics alone: only where it is are fields looked up, which takes longer. */
const aheadInSpace = 0.05;

/** Characters of a text behind which it is read no further than to the end of the sentence. */
const enough = 120;

/** An article's title and first paragraph: what stands below these may be another's. */
interface Beginning {
  text: string;
  /** Where it lies in the space of topics, and its fields; null until asked for. */
  place: Float64Array | null;
  fields: FieldShares | null;
}

/**
 * Finds the article above to which a text points by what it speaks of alone, though that article is whole and the text
 * names nobody of it: a column that ended with its paragraph goes on below others.
 *
 *   # 板栗熟了 / …筐里堆满板栗。 / # 渡口修桥 / …立起桥墩。 / 外婆剥开板栗壳，…     →  the last text points to 板栗熟了
 *
 * Each text is looked at once for all readings of the page.
 */
export class PointingTexts {
  readonly #drafts: readonly Draft[];
  readonly #lexicon: Lexicon;
  readonly #beginnings: readonly Beginning[];
  readonly #found = new Map<BodyPart, number>();

  constructor(drafts: readonly Draft[], lexicon: Lexicon) {
    this.#drafts = drafts;
    this.#lexicon = lexicon;
    this.#beginnings = drafts.map(({ headlines, body }) => ({
      text: titleText(headlines) + beginningOf(textOf(body[0])),
      place: null,
      fields: null,
    }));
  }

  /** The index of the article that a text points to which stands under the article at `host`; -1 where it points to none. */
  find(part: BodyPart, host: number): number {
    let at = this.#found.get(part);
    if (at === undefined) {
      at = part.type === 'paragraph' ? this.#seek(textOf(part), host) : -1;
      this.#found.set(part, at);
    }
    return at;
  }

  #seek(text: string, host: number): number {
    const place = placeOf(beginningOf(text), this.#lexicon);
    const inSpace = (at: number) => nearness(place, this.#placeAt(at));
    const own = inSpace(host);
    let [best, most, second] = [-1, own, own];
    let other = host;
    for (let at = Math.max(0, host - looked); at < host; at++) {
      if (!mayGoOn(this.#drafts[at])) continue;
      const near = inSpace(at);
      if (near > most) [best, most, other, second] = [at, near, best < 0 ? host : best, most];
      else if (near > second) [other, second] = [at, near];
    }
    if (best < 0 || most - second < aheadInSpace) return -1;
    const { fields } = subjectOf(text, this.#lexicon);
    const nearnessTo = (at: number) => this.#weigh(inSpace(at), nearnessInFields(fields, this.#fieldsAt(at)), at);
    const found = nearnessTo(best);
    const rest = Math.max(nearnessTo(host), nearnessTo(other));
    return found > pointing.least && found - rest > pointing.ahead ? best : -1;
  }

  #weigh(inSpace: number, inFields: number, at: number): number {
    const { length } = this.#beginnings[at]?.text ?? '';
    const size = share.size * Math.log(Math.max(leastSize, length) / usualSize);
    return share.place * inSpace + share.fields * inFields - size;
  }

  #placeAt(at: number): Float64Array {
    const beginning = this.#beginnings[at];
    if (!beginning) return new Float64Array();
    beginning.place ??= placeOf(beginning.text, this.#lexicon);
    return beginning.place;
  }

  #fieldsAt(at: number): FieldShares {
    const beginning = this.#beginnings[at];
    if (!beginning) return { fields: new Uint16Array(), shares: new Float64Array() };
    beginning.fields ??= subjectOf(beginning.text, this.#lexicon).fields;
    return beginning.fields;
  }
}

function mayGoOn(draft: Draft | undefined): boolean {
  return draft?.kind === 'article' && draft.body.length > 0;
}

/** The first sentences of a text: they tell of what it speaks as well as all do. */
function beginningOf(text: string): string {
  const end = text.indexOf('。', enough);
  return end < 0 ? text : text.slice(0, end + 1);
}
