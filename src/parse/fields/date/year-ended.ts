/**
 * What came to an end in a known year, where the lead of a report speaks of it as going on:
 *
 *   8月17日,她进了村头的扶贫车间             not after 2023, for poverty was over in the spring of 2021
 *   8月17日,曾在扶贫车间做工的她开了店       nothing: it is told of, as is all that stands deeper in an article
 *
 * It bounds the year from above, some two years behind its end, for words outlive what they name.
 */
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { notAfter } from './year-clue.ts';

/**
 * Sources: Xinhua (the end of poverty, announced on 25 February 2021), operators (小灵通, until 2014). Not 贫困户 alone, whom
 * charities visit ever after, nor 家电下乡 and 汽车下乡, which came again.
 */
const ended: readonly (readonly [words: string, until: string])[] = [
  ['扶贫车间|建档立卡贫困户|驻村扶贫', '2023-12-31'],
  ['小灵通(?:用户|号码|手机)', '2016-12-31'],
];

const patterns = ended.map(([words, until]) => ({ pattern: new RegExp(`(?:${words})`, 'gu'), until }));

const told =
  /当年|当时|那年|那时|曾|昔日|从前|过去|原|脱贫|摘帽|回忆|记得|\d{4}年|去年|前年|年前|老照片|非(?=$)|不是|展|馆|纪念/u;
const dated = /(?<!年)(?<!\d)\d{1,2}月\d{1,2}日|近日|日前|昨[日天晚]|今[日天]/u;

export const endedSince: YearRule = ({ prose }) => {
  const leads = prose.filter(({ lead, text }) => lead && dated.test(text));
  return patterns.flatMap(({ pattern, until }) =>
    matchesIn(leads, pattern).flatMap(({ paragraph, start, end }) =>
      told.test(sentenceBefore(paragraph.text, start)) ||
      /^[”"]?(?:脱贫|摘帽|变|成了)/u.test(sentenceAfter(paragraph.text, end))
        ? []
        : [notAfter('ended', until, evidenceFrom(paragraph, start, end))],
    ),
  );
};
