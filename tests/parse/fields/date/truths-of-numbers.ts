import type { TruthCase } from './truths.ts';

/**
 * Years by numbers that bear them, by forecasts of a season, by how long a measure has been in force, by weekdays in
 * headlines and by counts that agree; and their look-alikes. Lines that begin with # are headlines.
 */
export const truthsOfNumbers: readonly TruthCase[] = [
  // Draws of a lottery and contracts of an exchange
  {
    name: 'a draw of a lottery',
    page: ['*3月9日,柳沟村修渠。', '#彩票开奖', '“双色球”第2013027期:04 11 15 20 26 31', '“排列三”第13060期:2 0 7'],
    truth: '2013-03-10',
    known: 'year',
  },
  {
    name: 'a draw of two digits',
    page: ['*3月9日,柳沟村修渠。', '体彩“排列三”第09060期:2 0 7'],
    truth: '2009-03-10',
    known: 'year',
  },
  {
    name: 'the last draw of a year',
    page: ['*1月1日,柳沟村修渠。', '体彩“排列三”第09358期:2 0 7'],
    truth: '2010-01-02',
  },
  {
    name: 'a draw that is told of',
    page: ['*3月9日,柳沟村修渠。', '2008年,老宁买的彩票第08060期中了奖。'],
    truth: '2012-03-10',
  },
  {
    name: 'a magazine’s number',
    page: ['*3月9日,柳沟村修渠。', '老宁翻出《渠首》杂志第09060期。'],
    truth: '2012-03-10',
  },
  {
    name: 'a contract of an exchange',
    page: ['*9月8日,柳沟村收秋。', '郑棉主力0701合约收于13120元。', '棉站的老宁2006年起每年都来。'],
    truth: '2006-09-09',
    known: 'year',
  },
  {
    name: 'a contract’s number',
    page: ['*9月8日,柳沟村收秋。', '老宁2001年和厂里签的是0701合约书,纸都黄了。'],
    truth: '2009-09-09',
  },
  // Forecasts
  {
    name: 'a season’s forecast',
    page: ['*5月28日,柳沟村清渠备汛。', '气候中心预测,2016年6月至8月,全市降水较常年偏多两成。'],
    truth: '2016-05-29',
    known: 'year',
  },
  {
    name: 'months of a plan',
    page: ['*5月28日,柳沟村清渠备汛。', '按计划,新桥预计2016年6月至8月通车。'],
    truth: '2014-05-29',
  },
  {
    name: 'a forecast of another season',
    page: ['*5月28日,柳沟村清渠备汛。', '专家预测,2016年11月至2017年3月,华北气温偏高。'],
    truth: '2015-05-29',
  },
  // Measures
  {
    name: 'a year of a measure',
    page: ['*6月2日,柳沟村开镰。', '限塑令实施已经一周年,集上的塑料袋又多了。'],
    truth: '2009-06-03',
    known: 'year',
  },
  {
    name: 'a month of a measure',
    page: ['*8月18日,柳沟村摘枣。', '汇率形成机制改革到本周末将满一个月,纱厂开始改签合同。'],
    truth: '2005-08-19',
    known: 'year',
  },
  {
    name: 'a measure that is told of',
    page: ['*6月2日,柳沟村开镰。', '限塑令实施一年后,老宁改卖了布袋,一卖就卖到如今。'],
    truth: '2015-06-03',
  },
  {
    name: 'a measure then',
    page: ['*6月2日,柳沟村开镰。', '当时限塑令实施一周年,老宁改卖了布袋。'],
    truth: '2015-06-03',
  },
  // Weekdays in headlines
  {
    name: 'a weekday in a headline',
    page: [
      '*11月5日,柳沟村修渠。',
      '老宁2017年起每年都来。',
      '#渠首书会',
      '#时间:下周六(11月17日)上午9时',
      '*来的人请带一本书。',
    ],
    truth: '2018-11-06',
    known: 'year',
  },
  {
    name: 'a weekday of another year in a headline',
    page: ['*11月5日,柳沟村修渠。', '老宁2012年起每年都来。', '#那年11月15日(星期六)', '*他在渠首等了一夜。'],
    truth: '2013-11-06',
  },
  // Counts that agree
  {
    name: 'counts of two articles that come to one year',
    page: [
      '#桥头修鞋匠',
      '*6月4日,老宁收了摊。1988年他上了桥,一守守了19年。',
      '#渠首面馆',
      '*面馆2001年开张。锅烧穿了3口,炉子烧了6年。',
      '#老账本',
      '*这本账2005年起一年一册。有人劝他歇了,1996年那年冬天他就说过,11年过去,他没歇。',
    ],
    truth: '2007-06-05',
    known: 'year',
  },
  {
    name: 'counts that come to several years',
    page: [
      '#桥头修鞋匠',
      '*6月4日,老宁收了摊。1988年他上了桥,一守守了19年。',
      '#渠首面馆',
      '*面馆2001年开张。锅烧穿了3口,炉子烧了9年。',
    ],
    truth: '2011-06-05',
  },
  {
    name: 'two counts of one article',
    page: ['#桥头修鞋匠', '*6月4日,老宁收了摊。1988年他上了桥,守了19年。1996年收的徒弟,跟了11年才走。'],
    truth: '2012-06-05',
  },
  {
    name: 'so many years’ work told first, and a scheme of its time',
    page: [
      '#修鞋匠收摊',
      '*在桥头补了17年鞋的老宁,6月4日收了摊。1995年冬天,他用旧木箱打了摊子。',
      '#养老有新招',
      '*城镇居民社会养老保险参保登记正在各社区进行。',
    ],
    truth: '2012-06-05',
    known: 'year',
  },
  {
    name: 'so many years’ work told first',
    page: ['#修鞋匠收摊', '*在桥头补了17年鞋的老宁,6月4日收了摊。1990年冬天,他用旧木箱打了摊子。'],
    truth: '2010-06-05',
  },
  {
    name: 'a count that goes on three years past what bounds the page',
    page: [
      '*6月4日,柳沟村开镰。',
      '#桥头书屋',
      '*老宁2010年起每年都来。',
      '#山口书屋',
      '*1998年,他把堂屋腾出来办了书屋。',
      '十五年过去,册子用了九本。',
    ],
    truth: '2013-06-05',
    known: 'year',
  },
  {
    name: 'a count that goes on longer past what bounds the page',
    page: [
      '*6月4日,柳沟村开镰。',
      '#桥头书屋',
      '*老宁2004年起每年都来。',
      '#山口书屋',
      '*1998年,他把堂屋腾出来办了书屋。',
      '十五年过去,他在灯下对我说起这些,那时我还年轻。',
    ],
    truth: '2019-06-05',
  },
  // Floods
  {
    name: 'a flood of this summer, and ages then and now',
    page: [
      '*9月26日,柳沟村修渠。',
      '#守渠人',
      '*1976年夏天,17岁的宁守河接过了铁锹。',
      '62岁的宁守河拄着铁锹,渠水不响。',
      '今年7月,他给抗洪的乡亲送过饭。老宁2018年起每年都来。',
    ],
    truth: '2021-09-27',
    known: 'year',
  },
  {
    name: 'a drill against floods',
    page: [
      '*9月26日,柳沟村修渠。',
      '#守渠人',
      '*1976年夏天,17岁的宁守河接过了铁锹。',
      '62岁的宁守河拄着铁锹,渠水不响。',
      '今年7月,他参加了抗洪演练。老宁2018年起每年都来。',
    ],
    truth: '2020-09-27',
  },
  // A plan that is done this month
  {
    name: 'a plan of the year that is done this month',
    page: ['*11月20日,老街查了一遍。', '剩余3处已列入2022年度维修计划,将在月底前完成。书屋2020年开门。'],
    truth: '2022-11-21',
    known: 'year',
  },
  {
    name: 'a plan of the year that is done later',
    page: ['*11月20日,老街查了一遍。', '剩余3处已列入2022年度维修计划,将在汛期前完成。书屋2020年开门。'],
    truth: '2021-11-21',
  },
];
