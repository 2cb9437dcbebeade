import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** The longest name of the gazetteer at the head of the text, such as 淇滨区; '' where it begins with none. */
export function placePrefix(text: string, gazetteer: Gazetteer): string {
  for (let length = Math.min(12, text.length); length >= 2; length--) {
    const head = text.slice(0, length);
    if (gazetteer.lookup(head).some((place) => place.name === head || place.aliases.includes(head))) return head;
  }
  return '';
}

const label = /^\p{Script=Han}{1,12}(?:[市县区镇乡村]|街道|社区|新区|矿区|农场|林场|景区)$/u;
/** 夜间门诊进村 · 全县 · 送到我们村: what no name of a place is or ends with; 前进村 and 跃进乡 are names. */
const noName = /(?:(?<![前跃先])进|[让到入回出离送们把的在]|^[全本我])[市县区镇乡村]$/u;
const labelled = /^(\p{Script=Han}{2,10})[:：]/u;

/** Whether the text is the name of a place and nothing else, in the gazetteer or by its last character. */
export function isPlaceLabel(text: string, gazetteer: Gazetteer): boolean {
  if (text === '' || text.length > 14) return false;
  if (placePrefix(text, gazetteer) === text) return true;
  return label.test(text) && !noName.test(text);
}

/** 西平, 固始: counties by their short names, as papers of their cities call them; districts' are words as well (中原, 新华). */
function isCounty(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .lookup(name)
    .some((place) => place.level === 'county' && place.shortName === name && /[县市]$/u.test(place.name));
}

/** 浚县:老城灯火照新摊 → 浚县: the place that a part of a series names first; '' where the title is no such part. */
export function partPlace(title: string, gazetteer: Gazetteer): string {
  const place = labelled.exec(title)?.[1] ?? '';
  return place && (isPlaceLabel(place, gazetteer) || isCounty(place, gazetteer)) ? place : '';
}
