import type { TruthCase } from './truths.ts';

/** Years that a page tells of before they begin, each with a look-alike that is the page's own. */
export const truthsOfYearsAhead: readonly TruthCase[] = [
  // What is known or hoped for years ahead
  { name: 'games that will be held', page: ['*9月15日,体校添了新生。2008年奥运会将在北京举行。'], truth: '2003-09-16' },
  { name: 'a share to come', page: ['*6月18日,县里算了账。2030年地热供暖占比将达到三成。'], truth: '2019-06-20' },
  { name: 'a second phase', page: ['*3月28日,县里公示走向。2025年二期工程将延伸到柳湾。'], truth: '2016-03-30' },
  { name: 'what everybody will have', page: ['*5月2日,书店办讲座。2030年无人车将走进乡村。'], truth: '2018-05-03' },
  { name: 'a price not yet out', page: ['*6月6日,麦子收完。2018年的收购价将在秋播前公布。'], truth: '2017-06-08' },
  {
    name: 'a plan of this year',
    page: ['*6月6日,麦子收完。2018年,镇里将再办两场农机会。'],
    truth: '2018-06-07',
    known: 'year',
  },
  {
    name: 'a plan of this year by who is to do it',
    page: ['*6月6日,麦子收完。2018年我县计划再办两场农机会。'],
    truth: '2018-06-07',
    known: 'year',
  },
  {
    name: 'an examination of this year',
    page: ['*6月6日,校门外搭了凉棚。2018年中招考试将于6月26日举行。'],
    truth: '2018-06-07',
    known: 'year',
  },
  { name: 'main figures of last year', page: ['*1月13日,统计员讲了课。县里公布2008年主要指标。'], truth: '2009-01-15' },
];
