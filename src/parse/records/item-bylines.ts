import type { Byline } from '../../model/record.ts';
import { bylinesAtEnd } from '../fields/byline/inline-byline.ts';
import type { TrimmedPart } from './body-blocks.ts';

/** The mark that each item of a column of briefs begins with. */
const item = /^\s*[▲△▼●○■□◆◇★☆▪]\s*\S/u;

/**
 * Who signed the items of a column of briefs, each in brackets at its end:
 *
 *   ▲渡口添了夜班船。（甲乙丙）
 *   ▲老街修好了路灯。（丁 戊 记者 己庚）
 *
 * The brackets stay in the text, for they say whose item it is; the last one's may be lifted as any article's. One item
 * alone is no column.
 */
export function itemBylines(parts: readonly TrimmedPart[]): Byline[] {
  const texts = parts.map(({ passages }) => passages.map(({ text }) => text).join(''));
  const items = texts.filter((text) => item.test(text));
  return items.length < 2 ? [] : items.flatMap((text) => bylinesAtEnd(text) ?? []);
}
