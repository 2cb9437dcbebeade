import { endsSentence, unbalancedMarks } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/** Shortest sentence that no headline is, its full stop counted, in characters. */
const shortest = 10;

/**
 *   ## 于是大家约定,每周三来读书,谁也不许缺席。   →  a paragraph
 *   ## 说着说着就看见了那条河。”他说。             →  a paragraph: it closes what another line opened
 *   ## 定在了渡口上头的那块空地。                   →  a paragraph: headlines have no full stop
 *   ## 春天来了!                                  →  stays a heading
 *
 * OCR marks a line as a heading by its size; a line of clauses that ends with a full stop is prose all the same.
 */
export const sentenceHeading: ClassifyRule = {
  name: 'sentence-heading',
  classify: ({ depth, passage: { text } }) => {
    if (depth === 0 || !endsSentence(text)) return undefined;
    if (/[。.]$/u.test(text) && unbalancedMarks(text).closed !== '') return 'paragraph';
    if (/\p{Script=Han}。$/u.test(text) && text.length >= shortest) return 'paragraph';
    return /[。.]["”’」』]?$/u.test(text) && text.length > 12 && /[,，]/u.test(text) ? 'paragraph' : undefined;
  },
};
