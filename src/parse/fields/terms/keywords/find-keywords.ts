import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { type Candidate, keywordRules } from './keyword-rules.ts';

const most = 8;

/** Words of the headline say what the article is about. */
const titleWeight = 2;

/** Verbs say less of what an article is about than nouns. */
const verbWeight = 0.6;

/**
 * Up to eight words that set the article apart, the weightiest first:
 *
 *   鹤山区图书馆流动书车开进山村 …   →   ['书车', '图书馆', '绘本', …]
 *
 * How often a word stands in the article and how rare it is elsewhere (nodejieba's dictionary) weigh it; the rules leave out names, places, numbers and what every report says. Of two words
 * where one holds the other only the weightier stays. Equal weights keep the order of the text.
 *
 * @param leftOut names found by others (people, places): no keyword is one of them or a part of one
 */
export function findKeywords(title: string, text: string, lexicon: Lexicon, leftOut: readonly string[] = []): string[] {
  const tags = new Map<string, { tag: string; count: number; first: number }>();
  for (const [index, { word, tag }] of lexicon.tag(text).entries()) {
    const known = tags.get(word);
    if (known) known.count++;
    else tags.set(word, { tag, count: 1, first: index });
  }
  const weighed = [...tags].flatMap(([word, known]) => {
    if (word.length < 2 || leftOut.some((name) => name.includes(word))) return [];
    const inTitle = title.includes(word);
    const candidate: Candidate = { word, ...known, inTitle, frequency: lexicon.frequency(word) };
    if (keywordRules.some(({ rejects }) => rejects(candidate))) return [];
    const weight = known.count * lexicon.rarity(word);
    const total = weight * (inTitle ? titleWeight : 1) * (known.tag === 'v' ? verbWeight : 1);
    return [{ word, weight: total, first: known.first }];
  });
  weighed.sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: string[] = [];
  for (const { word } of weighed) {
    if (chosen.length === most) break;
    if (chosen.every((other) => !other.includes(word) && !word.includes(other))) chosen.push(word);
  }
  return chosen;
}
