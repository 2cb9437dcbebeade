import type { Byline } from '../../src/model/record.ts';
import { fold, withoutListMark, withoutMarks, withoutStrokes } from './fold.ts';
import type { Label, LabelledArticle } from './label.ts';
import { stripFrame } from './strip-frame.ts';

/** A line of the dump with its offsets, line end left out. */
export interface DumpLine {
  start: number;
  end: number;
  text: string;
}

/** What the label says a line belongs to; `index` counts articles, photos and notices from 0. */
export interface LineOwner {
  kind: 'article' | 'photo' | 'notice' | 'furniture' | 'orphan' | 'shared';
  index: number;
}

/** A byline of the label: the roles the record may give it, and the folded name. */
export interface GoldByline {
  roles: readonly Byline['role'][];
  name: string;
}

/** An article as the label gives it. All texts are folded, without marks; body and paragraphs without their frame. */
export interface GoldArticle {
  index: number;
  title: string;
  kicker: string;
  subtitle: string;
  body: string;
  paragraphs: string[];
  bylines: GoldByline[];
  /** Lines of the body in reading order, blank ones left out. */
  bodyLines: number[];
}

export interface GoldPage {
  label: Label;
  lines: DumpLine[];
  articles: GoldArticle[];
  /** By line number; lines of front matter, and bylines that a label does not list, have none. */
  owners: Map<number, LineOwner>;
}

/** Joins a label with its dump. The line numbers must be those of the dump (checkLineNumbers). */
export function goldPageOf(label: Label, text: string): GoldPage {
  const lines = splitLines(text);
  return {
    label,
    lines,
    articles: label.articles.map((article, index) => goldArticleOf(article, index, lines)),
    owners: ownersOf(label),
  };
}

export function splitLines(text: string): DumpLine[] {
  const lines: DumpLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

function goldArticleOf(article: LabelledArticle, index: number, lines: readonly DumpLine[]): GoldArticle {
  const raw = (number: number) => withoutMarks(lines[number - 1]?.text ?? '');
  const headline = (numbers: readonly number[]) => fold(numbers.map(raw).join(''));
  const blocks = article.body.map((block) => {
    const texts = block.lines.map(raw).map((line) => (block.type === 'table' ? withoutStrokes(line) : line));
    // Every line of a list may begin with a list mark; of a paragraph only the first can.
    const clean = texts.map((line, at) => (block.type === 'list' || at === 0 ? withoutListMark(line) : line));
    return { type: block.type, text: fold(clean.join('')) };
  });
  return {
    index,
    title: headline(article.title),
    kicker: headline(article.kicker),
    subtitle: headline(article.subtitle),
    body: stripFrame(blocks.map((block) => block.text).join('')),
    paragraphs: blocks
      .filter((block) => block.type === 'paragraph')
      .map((block) => stripFrame(block.text))
      .filter((paragraph) => paragraph !== ''),
    bylines: [
      // An author whose page prints no role may stand among the reporters of a label.
      ...article.reporters.map((name): GoldByline => ({ roles: ['reporter', 'author'], name: fold(name) })),
      ...article.correspondents.map((name): GoldByline => ({ roles: ['correspondent'], name: fold(name) })),
      ...(article.authors ?? []).map((name): GoldByline => ({ roles: ['author'], name: fold(name) })),
    ],
    bodyLines: article.body.flatMap((block) => block.lines).filter((number) => raw(number).trim() !== ''),
  };
}

function ownersOf(label: Label): Map<number, LineOwner> {
  const owners = new Map<number, LineOwner>();
  const own = (kind: LineOwner['kind'], index: number, ...lists: readonly (readonly number[])[]): void => {
    for (const number of new Set(lists.flat())) {
      owners.set(number, owners.has(number) ? { kind: 'shared', index: 0 } : { kind, index });
    }
  };
  label.articles.forEach((article, index) => {
    const { title, kicker, subtitle, series, column, bylineLines = [], body } = article;
    own('article', index, title, kicker, subtitle, series, column, bylineLines, ...body.map((block) => block.lines));
  });
  label.photos.forEach((photo, index) => {
    own('photo', index, photo.lines, photo.credit);
  });
  (label.notices ?? []).forEach((notice, index) => {
    own('notice', index, notice.title, notice.lines);
  });
  own('furniture', 0, label.furniture);
  own('orphan', 0, label.orphanHeadlines);
  return owners;
}
