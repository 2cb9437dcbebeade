import type { TruthCase } from './truths.ts';

/**
 * Days told by what everyone knows the day of and by what went on until yesterday; and their look-alikes. Lines that begin
 * with # are headlines.
 */
export const truthsOfKnownDays: readonly TruthCase[] = [
  {
    name: 'an eclipse tomorrow',
    page: ['*7月19日,柳沟村修渠。', '7月22日,大家都来看日食。', '*明天上午,百年难得的日全食将从渠首扫过。'],
    truth: '2009-07-21',
    known: 'day',
  },
  {
    name: 'an eclipse today',
    page: ['*7月20日,柳沟村修渠。', '7月22日,大家都来看日食。', '*今天上午,日全食从渠首扫过。'],
    truth: '2009-07-22',
    known: 'day',
  },
  {
    name: 'a lecture on an eclipse tomorrow',
    page: ['*7月16日,柳沟村修渠。', '7月22日,大家都来看日食。', '*明天上午,镇上有日全食讲座。'],
    truth: '2009-07-17',
  },
  {
    name: 'an eclipse tomorrow that somebody speaks of',
    page: ['*7月16日,柳沟村修渠。', '7月22日,大家都来看日食。', '“是不是明天有日全食？”孩子天天问。'],
    truth: '2009-07-17',
  },
  {
    name: 'the opening of the games, and tomorrow night',
    page: ['*7月30日,县里召开会议,部署2008年重点工程。', '*为方便街坊看完奥运会开幕式回家,明天晚上,渠首的灯亮到零点。'],
    truth: '2008-08-07',
    known: 'day',
  },
  {
    name: 'the opening of the games that is told of',
    page: ['*7月30日,县里召开会议,部署2008年重点工程。', '*去年看奥运会开幕式彩排,明天还要上工的老宁一夜没睡。'],
    truth: '2008-07-31',
  },
  {
    name: 'what went on until yesterday',
    page: ['*日前,县里召开会议,部署2018年重点工程。', '*3月3日入夜到昨日上午,大雪盖住了麻沟村。'],
    truth: '2018-03-05',
    known: 'day',
  },
  {
    name: 'what went on from a day of last year',
    page: ['*3月4日,县里召开会议,部署2018年重点工程。', '*去年3月4日到昨日,书屋借出千册书。', '*3月4日,路通了。'],
    truth: '2018-03-05',
  },
  {
    name: 'what went on from a day long past',
    page: ['*3月4日,县里召开会议,部署2018年重点工程。', '*2月3日到昨日,书屋借出千册书。', '*3月4日,路通了。'],
    truth: '2018-03-05',
    known: 'day',
  },
  // Days on which a page is printed
  {
    name: 'a page that is printed twice a week',
    page: [
      '*11月10日,柳沟村修渠。',
      '老宁2006年起每年都来。',
      '#十九年,证到手了',
      '*1992年,一家人搬进小院。',
      '有事您说话热线5550000每周二、周五见报',
    ],
    truth: '2011-11-11',
    known: 'day',
  },
  {
    name: 'a page of another year that is printed twice a week',
    page: ['*11月10日,柳沟村修渠。', '老宁2006年起每年都来。', '有事您说话热线5550000每周二、周五见报'],
    truth: '2012-11-13',
  },
  {
    name: 'a column’s day of the week',
    page: ['*11月9日,县里召开会议,部署2011年重点工程。', '本栏目每周五刊出,来信请寄渠首。'],
    truth: '2011-11-11',
    known: 'day',
  },
  {
    name: 'another paper’s day of the week',
    page: ['*11月8日,县里召开会议,部署2011年重点工程。', '《渠首周刊》每周五出版。'],
    truth: '2011-11-09',
    known: 'day',
  },
  {
    name: 'a day of the week that is told of',
    page: ['*11月8日,县里召开会议,部署2011年重点工程。', '那时的小报每周五出版,他一期不落。'],
    truth: '2011-11-09',
    known: 'day',
  },
];
