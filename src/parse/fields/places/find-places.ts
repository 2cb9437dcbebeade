import type { Place, Region } from '../../../model/record.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { ordinaryFullNames } from '../../gazetteer/ordinary-names.ts';
import { findOccurrences } from './occurrences.ts';
import { resolve } from './resolve.ts';

/**
 * The places that an article names, with how often, the most named first, then by code. `text` is the whole article;
 * `context.city` is the city of its paper, which decides between places of one name and for which 我市 and 全市 count.
 */
export function findPlaces(text: string, context: { city?: Region | null }, gazetteer: Gazetteer): Place[] {
  const occurrences = findOccurrences(text, gazetteer);
  const city = context.city?.adcode ?? null;
  const named = new Set<string>();
  for (const occurrence of occurrences) {
    const place = ordinaryFullNames.has(occurrence.name) ? null : resolve(occurrence, { city: null, named });
    if (place && place.level !== 'township' && occurrence.named.some((one) => one.form !== 'alias')) {
      named.add(place.adcode);
    }
  }
  const counts = new Map<GazetteerPlace, number>();
  for (const occurrence of occurrences) addTo(counts, resolve(occurrence, { city, named }), 1);
  if (city !== null) addTo(counts, gazetteer.byAdcode(city), ownCityMentions(text));
  return [...counts]
    .map(([{ name, adcode, level }, times]): Place => ({ name, adcode, level, count: times }))
    .sort((a, b) => b.count - a.count || (a.adcode < b.adcode ? -1 : 1));
}

function addTo(counts: Map<GazetteerPlace, number>, place: GazetteerPlace | null | undefined, times: number): void {
  if (place && times > 0) counts.set(place, (counts.get(place) ?? 0) + times);
}

/** How often 我市 and 全市 stand for the paper's city. Not 健全市场, 完全市场化. */
function ownCityMentions(text: string): number {
  return text.match(/我市(?!场)|(?<![安完健齐])全市(?!场)/g)?.length ?? 0;
}
