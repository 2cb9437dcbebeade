import { unitAt } from '../unit-at.ts';

/** Where the sentence begins in which the character at `index` stands: behind a full stop or a line's end. */
export function startOfSentence(text: string, index: number): number {
  let start = index;
  while (start > 0 && !isSentenceEnd(unitAt(text, start - 1))) start--;
  return start;
}

/** Behind the full stop or line's end that ends the sentence from `start` on. */
export function endOfSentence(text: string, start: number): number {
  const { length } = text;
  for (let at = start; at < length; at++) {
    if (isSentenceEnd(unitAt(text, at))) return at + 1;
  }
  return length;
}

function isSentenceEnd(unit: number): boolean {
  return unit === fullStop || unit === lineEnd;
}

const fullStop = '。'.charCodeAt(0);
const lineEnd = '\n'.charCodeAt(0);
