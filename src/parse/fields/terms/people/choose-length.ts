import { CharacterSet } from '../../../character-set.ts';
import { isHan } from '../../../characters.ts';
import { seldomEndsName } from './name-form.ts';
import { endsClause, type Reading, type Sighting } from './sighting.ts';

/**
 * Where a name ends:
 *
 *   副馆长石峻参加读书会   →   石峻      because 参加 is a word
 *   护士简禾微笑着         →   简禾      because 微笑 is
 *   副主任骆青禾表示       →   骆青禾    because 表示 follows
 *   队长阮石桥与           →   阮石桥    because nothing speaks for 阮石
 */
export function chooseLength(sightings: readonly Sighting[], reading: Reading): Sighting | null {
  const [only, another] = sightings;
  if (only && !another) return only;
  let best: Sighting | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sighting of sightings) {
    const score = scoreEnd(sighting, reading);
    if (score >= bestScore) {
      best = sighting;
      bestScore = score;
    }
  }
  return best;
}

function scoreEnd(sighting: Sighting, reading: Reading): number {
  let score = 0;
  const closes = endsClause(sighting);
  if (sighting.speaks) score += 3;
  if (closes || isFollowedByFunctionWord(sighting, reading)) score += 2;
  if (isFollowedByWord(sighting, reading)) score += 1;
  if (!sighting.speaks && !closes && cutsWord(sighting, reading)) score -= 3;
  if (seldomEndsName(sighting.name)) score -= 1;
  // Seven names of eight have three characters.
  if (sighting.name.length > 2) score += 1;
  const times = reading.placesOf(sighting.name).length;
  if (times > 1 && sighting.name.length > 2) score += 1;
  if (times > 1 && isHeadOfLonger(sighting, times, reading)) score -= 2;
  return score;
}

/** A short name that is always followed by the same character is the head of a longer one. */
function isHeadOfLonger({ start, end }: Sighting, times: number, reading: Reading): boolean {
  const longer = reading.text.slice(start, end + 1);
  return reading.placesOf(longer).length === times && isHan(longer);
}

/** 的, 在, 把 … ; 和 only where no verb follows, or 宁致和发现 would be a 宁致 with company. */
function isFollowedByFunctionWord({ after, end }: Sighting, reading: Reading): boolean {
  if (functionWords.hasAt(after, 0)) return true;
  if (!conjunctions.hasAt(after, 0)) return false;
  const next = reading.tagAt(end + 1);
  return Boolean(next && !next.startsWith('v'));
}

const functionWords = new CharacterSet('的在是等把被将也都就又还已曾正却从对向为给让');
const conjunctions = new CharacterSet('和与及');

/** Whether a word of two or more characters begins behind the name. */
function isFollowedByWord({ end }: Sighting, reading: Reading): boolean {
  return reading.tagAt(end) !== undefined && reading.tagAt(end + 1) === undefined;
}

/** Whether the last character of the name and what follows are one word, which the name's end would cut. */
function cutsWord({ end, after }: Sighting, { text, lexicon }: Reading): boolean {
  return (
    (after.length >= 1 && lexicon.frequency(text.slice(end - 1, end + 1)) >= commonWord) ||
    (after.length >= 2 && lexicon.frequency(text.slice(end - 1, end + 2)) >= commonWord)
  );
}

/** Occurrences in the dictionary's corpus. */
const commonWord = 40;
