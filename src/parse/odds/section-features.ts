import type { Lexicon } from '../lexicon/lexicon.ts';
import { headlineFeatures } from './headline-features.ts';
import type { Features } from './linear-model.ts';
import { openingFeatures } from './opening-features.ts';

/**
 * What tells the title of an article, over its first paragraph, from a subheading over a paragraph in its middle: the words
 * of the one and the beginning of the other.
 *
 *   石桥县给老渡口装上新路灯 / 近日，石桥县…      names who and does something; news begins       a title
 *   记工分，也记人情 / 翻开第二本，字迹就乱了。…   names no one; the paragraph goes on with a tale   a subheading
 */
export function sectionFeatures(heading: string, paragraph: string, lexicon: Lexicon): Features {
  const found = new Map<string, number>();
  for (const [feature, amount] of headlineFeatures(heading, lexicon)) found.set(`heading ${feature}`, amount);
  for (const [feature, amount] of openingFeatures(paragraph, lexicon)) found.set(`text ${feature}`, amount);
  return found;
}
