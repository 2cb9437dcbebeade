const openers = '“‘（(《〈「『【';
const closers = '”’）)》〉」』】';

/**
 * Sentences with their closing marks. What stands in quotation marks or brackets is one piece:
 *
 *   “水来了！快开闸！”他喊。田里一片笑声。   →   “水来了！快开闸！”他喊。 · 田里一片笑声。
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (openers.includes(character)) depth++;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    const next = text.charAt(index + 1);
    const quoteEnds = closers.includes(character) && depth === 0 && /[。！？!?…]/u.test(text.charAt(index - 1));
    const endsHere = /[。！？!?]/u.test(character) && depth === 0 && !/[。！？!?…”’」』）)]/u.test(next);
    if (!endsHere && !(quoteEnds && next === '')) continue;
    sentences.push(text.slice(start, index + 1));
    start = index + 1;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}
