import { type Draft, headlineLines, noHeadlines } from '../../../src/parse/draft.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

/** An article, or a lone headline where no text is given; its lines and texts stand from the line `at` on. */
export function draftOf(lines: readonly string[], texts: readonly string[], at: number, bylines: string[] = []): Draft {
  let next = at;
  const place = () => {
    next += 2;
    return { span: [next - 2, next - 2] as [number, number], gap: 1 };
  };
  return {
    kind: texts.length > 0 ? 'article' : 'residue',
    headlines: {
      ...noHeadlines(),
      title: lines.map((line) => ({ block: headingOf(line, place()), glue: ' ' as const })),
    },
    bylines: bylines.map((byline) => blockOf(byline, place())),
    body: texts.map((text) => ({ type: 'paragraph', blocks: [blockOf(text, place())] })),
    problems: [],
  };
}

/** The lines over each article, a text a draft; what stands over nothing in brackets. */
export function readHeads(drafts: readonly Draft[]): string[] {
  return drafts.map(({ headlines, body }) => {
    const text = headlineLines(headlines)
      .map(({ passage }) => passage.text)
      .join(' / ');
    return body.length > 0 ? text : `[${text}]`;
  });
}
