import type { Label, LabelledArticle } from '../evaluate/label.ts';
import type { ArticleTruth, Block, PhotoTruth } from './block.ts';

/** The printed page by whom its blocks belong to. */
export interface PageTruth {
  dump: string;
  newspaper: string;
  region: string;
  page: string | null;
  section: string | null;
  issueDate: Label['issueDate'];
  articles: ArticleTruth[];
  photos: PhotoTruth[];
  furniture: Block[];
  orphans: Block[];
}

/** The truth of a printed page in the form of the hand labels, with its seams. Its blocks must have been printed. */
export function labelPage(truth: PageTruth): Label {
  const { dump, newspaper, region, page, section, issueDate } = truth;
  return {
    dump,
    newspaper,
    region,
    page,
    section,
    issueDate,
    articles: truth.articles.map(labelArticle),
    photos: truth.photos.map(({ caption, credit }) => ({ lines: linesOf(caption), credit: linesOf(credit) })),
    furniture: linesOf(truth.furniture),
    orphanHeadlines: linesOf(truth.orphans),
    seams: truth.articles.flatMap(({ body }) => body.flatMap(({ blocks }) => seamsOf(blocks))),
  };
}

function labelArticle(article: ArticleTruth): LabelledArticle {
  return {
    title: linesOf(article.title),
    kicker: linesOf(article.kicker),
    subtitle: linesOf(article.subtitle),
    series: linesOf(article.series),
    column: linesOf(article.column),
    jump: article.jump,
    reporters: article.reporters,
    correspondents: article.correspondents,
    ...(article.byline.length > 0 && { bylineLines: linesOf(article.byline) }),
    body: article.body.map(({ type, blocks }) => ({ type, lines: linesOf(blocks) })),
  };
}

/** The last line of each block of a cut paragraph with the first of the next. */
function seamsOf(blocks: readonly Block[]): [number, number][] {
  return blocks.slice(1).flatMap((after, index): [number, number][] => {
    const from = blocks[index]?.numbers.at(-1);
    const to = after.numbers[0];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}

function linesOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ numbers }) => numbers);
}
