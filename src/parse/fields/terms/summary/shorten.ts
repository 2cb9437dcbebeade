import { unbalancedMarks } from '../../../characters.ts';

/** Below this a cut leaves too little to be worth reading, and a cut inside a quotation is the lesser evil. */
const leastCut = 24;

/**
 * Cuts a text to at most `width` characters at the end of a clause, with … where something was left out:
 *
 *   秋收时节，联社的晒场上堆满花生，社员们忙着装袋，……   →   秋收时节，联社的晒场上堆满花生…
 */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const room = text.slice(0, width - 1);
  const marks = [...room.matchAll(/[，,；;：:。！？!?、](?!\d)/gu)].map((match) => match.index).reverse();
  const clean = marks.find((at) => at >= leastCut && room.charAt(at) !== '、' && isWhole(room.slice(0, at)));
  const at = clean ?? marks.find((mark) => mark >= leastCut) ?? room.length;
  const head = room.slice(0, at);
  return `${head}…${isWhole(head) ? '' : closing(head)}`;
}

function isWhole(text: string): boolean {
  return unbalancedMarks(text).open === '';
}

function closing(text: string): string {
  const pairs: Record<string, string> = {
    '“': '”',
    '‘': '’',
    '（': '）',
    '(': ')',
    '《': '》',
    '〈': '〉',
    '「': '」',
    '『': '』',
    '【': '】',
    '[': ']',
  };
  return [...unbalancedMarks(text).open]
    .reverse()
    .map((mark) => pairs[mark] ?? '')
    .join('');
}
