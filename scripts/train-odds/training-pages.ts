import { goldPageOf } from '../evaluate/gold-page.ts';
import { labelSets, readLabelledPages } from '../evaluate/read-labelled-pages.ts';

/** Shortest paragraph that can be cut in two that still say something, in characters. */
const shortest = 20;

/** The paragraphs of the labelled sample pages, page by page, as their labels give them: whole and without blanks. */
export function readTrainingPages(root: string): string[][] {
  const set = labelSets.find(({ name }) => name === 'own');
  const pages = (set && readLabelledPages(root, set)) ?? [];
  return pages.map(({ label, dump }) =>
    goldPageOf(label, dump.text).articles.flatMap(({ paragraphs }) =>
      paragraphs.filter((paragraph) => paragraph.length > shortest),
    ),
  );
}
