import type { ArticleRecord, BodyBlock, Region } from '../../../model/record.ts';
import type { ParseContext } from '../../context.ts';
import type { Built } from '../../records/built.ts';
import { findPlaces } from '../places/find-places.ts';
import { findGenre } from './genre/find-genre.ts';
import { findKeywords } from './keywords/find-keywords.ts';
import { findOrganisations } from './organisations/find-organisations.ts';
import { findPeople } from './people/find-people.ts';
import { summarise } from './summary/summarise.ts';

export type Terms = Pick<ArticleRecord, 'genre' | 'places' | 'people' | 'organisations' | 'keywords' | 'summary'>;

/** Whom and what the words of each of a page's records name; the genre of articles. */
export function readTerms(
  items: readonly Built[],
  region: Region | null,
  context: ParseContext,
): { item: Built; terms: Terms }[] {
  const papers = context.newspapers.flatMap(({ name, aliases }) => [name, ...aliases]);
  const read: { item: Built; terms: Terms }[] = [];
  for (const item of items) read.push({ item, terms: termsOf(item, wordsOf(item), region, papers, context) });
  return read;
}

/** Headline and body, a line each. */
function wordsOf({ kicker, title, subtitle, body }: Built): string {
  return [kicker, title, subtitle, ...body.map(textOfBlock)].filter(Boolean).join('\n');
}

function termsOf(
  item: Built,
  text: string,
  region: Region | null,
  papers: readonly string[],
  context: ParseContext,
): Terms {
  const { lexicon, gazetteer } = context;
  const paragraphs = item.body.filter((block) => block.type === 'paragraph').map((block) => block.text);
  const names = item.bylines.map(({ name }) => name);
  const people = findPeople(text, names, lexicon);
  const organisations = findOrganisations(text, { leftOut: papers }, lexicon);
  const hasVerse = item.body.some((block) => block.type === 'verse');
  const { title, subtitle, column, bylines, dateline } = item;
  return {
    ...(item.kind === 'article'
      ? { genre: findGenre({ title, subtitle, column, bylines, dateline, paragraphs, hasVerse }) }
      : {}),
    places: findPlaces(text, { city: region }, gazetteer),
    people,
    organisations,
    keywords: findKeywords(title, text, lexicon, [...names, ...people.map(({ name }) => name)]),
    summary: summarise(paragraphs.length > 0 ? paragraphs : item.body.map(textOfBlock)),
  };
}

function textOfBlock(block: BodyBlock): string {
  switch (block.type) {
    case 'figure':
      return block.caption;
    case 'verse':
      return block.lines.join('\n');
    case 'list':
      return block.items.join('\n');
    case 'table':
      return block.rows.map((row) => row.join(' ')).join('\n');
    default:
      return block.text;
  }
}
