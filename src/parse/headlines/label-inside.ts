import type { Block } from '../blocks/block.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import { isSlogan, readsAsColumn } from './column-label.ts';
import { isSummaryLabel } from './summary-label.ts';
import { supportOf } from './support.ts';

/** Below this share of its pairs of characters in a text a label is none of that text's. */
const unknown = 0.1;

/** Log-odds that a text begins in mid-paragraph from which no subheading stands over it. */
const inside = 1;

/** 警方提醒 · 专家观察: over what an article says at its end. */
const advice = /(?:提醒|观察|视点|课堂|人物|印象|见闻)$/u;

/**
 * Whether a heading inside an article is the slogan of a campaign or the name of a column, which pages print between texts,
 * and no subheading: neither the text above nor the one below knows its words, and below a column's name a paragraph goes
 * on:
 *
 *   …两岸的人都坐船。 / ## 平安柳湾 一路灯火 / 又把缆绳解开…
 *
 * Not: 白天种菜 晚上撑船 over a text that tells of both; 警方提醒 over advice.
 */
export function isLabelInside(run: readonly Block[], above: string, below: string, lexicon: Lexicon): boolean {
  const [first, ...more] = run;
  if (!first || more.length > 0) return false;
  const { text } = first.passage;
  if (isSummaryLabel(text) || advice.test(text)) return false;
  if (!isSlogan(text) && !readsAsColumn(text)) return false;
  if (supportOf(text, above + below) >= unknown) return false;
  return isSlogan(text) || weighOpening(below, lexicon) > inside;
}
