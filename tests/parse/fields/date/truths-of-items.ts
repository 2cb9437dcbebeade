import type { TruthCase } from './truths.ts';

/**
 * Years of short items that name theirs with what comes every year, and what stories, honours, late payments and the
 * next year's entries say in the same words. Lines that begin with # are headlines.
 */
export const truthsOfItems: readonly TruthCase[] = [
  {
    name: 'a plan of the year, just issued',
    page: ['*4月11日,柳沟村浇返青水。', '*县环保局近日印发《柳湾县2018年大气污染防治攻坚实施方案》,新增监测点12个。'],
    truth: '2018-04-12',
    known: 'year',
  },
  {
    name: 'an election whose result came yesterday',
    page: ['*9月13日,柳沟村收秋。', '*2016年柳湾县“最美教师”评选结果昨日揭晓,10人入选。'],
    truth: '2016-09-14',
    known: 'year',
  },
  {
    name: 'help for the year’s students in an item of one paragraph',
    page: ['*8月22日,柳沟村浇地。', '*柳湾县2018年“金秋助学”金发放,147名学生每人5000元。'],
    truth: '2018-08-23',
    known: 'year',
  },
  {
    name: 'advice for the year’s wheat',
    page: ['*3月24日,柳沟村浇地。', '*县农业局发布2014年小麦春季管理技术意见。'],
    truth: '2014-03-25',
    known: 'year',
  },
  {
    name: 'a contest of the year that has ended, in autumn',
    page: ['*10月25日,柳沟村种麦。', '*2013年柳湾县职工技能竞赛焊工组比赛在柳湾职专落幕。'],
    truth: '2013-10-26',
    known: 'year',
  },
  {
    name: 'a vote that ends today, in winter',
    page: ['*12月7日,柳沟村修渠。', '*2011年柳湾县十大孝子评选投票今日截止。'],
    truth: '2011-12-08',
    known: 'year',
  },
  {
    name: 'a vote of the year before that ended in January',
    page: ['*1月7日,柳沟村修渠。', '*2011年柳湾县十大孝子评选投票今日截止。'],
    truth: '2012-01-08',
  },
  {
    name: 'an election of the year before whose result came in spring',
    page: ['*3月7日,柳沟村浇地。', '*2011年柳湾县“最美教师”评选结果昨日揭晓。'],
    truth: '2012-03-08',
  },
  {
    name: 'a story whose year began with conscription',
    page: [
      '*9月13日,柳沟村收秋。',
      '*2011年柳湾县征兵工作结束,老宁没有走成。',
      '他回到渠首,接过爷爷的船桨。',
      '如今船还在。',
    ],
    truth: '2017-09-14',
  },
  {
    name: 'a champion of years ago',
    page: ['*9月13日,柳沟村收秋。', '*近日,2014年柳湾县焊工技能竞赛冠军老宁收了第十个徒弟。'],
    truth: '2017-09-14',
  },
  {
    name: 'who won once, and is at it again',
    page: ['*9月13日,柳沟村收秋。', '*昨日,曾获2014年柳湾县焊工技能竞赛第一名的老宁开始授课。'],
    truth: '2016-09-14',
  },
  {
    name: 'a project of the year before that was accepted now',
    page: ['*9月13日,柳沟村收秋。', '*日前,柳湾县2014年农田水利项目验收工作结束。'],
    truth: '2015-09-14',
  },
  {
    name: 'a subsidy that is paid a year late',
    page: ['*9月13日,柳沟村收秋。', '*近日,柳湾县2014年退耕还林补助资金发放到户。'],
    truth: '2015-09-14',
  },
  {
    name: 'the next year’s insurance, in October',
    page: ['*10月13日,柳沟村收秋。', '*近日,柳湾县2015年城乡居民医保参保工作启动。'],
    truth: '2014-10-14',
  },
  {
    name: 'the next year’s conscription, in December',
    page: ['*12月17日,柳沟村修渠。', '*12月17日,记者从县里了解到,2021年上半年征兵报名已经启动。'],
    truth: '2020-12-18',
  },
  {
    name: 'the next year’s readers’ cards',
    page: ['*12月14日,柳沟村修渠。', '*渠首书屋2017年读者证即日起办理,工本费5元。'],
    truth: '2016-12-15',
  },
  {
    name: 'a court’s case of years ago',
    page: ['*5月13日,柳沟村浇地。', '*日前,县法院公布2014年柳湾公司欠薪案执行结果。'],
    truth: '2017-05-14',
  },
  {
    name: 'the year’s figures, published in the next',
    page: ['*4月13日,柳沟村浇地。', '*近日,县统计局发布2014年全县国民经济公报。'],
    truth: '2015-04-14',
  },
  {
    name: 'old pictures of a fair that are asked for',
    page: ['*4月13日,柳沟村浇地。', '*近日,县档案馆启动2004年柳湾庙会老照片征集。'],
    truth: '2015-04-14',
  },
  {
    name: 'a list of staff of the year before, in spring',
    page: ['*4月13日,柳沟村浇地。', '*近日,柳湾县2014年公开招聘教师拟录用名单公布。'],
    truth: '2015-04-14',
  },
  {
    name: 'a road that was begun then',
    page: ['*4月13日,柳沟村浇地。', '*2012年柳湾县修路工程启动时,老宁头一个拿出三千元。'],
    truth: '2016-04-14',
  },
  {
    name: 'this year beside the year that is named',
    page: ['*4月13日,柳沟村浇地。', '*2012年柳湾县植树活动启动,种下的柳今年已成荫。'],
    truth: '2016-04-14',
  },
  {
    name: 'an honour of the year before, as this year’s news tells it',
    page: ['*7月16日,柳沟村浇地。', '*环卫工老宁今年3月获评2013年度“最美环卫工”。'],
    truth: '2014-07-17',
  },
  {
    name: 'a fair to be held on the day after print',
    page: ['*12月8日,柳沟村修渠。', '*柳湾县2021年退役士兵专场招聘会12月10日举行。'],
    truth: '2021-12-09',
    known: 'year',
  },
  {
    name: 'the year’s leavers and their feast',
    page: ['*5月21日,柳沟村浇地。', '*柳湾中学2008届毕业典礼推迟,师生为灾区捐款。'],
    truth: '2008-05-22',
    known: 'year',
  },
  {
    name: 'leavers of years ago who come back to their feast',
    page: ['*5月21日,柳沟村浇地。', '*老宁记得,柳湾中学2008届毕业典礼那天,下着雨。'],
    truth: '2013-05-22',
  },
  {
    name: 'a school that opens on a day that was set',
    page: ['*8月20日,柳沟村浇地。', '*2014年柳湾县秋季开学时间定了,9月1日报到。'],
    truth: '2014-08-21',
  },
  {
    name: 'a feast of kites that opens in two days',
    page: ['*9月15日,柳沟村收秋。', '*2010年柳湾国际风筝节9月18日开幕,门票20元。'],
    truth: '2010-09-16',
    known: 'year',
  },
  {
    name: 'a feast of kites in an old picture',
    page: ['*9月15日,柳沟村收秋。', '*老照片:2015年柳湾风筝节开幕,老宁扎的龙头飞上天。'],
    truth: '2021-09-16',
  },
  {
    name: 'teachers’ day of a year that is told of',
    page: ['*9月10日,柳沟村收秋。', '*2012年秋,第28个教师节,老宁走上讲台。'],
    truth: '2014-09-11',
  },
  {
    name: 'a bus that ran further on a day of snow',
    page: ['*12月19日,柳沟村修渠。', '*2015年12月23日起,柳湾公交3路延长至渠首,那天下着雪。'],
    truth: '2018-12-20',
  },
  {
    name: 'a paper’s own drive of the year',
    page: ['*9月7日,柳沟村收秋。', '*本报“2022年寒门学子圆梦行动”收官,资助37人。'],
    truth: '2022-09-08',
    known: 'year',
  },
  {
    name: 'who came first in an examination years ago',
    page: ['*6月1日,柳沟村开镰。', '*2013年柳湾县中考状元何苗回母校,昨日给学弟讲题。'],
    truth: '2016-06-02',
  },
  {
    name: 'a ball game of the year that began last night',
    page: ['*7月6日,柳沟村浇地。', '*2022年柳湾县农民篮球赛昨晚开打,16支队伍参赛。', '2006年,老宁当上裁判。'],
    truth: '2022-07-07',
    known: 'year',
  },
  {
    name: 'a ball game of years ago',
    page: ['*7月6日,柳沟村浇地。', '*老宁在2012年柳湾县农民篮球赛上投进八球,昨晚又进了一个。'],
    truth: '2022-07-07',
  },
  {
    name: 'an examination for which all is ready',
    page: ['*6月2日,柳沟村开镰。', '*2021年高考6月7日开考,柳湾中学考点已封闭。'],
    truth: '2021-06-03',
    known: 'year',
  },
  {
    name: 'an examination that began, and what had been made ready',
    page: ['*6月2日,柳沟村开镰。', '*6月7日,高考开考了。2021年,柳湾中学添过考点。'],
    truth: '2023-06-08',
  },
  {
    name: 'a month of safety under a name of figures',
    page: ['*11月8日,柳沟村修渠。', '*2017年“119”消防宣传月活动昨日在渠首广场启动。', '2010年,老宁当过消防员。'],
    truth: '2017-11-09',
    known: 'year',
  },
  {
    name: 'a plan that is to be done within the year',
    page: ['*4月11日,柳沟村浇地。', '*县里印发《柳湾县2018年“厕所革命”实施方案》,年内改厕8000户。'],
    truth: '2018-04-12',
    known: 'year',
  },
  {
    name: 'a plan of years ago that somebody keeps',
    page: ['*4月11日,柳沟村浇地。', '*老宁还留着《柳湾县2014年“厕所革命”实施方案》,年内的事他当年就办了。'],
    truth: '2018-04-12',
  },
];
