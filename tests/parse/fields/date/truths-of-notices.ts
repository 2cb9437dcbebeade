import type { TruthCase } from './truths.ts';

/**
 * Years by what is announced or under way with its year written out: notices, events that make room for themselves,
 * examinations, leagues, undertakings with a quoted name; and what a later page says in the same words.
 * Lines that begin with # are headlines.
 */
export const truthsOfNotices: readonly TruthCase[] = [
  // Notices of days
  {
    name: 'a bus that runs later from a day with its year',
    page: ['*4月18日,记者从柳湾公交公司获悉,应街坊要求,自2013年4月22日起,3路车末班延至21时。'],
    truth: '2013-04-19',
    known: 'year',
  },
  {
    name: 'a road that is closed for two days',
    page: ['*6月4日,柳沟村开镰。', '*因铺设管道,渠首路2018年6月6日零时至7日24时封闭施工,请绕行。'],
    truth: '2018-06-05',
    known: 'year',
  },
  {
    name: 'a bus that has run later for years',
    page: ['*4月18日,柳沟村开镰。', '*自2013年4月22日起,3路车末班延至21时,至今没有断过一天。'],
    truth: '2016-04-19',
  },
  {
    name: 'a bus that ran later, and what came of it',
    page: ['*4月18日,柳沟村开镰。', '*自2013年4月22日起,3路车末班延至21时。五年来,老宁没有睡过早觉。'],
    truth: '2018-04-19',
  },
  {
    name: 'a road that was closed years ago, told in the month of its closing',
    page: ['*6月4日,柳沟村开镰。', '老宁说,2018年6月6日零时,渠首路封闭施工,他绕了三里地。'],
    truth: '2020-06-05',
  },
  {
    name: 'a rule in force since the first of a month',
    page: ['*12月20日,柳沟村开镰。', '*问:收费的标准是什么?自2015年1月1日起,县里调整了三档。'],
    truth: '2017-12-21',
  },
  {
    name: 'a contract from a day on, before a court',
    page: ['*4月18日,柳沟村开镰。', '*双方合同约定,自2013年4月22日起停水三天。'],
    truth: '2015-04-19',
  },
  {
    name: 'a notice of another season',
    page: ['*4月18日,柳沟村开镰。', '*自2013年9月22日起,3路车末班延至21时。'],
    truth: '2014-04-19',
  },
  // Events that make room
  {
    name: 'a race for which buses go round',
    page: ['*11月22日,柳沟村换了水泵。', '*因举办2019柳湾半程马拉松,11月24日7时至12时,3路车临时绕行。'],
    truth: '2019-11-23',
    known: 'year',
  },
  {
    name: 'a race for which buses went round, years later',
    page: ['*11月22日,柳沟村换了水泵。', '老宁说,当年因举办2019柳湾半程马拉松,11月24日3路车绕行。'],
    truth: '2021-11-23',
  },
  {
    name: 'a race that was won once',
    page: ['*11月22日,柳沟村换了水泵。', '*他在2019柳湾半程马拉松上跑过第三。今年11月24日,他还要去跑。'],
    truth: '2020-11-23',
  },
  {
    name: 'a race that somebody made room for as a volunteer',
    page: ['*11月22日,柳沟村换了水泵。', '*因举办2019柳湾半程马拉松,老宁头一回当上志愿者。'],
    truth: '2022-11-23',
  },
  {
    name: 'a flower show for which a street is closed',
    page: ['*10月17日,柳沟村换了水泵。', '*因举办2016年柳湾菊花展览会,10月20日至25日,渠首路实行交通管制。'],
    truth: '2016-10-18',
    known: 'year',
  },
  {
    name: 'a fair for which a street was closed, in a story',
    page: ['*10月17日,柳沟村换了水泵。', '*三年前,因举办2016年柳湾菊花展览会,10月20日起渠首路管制。'],
    truth: '2019-10-18',
  },
  // Examinations
  {
    name: 'an examination that ended yesterday',
    page: ['*6月8日,柳沟村开镰。', '*昨天17时,铃声响起,为期两天的2011年普通高招考试在我市落幕。'],
    truth: '2011-06-09',
    known: 'year',
  },
  {
    name: 'an examination that begins today',
    page: ['*6月7日,柳沟村开镰。', '*今日,2016年全国普通高校招生考试正式开考,全县设3个考点。'],
    truth: '2016-06-07',
    known: 'year',
  },
  {
    name: 'entries for the next year’s examination',
    page: ['*11月4日,柳沟村种上了麦。', '*昨日,2011年高招报名在我县启动。'],
    truth: '2010-11-05',
  },
  {
    name: 'an examination years ago, told in its season',
    page: ['*6月8日,柳沟村开镰。', '*老宁记得,2011年普通高招考试结束那天,铃声一响,他把笔折了。'],
    truth: '2014-06-09',
  },
  {
    name: 'a graduate of an examination',
    page: ['*6月8日,柳沟村开镰。', '*小何参加过2011年高考,考试那两天,昨天想起来还出汗。'],
    truth: '2013-06-09',
  },
  {
    name: 'marks of last year’s examination',
    page: ['*6月8日,柳沟村开镰。', '*去年的2011年普通高招考试在我市结束后,县里查了分。今日,考点又挂起了牌。'],
    truth: '2012-06-09',
  },
  // Leagues
  {
    name: 'a league’s round as a table’s head',
    page: ['*7月5日,柳沟村开镰。', '#2015中超联赛第16轮', '*柳湾队1比0渠首队。'],
    truth: '2015-07-06',
    known: 'year',
  },
  {
    name: 'a league’s round that somebody remembers',
    page: ['*7月5日,柳沟村开镰。', '*老宁收着一张2015中超联赛第16轮的球票。'],
    truth: '2018-07-06',
  },
  {
    name: 'a league’s round in a headline that looks back',
    page: ['*7月5日,柳沟村开镰。', '#回忆2015中超联赛第16轮', '*老宁收着一张球票。'],
    truth: '2018-07-06',
  },
  {
    name: 'a league over two years',
    page: ['*1月5日,柳沟村修渠。', '#2015—2016赛季联赛第16轮', '*柳湾队1比0渠首队。'],
    truth: '2016-01-06',
  },
  {
    name: 'a league without its year',
    page: ['*7月5日,柳沟村开镰。', '#中超联赛第16轮', '*2012年,柳湾队降了级。'],
    truth: '2015-07-06',
  },
  {
    name: 'a league that the page only speaks of',
    page: ['*7月5日,柳沟村开镰。', '*2015年中甲联赛第16轮那场球后,柳湾队再没有赢过。'],
    truth: '2017-07-06',
  },
  // Quoted names
  {
    name: 'what begins under a quoted name',
    page: ['*8月16日,记者从柳湾镇获悉,2020年渠首“清水月”活动口号征集即日起启动。'],
    truth: '2020-08-17',
    known: 'year',
  },
  {
    name: 'a contest under a quoted name',
    page: ['*8月16日,2020年柳湾“渠首杯”书画大赛拉开帷幕。'],
    truth: '2020-08-17',
    known: 'year',
  },
  {
    name: 'who did best under a quoted name, two years later',
    page: ['*8月16日,柳湾镇开会。', '2020年渠首“清水月”活动先进村柳沟,如今又换了新泵。'],
    truth: '2022-08-17',
  },
  {
    name: 'prizes of a contest under a quoted name, given in the next year',
    page: ['*1月16日,2020年柳湾“渠首杯”书画大赛颁奖仪式举行。'],
    truth: '2021-01-17',
  },
  {
    name: 'a quoted name that is told of',
    page: ['*8月16日,柳湾镇开会。', '2020年渠首“清水月”活动启动那天,老宁还在外地。'],
    truth: '2023-08-17',
  },
  {
    name: 'a picture of an activity under a quoted name',
    page: ['*8月16日,柳湾镇开会。', '*老宁墙上挂着2020年渠首“清水月”活动开幕的照片。'],
    truth: '2024-08-17',
  },
  {
    name: 'prizes of a choice of the year before',
    page: ['*3月17日,柳沟村浇地。', '*2021年柳湾县十大新闻人物颁奖仪式昨日举行。'],
    truth: '2022-03-18',
  },
  {
    name: 'who won a contest once, and sang last night',
    page: ['*7月12日,柳沟村浇地。', '*2015年“柳湾好声音”大赛冠军何苗,昨晚在渠首开唱。'],
    truth: '2017-07-13',
  },
  {
    name: 'a contest that was won once, at its own end',
    page: ['*7月12日,柳沟村浇地。', '*何苗昨晚在刚刚结束的2015年柳湾歌手大赛上夺冠。'],
    truth: '2015-07-13',
    known: 'year',
  },
];
