/**
 * Campaigns of education in the party. They are spoken of as present while they last: 扎实开展党史学习教育, and
 * 教育实践活动开展以来 while they last or soon after. Not 群众路线教育实践活动中结下的对子, which is told of for years.
 */
import { addDays } from './calendar.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'education';

/** From their opening to their close. Source: notices and closing meetings of the Central Committee; Henan's own for 2008. */
const educations: readonly (readonly [name: RegExp, from: string, until: string])[] = [
  [/[“"「]三讲[”"」](?:集中)?教育/g, '1998-11-01', '2000-12-31'],
  [/(?:保持共产党员)?先进性教育活动/g, '2005-01-01', '2006-07-31'],
  [/[“"「]?新解放、?新跨越、?新崛起[”"」]?大讨论/g, '2008-04-01', '2008-12-31'],
  [/科学发展观(?:学习)?实践活动|学习实践科学发展观活动/g, '2008-09-01', '2010-03-31'],
  [/创先争优活动/g, '2010-04-01', '2012-12-31'],
  [/[“"「]走基层、?转作风、?改文风[”"」]/g, '2011-08-01', '2013-12-31'],
  [/群众路线教育实践活动/g, '2013-06-01', '2014-10-31'],
  [/[“"「]?三严三实[”"」]?专题教育/g, '2015-04-01', '2016-01-31'],
  [/[“"「]两学一做[”"」]学习教育/g, '2016-02-01', '2017-12-31'],
  [/[“"「]不忘初心、牢记使命[”"」]主题教育/g, '2019-05-01', '2020-01-31'],
  [/党史学习教育/g, '2021-02-01', '2022-01-31'],
  [/习近平新时代中国特色社会主义思想主题教育/g, '2023-04-01', '2024-01-31'],
  [/党纪学习教育/g, '2024-04-01', '2024-08-31'],
  [/中央八项规定精神学习教育/g, '2025-03-01', '2025-08-31'],
];

const isDone = /(?:开展|扎实|深入|推进|结合|掀起|动员|部署|以|按照|为契机|通过|正在)\p{Script=Han}{0,8}[“"「]?$/u;
const isOver = /^(?:以来|期间|结束|[之以]?后|中|时|那|总结|成果|常态)/u;
const goesOn = /^(?:开展|启动|实施)以来/u;
const told = /当年|那年|曾|\d{4}年|去年|前年|年前|回忆|记得/u;

/** 活动开展以来 is still said in the months after its close. */
const echo = 120;

/** What every name ends in. */
const ending = /教育|活动|大讨论|改文风/u;

export const education: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => ending.test(text));
  return educations.flatMap(([name, from, until]) =>
    matchesIn(held, name).flatMap(({ paragraph, start, end }): YearClue[] => {
      const evidence = evidenceFrom(paragraph, start, end);
      const bound = notBefore(rule, from, evidence);
      const after = paragraph.text.slice(end, end + 4);
      if (told.test(sentenceBefore(paragraph.text, start))) return [bound];
      if (goesOn.test(after)) return [{ ...within(rule, from, addDays(until, echo), 0.6), evidence }, bound];
      const isNow = isDone.test(clauseBefore(paragraph.text, start)) && !isOver.test(after);
      return isNow ? [{ ...within(rule, from, until, 1), evidence }, bound] : [bound];
    }),
  );
};
