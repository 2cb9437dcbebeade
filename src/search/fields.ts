import type { ArticleRecord, BodyBlock, Byline } from '../model/record.ts';
import { fold } from './fold.ts';
import type { Group } from './zones.ts';

/** A stretch of text of its own: no phrase is found across two. Text is as printed, its parts joined by a line feed. */
export interface Field {
  group: Group;
  text: string;
  /**
   * How many UTF-16 code units at its beginning are the record's first paragraph, verse or list, and what stands over it;
   * 0 in all fields but one.
   */
  lead: number;
}

/** A record's texts as printed: each is a field of its own. */
export interface Fields {
  title: string;
  rest: string[];
}

/** All texts of a record without their groups; names of authors only as the bylines print them. */
export function fieldsOf(record: ArticleRecord): Fields {
  const rest = groupedFieldsOf(record).filter(({ group }) => group !== 'title' && group !== 'author');
  return { title: record.title, rest: rest.map(({ text }) => text) };
}

/**
 * Everything a record says, as fields. Paragraphs, subheadings, verses and lists that follow each other are one field, so
 * that a sentence which the printed page cut in two is found; captions and the cells of a table stand alone.
 */
export function groupedFieldsOf(record: ArticleRecord): Field[] {
  const fields = [
    field('title', record.title),
    field('heading', record.kicker),
    field('heading', record.subtitle),
    field('heading', record.column),
    field('heading', record.series?.title),
    ...[...new Set(record.bylines.map(({ name }) => name))].map((name) => field('author', name)),
    ...record.bylines.flatMap(bylineTexts).map((text) => field('byline', text)),
    field('text', record.dateline),
    ...bodyFields(record.body),
  ];
  return fields.filter(({ text }) => text !== '');
}

function field(group: Group, text = '', lead = 0): Field {
  return { group, text, lead };
}

/** The byline as printed, and of its parts those that the print does not already hold (a name set in two lines …). */
function bylineTexts({ raw, name, affiliation = '' }: Byline): string[] {
  const printed = fold(raw);
  return [raw, ...[name, affiliation].filter((part) => !printed.includes(fold(part)))];
}

function bodyFields(body: BodyBlock[]): Field[] {
  const fields: Field[] = [];
  let running: string[] = [];
  let lead = 0;
  let hasLead = false;
  const add = (...texts: string[]) => {
    running.push(...texts);
    if (!hasLead) lead = running.join('\n').length;
    hasLead = true;
  };
  const close = () => {
    if (running.length > 0) fields.push(field('text', running.join('\n'), lead));
    running = [];
    lead = 0;
  };
  for (const block of body) {
    switch (block.type) {
      case 'paragraph':
        add(block.text);
        break;
      case 'subheading':
        running.push(block.text);
        break;
      case 'verse':
        add(...block.lines);
        break;
      case 'list':
        add(...block.items);
        break;
      case 'figure':
        close();
        fields.push(field('text', block.caption), field('text', block.credit));
        break;
      case 'table':
        close();
        fields.push(...block.rows.flat().map((cell) => field('text', cell)));
        break;
    }
  }
  close();
  return fields;
}
