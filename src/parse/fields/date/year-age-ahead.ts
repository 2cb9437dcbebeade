/**
 * A person's age now and in a year of which a plan tells:
 *
 *   9月11日,55岁的仇老师… 按规划,村里2019年要搬到新区。那时仇老师57岁     2017
 *   2019年,村里搬到新区。那时仇老师57岁                                    nothing: it is told of
 *
 * Whoever writes so reckons from this year to that one. Not where the article has two ages of the person now.
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notAfter, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'age-ahead';

const ageAhead =
  /(?:到)?(20\d{2})年(?:年?[底末])?(?:\d{1,2}月)?[^。！？“”\d]{0,12}(?:要|将(?!士)|计划|拟|就能|才能|就要|可以|退休)[^！？“”]{0,50}?(?:到那时|那时候?|届时|到时候?)[,，]?(?:他|她|(\p{Script=Han}{2,3}?))(?:老师)?(?:就|才|也|已|刚|正好|将)?(?:是|满|该)?(\d{2})岁/gu;
const told = /当年|那年|曾|当时|\d{4}年|去年|前年|年前|原本|本来/u;

export const ageThenAhead: YearRule = ({ prose }) => {
  const held = matchesIn(prose, ageAhead, '岁');
  return held.flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const article = articlesOf(prose).find((lines) => lines.includes(paragraph)) ?? [];
    const ages = agesOf(match[2], article, paragraph, end);
    const [age] = ages;
    const year = Number(match[1]) - (Number(match[3]) - (age ?? 0));
    if (age === undefined || ages.size > 1 || year >= Number(match[1])) return [];
    if (told.test(paragraph.text.slice(Math.max(0, start - 40), start))) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    return [
      { ...within(rule, `${year}-01-01`, `${year}-12-31`, 0.7), loose: true, evidence },
      notAfter(rule, `${match[1]}-12-31`, evidence),
    ];
  });
};

/** The ages that the article gives the person now; where it says 他, those of all whom it gives one. */
function agesOf(name: string | undefined, article: readonly ProseParagraph[], own: ProseParagraph, at: number) {
  const bare = name ?? '';
  const pattern = new RegExp(`(?:(\\d{2})岁的[^。,，]{0,8}?${bare}|${bare}[^。]{0,4}今年(\\d{2})岁)`, 'gu');
  const ages = new Set<number>();
  for (const paragraph of article) {
    for (const match of paragraph.text.matchAll(pattern)) {
      if (paragraph === own && match.index >= at) continue;
      if (toldAge.test(paragraph.text.slice(Math.max(0, match.index - 16), match.index))) continue;
      ages.add(Number(match[1] ?? match[2]));
    }
  }
  return ages;
}

const toldAge = /年[^。]{0,10}$|那年|当时|那时/u;
