import type { StoredHit } from '../index-files.ts';
import { markedPhrases, parseQuery } from '../query.ts';
import type { Piece } from './snippet.ts';
import { bestPassage, markAll } from './snippet.ts';
import type { SearchWords } from './words.ts';

/**
 * One result as it is shown. Everything of the archive enters as text, never as markup.
 * @param query as the reader wrote it; the link carries it on, so that the article can mark it too
 * @param root address of the site's front page
 */
export function renderHit(hit: StoredHit, query: string, root: URL, words: SearchWords): HTMLLIElement {
  const marked = markedPhrases(parseQuery(query));
  const item = document.createElement('li');
  item.className = 'entry';
  item.dataset.articleId = hit.id;
  const inItsLanguage = (element: HTMLElement) => {
    if (words.contentLanguage !== '') element.lang = words.contentLanguage;
    return element;
  };

  const link = document.createElement('a');
  const address = new URL(hit.address.replace(/^\//, ''), root);
  if (marked.title.length + marked.text.length > 0) address.searchParams.set('q', query);
  link.href = address.href;
  // Residue has no headline: its title is the interface's word for it, in which nothing was found.
  if (hit.kind === 'residue') link.append(hit.title);
  else inItsLanguage(link).append(...renderPieces(markAll(hit.title, marked.title)));
  item.append(paragraph('headline', [...kindMark(hit, words), link]));

  const passage = bestPassage(hit.texts, marked.text);
  if (passage.length > 0) item.append(inItsLanguage(paragraph('snippet', renderPieces(passage))));
  item.append(paragraph('details', hit.printed.map(span)));
  return item;
}

function kindMark({ kind }: StoredHit, words: SearchWords): Node[] {
  if (kind === 'article' || kind === 'residue') return [];
  const mark = span(words.kinds[kind]);
  mark.className = 'kind';
  return [mark];
}

function renderPieces(pieces: Piece[]): Node[] {
  return pieces.map(({ text: written, marked }) => {
    const text = onOneLine(written);
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/**
 * Paragraphs and lines of verse run on: behind a mark that fills its square no gap is needed, elsewhere a square of blank;
 * a line feed would become a narrow space.
 */
function onOneLine(text: string): string {
  return text.replace(/([\u3001-\u303f\uff01-\uff60…—“”‘’])?\n/g, (_, mark?: string) => mark ?? '\u3000');
}

function paragraph(className: string, content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}

function span(text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
