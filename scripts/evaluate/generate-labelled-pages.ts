import { generatePages } from '../generate-corpus/generate-page.ts';
import type { LabelledPage } from './read-labelled-pages.ts';

/** Invented pages with their truth, made in memory; the set of each is its dialect. */
export function generateLabelledPages(count: number, seed: number): LabelledPage[] {
  return Array.from(generatePages(count, seed), ({ dialect, dump, label }) => ({
    set: dialect,
    name: dump.path.replace(/^dumps\//u, '').replace(/\.txt$/u, ''),
    label,
    dump,
  }));
}
