import type { TruthCase } from './truths.ts';

/**
 * Years that a careful reader finds: counted from others, by what befell the country, by anniversaries and by what bears
 * them; and their look-alikes, which must not give a wrong year. Lines that begin with # are headlines.
 */
export const truthsOfYears: readonly TruthCase[] = [
  // Years that may lie ahead
  {
    name: 'a second stage to be built by the end of the next year',
    page: ['*2月23日,陶瓷园开工。一期建设窑房,今年9月投产;二期建设检测楼,2024年底建成。', '2022年,园区签了约。'],
    truth: '2023-02-24',
  },
  // Contests of the year, and what is called after another year
  {
    name: 'a championship that ended the day before',
    page: ['*9月10日夜,渡口的灯亮了。', '在昨日结束的2006年全国少年划船锦标赛上,柳湾选手夺得两枚金牌。'],
    truth: '2006-09-11',
    known: 'year',
  },
  {
    name: 'a meeting about the year before that ended the day before',
    page: ['*1月10日,渡口的灯亮了。', '在昨日结束的2006年度总结大会上,柳湾渡口被评为先进。'],
    truth: '2007-01-11',
  },
  {
    name: 'a championship told of in a portrait',
    page: ['*9月10日夜,渡口的灯亮了。', '老教练说,2002年全国少年划船锦标赛上,柳湾选手夺得两枚金牌。'],
    truth: '2006-09-11',
  },
  // Years counted from one that is named
  {
    name: 'a count beside the year before',
    page: [
      '*5月21日,区里召开招商会。',
      '*今年46岁的老靳1986年进厂,当学徒时连焊条也分不清。',
      '27年来,他革新工艺28项。2012年,工作室挂了牌。',
    ],
    truth: '2013-05-22',
    known: 'year',
  },
  {
    name: 'a count of seven years',
    page: ['*9月2日,公交驶进校园。', '2017年秋天,老芮开起了校车。2022年6月,车换成了电动的。', '七年里,他没有迟到过。'],
    truth: '2024-09-03',
    known: 'year',
  },
  {
    name: 'two years behind a summer',
    page: ['*4月23日,快递员老陈又往车尾放了17本书。2018年夏天,他碰到一个没书看的孩子。两年来,书借出了两千次。'],
    truth: '2020-04-24',
    known: 'year',
  },
  {
    name: 'a good two years',
    page: ['*5月21日,社区添了三台缝纫机。', '针线铺是苗大娘2011年3月办起来的。两年多来,街坊都来帮忙。'],
    truth: '2013-05-22',
    known: 'year',
  },
  {
    name: 'ages then and now, and a count',
    page: [
      '*6月13日,书记带队下乡。',
      '1981年,18岁的老傅进城学瓦工。1996年,他包下头一个工程。',
      '老傅今年49岁。2011年,他回村修了路。',
    ],
    truth: '2012-06-14',
  },
  {
    name: 'a headline’s count and the text’s',
    page: ['#失散三十四年 兄弟相认', '*11月22日,老郑家挤满了人。他1981年走失,34年间,母亲年年等他。'],
    truth: '2015-11-24',
    known: 'year',
  },
  {
    name: 'a count that ended in a year of its own',
    page: ['*12月19日,读书会召开。', '小说从1953年写到1998年,四十五年如一日,灯亮灯灭。'],
    truth: '2024-12-20',
  },
  {
    name: 'a small count of something else',
    page: ['*4月9日,酒坊办了开放日。', '窖池是1974年挖的。窖泥还是原来的。他把泥样送去化验。开馆一年来,来了两万人。'],
    truth: '2025-04-12',
  },
  {
    name: 'a round count, which is loose',
    page: ['*6月15日,老时正在闸上量水。', '1973年他来看闸,三十年来没有离开。'],
    truth: '2005-06-18',
  },
  {
    name: 'a count that ran within a life',
    page: ['*6月15日,老时正在闸上量水。', '1973年他参军,在部队开了11年车,后来才来看闸。'],
    truth: '2003-06-18',
  },
  {
    name: 'a count that a year said outright outweighs',
    page: ['*6月15日,全县召开2016年防汛演练动员会,启动2016年防汛演练行动。', '合作社2009年成立,九年来换了三任社长。'],
    truth: '2016-06-16',
    known: 'year',
  },

  // What befell the country
  {
    name: 'SARS this year',
    page: ['*6月17日,首班专车送民工返岗。今年4月下旬非典疫情发生后,全县测温登记。'],
    truth: '2003-06-18',
    known: 'year',
  },
  {
    name: 'SARS in two reports',
    page: ['*6月14日,运动会闭幕。因防治非典推迟了一个月。', '*6月13日,防治非典的干部走进村里,鞋上都是泥。'],
    truth: '2003-06-16',
    known: 'year',
  },
  {
    name: 'SARS told of',
    page: ['*6月14日,当年抗击非典的医生又出发了。', '2003年非典时,他守了四十天。', '今年重读非典日记,他落了泪。'],
    truth: '2008-06-16',
  },
  {
    name: 'Wenchuan this year',
    page: ['*6月1日,孩子们把鞋垫寄给灾区。今年5月12日汶川地震后,全校捐了款。'],
    truth: '2008-06-03',
    known: 'year',
  },
  {
    name: 'Wenchuan ten years ago this year',
    page: ['*5月11日,学校举行了防震演练。今年是汶川大地震10周年。'],
    truth: '2018-05-12',
    known: 'year',
  },
  {
    name: 'Wenchuan this year remembered',
    page: ['*5月11日,学校举行了防震演练。今年纪念汶川地震的活动更多。'],
    truth: '2018-05-12',
  },
  {
    name: 'the plague that broke out this year',
    page: ['*3月20日,药厂复工。今年年初,新冠肺炎疫情发生后,工人都住在厂里。'],
    truth: '2020-03-22',
    known: 'year',
  },
  {
    name: 'a hall called after games',
    page: ['*8月3日,学校召开了总结会。今年暑假,孩子们去了北京奥运会场馆,又看了汶川地震遗址。'],
    truth: '2015-08-04',
  },
  {
    name: 'an exhibition of another year under the same word',
    page: ['*8月3日,茶厂召开了发布会。今年5月,毛尖进了大阪世博会。今年甲型流感来得早,今年年初的雨雪冰冻也重。'],
    truth: '2025-08-04',
  },
  {
    name: 'the plague that goes on',
    page: ['*3月20日,药厂复工。今年受新冠肺炎疫情影响,订单少了。'],
    truth: '2022-03-22',
  },
  {
    name: 'the great flood of the Yangtze this year',
    page: ['*9月22日,五车棉衣发往灾区。今年长江流域发生特大洪水,全县妇女赶制了棉衣。'],
    truth: '1998-09-23',
    known: 'year',
  },

  // Things of a few years
  {
    name: 'boosters in November and next year’s plans',
    page: ['*记者11月17日从疾控中心了解到,全市45个接种点可接种加强针。', '县里表示,2022年将再建两处急救站。'],
    truth: '2021-11-18',
    known: 'year',
  },
  {
    name: 'boosters alone',
    page: ['*记者11月17日从疾控中心了解到,全市45个接种点可接种加强针。'],
    truth: '2022-11-18',
  },
  {
    name: 'boosters remembered',
    page: ['*11月17日,接种点改成了书屋。当年这里排队打加强针。', '2025年将再改两处。'],
    truth: '2024-11-18',
  },
  {
    name: 'a plan years ahead told in November',
    page: ['*11月17日,大桥合龙了。', '2027年将全线通车。'],
    truth: '2024-11-18',
  },

  // Anniversaries by their short names
  {
    name: 'the country’s founding by its short name',
    page: ['*9月22日,棉衣发往灾区。', '*为庆祝建国49周年,区里举办的花展将于9月28日开幕。'],
    truth: '1998-09-23',
    known: 'year',
  },
  {
    name: 'the same in a headline with figures of print',
    page: ['#庆祝建国四十九周年 老城办花展', '*9月22日,棉衣发往灾区。'],
    truth: '1998-09-23',
    known: 'year',
  },
  {
    name: 'people who are called after the country’s founding and the army’s',
    page: ['*9月22日,棉衣发往灾区。李建国45岁了,头一回出远门。柏建军42岁,何国庆38岁生日在车上过。'],
    truth: '2008-09-23',
  },
  {
    name: 'the army’s founding',
    page: ['*7月30日,县里召开座谈会,庆祝建军90周年。'],
    truth: '2017-07-31',
    known: 'year',
  },
  {
    name: 'an earthquake’s anniversary',
    page: ['*7月27日,学校举行了演练,纪念唐山大地震40周年。'],
    truth: '2016-07-28',
    known: 'year',
  },
  {
    name: 'a factory’s founding',
    page: ['*7月27日,酒厂庆祝建厂40周年,老工人都回来了。'],
    truth: '2016-07-28',
  },

  // Plans
  {
    name: 'a plan’s good end in the spring after',
    page: ['*2月21日,镇里召开了总结会。“十三五”圆满收官,百里渠通了水。'],
    truth: '2021-02-22',
  },
  {
    name: 'a plan’s good end wanted',
    page: ['*2月21日,镇里召开了动员会,确保“十三五”圆满收官。'],
    truth: '2020-02-22',
    known: 'year',
  },

  // Events that bear their year
  {
    name: 'a ceremony that bears its year',
    page: ['*5月20日上午,北关区2013年第二批招商项目集中签约仪式在会议中心举行。'],
    truth: '2013-05-21',
    known: 'year',
  },
  {
    name: 'a ceremony told of',
    page: ['*5月20日上午,老靳又来到会议中心。他在2009年第二批招商项目签约仪式上签过字。'],
    truth: '2013-05-21',
  },
];
