import { endsSentence } from '../characters.ts';
import { type BodyPart, type Draft, holdsHeadlines } from '../draft.ts';
import { orphanProblem } from '../headlines/headline-problems.ts';
import { contentOf } from './content-of.ts';
import { textOf } from './part-text.ts';
import type { BandWeighers } from './read-band.ts';

/** The least odds of the seam, those of an opening in mid-paragraph, and what other texts of the page may say against both. */
const clear = { seam: 2.5, opening: 1.5, among: -2 };

/** The least odds of such an opening right below a headline, which is left without a text. */
const belowHeadline = 3;

/** How much better the seam must be than that with an open text above, in log-odds. */
const better = 3;

/** How much more a rest may speak of the article that it stands under, in log-odds. */
const foreign = 1.5;

/** A text that begins in the middle of a sentence, under an article that it does not go on with. */
interface Rest {
  from: Draft;
  /** Its place in the article's body. */
  at: number;
}

/**
 * Gives the rest of a sentence that stands above its beginning, or under no headline, to the article whose open end
 * nothing has met, and the paragraphs below it as far as they speak of the same:
 *
 *   # 老磨坊 / …磨盘又转了。 / 柳编筐，一天能卖二十只。 … # 渡口早市 / …摊主们摆出     →  the second text is 渡口早市's
 *
 * Columns that are read from the top give a text to articles above it alone.
 */
export function meetEnds(drafts: readonly Draft[], weighers: BandWeighers): Draft[] {
  const found = drafts.filter(isOpen).flatMap((to) => {
    const end = textOf(to.body[to.body.length - 1]);
    return findRests(drafts, to, end, weighers).map((rest) => ({ to, ...rest }));
  });
  let read = [...drafts];
  const done = new Set<Draft>();
  for (const { to, from, at } of found.sort((one, other) => other.odds - one.odds)) {
    if (done.has(to) || done.has(from)) continue;
    done.add(to).add(from);
    const end = endOfRest(to, { from, at }, weighers);
    const left = [...from.body.slice(0, at), ...from.body.slice(end)];
    const whole = { ...to, body: [...to.body, ...from.body.slice(at, end)] };
    read = read.flatMap((draft) => {
      if (draft === to) return [whole];
      return draft === from ? without(from, left) : [draft];
    });
  }
  return read;
}

function isOpen({ kind, body }: Draft): boolean {
  const last = body[body.length - 1];
  return kind === 'article' && last?.type === 'paragraph' && !endsSentence(textOf(last));
}

/** What is left of an article; nothing where that is neither text nor headline. */
function without(from: Draft, body: BodyPart[]): Draft[] {
  if (body.length > 0) return [{ ...from, body }];
  if (!isHeaded(from)) return [];
  return [{ ...from, kind: 'residue', body, problems: [...from.problems, orphanProblem(from.headlines)] }];
}

function isHeaded(draft: Draft): boolean {
  return holdsHeadlines(draft) || draft.bylines.length > 0;
}

/** The texts that clearly go on with an open end, and with nothing above them. */
function findRests(
  drafts: readonly Draft[],
  to: Draft,
  end: string,
  weighers: BandWeighers,
): (Rest & { odds: number })[] {
  const { weighSeam, weighOpening, weighAmong } = weighers;
  return drafts.flatMap((from) => {
    if (from === to || from.kind !== 'article') return [];
    return from.body.flatMap((part, at) => {
      if (part.type !== 'paragraph' || part.piece?.follows) return [];
      const text = textOf(part);
      const opening = weighOpening(text);
      if (opening < (at === 0 && isHeaded(from) ? belowHeadline : clear.opening)) return [];
      const seam = weighSeam(end, text);
      if (seam < clear.seam || weighAmong(end, text) < clear.among) return [];
      if (goesOnAbove(from.body[at - 1], text, seam, weighers) || !speaksOf(to, { from, at }, weighers)) return [];
      return [{ from, at, odds: seam + opening }];
    });
  });
}

function goesOnAbove(above: BodyPart | undefined, text: string, seam: number, { weighSeam }: BandWeighers): boolean {
  const before = textOf(above);
  return above?.type === 'paragraph' && !endsSentence(before) && seam - weighSeam(before, text) < better;
}

/** Whether a rest speaks of the article hardly less than of the one that it stands under. */
function speaksOf(to: Draft, { from, at }: Rest, weighers: BandWeighers): boolean {
  const content = contentOf([textOf(from.body[at])], [to, upTo({ from, at })], weighers);
  return content.weigh(0, 0, -1, []) > content.weigh(0, 1, -1, []) - foreign;
}

/** How far a rest goes: the paragraphs below it that speak rather of the article that it goes on with. */
function endOfRest(to: Draft, { from, at }: Rest, weighers: BandWeighers): number {
  if (at === 0 && !isHeaded(from)) return from.body.length;
  const texts = from.body.slice(at).map(textOf);
  const content = contentOf(texts, [to, upTo({ from, at })], weighers);
  let [end, gained, most] = [at + 1, 0, 0];
  for (let index = 1; index < texts.length; index++) {
    const path = texts.map((_, step) => (step < index ? 0 : 1));
    gained += content.weigh(index, 0, index - 1, path) - content.weigh(index, 1, -1, path);
    if (gained > most) [end, most] = [at + index + 1, gained];
  }
  return end;
}

/** The article that a rest stands under, as far as it stands above the rest. */
function upTo({ from, at }: Rest): Draft {
  return { ...from, body: from.body.slice(0, at) };
}
