import type { Block } from '../blocks/block.ts';
import { splitNames } from '../fields/byline/split-names.ts';
import { isPersonName } from '../fields/byline/surnames.ts';

/** How far the byline that opens a report reaches, in characters. */
const opening = 80;

/**
 * Whether a text that ends with a name is none of the report above it, whose byline stands at its beginning and names
 * another:
 *
 *   本报讯（记者 柏小舟）昨晚，渡口添了一班夜船…
 *   船头的灯                                        another's headline, and no subheading
 *   夜里过河的人都认得那盏灯。（路知远）
 */
export function isSignedApart(paragraphs: readonly Block[], above: string): boolean {
  const last = paragraphs.at(-1);
  if (!last || !isSigned(last.passage.text)) return false;
  const signature = signatureOf(last.passage.text);
  const names = splitNames(signature);
  const bylines = [...above.slice(0, opening).matchAll(/[（(]([^（()）]{2,60})[）)]/gu)];
  const byline = bylines.find(([, inner]) => /记者|通讯员/u.test(inner ?? ''))?.[1];
  return byline !== undefined && names.every((name) => isPersonName(name) && !byline.includes(name));
}

/** Whether the last paragraph of a text ends with the names of people in brackets. */
export function isSignedByPerson(paragraphs: readonly Block[]): boolean {
  const text = paragraphs.at(-1)?.passage.text ?? '';
  return isSigned(text) && splitNames(signatureOf(text)).every(isPersonName);
}

/** Whether the text ends with names in brackets. Its last sign tells of nearly every one that it does not. */
export function isSigned(text: string): boolean {
  const last = text.trimEnd().at(-1);
  if (last !== '）' && last !== ')') return false;
  return /[（(]\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})*[）)]\s*$/u.test(text);
}

function signatureOf(text: string): string {
  return /[（(]([^（()）]*)[）)]\s*$/u.exec(text)?.[1] ?? '';
}
