import { headingMarkLength } from './fold.ts';
import type { GoldPage } from './gold-page.ts';
import type { PredictedPage } from './predicted-page.ts';
import type { Rates } from './score.ts';

/**
 * B³ (Bagga and Baldwin 1998) of lines weighted by their characters: each character that is not blank belongs to the
 * cluster of its line in the label (an article, a photo, a notice) and to the cluster its placement gives (a record,
 * or a class such as furniture). Precision of a character is the share of its predicted cluster that belongs with it,
 * recall the share of its labelled cluster that was kept together; both are averaged over characters.
 *
 * Furniture and orphan headlines form no unit that could be kept together. As non-speech in diarisation and words
 * outside of mentions in coreference, they are left out of the average; but where a predicted cluster swallowed them,
 * they count in its size and cost it precision. Left out altogether are lines that several articles share (the head of
 * a series), lines the label does not list (front matter), and the marks of OCR's Markdown.
 * A character that is placed nowhere is in a cluster with the others of its line alone. Null where nothing is labelled.
 */
export function measureBCubed(gold: GoldPage, predicted: PredictedPage): Rates | null {
  const goldSizes = new Map<string, number>();
  const predictedSizes = new Map<string, number>();
  const cells = new Map<string, { gold: string; predicted: string; size: number }>();
  const add = (sizes: Map<string, number>, key: string) => sizes.set(key, (sizes.get(key) ?? 0) + 1);

  gold.lines.forEach((line, index) => {
    const owner = gold.owners.get(index + 1);
    if (!owner || owner.kind === 'shared') return;
    const isUnit = owner.kind === 'article' || owner.kind === 'photo' || owner.kind === 'notice';
    const goldKey = `${owner.kind} ${owner.index}`;
    for (const offset of weighedOffsets(line.text, line.start)) {
      const place = predicted.places[offset];
      const predictedKey = place ? (place.record ?? place.place) : `nowhere ${index}`;
      add(predictedSizes, predictedKey);
      if (!isUnit) continue;
      add(goldSizes, goldKey);
      const cell = cells.get(`${goldKey}\n${predictedKey}`) ?? { gold: goldKey, predicted: predictedKey, size: 0 };
      cell.size++;
      cells.set(`${goldKey}\n${predictedKey}`, cell);
    }
  });

  let total = 0;
  let precision = 0;
  let recall = 0;
  for (const cell of cells.values()) {
    total += cell.size;
    precision += cell.size ** 2 / (predictedSizes.get(cell.predicted) ?? 1);
    recall += cell.size ** 2 / (goldSizes.get(cell.gold) ?? 1);
  }
  if (total === 0) return null;
  precision /= total;
  recall /= total;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function weighedOffsets(line: string, start: number): number[] {
  const offsets: number[] = [];
  for (let at = headingMarkLength(line); at < line.length; at++) {
    if (line.startsWith('**', at)) at++;
    else if (/\S/u.test(line.charAt(at))) offsets.push(start + at);
  }
  return offsets;
}
