import type { BodyPart, Draft } from '../draft.ts';

export function textOf(part: BodyPart | undefined): string {
  return part?.blocks.map((block) => block.passage.text).join('') ?? '';
}

/** The text of a draft's last part, where a column's end may have cut it. */
export function lastText(draft: Draft): string {
  return textOf(draft.body[draft.body.length - 1]);
}
