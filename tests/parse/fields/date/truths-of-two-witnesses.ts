import type { TruthCase } from './truths.ts';

/**
 * Years that a report names where its own words call it this year, by the gap between two holidays, by days of the bank's
 * rates and by weekdays near a day; and what a later page says in the same words. Lines that begin with # are headlines.
 */
export const truthsOfTwoWitnesses: readonly TruthCase[] = [
  // 今年 and the number
  {
    name: 'this year’s first batch, which the text names with its year',
    page: ['#今年首批安家费发放', '*5月22日,县里发布消息,2014年第一批安家补助已发放到位,共37人。'],
    truth: '2014-05-23',
    known: 'year',
  },
  {
    name: 'this year’s first batch beside one that it is compared with',
    page: ['#今年首批安家费发放', '*5月22日,县里发布消息,安家补助比2013年第一批多了三成。'],
    truth: '2014-05-23',
  },
  {
    name: 'a first batch of years ago under a headline of its own',
    page: ['#首批安家人回来了', '*5月22日,2014年第一批领到安家补助的老宁回到柳湾。'],
    truth: '2016-05-23',
  },
  {
    name: 'this year’s second batch under the first of a year ago',
    page: ['#今年第二批安家费发放', '*5月22日,县里发布消息。2013年第一批已发完。'],
    truth: '2014-05-23',
  },
  {
    name: 'this year’s first batch and those of two years',
    page: ['#今年首批安家费发放', '*5月22日,县里开会。2012年第一批37人,2013年第一批40人,都已到位。'],
    truth: '2014-05-23',
  },
  {
    name: 'what was put on the year’s list at its beginning',
    page: ['*5月22日,柳沟村开镰。', '今年年初,有代表提出两份建议,镇里将其列入2014年“十件实事”第四件。'],
    truth: '2014-05-23',
    known: 'year',
  },
  {
    name: 'what was put on a list last year',
    page: ['*5月22日,柳沟村开镰。', '去年年初,有代表提出两份建议,镇里将其列入2014年“十件实事”第四件。'],
    truth: '2015-05-23',
  },
  {
    name: 'what is put on the next year’s list',
    page: ['*12月22日,柳沟村修渠。', '今年,有代表提出两份建议,镇里将其列入2015年“十件实事”。'],
    truth: '2014-12-23',
  },
  {
    name: 'what was put on a list then',
    page: ['*5月22日,柳沟村开镰。', '老宁今年70岁。当年他的建议被列入2014年“十件实事”。'],
    truth: '2017-05-23',
  },
  {
    name: 'what was put on a list, and is to be done this year',
    page: ['*5月22日,柳沟村开镰。', '2013年年底,镇里将修渠列入2014年重点工程,今年才动工。'],
    truth: '2015-05-23',
  },
  // Gaps
  {
    name: 'the moon’s feast three or four days before the national day',
    page: ['*9月16日,柳沟村收秋。', '车站说,今年中秋与国庆相隔只有三四天,取票要早。2013年那场雨冲了路。'],
    truth: '2015-09-17',
    known: 'year',
  },
  {
    name: 'the moon’s feast days before the national day, then',
    page: ['*9月16日,柳沟村收秋。', '老宁记得,那年中秋与国庆相隔只有三四天。2013年那场雨冲了路。'],
    truth: '2017-09-17',
  },
  {
    name: 'the moon’s feast with a far gap',
    page: ['*9月5日,柳沟村收秋。', '今年中秋与国庆相隔十六天,老宁两头都回家。2013年那场雨冲了路。'],
    truth: '2016-09-06',
  },
  {
    name: 'new year and the spring festival with their gap',
    page: ['*1月3日,柳沟村修渠。', '今年元旦与春节相隔21天,年货备得早。2018年那场雪压了棚。'],
    truth: '2023-01-04',
    known: 'year',
  },
  {
    name: 'next year’s new year and spring festival',
    page: ['*12月23日,柳沟村修渠。', '明年元旦与春节仅隔21天,年货备得早。2018年那场雪压了棚。'],
    truth: '2022-12-24',
    known: 'year',
  },
  {
    name: 'last year’s gap',
    page: ['*1月23日,柳沟村修渠。', '去年,老宁说:“今年元旦与春节相隔21天。”2018年那场雪压了棚。'],
    truth: '2024-01-24',
  },
  {
    name: 'a gap of two towns',
    page: ['*9月16日,柳沟村收秋。', '今年中秋晚会与国庆灯会两处相隔三四里。2013年那场雨冲了路。'],
    truth: '2018-09-17',
  },
  // Rates
  {
    name: 'the day on which rates were freed',
    page: ['*9月16日,柳沟村收秋。', '*8月26日,一年期以上定期存款利率浮动上限放开。半个多月过去,差别有多大?'],
    truth: '2015-09-17',
    known: 'year',
  },
  {
    name: 'the day from which rates fell',
    page: ['*6月10日,柳沟村开镰。', '自6月8日起,金融机构存贷款基准利率下调0.25个百分点。'],
    truth: '2012-06-11',
    known: 'year',
  },
  {
    name: 'a bank that raises what it pays',
    page: ['*9月16日,柳沟村收秋。', '*8月26日,渠首信用社上调三年期存款利率,排起了队。'],
    truth: '2018-09-17',
  },
  {
    name: 'the day on which rates fell, with its year',
    page: ['*6月20日,柳沟村开镰。', '2012年6月8日,基准利率下调,老宁的月供少了九元。'],
    truth: '2014-06-21',
  },
  {
    name: 'the day on which rates fell, remembered',
    page: ['*6月10日,柳沟村开镰。', '老宁记得那年6月8日,基准利率下调,月供少了九元。'],
    truth: '2014-06-11',
  },
  {
    name: 'last year’s day on which rates fell',
    page: ['*6月10日,柳沟村开镰。', '去年6月8日,基准利率下调,老宁的月供少了九元。'],
    truth: '2013-06-11',
  },
  // Weekdays near a day
  {
    name: 'a weekday in a mouth, and a count',
    page: [
      '*11月13日,柳沟村种上了麦。',
      '2020年那场雪压了棚。',
      '*“周六也能打针了。”11月11日上午,何苗说。',
      '#湖边的人',
      '*2016年湖边成了公园,他交了船,七年走坏了十四双胶鞋。',
    ],
    truth: '2023-11-14',
    known: 'year',
  },
  {
    name: 'a weekday in a mouth alone',
    page: ['*11月13日,柳沟村种上了麦。', '2020年那场雪压了棚。', '*“周六也能打针了。”11月12日上午,何苗说。'],
    truth: '2024-11-14',
  },
  {
    name: 'a weekday of every week in a mouth',
    page: ['*11月13日,柳沟村种上了麦。', '2021年那场雪压了棚。', '*“每周六都来。”11月11日上午,何苗说。'],
    truth: '2024-11-14',
  },
  {
    name: 'what is open every week from a round day on',
    page: ['*11月28日,柳沟村种上了麦。', '2021年那场雪压了棚。', '*书屋自12月1日起,每周六上午开放。'],
    truth: '2022-11-29',
  },
  {
    name: 'what is open on two days of a week',
    page: ['*8月18日,柳沟村浇地。', '2004年那场雨冲了路。', '*自8月22日起,每周二、四晚上,夜校上课。'],
    truth: '2006-08-19',
  },
  {
    name: 'what is open every week from a day on that is another',
    page: ['*12月4日,柳沟村种上了麦。', '2011年那场雪压了棚。', '*油坊自12月7日起,每周六上午开放。'],
    truth: '2014-12-05',
  },
  // Counted down
  {
    name: 'a day that is counted down to',
    page: ['*离11月20日供热不到两天,柳湾的管子响了。11月18日,县里开会,启动2014年冬季防火行动。'],
    truth: '2014-11-19',
    known: 'year',
  },
  {
    name: 'a day that has gone by',
    page: ['*距11月15日供热已过去三天,柳湾的管子才响。11月18日,县里开会,启动2014年冬季防火行动。'],
    truth: '2014-11-19',
  },
  // Numbered days
  {
    name: 'the sixth day of the law',
    page: ['*12月1日,柳沟村办起普法课。', '12月4日是第六个全国法制宣传日。2005年3月,老宁立过案。'],
    truth: '2006-12-02',
    known: 'year',
  },
  {
    name: 'a story in whose opening somebody goes begging',
    page: ['*5月17日,柳沟村开镰。', '2015年秋天,客人在村里转了三天,临走撂下一句话,说他们捧着金碗要饭。'],
    truth: '2017-05-18',
  },
  {
    name: 'a bank that lowers what it pays while the base rate stays',
    page: ['*6月29日,柳沟村浇地。', '*6月28日,渠首信用社下调存款利率,基准利率没有变。'],
    truth: '2016-06-30',
  },
  {
    name: 'the fall of rates of which somebody speaks',
    page: ['*10月16日,柳沟村种麦。', '*老宁说,10月24日那次降息,存贷款基准利率下调,他买了房。'],
    truth: '2019-10-17',
  },
  {
    name: 'what was put among the projects of the next year',
    page: ['*4月12日,柳沟村浇地。', '今年3月,镇里将老街改造列入2018年重点项目储备库。'],
    truth: '2017-04-13',
  },
];
