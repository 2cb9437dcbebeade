import type { ArticleRecord, BodyBlock, Byline } from '../model/record.ts';
import { fold } from './fold.ts';
import type { Fields } from './grams.ts';

/**
 * Everything a record says, as fields: no phrase is found across two of them. Paragraphs, subheadings, verses and lists
 * that follow each other are one field, so that a sentence which the printed page cut in two is found; captions and the
 * cells of a table stand alone. Text is as printed, the parts of a field joined by a line feed.
 */
export function fieldsOf(record: ArticleRecord): Fields {
  const rest = [
    record.kicker,
    record.subtitle,
    record.column,
    record.series?.title,
    ...record.bylines.flatMap(bylineTexts),
    record.dateline,
    ...bodyTexts(record.body),
  ];
  return { title: record.title, rest: rest.filter(isPresent) };
}

/** The byline as printed, and of its parts those that the print does not already hold (a name set in two lines …). */
function bylineTexts({ raw, name, affiliation = '' }: Byline): string[] {
  const printed = fold(raw);
  return [raw, ...[name, affiliation].filter((part) => !printed.includes(fold(part)))];
}

function bodyTexts(body: BodyBlock[]): string[] {
  const texts: string[] = [];
  let running: string[] = [];
  const close = () => {
    if (running.length > 0) texts.push(running.join('\n'));
    running = [];
  };
  for (const block of body) {
    switch (block.type) {
      case 'paragraph':
      case 'subheading':
        running.push(block.text);
        break;
      case 'verse':
        running.push(...block.lines);
        break;
      case 'list':
        running.push(...block.items);
        break;
      case 'figure':
        close();
        texts.push(block.caption, block.credit);
        break;
      case 'table':
        close();
        texts.push(...block.rows.flat());
        break;
    }
  }
  close();
  return texts;
}

function isPresent(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
