import { tidyHeadline, tidyPassage } from '../blocks/despace.ts';
import type { PhotoDraft } from '../draft.ts';
import { isArtworkTitle, parseArtist } from '../fields/byline/artwork.ts';
import { splitInlineCredit } from '../fields/byline/inline-credit.ts';
import { parseCredit } from '../fields/byline/parse-credit.ts';
import { emptyPassage, joinPassages, slicePassage, trimPassage } from '../passage.ts';
import { mergeSpans } from './body-blocks.ts';
import { type Built, placeMarks } from './built.ts';

/** A photo as the record it becomes: one figure with caption and credit, and whom the credit names. */
export function buildPhoto(photo: PhotoDraft): Built {
  const blocks = [...photo.column, ...photo.caption, ...photo.credit];
  const label = joinPassages(photo.column.map((block) => tidyHeadline(block.passage)));
  const whole = joinPassages(photo.caption.map((block) => block.passage));
  const split = photo.credit.length === 0 ? splitInlineCredit(whole.text) : null;
  const caption = split ? trimPassage(slicePassage(whole, 0, split.creditStart)) : whole;
  const inline = split ? slicePassage(whole, split.creditStart) : emptyPassage;
  const credit =
    photo.credit.length > 0
      ? joinPassages(
          photo.credit.map((block) => block.passage),
          ' ',
        )
      : inline;
  const words = credit.text.trim().replace(/^[（(](.*)[）)]$/u, '$1');
  const problems =
    caption.text === ''
      ? [
          {
            rule: 'lost-caption',
            reason: `The credit “${words}” has no caption`,
            span: blocks[0]?.span ?? ([1, 1] as [number, number]),
          },
        ]
      : [];
  const source = mergeSpans([...photo.caption, ...photo.credit].map((block) => block.span));
  return {
    kind: 'photo',
    title: '',
    kicker: '',
    subtitle: '',
    column: label.text,
    series: null,
    bylines: parseCredit(words) ?? parseArtist(words, isArtworkTitle(caption.text)) ?? [],
    dateline: '',
    body: [{ type: 'figure', caption: tidyPassage(caption).text, credit: credit.text.trim(), source }],
    jump: {},
    blocks,
    problems,
    placed: [
      ...(label.text === '' ? [] : [{ part: 'column', passage: label }]),
      { part: 'caption', passage: caption },
      { part: 'credit', passage: credit },
      ...placeMarks(blocks),
    ],
    at: photo.at,
  };
}
