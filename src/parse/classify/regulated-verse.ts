import type { Block } from '../blocks/block.ts';
import { blanks, withoutBlanks } from '../characters.ts';

/** Fewest lines, and fewest couplets, of a regulated poem. */
const fewestLines = 4;
const fewestCouplets = 2;

const mark = '[，。！？；,!?;]';
const line = new RegExp(`^(\\p{Script=Han}{5}|\\p{Script=Han}{7})(${mark})?$`, 'u');
const couplet = new RegExp(
  `^(\\p{Script=Han}{5}|\\p{Script=Han}{7})${mark}(\\p{Script=Han}{5}|\\p{Script=Han}{7})${mark}$`,
  'u',
);

/**
 * Verse of five or seven characters a line, printed line by line or couplet by couplet:
 *
 *   柳湾河声日夜流，          柳湾河声日夜流，碑亭铁铸锁龙头。
 *   碑亭铁铸锁龙头。          千年水患今何在，一路花香到渡口。
 *   …
 *
 * Not: a headline of two lines, and slogans, which bear no marks at their ends.
 */
export function findRegulatedVerse(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  let start = 0;
  while (start < result.length) {
    const size = sizeOf(result[start]);
    let end = start;
    while (size !== null && end < result.length && sizeOf(result[end]) === size) end++;
    if (size !== null && isPoem(result.slice(start, end), size)) {
      for (let at = start; at < end; at++) {
        const block = result[at];
        if (block) result[at] = { ...block, kind: 'verse', rule: 'regulated-verse' };
      }
    }
    start = Math.max(end, start + 1);
  }
  return result;
}

/** UTF-16 units of the longest couplet, whose characters may all take two. */
const longest = 30;

/** 5 or 7 for a line, 10 or 14 for a couplet; null for anything else. */
function sizeOf(block: Block | undefined): number | null {
  if (!block || block.depth > 0 || (block.kind !== 'paragraph' && block.kind !== 'heading')) return null;
  const printed = block.passage.text;
  if (printed.length > longest && printed.length - blanks.countIn(printed) > longest) return null;
  const text = withoutBlanks(printed);
  const single = line.exec(text)?.[1];
  if (single) return single.length;
  const [, first, second] = couplet.exec(text) ?? [];
  return first && first.length === second?.length ? first.length * 2 : null;
}

function isPoem(run: readonly Block[], size: number): boolean {
  const marked = run.filter(({ passage }) => /[，。！？；,!?;]\s*$/u.test(passage.text)).length;
  return size >= 10
    ? run.length >= fewestCouplets
    : run.length >= fewestLines && run.length % 2 === 0 && marked * 2 >= run.length;
}
