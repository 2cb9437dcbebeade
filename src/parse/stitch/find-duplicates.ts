import type { Problem } from '../../model/record.ts';
import { lettersOf } from '../characters.ts';
import type { Draft } from '../draft.ts';
import { textOf } from './part-text.ts';

/** Shortest beginning that two paragraphs share by a fault of OCR and not by chance, in characters. */
const shortest = 12;

/**
 * A line that OCR read twice, the first time cut short:
 *
 *   雕版的主人今年71岁,祖上三代刻版。
 *   雕版的主人今年71岁,祖上三代刻版,他却一度想把版劈了烧火。
 *
 * Both are printed text, so both stay; the doubt says which of them repeats.
 */
export function findDuplicates(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  for (const [index, part] of draft.body.entries()) {
    const next = draft.body[index + 1];
    const span = part.blocks[0]?.span;
    if (part.type !== 'paragraph' || next?.type !== 'paragraph' || !span) continue;
    const [text, below] = [textOf(part), textOf(next)];
    // Hardly any two begin alike, which their first characters show.
    if (text.charAt(0) !== below.charAt(0) && isLetter(text) && isLetter(below)) continue;
    const [first, second] = [lettersOf(text), lettersOf(below)];
    const shared = sharedPrefix(first, second);
    if (shared < shortest || shared < first.length * 0.6) continue;
    const reason = `The line repeats the beginning of the next: “${text.slice(0, 20)}…”`;
    problems.push({ rule: 'garbled-duplicate', reason, span });
  }
  return problems;
}

/** Whether the text begins with a letter or a digit. */
function isLetter(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
