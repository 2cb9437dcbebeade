import type { TruthCase } from './truths.ts';

/**
 * Pages dated by what spans years: plans and their shares, school years; and their look-alikes, which must not give a wrong
 * year. Lines that begin with # are headlines, those that begin with * leads.
 */
export const truthsOfSpans: readonly TruthCase[] = [
  // Shares of a plan
  {
    name: 'this year’s share of a plan',
    page: ['*9月20日,县里查看书屋。', '按照规划,2011年至2013年,全县将新建书屋189座。今年的63座任务中,已有48座开工。'],
    truth: '2011-09-21',
    known: 'closed',
  },
  {
    name: 'the shares of last year, this year and the next',
    page: [
      '*4月17日,县里查看书屋。',
      '根据《渡口书屋三年行动计划》,2013年至2015年,全县将新建书屋46座。',
      '去年建成的15座已经开门,今年的16座有9座开工,明年再建15座。',
    ],
    truth: '2014-04-18',
    known: 'year',
  },
  {
    name: 'the first share of a plan',
    page: ['*3月5日,县里动员修渠。', '按照规划,2009年到2011年,全县新建渡口60座,今年先建18座。'],
    truth: '2009-03-06',
    known: 'year',
  },
  {
    name: 'a plan by what is to be built alone',
    page: ['*6月2日,渡口换缆。', '2016年至2018年,县里计划修渠240公里,今年要修80公里,去年80公里已经通水。'],
    truth: '2017-06-03',
    known: 'closed',
  },
  {
    name: 'what went ahead of a plan',
    page: ['*12月11日,县里开会。', '根据规划,2013年至2015年,全县将新建书屋38座。今年已先行建成的5座都开了门。'],
    truth: '2012-12-12',
  },
  {
    name: 'years that are over, summed up before this year’s share',
    page: ['*5月6日,县里查看书屋。', '2009年至2011年,全县共新建书屋90座。今年的30座任务中,已有12座开工。'],
    truth: '2012-05-07',
  },
  {
    name: 'a plan that is remembered',
    page: [
      '*9月21日,老站长说起修渠那几年。',
      '按照当时的规划,2009年至2011年,全县将新建渡口60座。“今年的20座任务,咱站占4座。”他在会上说。',
    ],
    truth: '2016-09-22',
  },
  {
    name: 'a plan beside another matter of this year',
    page: ['*11月9日,县里换缆。', '按照规划,2010年至2012年,全县将新建书屋60座。今年渡口的水比往年浅。'],
    truth: '2009-11-10',
  },
  {
    name: 'a plan and the share of another article',
    page: [
      '*12月9日,县里开会。',
      '按照规划,2014年至2016年,全县将新建书屋60座。',
      '*12月9日,今年的30座渡口都修完了,今年的任务全部完成。',
    ],
    truth: '2013-12-10',
  },
  // School years and what schools take their pupils by
  {
    name: 'an arrangement for new pupils, scanned badly',
    page: ['*8月28日,渡口小学报名。', '今年不同以往。按照柳湾县2007年秋季人学安排,凡是船工的孩子,一律就近上学。'],
    truth: '2007-08-29',
    known: 'year',
  },
  {
    name: 'an arrangement for new pupils of primary schools',
    page: ['*7月3日,渡口小学贴出告示。', '根据县教体局2019年义务教育阶段招生工作意见,今年船工子女凭船证报名。'],
    truth: '2019-07-04',
    known: 'year',
  },
  {
    name: 'an arrangement of old before a court',
    page: ['*5月15日,区法院审理一起退费案。', '法院查明,2016年秋季招生期间,被告按照2016年秋季招生方案收取学费。'],
    truth: '2019-05-16',
  },
  {
    name: 'an arrangement that somebody remembers',
    page: ['*8月28日,渡口小学报名。', '老校长记得,按照全县2003年秋季入学安排,船工的孩子一律要到县城上学。'],
    truth: '2011-08-29',
  },
  {
    name: 'an arrangement under which a pupil came years ago',
    page: ['*6月28日,渡口小学送走六年级。', '按照县里2008年秋季招生办法入校时,他们只有9个人。'],
    truth: '2014-06-29',
  },
  {
    name: 'after the beginning of a school year’s first term',
    page: ['*9月2日,渡口小学换了课桌。', '2015—2016学年第一学期开学后,学校给教室装上了风扇。'],
    truth: '2015-09-03',
    known: 'year',
  },
  {
    name: 'this term of a school year',
    page: ['*2月14日,孩子们回到学校。', '按照2016—2017学年度校历,本学期有20个教学周。'],
    truth: '2017-02-15',
    known: 'year',
  },
  {
    name: 'a school year of somebody’s life',
    page: ['*9月9日,何苗拿到奖状。', '2011—2012学年第一学期开学后,她一个人教五门课。'],
    truth: '2014-09-10',
  },
  // Fields while they are reaped
  {
    name: 'fields of a year of which a part is reaped',
    page: ['*6月4日,收割机过了渡口。', '2019年全县种麦8.4万亩,目前已收割5.1万亩。'],
    truth: '2019-06-05',
    known: 'year',
  },
  {
    name: 'fields of a year whose last was reaped the day before',
    page: ['*6月10日,站长嗓子还是哑的。“2021年全县小麦面积36.8万亩,6月9日下午最后一块收割完毕。”他说。'],
    truth: '2021-06-11',
    known: 'year',
  },
  {
    name: 'fields of a year against those of now',
    page: ['*6月13日,村民在地里打捆。', '2010年全县种麦7.1万亩,如今机收的就有7.8万亩。'],
    truth: '2013-06-14',
  },
  {
    name: 'a grower’s year with hail',
    page: ['*6月12日,老党站在地头。', '2013年,他种麦360亩,6月11日正收割时下了一场雹子。'],
    truth: '2018-06-13',
  },
  {
    name: 'a harvest of old whose day is not near',
    page: ['*6月12日,老党站在地头。', '2013年全县种麦8.1万亩,6月25日才收割完。'],
    truth: '2018-06-13',
  },
  {
    name: 'a harvest that a man remembers',
    page: ['*6月12日,老党站在地头。', '他记得,2013年全县种麦8.1万亩,6月11日才收割完。'],
    truth: '2018-06-13',
  },
  // What a year sets aside beside last year
  {
    name: 'a budget beside last year’s',
    page: ['*3月20日,县里公布账单。', '2013年全县预算安排渡口支出260万元,比去年增加40万元。'],
    truth: '2013-03-21',
    known: 'year',
  },
  {
    name: 'a year summed up beside what a writer calls last year',
    page: ['*1月20日,县里公布账单。', '2013年全县渡口支出260万元,比去年增加40万元。'],
    truth: '2014-01-21',
  },
  {
    name: 'a budget that came otherwise',
    page: ['*8月20日,县里公布账单。', '2013年全县计划投入260万元,实际只花了90万元,比去年少一半。'],
    truth: '2015-08-21',
  },
  // Years that are counted on
  {
    name: 'the twelfth year of a ferry’s tea beside what began in the spring',
    page: [
      '*8月7日,渡口摆出茶摊。',
      '这是何苗在渡口烧水的第12个年头。2006年夏天,一名船工晕倒在她门口。',
      '*8月7日,“夜航课”自2018年3月开设以来,已接待船工300人。',
    ],
    truth: '2018-08-08',
    known: 'year',
  },
  {
    name: 'the twelfth year alone, which may be counted either way',
    page: ['*8月7日,渡口摆出茶摊。', '这是何苗在渡口烧水的第12个年头。2006年夏天,一名船工晕倒在她门口。'],
    truth: '2017-08-08',
  },
  {
    name: 'the twelfth year that is over',
    page: [
      '*8月7日,渡口摆出茶摊。',
      '那是何苗在渡口烧水的第12个年头。2003年夏天,她的锅漏了。',
      '自2014年以来,渡口有了自来水。',
    ],
    truth: '2019-08-08',
  },
  // Who is so old
  {
    name: 'who is ten years old and was founded then',
    page: ['*7月5日,柳湾船工合作社迎来十周年。', '合作社2008年7月成立,十年来船由6条增加到21条。'],
    truth: '2018-07-06',
    known: 'year',
  },
  {
    name: 'who is ten years old beside another’s founding',
    page: ['*7月5日,县航运局成立十周年晚会举行。', '登台的合唱团2012年7月成立,团员都是船工。'],
    truth: '2016-07-06',
  },
  {
    name: 'who was ten years old',
    page: ['*7月5日,船工们又聚到渡口。', '2018年,柳湾船工合作社迎来十周年。合作社2008年7月成立。'],
    truth: '2021-07-06',
  },
  {
    name: 'who will be ten years old',
    page: ['*7月5日,船工们排起节目。明年柳湾船工合作社将迎来十周年。', '合作社2008年7月成立。'],
    truth: '2017-07-06',
  },
  // This year behind those named
  {
    name: 'the third year of a row',
    page: ['*12月3日,渠上换了闸。', '继2013年、2014年之后,今年是第三年改造渠系。'],
    truth: '2015-12-04',
    known: 'year',
  },
  {
    name: 'again behind a year',
    page: ['*8月3日,渠上换了闸。', '继2013年之后,今年渡口再次评上先进。', '今年再次修渠,继2011年之后,今年又添了两里。'],
    truth: '2016-08-04',
  },
  {
    name: 'a row that is remembered',
    page: ['*8月3日,渠上换了闸。', '他记得那块牌子:继2003年、2004年之后,今年是第三年改造渠系。'],
    truth: '2016-08-04',
  },
  // What only looks like this year's
  {
    name: 'fields of old in a book',
    page: ['*6月11日,麦收过半。', '《渡口麦收二十年》写道:2007年全县种麦6.1万亩,6月9日收割完毕,比去年快了三天。'],
    truth: '2014-06-12',
  },
  {
    name: 'an arrangement of old that is still kept to',
    page: ['*9月5日,渡口小学开学。', '有家长质疑,学校仍按照2010年秋季招生方案收费,今年理应调整。'],
    truth: '2012-09-06',
  },
  {
    name: 'a plan that this year finishes late',
    page: ['*4月19日,村里修渠。', '按照规划,2013年至2016年,全县新建书屋240座,今年的30座是补建任务。'],
    truth: '2017-04-20',
  },
  {
    name: 'a plan that came to nothing in its years',
    page: ['*5月15日,县里开会。', '根据规划,2011年至2015年,全县将新建渡口3座,因资金未落实,今年的1座任务才动工。'],
    truth: '2018-05-16',
  },
  // Fees paid ahead
  {
    name: 'when a year’s fees are to be paid',
    page: ['*10月18日,县里贴出告示。', '2019年度城乡居民医保集中缴费期为2018年10月1日至12月31日。'],
    truth: '2018-10-19',
    known: 'year',
  },
  {
    name: 'when a year’s fees were to be paid',
    page: ['*5月18日,老党翻出旧单子。', '当时,2009年度新农合缴费时间为2008年10月1日至12月31日。'],
    truth: '2016-05-19',
  },
];
