import type { Newspaper } from '../../../model/archive.ts';
import type { Region } from '../../../model/record.ts';

export interface InferredNewspaper {
  id: string;
  name: string;
  basis: 'inferred';
  /** The byline that names the paper, or null where the city's default paper is assumed. */
  evidence: string | null;
}

/**
 * The newspaper of a page that does not say: the one whose name or alias its bylines give most often
 * (鹤报融媒体中心记者 …, 本报记者 …/淇河晨报), among the papers of the region where one is known, else the region's
 * default. A paper that the text only speaks of (据《某某日报》报道) does not count. Null without region and byline.
 */
export function inferNewspaper(
  texts: readonly string[],
  region: Region | null,
  newspapers: readonly Newspaper[],
): InferredNewspaper | null {
  const candidates = newspapers.filter((paper) => !region || paper.city.adcode === region.adcode);
  const counted = candidates.map((paper) => {
    const bylines = texts.flatMap((text) => text.match(bylinePattern(paper)) ?? []);
    return { paper, bylines };
  });
  const [first, second] = counted.sort((a, b) => b.bylines.length - a.bylines.length);
  if (first && first.bylines.length > (second?.bylines.length ?? 0)) {
    return { id: first.paper.id, name: first.paper.name, basis: 'inferred', evidence: first.bylines[0] ?? null };
  }
  const assumed = region ? candidates.find((paper) => paper.default) : undefined;
  return assumed ? { id: assumed.id, name: assumed.name, basis: 'inferred', evidence: null } : null;
}

function bylinePattern(paper: Newspaper): RegExp {
  const names = [paper.name, ...paper.aliases].sort((a, b) => b.length - a.length);
  // The names hold no characters that a pattern would read otherwise, save perhaps a full stop.
  const any = names.map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|');
  return new RegExp(`(?:${any})(?:全媒体|融媒体?)?\\s?(?:首席|见习|实习|特约|特派)?(?:记者|通讯员)`, 'g');
}
