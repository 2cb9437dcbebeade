/**
 * Bodies that were merged into others and that a page names as there: 记者从市工商局获悉 stands on no page years after the
 * bureau. They bound the year from above, some two years behind their end, for writers call the new ones by old names.
 *
 *   记者从县质监局获悉 · 市国土资源局局长介绍 · 来自县农业局的消息说      not after that
 *   时任县农业局局长 · 原市工商局 · 他从县卫生局退休                        nothing: they are told of
 */
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notAfter } from './year-clue.ts';

/**
 * The last day on which a page may still name one so. Sources: the State Council's plans of reform of March 2008, 2013 and
 * 2018, carried out in Henan's counties by the spring after the next, at the latest; the Ministry of Public Security
 * (公安消防, until October 2018).
 */
const bodies: readonly (readonly [words: string, until: string])[] = [
  ['劳动(?:和社会)?保障局|人事局', '2013-12-31'],
  ['卫生局|人口(?:和)?计(?:划)?生(?:育)?(?:委|局)|计(?:划)?生(?:育)?委(?:员会)?', '2018-12-31'],
  ['[国地]税局|地方税务局|公安消防[支大]队', '2021-12-31'],
  [
    '工商(?:行政管理)?局|质(?:量技术)?监(?:督)?局|国土(?:资源)?局|(?<![和电体化])旅游局|环(?:境)?保(?:护)?局|安(?:全生产)?监(?:督管理)?局|食(?:品)?药(?:品)?监(?:督管理)?局|(?<!林)农业局',
    '2021-12-31',
  ],
  ['扶贫办(?!法)|扶贫开发办公室', '2023-12-31'],
];

const patterns = bodies.map(([words, until]) => ({
  pattern: new RegExp(`(?<=[省市县区])(?:${words})`, 'gu'),
  until,
}));

/** A page of the day learns from a body … */
const from = /(?:记者[^,，。]{0,10}从|来自)\p{Script=Han}{1,8}$/u;
const learns = /^\p{Script=Han}{0,8}(?:获悉|了解到|得知|的消息)/u;
/** … or hears somebody of it, in a lead or in a paragraph that tells of the day: a story of old has such people as well. */
const speaks =
  /^\p{Script=Han}{0,12}(?:(?:副?局长|副?主任|副?[支大]队长|(?:有关|相关)?负责人|工作人员|执法人员|技术人员|专家|科长)\p{Script=Han}{0,6}(?:介绍|表示|告诉|提醒|说|称)|提醒)/u;
const ofTheDay = /记者|近日|日前|昨[日天晚]|今[日天年]|截至/u;
const told = /当年|当时|那年|曾|\d{4}年|去年|前年|年前|回忆|记得|退休|时任|原[省市县区]|原$/u;

/** A glance: what all of them end in. */
const any = /局|委|办|队/u;

export const bodyOfItsTime: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => any.test(text));
  return patterns.flatMap(({ pattern, until }) =>
    matchesIn(held, pattern).flatMap(({ paragraph, start, end }): YearClue[] => {
      const before = sentenceBefore(paragraph.text, start);
      const after = sentenceAfter(paragraph.text, end);
      const isHeard = from.test(before) && learns.test(after);
      const isHeardOf = speaks.test(after) && (paragraph.lead || ofTheDay.test(paragraph.text));
      if (told.test(before) || !(isHeard || isHeardOf)) return [];
      return [notAfter('body', until, evidenceFrom(paragraph, start, end))];
    }),
  );
};
