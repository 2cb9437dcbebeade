import { goldPageOf } from '../evaluate/gold-page.ts';
import { labelSets, readLabelledPages } from '../evaluate/read-labelled-pages.ts';
import { readProse } from './read-prose.ts';

/** Shortest paragraph that is learned from, in characters. */
const shortest = 6;

/** Articles of the training prose that make a page. */
const articlesOnPage = 9;

/**
 * The paragraphs of the labelled sample pages, page by page, as their labels give them, whole and without blanks, and
 * those of the training prose, as many articles together as stand on a page.
 */
export function readTrainingPages(root: string): string[][] {
  return [...samplePages(root), ...prosePages(root)];
}

function prosePages(root: string): string[][] {
  const articles = readProse(root).flat();
  const pages: string[][] = [];
  for (let first = 0; first < articles.length; first += articlesOnPage) {
    const paragraphs = articles.slice(first, first + articlesOnPage).flatMap((article) => article.paragraphs);
    pages.push(paragraphs.filter((paragraph) => paragraph.length > shortest));
  }
  return pages;
}

function samplePages(root: string): string[][] {
  const set = labelSets.find(({ name }) => name === 'own');
  const pages = (set && readLabelledPages(root, set)) ?? [];
  return pages.map(({ label, dump }) =>
    goldPageOf(label, dump.text).articles.flatMap(({ paragraphs }) =>
      paragraphs.filter((paragraph) => paragraph.length > shortest),
    ),
  );
}
