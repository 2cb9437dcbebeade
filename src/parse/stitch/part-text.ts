import type { BodyPart, Draft } from '../draft.ts';

export function textOf(part: BodyPart | undefined): string {
  if (part?.blocks.length === 1) return part.blocks[0]?.passage.text ?? ''; // as most do, and nothing is built
  return part?.blocks.map((block) => block.passage.text).join('') ?? '';
}

/** The text of a draft's last part, where a column's end may have cut it. */
export function lastText(draft: Draft): string {
  return textOf(draft.body[draft.body.length - 1]);
}
