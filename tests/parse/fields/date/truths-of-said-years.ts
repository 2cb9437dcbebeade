import type { TruthCase } from './truths.ts';

/** Years that meetings, counts of days and promises say, beside a report that knows no year. */
export const truthsOfSaidYears: readonly TruthCase[] = [
  // What is summed up
  {
    name: 'what a meeting sums up before what it sets about',
    page: ['*3月14日,全县清淤工作会议召开,总结2022年工作,对今年的清淤攻坚进行动员。'],
    truth: '2023-03-15',
    known: 'year',
  },
  {
    name: 'what a meeting of that year sums up at its end',
    page: ['*12月14日,全县清淤工作会议召开,总结2022年工作,部署今年最后一仗。'],
    truth: '2022-12-15',
  },
  {
    name: 'some years that a meeting sums up',
    page: ['*3月14日,全县清淤工作会议召开,总结2019年至2021年工作,对今年的攻坚进行动员。'],
    truth: '2023-03-15',
  },
  {
    name: 'elections of five years ago that a meeting sums up',
    page: ['*3月14日,会议召开,总结2012年换届工作,对今年的换届进行部署。'],
    truth: '2017-03-15',
  },
  {
    name: 'what a meeting of old summed up',
    page: ['*3月14日,档案馆开门。', '档案里记着那年的会:总结1998年工作,部署今年的任务。'],
    truth: '2017-03-15',
  },
  // Last year by its number
  {
    name: 'last year, which is called by its number as well',
    page: ['*8月15日,水厂扩建收尾。工程于去年6月,也就是2011年6月开工。'],
    truth: '2012-08-16',
    known: 'year',
  },
  {
    name: 'last year in a diary of old',
    page: ['*8月15日,旧书摊出了摊。', '日记里写着:去年,也就是2003年,渠通了水。'],
    truth: '2012-08-16',
  },
  // Days of the moon
  {
    name: 'a day with that of the moon between commas',
    page: ['*2月27日,正月十二,老街的灯架搭好了。2012年冬天,灯笼就扎好了。'],
    truth: '2018-02-28',
    known: 'year',
  },
  {
    name: 'a day of the moon from which on something goes on',
    page: ['*2月21日,正月十六起,老街的灯就不亮了。2012年冬天,灯笼就扎好了。'],
    truth: '2014-02-22',
  },
  // Games ahead
  {
    name: 'games that are so many days off',
    page: ['*4月23日,火炬手在操场练慢跑,北京奥运会还有107天。'],
    truth: '2008-04-24',
    known: 'year',
  },
  {
    name: 'games that were so many days off then',
    page: ['*4月20日,老火炬手回到操场。', '他记得那时北京奥运会还有130天。'],
    truth: '2015-04-21',
  },
  // Promises
  {
    name: 'a debt that is paid before the year of the promise',
    page: ['*4月26日,老梁还清了最后一笔债。2009年砖厂倒闭欠下十二万,他说好2019年还清,提前了。'],
    truth: '2017-04-27',
  },
  {
    name: 'a year agreed for a new bridge',
    page: ['*4月26日,两村谈好2019年修桥,眼下摆渡船加了座。'],
    truth: '2017-04-27',
  },
  // Figures of last year
  {
    name: 'what last year came to beside what this year brings',
    page: ['*3月19日,花田迎来首批游客。2024年接待游客18.6万人次,同比增长三成;今年还要添两条步道。'],
    truth: '2025-03-20',
  },
  {
    name: 'what the year before the plague came to',
    page: ['*3月19日,花田迎来首批游客。2019年接待游客18.6万人次,同比增长三成;今年才缓过来。'],
    truth: '2023-03-20',
  },
  {
    name: 'what one of some years came to',
    page: ['*3月19日,花田迎来首批游客。2014年种了60亩,2015年接待游客18.6万人次,同比增长三成;今年换了主人。'],
    truth: '2018-03-20',
  },
  {
    name: 'what a year came to, in the autumn',
    page: ['*10月19日,花田换了主人。2015年接待游客18.6万人次,同比增长三成;今年种了草。'],
    truth: '2018-10-20',
  },
  // Fees of the next year
  {
    name: 'fees of the next year that are collected from a month on',
    page: ['*9月11日,医保局公布,2025年度城乡居民医保缴费标准为每人400元,集中缴费期从9月下旬起。'],
    truth: '2024-09-12',
    known: 'year',
  },
  {
    name: 'fees that were collected then',
    page: ['*9月11日,医保局核对旧账。', '2019年度城乡居民医保缴费标准为每人220元,去年补缴了两户。'],
    truth: '2021-09-12',
  },
  {
    name: 'fees of old whose delay is looked into',
    page: ['*10月12日,审计组查账:2013年度医保缴费标准每人60元,集中缴费期从10月开始,有三个村迟交。'],
    truth: '2015-10-13',
  },
  {
    name: 'what a first board did, which a meeting sums up',
    page: ['*4月12日,商会换届,总结2013年首届理事会成立以来的工作,对今年工作进行部署。'],
    truth: '2018-04-13',
  },
  {
    name: 'figures of years ago on a wall',
    page: ['*3月12日,公报贴在墙上。2014年全县旅游人数30万人次,同比增长一成,今年清明前后预计更多。'],
    truth: '2017-03-13',
  },
  // The day after the latest
  {
    name: 'the day after the latest, which is told of as past',
    page: [
      '*3月12日,柳沟村开展2026年春季植树活动。',
      '*3月12日下午,炉子被收走,里面还煨着红薯。',
      '第二天一早,队员把炉子送了回来。',
    ],
    truth: '2026-03-14',
    known: 'day',
  },
  {
    name: 'the day after the latest, which is to come',
    page: ['*3月12日,柳沟村开展2026年春季植树活动。', '*3月12日下午,炉子被收走。他叹着气,第二天一早还要出摊。'],
    truth: '2026-03-13',
    known: 'day',
  },
  {
    name: 'the day after one of a story',
    page: ['*3月12日,柳沟村开展2026年春季植树活动。', '*3月12日下午,老宁讲起从前。第二天一早,他爹把炉子送了回来。'],
    truth: '2026-03-13',
    known: 'day',
  },
];
