import type { Block } from '../blocks/block.ts';
import { type Draft, noHeadlines } from '../draft.ts';
import { orphanProblem } from './headline-problems.ts';

/** A headline whose text is not on the page, under the label of its column. */
export function orphanDraft(lines: readonly Block[], column: Block[] = []): Draft {
  const headlines = { ...noHeadlines(), column, title: lines.map((block) => ({ block, glue: ' ' as const })) };
  return { kind: 'residue', headlines, bylines: [], body: [], problems: [orphanProblem(headlines)] };
}
