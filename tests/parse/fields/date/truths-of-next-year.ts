import type { TruthCase } from './truths.ts';

/**
 * Pages that name a year ahead of it: what bears the number of the next year and begins in this one, and what is settled,
 * sold or rehearsed for it; and their look-alikes, which are of the year itself. Lines that begin with # are headlines.
 */
const begun: readonly (readonly [name: string, paragraph: string, truth: string])[] = [
  ['recruits of the next half-year', '*12月17日,记者从人武部获悉,2021年上半年征兵报名已经启动。', '2020-12-19'],
  ['recruits of the next spring', '*12月17日,县里启动2021年春季征兵工作。', '2020-12-19'],
  ['teachers’ examination of the next half-year', '*12月18日,2021年上半年教师资格考试报名公告发布。', '2020-12-19'],
  ['the same examination in its own January', '*1月18日,2021年上半年教师资格考试报名开始了。', '2021-01-19'],
  ['graduate students examined', '*12月21日,2021年全国硕士研究生招生考试开考,全市设3个考点。', '2020-12-22'],
  ['graduate students examined in January, as it was', '*1月7日,2012年全国硕士研究生入学考试开考。', '2012-01-08'],
  ['civil servants examined', '*11月29日,2021年度国家公务员考试开考,全市1200人入场。', '2020-11-30'],
  ['civil servants of the province examined', '*4月10日,2021年度全省公务员考试开考,全市1200人入场。', '2021-04-11'],
  ['painters examined', '*12月12日,2021年普通高校招生艺术类统考开考。', '2020-12-13'],
  ['entries for the great examination', '*11月2日,记者从招办获悉,2021年普通高考报名今日开始。', '2020-11-03'],
  ['fees paid ahead', '*11月17日,全县2021年城乡居民医保缴费工作全面启动,每人280元。', '2020-11-19'],
  ['fees paid late', '*1月17日,记者获悉,2021年城乡居民医保缴费延长到2月底。', '2021-01-19'],
  ['papers ordered', '*11月18日,县里召开2021年党报党刊发行工作会议。', '2020-11-20'],
  ['calendars', '*12月14日,2021年挂历上市了。', '2020-12-16'],
  ['a concert before New Year', '*12月19日,“2021年新年音乐会”在县剧院举行。', '2020-12-20'],
  ['wishes for next year’s works', '*12月3日,县政府面向市民征集2021年民生实事项目。', '2020-12-05'],
  ['a plan drafted', '*12月18日,全县召开2021年重点项目谋划会议。', '2020-12-20'],
  ['a winter of heating that begins', '*11月15日零时,我县2018—2019年采暖季集中供暖正式开始。', '2018-11-16'],
  ['a school year’s second half', '*3月15日,2018—2019学年第二学期开学。', '2019-03-16'],
  ['a list that has come out', '*11月7日,记者获悉,五部委日前公布了2007年企业技术中心名单。', '2007-11-08'],
  ['a week of its December', '*12月7日,县里开展2021年宪法宣传周活动。', '2021-12-08'],
  ['a fair of its year on the day it is held', '*10月16日,2019年柳湾县特色农产品产销对接会在县城举行。', '2019-10-17'],
  ['a list that came out in January', '*1月7日,记者获悉,五部委日前公布了2007年企业技术中心名单。', '2008-01-08'],
];

const open: readonly (readonly [name: string, page: readonly string[], truth: string])[] = [
  ['a custom that begins with the next year', ['*12月17日,县里发布公告,从2021年起,征兵改为一年两次。'], '2020-12-19'],
  [
    'a law that begins with the next year',
    ['*12月17日,县里开会。自2021年1月1日起,社保费由税务部门征收。'],
    '2020-12-19',
  ],
  ['a rule announced in the summer before', ['*6月7日,县里开会。从2022年起,中招体育将提高到100分。'], '2021-06-08'],
  [
    'what two agree on for a year to come',
    ['*10月16日,调解员来了。两家商定,今明两年的杏归哥哥,2022年起杏园交还弟弟。'],
    '2019-10-17',
  ],
  ['what he began with a year', ['*6月7日,县里开会。从2022年起,他每年捐一万元。'], '2023-06-08'],
  ['contracts for the next year', ['*12月18日,2021年烟叶种植合同签订了三成。'], '2020-12-20'],
  ['stamps of the next year', ['*12月14日,集市热闹。《辛丑年》生肖邮票2021年1月5日发行。'], '2020-12-16'],
  ['twenty works settled on', ['*12月3日,村里定下2021年的20件实事。'], '2020-12-05'],
  ['holidays settled on', ['*12月14日,2021年中小学寒假放假时间确定了。'], '2020-12-16'],
  ['a tender near the year’s end', ['*12月17日,2021年全县科普活动启动。'], '2020-12-19'],
  ['an activity of its own December', ['*12月17日,2021年全县科普活动启动。'], '2021-12-19'],
  ['students of a half-year counted', ['*8月18日,柳沟村通了车。2021年上半年全县招生1200人。'], '2021-08-20'],
  ['an examination that he passed', ['*12月26日,柳沟村开会。2021年高考,他考上了师院。'], '2023-12-28'],
  ['works of years ago', ['*11月7日,柳沟村开会。2021年确定的20件实事全办完了。'], '2023-11-08'],
  ['a winter that is over', ['*11月15日,2018—2019年采暖季结束后,公司换管30公里,今年采暖季开始时更稳。'], '2019-11-16'],
  ['a winter compared with', ['*11月15日,柳沟村通了暖。与2018—2019年采暖季开始时相比,费用少了。'], '2019-11-16'],
  ['fees counted at the end of their year', ['*12月7日,柳沟村开会。2021年城乡居民医保参保率达98%。'], '2021-12-08'],
  ['wishes fulfilled in their year', ['*12月7日,面向市民征集的2021年民生实事项目全部完成。'], '2021-12-08'],
  [
    'a list of a year in an article of another',
    ['*11月7日,柳沟村开会。翻开2007年公布的企业名单,老宁笑了。'],
    '2012-11-08',
  ],
];

export const truthsOfNextYear: readonly TruthCase[] = [
  ...begun.map(([name, paragraph, truth]): TruthCase => ({ name, page: [paragraph], truth, known: 'year' })),
  ...open.map(([name, page, truth]): TruthCase => ({ name, page: [...page], truth })),
];
