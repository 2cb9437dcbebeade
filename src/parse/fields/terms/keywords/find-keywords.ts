import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { rarityOf } from '../../../lexicon/rarity.ts';
import { type Candidate, countRules, isKeywordTag, wordRules } from './keyword-rules.ts';

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
  const weighed: { word: string; weight: number; first: number }[] = [];
  for (const candidate of findCandidates(text, lexicon)) {
    if (isRejected(candidate, title)) continue;
    const { tagged, count, first } = candidate;
    const { word, tag, frequency } = tagged;
    if (leftOut.some((name) => name.includes(word))) continue;
    const weight =
      count * rarityOf(frequency) * (title.includes(word) ? titleWeight : 1) * (tag === 'v' ? verbWeight : 1);
    weighed.push({ word, weight, first });
  }
  weighed.sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: string[] = [];
  for (const { word } of weighed) {
    if (chosen.length === most) break;
    if (chosen.every((other) => !other.includes(word) && !word.includes(other))) chosen.push(word);
  }
  return chosen;
}

/** Each word of two characters or more that is of the right kind, once. */
function findCandidates(text: string, lexicon: Lexicon): Iterable<Candidate> {
  const candidates = new Map<string, Candidate>();
  let first = 0;
  for (const tagged of lexicon.tag(text)) {
    first++;
    const { word, tag } = tagged;
    if (word.length < 2 || !isKeywordTag(tag)) continue;
    const known = candidates.get(word);
    if (known) known.count++;
    else candidates.set(word, { tagged, count: 1, first });
  }
  return candidates.values();
}

/** Most words stand in an article once, which tells of many that they are none, before anything is asked of the word. */
function isRejected(candidate: Candidate, title: string): boolean {
  for (const { rejects } of countRules) if (rejects(candidate, title)) return true;
  for (const { rejects } of wordRules) if (rejects(candidate.tagged)) return true;
  return false;
}
