import { type BodyPart, type Draft, titleText } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { CharacterEvidence } from '../topics/character-evidence.ts';
import { type FieldShares, nearnessInFields } from '../topics/field-shares.ts';
import { spellingOf } from '../topics/spelling.ts';
import { nearness, placeOf, subjectOf } from '../topics/subject.ts';
import { textOf } from './part-text.ts';

/** How many articles above the one a text stands under are looked at. */
const looked = 12;

/** What nearness in the space of topics, shared characters and shared fields of news count, in log-odds. */
const share = { place: 3, characters: 0.74, fields: 3, size: 0.3 };

/** Characters an article's beginning is held to have, and the least: one of many words is near to everything. */
const usualSize = 300;
const leastSize = 10;

/** What must speak for the beginning that a text points to, and how much more than for the others. */
const pointing = { least: 3.38, ahead: 1.2 };

/** How much more without fields: only where it is are they looked up, which takes longer. */
const aheadAtFirst = 0.15;

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
  #characters: CharacterEvidence | null = null;
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
    const { characterShares } = this.#lexicon;
    this.#characters ??= new CharacterEvidence(
      this.#beginnings.map((beginning) => spellingOf(beginning.text, characterShares)),
      characterShares,
    );
    const held = this.#characters.weigh(spellingOf(text, characterShares));
    const atFirst = (at: number) =>
      share.place * nearness(place, this.#placeAt(at)) + share.characters * (held[at] ?? 0);
    const own = atFirst(host);
    let [best, most, second] = [-1, own, own];
    let other = host;
    for (let at = Math.max(0, host - looked); at < host; at++) {
      if (!mayGoOn(this.#drafts[at])) continue;
      const near = atFirst(at);
      if (near > most) [best, most, other, second] = [at, near, best < 0 ? host : best, most];
      else if (near > second) [other, second] = [at, near];
    }
    if (best < 0 || most - second < aheadAtFirst) return -1;
    const { fields } = subjectOf(text, this.#lexicon);
    const inAll = (at: number) =>
      atFirst(at) + share.fields * nearnessInFields(fields, this.#fieldsAt(at)) - this.#sizeAt(at);
    const found = inAll(best);
    const rest = Math.max(inAll(host), inAll(other));
    return found > pointing.least && found - rest > pointing.ahead ? best : -1;
  }

  #sizeAt(at: number): number {
    const { length } = this.#beginnings[at]?.text ?? '';
    return share.size * Math.log(Math.max(leastSize, length) / usualSize);
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
