import { CharacterSet } from '../../../character-set.ts';

const openers = new CharacterSet('“‘（(《〈「『【');
const closers = new CharacterSet('”’）)》〉」』】');
const ends = new CharacterSet('。！？!?');
const endsOrDots = new CharacterSet('。！？!?…');
const goesOn = new CharacterSet('。！？!?…”’」』）)');

/**
 * Sentences with their closing marks. What stands in quotation marks or brackets is one piece:
 *
 *   “水来了！快开闸！”他喊。田里一片笑声。   →   “水来了！快开闸！”他喊。 · 田里一片笑声。
 *
 * @param most how many are asked for; the text behind them is not read
 */
export function splitSentences(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length && sentences.length < most; index++) {
    const isCloser = closers.hasAt(text, index);
    if (openers.hasAt(text, index)) depth++;
    else if (isCloser) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const isLast = index + 1 === text.length;
    const quoteEnds = isCloser && isLast && endsOrDots.hasAt(text, index - 1);
    if (!quoteEnds && (!ends.hasAt(text, index) || goesOn.hasAt(text, index + 1))) continue;
    sentences.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  const rest = text.slice(start).trim();
  return rest !== '' && sentences.length < most ? [...sentences, rest] : sentences;
}
