import type { TruthCase } from './truths.ts';

/**
 * Years that lie between what a page cannot be before and the goals that it still has before it, and those that a census,
 * a series, a draft, a calamity or an appointment tells; and their look-alikes. Lines that begin with # are headlines.
 */
export const truthsOfGoals: readonly TruthCase[] = [
  // Goals bound the year from above
  {
    name: 'a goal of the next year and what went on since the last',
    page: ['*6月4日,柳沟村开镰。', '2024年以来,村里办了三期夜校。', '村支书说,粮库正在扩建,力争2024年年底投用。'],
    truth: '2024-06-05',
    known: 'year',
  },
  {
    name: 'a goal two years off leaves two years',
    page: ['*6月4日,柳沟村开镰。', '2024年以来,村里办了三期夜校。', '村支书说,粮库正在扩建,力争2025年年底投用。'],
    truth: '2025-06-05',
  },
  {
    name: 'a goal of the year itself on a page without a day',
    page: ['2024年以来,村里办了三期夜校。', '村支书说,粮库正在扩建,力争2024年年底投用。'],
    truth: '2024-06-05',
    known: 'year',
  },
  {
    name: 'a goal of the next year on a page without a day',
    page: ['2024年以来,村里办了三期夜校。', '村支书说,粮库正在扩建,力争2025年年底投用。'],
    truth: '2025-06-05',
  },
  {
    name: 'a goal of old that somebody remembers',
    page: ['*6月4日,柳沟村开镰。', '2016年起,村里年年修路。老宁记得,当年定下的目标是力争2017年通车。'],
    truth: '2021-06-05',
  },
  {
    name: 'a goal that was reached',
    page: ['*6月4日,柳沟村开镰。', '2016年起,村里年年修路。他说,预计2017年完工的桥,提前半年就通了车。'],
    truth: '2020-06-05',
  },
  {
    name: 'a goal told with its year',
    page: ['*6月4日,柳沟村开镰。', '2014年,县里提出,力争2018年摘帽。老宁说,那几年腿都跑细了。'],
    truth: '2020-06-05',
  },
  {
    name: 'an account of a year is no goal',
    page: ['*6月4日,柳沟村开镰。', '老宁说,将2018年的账本翻出来,一笔不差。'],
    truth: '2022-06-05',
  },
  {
    name: 'until a year that is past',
    page: ['*6月4日,柳沟村开镰。', '老宁进过城,直到2019年,村里办起工坊,才请他回来。'],
    truth: '2023-06-05',
  },
  // Censuses
  {
    name: 'takers of a census at the door',
    page: ['*10月21日晚,普查员叶知秋敲响了第一扇门。第七次全国人口普查标准时点为11月1日零时。'],
    truth: '2020-10-22',
    known: 'year',
  },
  {
    name: 'a census of businesses in the spring of its year',
    page: ['*3月6日,普查员走进沿街铺面,第四次全国经济普查进入现场登记阶段。'],
    truth: '2019-03-07',
    known: 'year',
  },
  {
    name: 'figures of a census',
    page: ['*10月21日,柳沟村办起敬老宴。第七次全国人口普查数据显示,全村有六十岁以上老人三百名。'],
    truth: '2023-10-22',
  },
  {
    name: 'who was a taker then',
    page: ['*10月21日,叶知秋退休了。第六次全国人口普查时,她是普查员,曾一户户敲门。'],
    truth: '2016-10-22',
  },
  // Series of one year
  {
    name: 'a series of the papers over the page',
    page: ['#壮丽70年·奋斗新时代', '*4月15日,柳沟村的滴灌带铺到了地头。2018年,渠修到村口。'],
    truth: '2019-04-16',
    known: 'year',
  },
  {
    name: 'the name of a series in a sentence',
    page: ['*4月15日,老宁把“壮丽70年·奋斗新时代”征文的奖状挂上了墙。2018年,渠修到村口。'],
    truth: '2021-04-16',
  },
  {
    name: 'years since the republic’s founding',
    page: ['*8月28日,巡回法庭开到槐树下。', '新中国成立70年来,变的是工具,不变的是情怀。2017年4月,他借了三万元。'],
    truth: '2019-08-29',
  },
  // Drafts
  {
    name: 'a draft that bears its year',
    page: ['*9月13日,记者从资源局获悉,《老街保护导则(2024年修订征求意见稿)》公布。'],
    truth: '2024-09-14',
    known: 'year',
  },
  {
    name: 'a rule that was revised',
    page: ['*9月13日,记者从资源局获悉,老街按《老街保护导则(2018年修订)》挂了牌。'],
    truth: '2020-09-14',
  },
  // Calamities
  {
    name: 'a flood that is this year’s',
    page: [
      '*11月9日,安置点交了钥匙。2021年7月下旬,渠堤决口,百间屋进水。',
      '*11月8日,今年汛期冲毁的桥通了车。',
      '7月那场雨,水没过了床沿。',
    ],
    truth: '2021-11-10',
    known: 'year',
  },
  {
    name: 'a flood of years ago',
    page: [
      '*11月9日,新桥通了车。2021年7月下旬,渠堤决口,百间屋进水。',
      '三年过去,村里再没人提起那场水。',
      '今年汛期平安度过。',
    ],
    truth: '2024-11-10',
  },
  // How long a goal is off
  {
    name: 'two years to a goal',
    page: ['*12月6日,村医培训班开课。按照规划,到2018年年底,也就是用两年时间,八成村卫生室要会针灸。'],
    truth: '2016-12-08',
    known: 'year',
  },
  {
    name: 'two years of which nobody knows the first',
    page: ['*12月6日,村医培训班开课。用两年时间,到2018年年底,八成村卫生室要会针灸。'],
    truth: '2017-12-07',
  },
  // Appointments and what goes on
  {
    name: 'water cut on a day with its year',
    page: ['*11月16日,柳河路修了井盖。', '因阀门更换,定于2011年11月20日22时对柳河路停水。'],
    truth: '2011-11-18',
    known: 'year',
  },
  {
    name: 'a collection that goes on into January',
    page: ['*12月20日,冬衣装了一车。', '活动将持续到2011年1月15日。'],
    truth: '2010-12-22',
    known: 'year',
  },
  {
    name: 'a wedding that was set for a day',
    page: ['*4月16日,老宁翻出相册。', '当时婚期定于2008年5月18日,请柬都写好了。'],
    truth: '2014-04-17',
  },
  // What a year is, and what it brings first
  {
    name: 'a year that is the first of something',
    page: ['*7月25日,柳沟村的粮库封了顶。2021年是巩固成果同乡村振兴衔接的起步之年,县里政策不变。'],
    truth: '2021-07-26',
    known: 'year',
  },
  {
    name: 'a year that is the first of something, told of at the end of the one before',
    page: ['*12月25日,柳沟村的粮库封了顶。2022年是乡村建设行动的突破之年,村里正在排工期。'],
    truth: '2021-12-26',
  },
  {
    name: 'a year that was the first of something, told of soon after',
    page: ['*1月12日,柳沟村开了年会。2021年是乡村建设行动的突破之年,粮库、书屋都封了顶。'],
    truth: '2022-01-13',
  },
  {
    name: 'a year that was his hardest',
    page: ['*7月25日,柳沟村的粮库封了顶。2016年是他最难的一年,桃子烂在了地里。'],
    truth: '2019-07-26',
  },
  {
    name: 'games just over that bear their year',
    page: ['*7月15日,记者从体育局获悉,在刚刚结束的2014年全省青少年游泳锦标赛上,渠首少年夺了冠。'],
    truth: '2014-07-16',
    known: 'year',
  },
  {
    name: 'the first homes of a year',
    page: ['*5月15日,信箱挂上了墙。', '信箱是2023年10月由县妇联设立的。', '2024年首批拿出房源百套。'],
    truth: '2024-05-16',
    known: 'year',
  },
  {
    name: 'last year’s files looked through',
    page: ['*5月17日,督导组来到柳沟村,随机抽取了2022年度26份补贴发放档案逐页核对。'],
    truth: '2023-05-18',
  },
  // Days that something is kept for
  {
    name: 'a counted day that is still to come',
    page: ['*5月21日是第33次全国助残日,县残联将于当天办招聘会。这是记者5月19日从县残联了解到的。'],
    truth: '2023-05-20',
    known: 'day',
  },
  {
    name: 'a study of the whole party, with something else',
    page: ['*11月10日,老街的灯修好了。这是该街道“我为群众办实事”实践活动的一项。2020年年底,路灯坏了三盏。'],
    truth: '2021-11-11',
  },
];
