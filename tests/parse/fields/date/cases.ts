/** Original short pages and the issue date that can be known from them. */
export interface DateCase {
  name: string;
  /** Paragraphs; those that begin with * are an article's first. */
  page: string[];
  edtf: string;
  /** First and last possible day; left out where the EDTF says them. */
  range?: [string | null, string | null];
}

/** A lead that carries day and year, for pages whose other words are on trial. */
const known = '*3月12日,柳沟村开展2026年春季植树活动。';

export const cases: DateCase[] = [
  // Day
  {
    name: 'the day after the latest reported event',
    page: [known],
    edtf: '2026-03-13?',
    range: ['2026-03-12', '2026-03-20'], // a single late report
  },
  {
    name: 'the latest of several leads',
    page: ['*3月10日,村里修渠。', '*3月12日,镇上办灯会。', '*3月11日,县里开会,部署2026年重点工程。'],
    edtf: '2026-03-13?',
  },
  {
    name: 'a later day that may be to come, near',
    page: ['*3月10日,县里召开会议,部署2026年重点工程。', '*3月12日,渠首书展举行。'],
    edtf: '2026-03-13?',
    range: ['2026-03-10', '2026-03-15'],
  },
  {
    name: 'a later day that may be to come, far',
    page: ['*3月10日,县里召开会议,部署2026年重点工程。', '*3月19日,渠首书展举行。'],
    edtf: '2026-03-11?',
    range: ['2026-03-10', '2026-03-22'],
  },
  {
    name: 'a later day that is told in passing and past for sure',
    page: [
      '*3月10日,县里召开会议,部署2026年重点工程。',
      '*3月11日,书展迎来了首批读者。',
      '病人住了院。3月13日,他已能下床走动。',
    ],
    edtf: '2026-03-12?',
    range: ['2026-03-11', '2026-03-16'],
  },
  {
    name: 'a later day that is past for sure',
    page: ['*3月10日,县里召开会议,部署2026年重点工程。', '*3月19日,渠首书展迎来了首批读者。'],
    edtf: '2026-03-20?',
    range: ['2026-03-19', '2026-03-22'],
  },
  {
    name: 'a day that may be to come, over the turn of a year',
    page: ['*12月30日,县里召开会议,部署冬修。', '*1月6日,渠首书展举行。2026年,县里将再办三场。'],
    edtf: '2025-12-31?',
    range: ['2025-12-30', '2026-01-09'],
  },
  {
    name: 'a morning on which the reporter came, deep in a feature',
    page: ['*5月17日晚,消息传来,全县启动2024年防汛演练行动。', '5月18日一早,记者来到柳沟村。'],
    edtf: '2024-05-19?',
  },
  { name: 'the turn of a month', page: ['*4月30日,全县启动2024年防汛演练行动。'], edtf: '2024-05-01?' },
  {
    name: 'the turn of a year',
    page: ['*12月31日,剧团办起2025年度谢幕演出。'],
    edtf: '2026-01-01?',
    range: ['2025-12-31', '2026-01-08'],
  },
  {
    name: 'leads on both sides of New Year',
    page: ['*12月30日,渠成。', '*1月2日,通水。2026年,镇里将再修两条。'],
    edtf: '2026-01-03?',
  },
  {
    name: 'the last day of a stretch',
    page: ['*3月10日至12日,县里办2026年农技培训活动。', '*3月11日,渠成。'],
    edtf: '2026-03-13?',
  },
  { name: 'a stretch over two months', page: ['*2月27日至3月2日,镇上办2026年书画比赛。'], edtf: '2026-03-03?' },
  {
    name: '这是记者…了解到的 at the end of a paragraph',
    page: ['*村里添了路灯。这是记者3月12日从镇政府了解到的。2026年计划再添百盏。'],
    edtf: '2026-03-13?',
  },
  { name: 'reporter before the day', page: ['*记者3月12日从水利站获悉,2026年修渠工程开工。'], edtf: '2026-03-13?' },
  {
    name: 'an interview dated after its quotation',
    page: ['“水来了。”3月12日,柴守田说。2026年,村里将再打两口井。'],
    edtf: '2026-03-13?',
  },
  {
    name: '昨日 with the day is exact',
    page: ['*昨日(3月12日),全县启动2026年植树活动。'],
    edtf: '2026-03-13',
    range: ['2026-03-13', '2026-03-13'],
  },
  { name: '今日 with the day is exact', page: ['*3月12日(今日),全县启动2026年植树活动。'], edtf: '2026-03-12' },
  { name: '昨日 apart from the day stays uncertain', page: ['*昨日,渠边柳绿。', known], edtf: '2026-03-13?' },
  {
    name: 'this week narrows the issue',
    page: ['*3月12日,全县启动2026年植树活动。', '*本周六(3月14日),灯会开场。'],
    edtf: '2026-03-13?',
    range: ['2026-03-12', '2026-03-15'],
  },
  { name: 'signs set apart', page: ['*3 月 12 日,柳沟村开展 2026 年春季植树活动。'], edtf: '2026-03-13?' },
  { name: 'as-of days are past', page: ['*截至3月12日,全县完成2026年植树工程过半。'], edtf: '2026-03-13?' },

  { name: 'full-width digits', page: ['*３月１２日,柳沟村开展２０２６年春季植树活动。'], edtf: '2026-03-13?' },
  { name: 'two days of one month', page: ['*3月11、12日,县里办2026年农技培训活动。'], edtf: '2026-03-13?' },
  { name: 'an agency’s dateline', page: ['新华社北京3月12日电,2026年春耕行动铺开。'], edtf: '2026-03-13?' },
  { name: 'the day that signs a notice', page: ['遗失声明,某某公司公章作废。', '2026年4月23日'], edtf: '2026-04-24?' },

  // Days that are no past events
  { name: 'not a day until which', page: [known, '*展览将持续至3月20日。'], edtf: '2026-03-13?' },
  { name: 'not a deadline', page: [known, '*3月20日前,各村完成申报。'], edtf: '2026-03-13?' },
  {
    name: 'not a day up to which it goes on',
    page: [known, '*故事会将办到3月20日，街坊都可来听。'],
    edtf: '2026-03-13?',
  },
  { name: 'not a day of a forecast', page: [known, '*气象部门预计，3月20日前后有一场小雨。'], edtf: '2026-03-13?' },
  {
    name: 'but a day up to which one worked',
    page: [known, '*渡口的船工们一直忙到3月14日，才把栈桥修好。'],
    edtf: '2026-03-15?',
  },
  { name: 'not the end of an enrolment', page: [known, '*报名截至3月19日。'], edtf: '2026-03-13?' },
  { name: 'not an announced day', page: [known, '*灯会定于3月18日开场。'], edtf: '2026-03-13?' },
  {
    name: 'not a day with 将',
    page: [known, '*3月18日,灯会将在河滩开场。', '*3月19日将举行决赛。'],
    edtf: '2026-03-13?',
  },
  { name: 'not a day from which', page: [known, '*3月16日起,早市迁到河滩。'], edtf: '2026-03-13?' },
  { name: 'not last year’s day', page: [known, '*去年3月20日,渠还没有通。'], edtf: '2026-03-13?' },
  { name: 'not the day that is explained', page: [known, '*3月15日是国际消费者权益日。'], edtf: '2026-03-13?' },
  {
    name: 'not a single far outlier in passing',
    page: [known, '*3月11日,渠成。', '瓜田的头茬瓜记在5月26日。'],
    edtf: '2026-03-13?',
  },
  { name: 'not a day deep in a story', page: [known, '他捡到手机是1月30日。'], edtf: '2026-03-13?' },
  { name: 'not the day of a file picture', page: [known, '4月19日,村里办起读书会。资料图片'], edtf: '2026-03-13?' },
  {
    name: 'not a story’s own beginning years ago',
    page: [known, '*2017年5月3日,他第一次走上堤坝。'],
    edtf: '2026-03-13?',
  },
  {
    name: '5月1日前后 is when it happened, though told in passing',
    page: ['他说,5月1日前后雨水最多。2024年,村里将修渠。'],
    edtf: '2024-05/2024-12',
  },

  // Year
  {
    name: 'days of a holiday that were counted',
    page: ['*2月8日,书记慰问环卫工。', '*近日启动2005年春季植树活动。', '2月9日至15日,全市接待游客61万人次。'],
    edtf: '2005-02-09?',
    range: ['2005-02-08', '2005-02-18'],
  },
  {
    name: 'days of a holiday that are foretold',
    page: ['*2月8日,书记慰问环卫工。', '*近日启动2005年春季植树活动。', '2月9日至15日,预计全市接待游客61万人次。'],
    edtf: '2005-02-09?',
    range: ['2005-02-08', '2005-02-16'],
  },
  { name: 'a full date in a lead', page: ['*2024年10月22日,镇里的书屋开门。'], edtf: '2024-10-23?' },
  { name: 'a year that only lies ahead', page: [known, '*到2030年,山上全是林子。'], edtf: '2026-03-13?' },
  {
    name: 'a month that lies ahead',
    page: ['*12月18日,古树添了支架。', '养护将于2026年3月结束,此后再看。', '鸟比2024年同期多一只。'],
    edtf: '2025-12-19?',
  },
  { name: 'last year’s books', page: [known, '盘点2025年度查获的假货。'], edtf: '2026-03-13?' },
  {
    name: 'as of the end of a year',
    page: ['*3月4日,他收车回家。截至2025年度末,他跑了86万公里。', '按照2026年度管护方案,渠有人巡。'],
    edtf: '2026-03-05?',
  },
  {
    name: 'compared with the same days of a year',
    page: ['*5月10日,头茬石榴坐果率比2022年同期高。'],
    edtf: '2023-05-11?',
  },
  {
    name: 'a past month of the year before',
    page: ['*3月7日,县里说,于2021年12月出台的办法见效。2022年计划再减两项。'],
    edtf: '2022-03-08?',
  },
  {
    name: 'an expected whole year',
    page: ['预计2025年全年产粉万吨。', '当前,全厂决战三季度。'],
    edtf: '2025-07/2025-09',
  },
  { name: 'the country’s anniversary', page: ['*10月22日,庆祝新中国成立75周年书画展开幕。'], edtf: '2024-10-23?' },
  { name: 'an anniversary of something else', page: ['*10月22日,酒厂成立75周年书画展开幕。'], edtf: 'XXXX-10-XX' },
  {
    name: 'an anniversary that the text explains',
    page: ['*11月13日,图书馆60周年(1964年)读者会开场。'],
    edtf: '2024-11-14?',
  },
  {
    name: 'a plenary session before the next one',
    page: ['*11月20日,镇里宣讲二十届三中全会精神。'],
    edtf: '2024-11-21?',
  },
  { name: 'a plenary session in two summers', page: ['*8月20日,镇里宣讲二十届三中全会精神。'], edtf: '2024-08-20/..' },
  { name: 'a plenary session without its congress', page: ['*8月20日,镇里宣讲三中全会精神。'], edtf: 'XXXX-08-XX' },
  {
    name: 'the province’s quarterly project drive',
    page: ['*4月3日,全省第十二期“三个一批”活动举行。'],
    edtf: '2024-04-04?',
  },
  {
    name: 'a numbered list of the same words',
    page: ['*4月3日,村里公布了第十二批“三个一批”名单。'],
    edtf: 'XXXX-04-XX',
  },
  { name: 'a year that the province gave a name', page: ['*4月3日,“能力作风建设年”活动推进。'], edtf: '2022-04-04?' },
  { name: 'games that everyone speaks of', page: ['*8月3日,街坊围着电视看巴黎奥运会。'], edtf: '2024-08-04?' },
  { name: 'a plan’s last year', page: ['*4月8日,“十四五”规划收官之年,渠系完工。'], edtf: '2025-04-09?' },
  { name: 'a plan’s end made sure', page: ['*4月8日,县里开会,确保“十四五”圆满收官。'], edtf: '2025-04-09?' },
  { name: 'a plan’s beginning planned', page: ['*9月8日,县里开会,谋划“十五五”开局。'], edtf: '2024-09-08/..' },
  { name: 'a plan’s first year', page: ['*4月8日,“十五五”开局之年,渠系开工。'], edtf: '2026-04-09?' },
  { name: 'a numbered festival', page: ['*9月10日,学校迎来第41个教师节。'], edtf: '2025-09-11?' },
  { name: 'a festival of the town’s own', page: ['*9月10日,学校迎来了第41个风筝节。'], edtf: 'XXXX-09-XX' },
  {
    name: 'the year’s session of the people’s congress',
    page: ['*3月20日,镇里传达十四届全国人大三次会议精神。'],
    edtf: '2025-03-21?',
  },
  {
    name: 'a zodiac year after a bound',
    page: ['*4月3日,这是龙年春节之后的头一场灯会。2022年以来,灯会越办越大。'],
    edtf: '2024-04-04?',
  },
  {
    name: 'a stem and branch year after a bound',
    page: ['*8月18日,农历壬寅年的秋雨来了。2020年以来雨水渐多。'],
    edtf: '2022-08-19?',
  },
  {
    name: 'a reign’s stem and branch year',
    page: ['*8月18日,碑上刻着光绪壬寅年。2020年以来碑亭开放。'],
    edtf: '2020-08-18/..',
  },
  {
    name: 'a weekday after a bound',
    page: ['*3月13日(星期五),灯会开场。2024年以来,灯会越办越大。'],
    edtf: '2026-03-14?',
  },
  {
    name: 'a lunar day after a bound',
    page: ['*3月4日正逢农历正月十六,灯会开场。2024年以来,灯会越办越大。'],
    edtf: '2026-03-05?',
  },
  { name: '去年 with its year', page: ['*5月6日,渠成。去年(2022年)大旱。'], edtf: '2023-05-07?' },
  {
    name: 'a day of the same fortnight with its year',
    page: ['*10月22日,渠成。', '*2024年10月20日,镇里开会。'],
    edtf: '2024-10-23?',
  },
  {
    name: 'not the founding day years ago',
    page: ['*10月22日,渠成。', '合作社于2020年10月22日成立。'],
    edtf: '2020-10-22/..',
  },
  {
    name: 'next year’s plans in December',
    page: ['*12月20日,县里开会。2025年,全县将再修百里渠。'],
    edtf: '2024-12-21?',
  },
  { name: 'this year’s plans in March', page: ['*3月20日,县里开会。2025年,全县将再修百里渠。'], edtf: '2025-03-21?' },
  { name: 'a winter’s activity in December', page: ['*12月20日,县里启动2025年冬季助残行动。'], edtf: '2025-12-21?' },
  {
    name: 'an activity in December that may be the next year’s',
    page: ['*12月20日,县里启动2025年助残行动。'],
    edtf: '2024-12-20/..',
  },
  {
    name: 'next spring’s activity beside this year’s',
    page: ['*12月20日,县里启动2026年春季招工活动,盘点2025年助残行动与2024年同期相比。'],
    edtf: '2025-12-21?',
  },
  {
    name: 'a rule that comes into force later',
    page: ['*12月20日,县里启动2024年冬季普法行动。', '办法自2025年1月1日起施行。'],
    edtf: '2024-12-21?',
  },
  { name: 'months summed up', page: ['*10月20日,海关发布数据。2024年1至9月,出口增长一成。'], edtf: '2024-10-21?' },
  {
    name: 'a plan over years',
    page: ['*10月20日,镇里启动2024年修渠工程,印发2024—2026年行动计划。'],
    edtf: '2024-10-21?',
  },
  {
    name: 'years told as a range',
    page: ['*10月20日,镇里启动2024年修渠工程,期限从2024年至2027年。'],
    edtf: '2024-10-21?',
  },
  { name: 'a span of years', page: ['*11月4日,阀门提前开,为2025—2026供暖季打底。'], edtf: '2025-11-04/..' },
  { name: 'a span summed up', page: ['*近日,镇里获评2022—2023年上半年先进。'], edtf: '2023/..' },

  // Wide answers
  {
    name: 'only a bound',
    page: ['*9月2日,号声又响。2022年6月,号队第一次下山。'],
    edtf: '2022-09-02/..',
    range: ['2022-09-02', null],
  },
  { name: 'a day without a year', page: ['*3月13日,渠成。'], edtf: 'XXXX-03-XX', range: [null, null] },
  { name: 'a day without a year at a month’s end', page: ['*3月31日,渠成。'], edtf: 'XXXX' },
  { name: 'nothing', page: ['*近日,渠成。'], edtf: 'XXXX', range: [null, null] },
  { name: 'a year', page: ['*近日,全县启动2024年植树活动。'], edtf: '2024', range: ['2024-01-01', '2024-12-31'] },
  { name: 'a summer', page: ['*近日,镇里启动2024年书画比赛。', '暑期里,书屋坐满了人。'], edtf: '2024-07/2024-09' },
  { name: 'not last year’s summer', page: ['*近日,镇里启动2024年书画比赛。', '去年暑期,书屋坐满了人。'], edtf: '2024' },
  {
    name: 'not one summer in a life',
    page: ['*近日,镇里启动2024年书画比赛。', '他在井下待了整整一个暑假。'],
    edtf: '2024',
  },
  {
    name: 'a half-year behind',
    page: ['*近日,镇里启动2024年书画比赛。', '今年上半年,书屋办了30场读书会。'],
    edtf: '2024-07/2024-12',
  },
  {
    name: 'not a half-year ahead',
    page: ['*近日,镇里启动2024年书画比赛。', '今年上半年将办30场读书会。'],
    edtf: '2024',
  },
  {
    name: 'three quarters behind',
    page: ['*近日,镇里启动2024年书画比赛。', '前三季度,出口增长一成。'],
    edtf: '2024-10/2024-12',
  },
  {
    name: 'months behind',
    page: ['*近日,镇里启动2024年书画比赛。', '今年前8个月,花生粉卖了百吨。'],
    edtf: '2024-09/2024-12',
  },
  {
    name: 'a month behind',
    page: ['*近日,镇里启动2024年书画比赛。', '今年3月,有人提议修路。'],
    edtf: '2024-03/2024-12',
  },
  {
    name: 'a quarter ahead',
    page: ['*近日,镇里启动2024年书画比赛。', '第三季度还要再办两场。'],
    edtf: '2024-04/2024-09',
  },
];
