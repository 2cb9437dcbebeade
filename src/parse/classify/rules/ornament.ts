import type { ClassifyRule } from '../rule.ts';

/** Signs and single letters that a scanner makes of rules, dots and dirt. */
const dirt = /^(?:[^\p{L}\p{N}]|[ilI|1jrtfJL丨丶丿]){1,24}$/u;

/**
 * A line without a word or figure: rules, stars, a scanner's dirt.
 *
 *   ＊＊＊ · —————— · i l 丨 _ · ▓▓ ▓ iIl ▓▓
 *
 * Not: 11, which has nothing but what dirt may look like.
 */
export const ornament: ClassifyRule = {
  name: 'ornament',
  classify: ({ passage: { text } }) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture';
    return dirt.test(text.trim()) && /[^\p{L}\p{N}\s]/u.test(text) && !/\d/u.test(text) ? 'furniture' : undefined;
  },
};
