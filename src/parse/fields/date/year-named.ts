/**
 * Years that go by a name: 脱贫攻坚收官之年 is 2020, 党的二十大召开之年 is 2022. Not 我县脱贫攻坚收官之年, for counties were
 * done sooner, and not a year's own goal (项目建设攻坚之年), which every place has.
 */
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const rule = 'named-year';

/**
 * Sources: reports on the work of the government and communiqués of the Central Economic Work Conference of the years
 * they name.
 */
const named: readonly (readonly [words: RegExp, year: number])[] = [
  [/党的(?:十七大|第十七次全国代表大会)(?:胜利)?召开之年/g, 2007],
  [/党的(?:十八大|第十八次全国代表大会)(?:胜利)?召开之年/g, 2012],
  [/党的(?:十九大|第十九次全国代表大会)(?:胜利)?召开之年/g, 2017],
  [/党的(?:二十大|第二十次全国代表大会)(?:胜利)?召开之年/g, 2022],
  [/党的十八大精神的?开局之年/g, 2013],
  [/党的十九大精神的?开局之年/g, 2018],
  [/党的二十大精神的?开局之年/g, 2023],
  [/供给侧结构性改革的?深化之年/g, 2017],
  [/脱贫攻坚(?:战|工作)?的?(?:决战决胜|决胜)?(?:的|、)?收官之?年/g, 2020],
  [/全面建成小康社会的?(?:圆满)?收官之年/g, 2020],
];

const told = /当年|那年|曾|\d{4}年|回忆|记得|去年|前年|明年|回首|收藏|时[,，]/u;
/** 收官之年的那个冬天 is told of as well. */
const toldAfter = /那|当时|\d{4}年/u;
const ofOnePlace = /[我全该本][县区镇乡村]/u;

export const namedYear: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('之年') || text.includes('收官年'));
  return named.flatMap(([pattern, year]) =>
    matchesIn(held, pattern).flatMap(({ paragraph, start, end }) => {
      const before = sentenceBefore(paragraph.text, start);
      const after = sentenceAfter(paragraph.text, end).slice(0, 24);
      if (told.test(before) || ofOnePlace.test(before) || toldAfter.test(after)) return [];
      return [{ ...within(rule, `${year}-01-01`, `${year}-12-31`, 1), evidence: evidenceFrom(paragraph, start, end) }];
    }),
  );
};
