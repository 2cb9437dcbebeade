import type { TruthCase } from './truths.ts';

/**
 * Pages that a person's ages, bodies of their time and goals bound from both sides, and those that the name of a day dates;
 * and their look-alikes. Lines that begin with # are headlines.
 */
export const truthsOfBounds: readonly TruthCase[] = [
  // Ages
  {
    name: 'the ages of a ferryman',
    page: [
      '*4月6日,柳湾镇办起护鸟课。',
      '1976年冬天,父亲闪了腰,17岁的党水根接过了橹。',
      '58岁的党水根拽响机器,鸟也不飞。',
    ],
    truth: '2017-04-07',
    known: 'closed',
  },
  {
    name: 'the ages of the only one who has any',
    page: [
      '*4月6日,柳湾镇办起护鸟课。',
      '1976年,17岁的他学会了摇橹。',
      '58岁的党水根拽响机器,鸟也不飞。党水根说,水比从前清。',
      '党水根的船修了三回。',
    ],
    truth: '2017-04-07',
    known: 'closed',
  },
  {
    name: 'ages that are reckoned one year off',
    page: [
      '*4月6日,柳湾镇办起护鸟课。',
      '1976年冬天,父亲闪了腰,17岁的党水根接过了橹。',
      '59岁的党水根拽响机器,鸟也不飞。',
    ],
    truth: '2017-04-07',
    known: 'closed',
  },
  {
    name: 'an age of that year, told with what was said then',
    page: [
      '*4月6日,柳湾镇办起护鸟课。',
      '1976年发大水,父亲在墙上写下“没事了”三个字。那年,17岁的党水根认得了它们。',
      '58岁的党水根拽响机器,鸟也不飞。',
    ],
    truth: '2017-04-07',
    known: 'closed',
  },
  {
    name: 'the age of a neighbour beside his own of then',
    page: ['*4月6日,柳湾镇办起护鸟课。', '1998年,25岁的他承包了荒滩。', '45岁的邻居叶知秋说,他的船修了三回。'],
    truth: '2010-04-07',
  },
  {
    name: 'the ages of two people',
    page: ['*4月6日,柳湾镇办起护鸟课。', '1976年冬天,17岁的党水根接过了橹。', '38岁的叶知秋拽响机器,鸟也不飞。'],
    truth: '2017-04-07',
  },
  {
    name: 'an age in a story of years ago',
    page: ['*4月6日,柳湾镇办起护鸟课。', '1976年冬天,17岁的党水根接过了橹。', '1999年,40岁的党水根卖了船。'],
    truth: '2017-04-07',
  },
  {
    name: 'an age of the year before',
    page: ['*4月6日,柳湾镇办起护鸟课。', '1976年冬天,17岁的党水根接过了橹。', '去年,57岁的党水根卖了船。'],
    truth: '2017-04-07',
  },
  // Bodies
  {
    name: 'a bureau that speaks, since merged',
    page: ['*6月7日,柳沟村开镰。2009年,村里修了渠。', '来自市农业局的消息说,夏播过了半。'],
    truth: '2011-06-08',
    known: 'closed',
  },
  {
    name: 'a bureau of which a reporter hears, since merged',
    page: ['*记者6月7日从县质监局获悉,柳湾的电梯查了一遍。2009年,村里修了渠。'],
    truth: '2018-06-08',
    known: 'closed',
  },
  {
    name: 'a bureau that writers still call by its old name',
    page: ['*6月7日,柳沟村开镰。2019年,村里修了渠。', '县国土局工作人员介绍,地块量过了。'],
    truth: '2020-06-08',
  },
  {
    name: 'a bureau from which somebody retired',
    page: ['*6月7日,柳沟村开镰。2009年,村里修了渠。', '老宁从县卫生局退休,他说渠水甜。'],
    truth: '2022-06-08',
  },
  {
    name: 'the head of a bureau then',
    page: ['*6月7日,柳沟村开镰。2009年,村里修了渠。', '今年夏天,时任县农业局局长的老党介绍了种子。'],
    truth: '2022-06-08',
  },
  {
    name: 'somebody of a bureau in a story of old',
    page: ['*6月7日,柳沟村开镰。2009年,村里修了渠。', '老宁年轻时跑遍了山,县农业局技术人员告诉他,麦子怕涝。'],
    truth: '2024-06-08',
  },
  {
    name: 'bureaus whose names hold the old ones',
    page: [
      '*6月7日,柳沟村开镰。2019年,村里修了渠。',
      '记者从县文化和旅游局获悉,灯会改期。县市场监管局提醒,摊位要有证。',
    ],
    truth: '2024-06-08',
  },
  // Goals
  {
    name: 'what shall be done before a year, said on the page’s day',
    page: ['*11月10日,柳湾大桥合龙。2020年年底,桥墩出了水。', '11月9日,测量队收了工。老宁说,2025年前将全线通车。'],
    truth: '2021-11-11',
    known: 'closed',
  },
  {
    name: 'what should have been done before a year',
    page: ['*11月10日,柳湾大桥合龙。2014年,桥墩出了水。', '当初说好,2018年前将全线通车,没想到等到今年。'],
    truth: '2021-11-11',
  },
  {
    name: 'a term announced soon after the last day that is reported',
    page: ['*11月13日,柳沟村挂了灯。', '近日,县里发布通知,2026年春季学期转学申请改在线上办理。'],
    truth: '2025-11-19',
  },
  // What ended, reported as going on
  {
    name: 'a poor household in the news',
    page: ['*8月17日上午,贫困户叶知秋进了村头的扶贫车间。2015年,矿上的炉子停了火。'],
    truth: '2017-08-18',
    known: 'closed',
  },
  {
    name: 'who worked for the poor before',
    page: ['*8月17日上午,曾在扶贫车间做工的叶知秋开了店。2015年,矿上的炉子停了火。'],
    truth: '2024-08-18',
  },
  {
    name: 'poor households in a story of old',
    page: ['*8月17日,柳沟村的渠清了淤。', '叶知秋那时是贫困户,2015年进了扶贫车间。'],
    truth: '2024-08-18',
  },
  {
    name: 'a charity’s visit',
    page: ['*8月17日,柳湾镇商会慰问贫困户。2015年,矿上的炉子停了火。'],
    truth: '2024-08-18',
  },
  {
    name: 'subsidies that came again',
    page: ['*8月17日,柳湾镇的智能家电下乡门店挤满了人。2018年,镇里通了气。'],
    truth: '2023-08-18',
  },
  // What a day is, as a story opens
  {
    name: 'a term of the sun between commas',
    page: ['#山里的二十七年', '*3月6日,惊蛰。老宁装好药箱,上了山。', '1992年,他接过药箱。2016年,村里有了卫生室。'],
    truth: '2019-03-07',
    known: 'year',
  },
  {
    name: 'a feast between commas',
    page: ['*10月7日,重阳节,柳湾的老人登了高。2013年,山上修了路。'],
    truth: '2019-10-08',
    known: 'day',
  },
  {
    name: 'the feast’s own meal',
    page: ['*10月7日,重阳糕摆满了桌。2013年,山上修了路。'],
    truth: '2016-10-08',
  },
  {
    name: 'a list of days with a term',
    page: ['*4月6日,柳沟村上了新坟。2013年,山上修了路。今年清明、谷雨两个节气,雨水都足。'],
    truth: '2018-04-07',
  },
];
