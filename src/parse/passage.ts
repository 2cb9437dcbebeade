/**
 * A passage is text that knows where each of its characters stood in the dump:
 *
 *   text     张 文 渊 →  "张文渊"
 *   offsets             [1204, 1206, 1208]
 *
 * Stages drop blanks, cut passages and join them; a character is never without its offset, except the blanks that a
 * stage puts between two joined pieces (offset -1).
 */
export interface Passage {
  readonly text: string;
  /** One offset into the dump for each UTF-16 unit of the text; -1 for a blank that was put in. */
  readonly offsets: readonly number[];
}

export const emptyPassage: Passage = { text: '', offsets: [] };

/** The stretch [start, end) of the dump as a passage. */
export function passageOf(dump: string, start: number, end: number): Passage {
  const text = dump.slice(start, end);
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) offsets.push(start + index);
  return { text, offsets };
}

export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  return { text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) };
}

/** Keeps the characters for which `keep` holds; a surrogate pair is always of one class, so halves stay together. */
export function filterPassage(passage: Passage, keep: (character: string, index: number) => boolean): Passage {
  const { text } = passage;
  const { length } = text;
  const offsets: number[] = [];
  let kept = '';
  let start = 0;
  for (let index = 0; index < length; index++) {
    if (keep(text.charAt(index), index)) {
      offsets.push(passage.offsets[index] ?? -1);
      continue;
    }
    kept += text.slice(start, index);
    start = index + 1;
  }
  return { text: kept + text.slice(start), offsets };
}

/** Joins passages, with `glue` (blanks only) between them. */
export function joinPassages(passages: readonly Passage[], glue = ''): Passage {
  const filled = passages.filter((passage) => passage.text !== '');
  if (filled.length === 1 && filled[0]) return filled[0];
  const offsets: number[] = [];
  for (const [index, passage] of filled.entries()) {
    if (index > 0) for (let at = 0; at < glue.length; at++) offsets.push(-1);
    for (const offset of passage.offsets) offsets.push(offset);
  }
  return { text: filled.map((passage) => passage.text).join(glue), offsets };
}

export function trimPassage(passage: Passage): Passage {
  if (passage.text === passage.text.trim()) return passage;
  const start = passage.text.length - passage.text.trimStart().length;
  return slicePassage(passage, start, Math.max(start, passage.text.trimEnd().length));
}
