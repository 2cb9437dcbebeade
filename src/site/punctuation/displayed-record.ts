import type { ArticleRecord, BodyBlock, Byline, Mention } from '../../model/record.ts';
import { toFullWidth } from './full-width.ts';

/**
 * The record as pages show it: where its scan wrote all punctuation half-width, its texts have the marks of Chinese
 * print. Places in the texts stay what they are. What was printed (bylines' `raw`, evidence, reasons of doubts) stays.
 */
export function displayedRecord(record: ArticleRecord): ArticleRecord {
  const marks = record.normalisation?.marks;
  if (marks === undefined) return record;
  const shown = (text: string) => toFullWidth(text, marks);
  const { kicker, subtitle, column, series, dateline, jump } = record;
  return {
    ...record,
    title: shown(record.title),
    ...(kicker === undefined ? {} : { kicker: shown(kicker) }),
    ...(subtitle === undefined ? {} : { subtitle: shown(subtitle) }),
    ...(column === undefined ? {} : { column: shown(column) }),
    ...(series === undefined ? {} : { series: { ...series, title: shown(series.title) } }),
    ...(dateline === undefined ? {} : { dateline: shown(dateline) }),
    ...(jump === undefined
      ? {}
      : {
          jump: {
            ...(jump.from === undefined ? {} : { from: shown(jump.from) }),
            ...(jump.to === undefined ? {} : { to: shown(jump.to) }),
          },
        }),
    bylines: record.bylines.map((byline): Byline => {
      const { affiliation } = byline;
      return affiliation === undefined ? byline : { ...byline, affiliation: shown(affiliation) };
    }),
    body: record.body.map((block) => displayedBlock(block, shown)),
    organisations: record.organisations.map((mention): Mention => ({ ...mention, name: shown(mention.name) })),
    keywords: record.keywords.map(shown),
    summary: shown(record.summary),
  };
}

function displayedBlock(block: BodyBlock, shown: (text: string) => string): BodyBlock {
  switch (block.type) {
    case 'paragraph':
      return { ...block, text: shown(block.text) };
    case 'subheading':
      return { ...block, text: shown(block.text), ...(block.halves ? { halves: block.halves.map(shown) } : {}) };
    case 'figure':
      return { ...block, caption: shown(block.caption), credit: shown(block.credit) };
    case 'verse':
      return { ...block, lines: block.lines.map(shown) };
    case 'list':
      return { ...block, items: block.items.map(shown) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(shown)) };
  }
}
