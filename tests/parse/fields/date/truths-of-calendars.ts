import type { TruthCase } from './truths.ts';

/** Years by dog days, by weeks that are given by their days, and by months counted from a named one. */
export const truthsOfCalendars: readonly TruthCase[] = [
  {
    name: 'a day told again as the end of a count',
    page: ['*闲置的空地铺上了草皮,2024年6月23日,河堤步道开放。截至6月23日,步道种下柳树90棵。'],
    truth: '2024-06-24',
    known: 'day',
  },
  {
    name: 'the first of the dog days',
    page: [
      '*7月18日,老街摆起了凉茶摊。',
      '7月15日入伏,膏药贴排到了街口。2019年,老宁摆下了茶摊。',
      '下周(7月22日至26日),茶摊照摆。',
    ],
    truth: '2024-07-19',
    known: 'year',
  },
  {
    name: 'a first day of old',
    page: ['*7月18日,老街摆起了凉茶摊。', '老宁记得,那年7月15日入伏。茶摊2019年摆下。'],
    truth: '2021-07-19',
  },
  {
    name: 'a first day to come',
    page: ['*7月11日,老街摆起了凉茶摊。', '*7月15日入伏,膏药贴预约已经排满。'],
    truth: '2024-07-12',
  },
  {
    name: 'a market’s week',
    page: ['*7月17日,粮站收麦。', '本周(7月11日至17日),麦价涨了两分。粮站2007年重修。'],
    truth: '2008-07-18',
  },
  {
    name: 'days of a week to come',
    page: ['*7月17日,粮站收麦。', '下周(7月22日至24日),粮站歇业。粮站2007年重修。'],
    truth: '2008-07-18',
  },
  {
    name: 'months since a year',
    page: ['*4月12日,县里通报2021年以来查处情况。15个月里,共立案37件。'],
    truth: '2022-04-13',
    known: 'year',
  },
  {
    name: 'months since a month',
    page: ['*9月5日,书屋添了新书。', '自2019年3月开馆以来,18个月里,书屋借出千册。'],
    truth: '2020-09-06',
    known: 'year',
  },
  { name: 'villages since a year', page: ['*4月12日,他又进了山。2021年以来,他跑了15个村。'], truth: '2024-04-13' },
  {
    name: 'the most rain since the floods set in',
    page: ['*7月18日,渠里涨了水。', '这是2012年入汛以来最大的一场雨。'],
    truth: '2012-07-19',
    known: 'year',
  },
  {
    name: 'the most snow since winter set in',
    page: ['*1月18日,路上结了冰。', '这是2012年入冬以来最大的一场雪。'],
    truth: '2013-01-19',
    known: 'year',
  },
  {
    name: 'the most rain since a year',
    page: ['*7月18日,渠里涨了水。', '这是2012年以来最大的一场雨。'],
    truth: '2016-07-19',
  },
];
