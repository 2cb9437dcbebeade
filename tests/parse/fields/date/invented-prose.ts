import type { ProseParagraph } from '../../../../src/parse/fields/date/prose.ts';

/** The lines of an invented page: * opens an article's first paragraph, # a headline. */
export function proseOf(page: readonly string[]): ProseParagraph[] {
  return page.map((text, index) => ({
    text: text.replace(/^[*#]/, ''),
    span: [index + 1, index + 1],
    lead: text.startsWith('*'),
    heading: text.startsWith('#'),
  }));
}
