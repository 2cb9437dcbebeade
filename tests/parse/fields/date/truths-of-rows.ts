import type { TruthCase } from './truths.ts';

/**
 * Years by rows of figures, by how long ago something was, by works that everyone waited for and by the
 * day and weekday at a page's head; and their look-alikes. Lines that begin with # are headlines.
 */
export const truthsOfRows: readonly TruthCase[] = [
  // Figures year by year
  {
    name: 'figures of two years and of this one',
    page: ['*6月4日,柳沟村开镰。', '老宁家2009年卖梨3车,2010年8车,今年已卖出11车。'],
    truth: '2011-06-05',
    known: 'year',
  },
  {
    name: 'figures of two years and of the last',
    page: ['*6月4日,柳沟村开镰。', '老宁家2009年卖梨3车,2010年8车,去年11车。'],
    truth: '2012-06-05',
    known: 'year',
  },
  {
    name: 'figures of years that leave some out',
    page: ['*6月4日,柳沟村开镰。', '老宁家2009年卖梨3车,2012年8车,今年已卖出11车。'],
    truth: '2016-06-05',
  },
  {
    name: 'figures that are planned',
    page: ['*6月4日,柳沟村开镰。', '按计划,2012年修渠3条,2013年8条,今年先修1条。'],
    truth: '2011-06-05',
  },
  // How long ago
  {
    name: 'a letter of more than sixty years ago, and the weekday at the head',
    page: [
      '#4月18日星期一',
      '*4月16日晚,麻沟村放了一场电影。',
      '#旧书里的家书',
      '*旧书里夹着一封六十多年前的家书。落款是民国二十九年。',
      '#渠首的桥',
      '*1979年,桥修好了。',
    ],
    truth: '2005-04-18',
    known: 'day',
  },
  {
    name: 'a letter of more than sixty years ago',
    page: ['*4月16日,麻沟村放了一场电影。', '#旧书里的家书', '*旧书里夹着一封六十多年前的家书。落款是民国二十九年。'],
    truth: '2007-04-17',
  },
  {
    name: 'years ago in an article of several years',
    page: [
      '*4月16日,麻沟村放了一场电影。',
      '#渠首的桥',
      '*三十年前的桥还在。1979年,桥修好了。1986年,桥栏换过。2001年,桥面铺了油。',
    ],
    truth: '2013-04-17',
  },
  {
    name: 'a head’s day on a page that reports from none',
    page: ['#柳湾副刊', '#6月8日星期一', '#渠首', '*2025年以来,渠首的麦子年年好。'],
    truth: '2026-06-08',
    known: 'day',
  },
  {
    name: 'a head’s day before those that the page announces',
    page: ['#4月18日星期一', '*4月23日,灯会节目单:柳湾队、渠首队。今年(2005年)的灯会更大。'],
    truth: '2005-04-18',
    known: 'day',
  },
  {
    name: 'a head of another issue than the report',
    page: ['#4月18日星期一', '*6月5日,全县开会,部署2026年防汛演练行动。'],
    truth: '2026-06-06',
  },
  {
    name: 'a programme’s day with its weekday',
    page: [
      '#灯会节目',
      '*灯会办三晚。',
      '柳湾队',
      '渠首队',
      '麻沟队',
      '许沟队',
      '#6月8日星期一',
      '*6月5日,全县开会,部署2026年防汛演练行动。',
    ],
    truth: '2026-06-06',
    known: 'year',
  },
  {
    name: 'a headline that goes on behind its weekday',
    page: ['#4月18日星期一路灯亮了', '*4月16日,麻沟村放了一场电影。1979年,桥修好了。'],
    truth: '2007-04-17',
  },
  // Works
  {
    name: 'water that all waited for',
    page: ['#渠首的麦子', '*南水北调中线工程今年汛后就要通水,老宁割了最后一茬麦。'],
    truth: '2014-06-01',
    known: 'year',
  },
  {
    name: 'water for one county, years later',
    page: ['*6月4日,柳沟村开镰。', '我县的南水北调中线配套工程今年就要通水,老宁割了最后一茬麦。'],
    truth: '2017-06-05',
  },
  {
    name: 'water that all waited for, remembered',
    page: ['*6月4日,柳沟村开镰。', '老宁记得那年传话,说南水北调中线工程今年汛后就要通水。'],
    truth: '2019-06-05',
  },
];
