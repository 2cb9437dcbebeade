import type { Draft } from '../draft.ts';
import { liftHead } from '../fields/byline/inline-byline.ts';

/** Whether an article names its reporters above its text, or where that begins. */
export function isSignedAbove({ bylines, body: [first] }: Pick<Draft, 'bylines' | 'body'>): boolean {
  const passage = first?.blocks[0]?.passage;
  return bylines.length > 0 || (passage !== undefined && liftHead(passage).bylines.length > 0);
}
