import type { TruthCase } from './truths.ts';

/**
 * Years by counts that somebody made himself: promises kept, ages to come, stretches compared with the year before,
 * works that have run for years; and what a later page says in the same words. Lines that begin with # are headlines.
 */
export const truthsOfPromises: readonly TruthCase[] = [
  // Promises
  {
    name: 'letters to oneself thirty years on, and an age to come',
    page: [
      '*9月11日,55岁的何老师站在渠首。按规划,渠首村2019年要搬到镇上。那时何老师57岁,还能再教三年。',
      '*1987年让学生写给三十年后自己的信,终于全部交到写信人手里。',
      '2015年那场雨冲了路。',
    ],
    truth: '2017-09-12',
    known: 'year',
  },
  {
    name: 'letters to oneself that come a year late',
    page: ['*9月11日,渠首小学开学。', '*1987年让学生写给三十年后自己的信,去年没来得及拆,终于全部交到写信人手里。'],
    truth: '2018-09-12',
  },
  {
    name: 'letters to oneself that nobody has opened yet',
    page: ['*9月11日,渠首小学开学。', '*1997年让学生写给三十年后自己的信,还在柜子里等着打开。2012年那场雨没有淋湿它。'],
    truth: '2014-09-12',
  },
  {
    name: 'a promise that was broken before its time',
    page: ['*9月11日,渠首小学开学。', '*1997年,他们约定二十年后再聚,谁知第十六年就在渠首重逢。2012年那场雨冲了路。'],
    truth: '2013-09-12',
  },
  {
    name: 'letters that were opened years ago',
    page: ['*9月11日,渠首小学开学。', '*1987年,他写给三十年后自己的信,2017年终于打开。如今他又写了一封。'],
    truth: '2021-09-12',
  },
  {
    name: 'a kept promise that stands alone',
    page: ['*9月11日,渠首小学开学。', '*1989年,他们约定二十年后的秋天再聚,如约来了九个。'],
    truth: '2009-09-12',
  },
  // Ages to come
  {
    name: 'an age to come that has come',
    page: ['*9月11日,58岁的何老师站在渠首。', '按当年的规划,渠首村2019年要搬到镇上。那时何老师57岁,没有搬成。'],
    truth: '2020-09-12',
  },
  {
    name: 'an age to come of someone else',
    page: ['*9月11日,柳沟村开镰。55岁的老宁站在渠首。', '按规划,渠首村2030年要搬到镇上。那时何老师57岁。'],
    truth: '2024-09-12',
  },
  {
    name: 'two ages of the one of whom a plan tells',
    page: ['*9月11日,渠首。', '43岁的何老师进了村。', '55岁的何老师出了村。按规划,2019年要搬。那时何老师57岁。'],
    truth: '2017-09-12',
  },
  {
    name: 'an age in a year that was told of',
    page: ['*9月11日,55岁的何老师站在渠首。', '2012年发大水。那时何老师47岁,2011年刚退下来。'],
    truth: '2020-09-12',
  },
  {
    name: 'an age to come beside a count',
    page: [
      '*9月11日,51岁的何师傅站在渠首。',
      '#一把尺子量了九年',
      '*2006年,他开始量渠。2013年那场雨没有停过。按规划,渠2020年要改道。那时何师傅56岁。',
    ],
    truth: '2015-09-12',
  },
  {
    name: 'an age to come as a page of the year after the move tells it',
    page: ['*9月11日,渠首村搬到了镇上。', '老宁说,原本2019年要搬。那时何老师57岁,如今59岁的何老师退了休。'],
    truth: '2021-09-12',
  },
  // Stretches compared
  {
    name: 'a stretch that is compared with the year before',
    page: ['*6月27日,渠首医院开会。', '2016年3月急救站成立以来,共接诊94人,平均用时比去年同期缩短了4分钟。'],
    truth: '2016-06-28',
    known: 'year',
  },
  {
    name: 'a stretch over New Year that is compared',
    page: ['*1月27日,渠首医院开会。', '2016年9月急救站成立以来,共接诊94人,平均用时比去年同期缩短了4分钟。'],
    truth: '2017-01-28',
    known: 'year',
  },
  {
    name: 'this year’s months compared, of a station of years ago',
    page: ['*6月27日,渠首医院开会。', '2016年3月急救站成立以来,救了94人,今年前5个月用时比去年同期缩短了4分钟。'],
    truth: '2018-06-28',
  },
  {
    name: 'this month compared, in another sentence',
    page: ['*6月27日,渠首医院开会。', '2016年3月急救站成立以来,救了94人。用时比去年同期缩短了4分钟。'],
    truth: '2018-06-28',
  },
  {
    name: 'a stretch that was compared in its time',
    page: ['*6月27日,渠首医院开会。', '老宁说,当年2016年3月急救站成立以来,用时比去年同期缩短了4分钟,上了报。'],
    truth: '2020-06-28',
  },
  {
    name: 'the quarter of a station of years ago',
    page: ['*6月27日,渠首医院开会。', '自2016年3月急救站成立以来,一直没有停过,二季度接诊数比去年同期增加三成。'],
    truth: '2019-06-28',
  },
  // Works
  {
    name: 'lifts that have run for years, and a notice',
    page: [
      '*5月18日,柳沟村开镰。',
      '这个2004年建成的小区共有37部电梯,其中21部已运行12年。',
      '*渠首路2016年5月20日零时至22日封闭施工。',
    ],
    truth: '2016-05-19',
    known: 'year',
  },
  {
    name: 'lifts that have run for years',
    page: ['*5月18日,柳沟村开镰。', '这个2004年建成的小区共有37部电梯,其中21部已运行近12年。'],
    truth: '2015-05-19',
  },
  {
    name: 'lifts that ran for years and were renewed',
    page: ['*5月18日,柳沟村开镰。', '2004年建成的小区,电梯已运行12年时停了一次,前年全换了。'],
    truth: '2018-05-19',
  },
  // The two names of a month
  {
    name: 'a month of this year and of the year before it',
    page: [
      '*5月21日,柳沟村开镰。',
      '*何苗头一回坐到井台边,是2017年3月。',
      '一年下来,她记了216条。今年3月,会场搬到了井台边。',
      '*按照计划,今年8月渠里铺管,2019年上半年通水。',
    ],
    truth: '2018-05-22',
    known: 'year',
  },
  {
    name: 'a month of this year that the court names with its year',
    page: ['*5月21日,柳沟村开镰。', '*2017年3月5日,老宁到法院立案。', '今年3月,法院上门调解。'],
    truth: '2017-05-22',
  },
  {
    name: 'a month of this year in a report that gives both, with a count of something else',
    page: ['*5月21日,柳沟村开镰。', '*2017年3月,渠开了工。三年级的孩子来看。今年3月,铺了管。'],
    truth: '2017-05-22',
  },
  {
    name: 'a month of two years, two years on',
    page: ['*5月21日,柳沟村开镰。', '*何苗头一回坐到井台边,是2017年3月。两年来,她记了216条。今年3月,会场搬了。'],
    truth: '2019-05-22',
  },
  {
    name: 'this year’s month before the one with its year',
    page: ['*5月21日,柳沟村开镰。', '*今年3月,会场搬到了井台边。事情要从2017年3月说起,一年下来,谁也没有空过手。'],
    truth: '2018-05-22',
  },
  {
    name: 'other months of one year by both names',
    page: ['*5月21日,柳沟村开镰。', '*渠在2017年2月开工。一年后,人们说,才看得出好坏。今年4月,铺了管。'],
    truth: '2017-05-22',
  },
  // Promises in quotation marks
  {
    name: 'a year that a builder promised on paper',
    page: ['*4月16日,法院判了。“2016年渡口建成大桥”,楼盘彩页上的这句话让何老师动了心。2009年他签了合同。'],
    truth: '2014-04-17',
  },
  {
    name: 'a year of old that somebody speaks of beside a placard',
    page: ['*4月16日,渡口停航。“2016年我坐过这里的船”,何老师指着广告牌说。'],
    truth: '2017-04-17',
  },
  // Days of the calendar in headlines
  {
    name: 'the day of a term that a headline says, and what was passed for the next year',
    page: [
      '#今日冬至饺子馆爆满',
      '*饺子馆一早就排了队。',
      '*会议审议批准了2007年渡口建设计划。2007年,渡口将建成大桥。',
    ],
    truth: '2006-12-22',
    known: 'year',
  },
  {
    name: 'a term about which a headline asks',
    page: ['#谁还记得冬至吃饺子', '*5月21日,饺子馆关门。店是2016年5月开的,去年搬到河边。'],
    truth: '2018-05-22',
  },
];
