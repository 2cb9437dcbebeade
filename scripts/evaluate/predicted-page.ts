import type { PageResult, Placement } from '../../src/model/page.ts';
import type { ArticleRecord, BodyBlock } from '../../src/model/record.ts';
import { fold, withoutListMark } from './fold.ts';
import type { GoldArticle, GoldPage } from './gold-page.ts';
import { stripFrame } from './strip-frame.ts';

/** An article record as it is compared: texts folded as in GoldArticle. */
export interface PredictedArticle {
  record: ArticleRecord;
  title: string;
  kicker: string;
  subtitle: string;
  body: string;
  paragraphs: string[];
}

export interface PredictedPage {
  result: PageResult;
  articles: PredictedArticle[];
  /** For each offset of the dump the first placement that holds it. */
  places: (Placement | undefined)[];
}

/** Prepares what the parser made of the page for comparison. */
export function predictedPageOf(result: PageResult, text: string): PredictedPage {
  const articles = result.records.filter((record) => record.kind === 'article').map(predictedArticleOf);
  return { result, articles, places: placesOf(text, result.placements) };
}

/** The text of a block that counts as body; captions do not. */
export function bodyTextOf(block: BodyBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return withoutListMark(block.text);
    case 'verse':
      return block.lines.join('');
    case 'list':
      return block.items.map(withoutListMark).join('');
    case 'table':
      return block.rows.flat().join('');
    case 'figure':
      return '';
  }
}

/**
 * The predicted article that holds most characters of the body of a labelled one, judged by the placements; undefined
 * where none holds any. Two labelled articles can have the same partner, where the parser did not part them.
 */
export function partnerOf(gold: GoldArticle, page: GoldPage, predicted: PredictedPage): PredictedArticle | undefined {
  const counts = new Map<string, number>();
  for (const number of gold.bodyLines) {
    const line = page.lines[number - 1];
    for (let offset = line?.start ?? 0; offset < (line?.end ?? 0); offset++) {
      const record = predicted.places[offset]?.record;
      if (record && /\S/u.test(line?.text.charAt(offset - line.start) ?? '')) {
        counts.set(record, (counts.get(record) ?? 0) + 1);
      }
    }
  }
  let best: PredictedArticle | undefined;
  let most = 0;
  for (const article of predicted.articles) {
    const count = counts.get(article.record.id) ?? 0;
    if (count > most) {
      best = article;
      most = count;
    }
  }
  return best;
}

function predictedArticleOf(record: ArticleRecord): PredictedArticle {
  return {
    record,
    title: fold(record.title),
    kicker: fold(record.kicker ?? ''),
    subtitle: fold(record.subtitle ?? ''),
    body: stripFrame(fold(record.body.map(bodyTextOf).join(''))),
    paragraphs: record.body
      .filter((block) => block.type === 'paragraph')
      .map((block) => stripFrame(fold(bodyTextOf(block))))
      .filter((paragraph) => paragraph !== ''),
  };
}

function placesOf(text: string, placements: readonly Placement[]): (Placement | undefined)[] {
  const places = new Array<Placement | undefined>(text.length).fill(undefined);
  for (const placement of placements) {
    for (let offset = Math.max(0, placement.start); offset < Math.min(text.length, placement.end); offset++) {
      places[offset] ??= placement;
    }
  }
  return places;
}
