import type { TruthCase } from './truths.ts';

/** Years that a page tells of before they begin, each with a look-alike that is the page's own. */
export const truthsOfYearsAhead: readonly TruthCase[] = [
  // What is known or hoped for years ahead
  { name: 'games that will be held', page: ['*9月15日,体校添了新生。2008年奥运会将在北京举行。'], truth: '2003-09-16' },
  { name: 'a share to come', page: ['*6月18日,县里算了账。2030年地热供暖占比将达到三成。'], truth: '2019-06-20' },
  { name: 'a second phase', page: ['*3月28日,县里公示走向。2025年二期工程将延伸到柳湾。'], truth: '2016-03-30' },
  { name: 'what everybody will have', page: ['*5月2日,书店办讲座。2030年无人车将走进乡村。'], truth: '2018-05-03' },
  { name: 'a price not yet out', page: ['*6月6日,麦子收完。2018年的收购价将在秋播前公布。'], truth: '2017-06-08' },
  {
    name: 'a plan of this year',
    page: ['*6月6日,麦子收完。2018年,镇里将再办两场农机会。'],
    truth: '2018-06-07',
    known: 'year',
  },
  {
    name: 'a plan of this year by who is to do it',
    page: ['*6月6日,麦子收完。2018年我县计划再办两场农机会。'],
    truth: '2018-06-07',
    known: 'year',
  },
  {
    name: 'an examination of this year',
    page: ['*6月6日,校门外搭了凉棚。2018年中招考试将于6月26日举行。'],
    truth: '2018-06-07',
    known: 'year',
  },
  { name: 'main figures of last year', page: ['*1月13日,统计员讲了课。县里公布2008年主要指标。'], truth: '2009-01-15' },
];

/** What is prepared, ruled or promised before its year, and days that only belong to a story. */
export const truthsOfStories: readonly TruthCase[] = [
  // Before the year
  { name: 'summer games', page: ['*7月13日,人群涌上街头。主席宣布,2008年夏季奥运会在北京举行。'], truth: '2001-07-14' },
  {
    name: 'a party of the new year',
    page: ['*12月20日,广场上人山人海。2000年元旦晚会节目单已定。'],
    truth: '1999-12-21',
  },
  { name: 'films of a spring festival', page: ['*9月2日,影院满座。2014年春节档的片子已在谈。'], truth: '2013-09-04' },
  {
    name: 'couples of a day to come',
    page: ['*12月29日,民政局发布提醒。2012年1月1日登记的名额已约满。'],
    truth: '2011-12-31',
  },
  {
    name: 'a spring festival of years ago',
    page: ['*9月2日,渠首修好了。2014年春节,他回到村里。'],
    truth: '2016-09-03',
  },
  { name: 'before a term', page: ['*8月26日,县里查了食堂。2020年春季学期前,要装好探头。'], truth: '2019-08-28' },
  {
    name: 'what begins everywhere and began here',
    page: ['*12月15日,县里召开会议,新办法从2009年2月1日起推广,我省去年已试点。'],
    truth: '2008-12-17',
  },
  { name: 'a promise', page: ['*12月11日,专家讲了课。按照承诺,2005年1月1日起,关税将降到一成。'], truth: '2001-12-13' },
  { name: 'a term and its day', page: ['*12月22日,饺子馆排起了队。2016年的冬至是12月21日。'], truth: '2015-12-23' },
  // Days of a story
  {
    name: 'the day on which a loan fell due',
    page: ['*2016年,王家借钱。2017年12月31日到期后没还。今年4月7日,张家起诉。6月10日,法院作出判决。'],
    truth: '2018-06-12',
  },
  { name: 'a hearing to come', page: ['*12月25日,县里发布公告,2008年1月18日举行听证会。'], truth: '2007-12-27' },
  {
    name: 'the day that a day is kept for',
    page: ['*3月5日,义工摆了摊。1963年3月5日,题词发表。'],
    truth: '2012-03-06',
  },
  { name: 'a story that goes on', page: ['*2017年8月8日,他掉进窨井。日前,中院维持原判。'], truth: '2019-10-25' },
  {
    name: 'a look back',
    page: ['*这一年不容易。1月24日,首队出发;3月20日,病人清零。', '*12月29日,县里部署2021年元旦假期工作。'],
    truth: '2020-12-31',
  },
  {
    name: 'a day with its year',
    page: ['*2018年6月10日,法院作出判决。', '镇里2016年修了桥。'],
    truth: '2018-06-11',
    known: 'year',
  },
];

/** Days of old beside news, and years that end or begin ahead. */
export const truthsOfOldDays: readonly TruthCase[] = [
  {
    name: 'a record of old',
    page: ['*昨日早晨零下17℃,打破1990年2月1日的纪录。1月6日夜,大风刮了一夜。'],
    truth: '2021-01-08',
  },
  { name: 'a birthday of old', page: ['*昨日上午,旅客一起看直播。1949年10月1日出生的老宋也在。'], truth: '2019-10-02' },
  {
    name: 'yesterday with its date',
    page: ['*昨日(2024年10月20日),渠首灯会开幕。'],
    truth: '2024-10-21',
    known: 'year',
  },
  {
    name: 'a day of news with its year behind one without',
    page: ['*11月5日,公交公司调整线路,2024年11月4日中午记者跟车体验。'],
    truth: '2024-11-06',
    known: 'year',
  },
  { name: 'the last day of payment', page: ['*11月28日,站里收费过半,缴费截止到2022年12月31日。'], truth: '2022-11-30' },
  { name: 'a meeting to come', page: ['*10月7日晚,球迷上街唱歌。2002年6月,韩日见。'], truth: '2001-10-09' },
  {
    name: 'the next year’s examination',
    page: ['*6月8日,高考结束。2025年的高考仍是6月7日开考。'],
    truth: '2024-06-10',
  },
  {
    name: 'takers of a census who are taught',
    page: ['*4月18日,局里培训普查员,第五次全国经济普查标准时点为12月31日。'],
    truth: '2023-04-20',
  },
];
