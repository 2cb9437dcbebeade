import type { GazetteerPlace } from './gazetteer.ts';

/** Functional zones have no short form of their own; newspapers.yaml gives what pages call them. */
const zone = /(?:开发区|示范区|实验区|工业园区|聚集区|集聚区|新区|经济区|园区)$/;

const suffixes: Record<GazetteerPlace['level'], RegExp> = {
  province: /省$/,
  city: /市$/,
  county: /(?:回族区|[市县区])$/,
  township: /(?:回族|蒙古族)?(?:街道|[镇乡])$/,
};

/**
 *   鹤壁市 → 鹤壁    淇滨区 → 淇滨    管城回族区 → 管城    善堂镇 → 善堂
 *   浚县 → null, because one character names nothing
 */
export function shortNameOf(name: string, level: GazetteerPlace['level']): string | null {
  if (zone.test(name)) {
    return null;
  }
  const short = name.replace(suffixes[level], '');
  return short.length >= 2 && short !== name ? short : null;
}
