import type { Problem } from '../../model/record.ts';
import type { Block } from '../blocks/block.ts';
import { type BodyPart, type Headlines, spanOf, titleText } from '../draft.ts';

/** What is said of a headline whose text is not on the page. */
export function orphanProblem(headlines: Headlines): Problem {
  return {
    rule: 'orphan-headline',
    reason: `The headline “${titleText(headlines)}” has no text on this page`,
    span: spanOf(headlines.title.map(({ block }) => block)),
  };
}

/** What is said of a text that no headline was found for. */
export function headlessProblem(paragraphs: readonly Block[]): Problem {
  const text = paragraphs.map((block) => block.passage.text).join('');
  return {
    rule: 'headless-body',
    reason: `No headline was found for the text that begins “${text.slice(0, 16)}”`,
    span: spanOf(paragraphs),
  };
}

/** What is said of a headline that other articles' paragraphs part from all of its text. */
export function partedProblem(headlines: Headlines, body: readonly BodyPart[]): Problem {
  const text = body.flatMap(({ blocks }) => blocks.map(({ passage }) => passage.text)).join('');
  return {
    rule: 'parted-headline',
    reason: `The headline “${titleText(headlines)}” stands away from the text that begins “${text.slice(0, 16)}”, and was given to it by what both are about`,
    span: spanOf(headlines.title.map(({ block }) => block)),
  };
}
