import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of the training prose: its headline lines and its text, in the order of print. */
export interface ProseArticle {
  kicker: string;
  title: string;
  subtitle: string;
  paragraphs: string[];
  /** Its subheadings, each with the paragraph below it. */
  sections: { heading: string; text: string }[];
}

/**
 * Where the prose lies, relative to the project. The second folder came later: the costs of stitching were fitted to
 * odds of openings and seams that were learned from the first alone, so that those do not learn from it.
 */
const folder = 'scripts/train-odds/prose';
const laterFolder = 'scripts/train-odds/more-prose';

/**
 * Reads the invented news prose that odds are learned from, file by file. A line is marked by what it is:
 *
 *   K 引题   T 主题   S 副题   B 署名   P a paragraph   H 小标题   Q, A lines of an interview; a blank line parts articles
 *
 * Throws an Error that names file and line for a line that has no such mark.
 */
export function readProse(root: string): ProseArticle[][] {
  return readFolder(root, folder);
}

/** The same of both folders. */
export function readAllProse(root: string): ProseArticle[][] {
  return [...readFolder(root, folder), ...readFolder(root, laterFolder)];
}

function readFolder(root: string, folder: string): ProseArticle[][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readArticles(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`));
}

function readArticles(text: string, file: string): ProseArticle[] {
  const articles: ProseArticle[] = [];
  let article: ProseArticle | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      article = null;
      continue;
    }
    if (!article) {
      article = { kicker: '', title: '', subtitle: '', paragraphs: [], sections: [] };
      articles.push(article);
    }
    addLine(article, line, `${file}:${index + 1}`);
  }
  return articles;
}

function addLine(article: ProseArticle, line: string, place: string): void {
  const [mark, words] = [line.charAt(0), line.slice(2).trim()];
  if (line.charAt(1) !== ' ' || !'KTSBPHQA'.includes(mark)) {
    throw new Error(
      `${place}: received "${line.slice(0, 20)}"; a line begins with K, T, S, B, P, H, Q or A and a blank`,
    );
  }
  if (mark === 'K') article.kicker += words;
  if (mark === 'T') article.title += article.title === '' ? words : ` ${words}`;
  if (mark === 'S') article.subtitle += words;
  if (mark === 'H') article.sections.push({ heading: words, text: '' });
  const section = article.sections.at(-1);
  if (mark === 'P' && section?.text === '') section.text = words;
  if ('PQA'.includes(mark)) article.paragraphs.push(words);
}
