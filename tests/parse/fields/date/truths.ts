/**
 * Original short pages with the day that they were printed on. What is inferred must hold that day whatever else it says;
 * where `known` is given the year, the very day, or a last day must be found as well. Paragraphs that begin with * are leads.
 */
export interface TruthCase {
  name: string;
  page: string[];
  truth: string;
  known?: 'year' | 'day' | 'closed';
}

export const truths: readonly TruthCase[] = [
  // Years that lie ahead
  {
    name: 'a year near ahead',
    page: ['*9月24日,他坐在碾盘上。', '2014年建档立卡时有97户。2020年近在眼前,大伙铆着劲。'],
    truth: '2019-09-26',
  },
  { name: 'a goal years ahead', page: ['*3月12日,全县开会,确保2020年实现全面小康。'], truth: '2016-03-13' },
  { name: 'a plan’s last year', page: ['*5月8日,县里公布方案,到2015年建成百里绿廊。'], truth: '2011-05-09' },
  { name: 'games ahead', page: ['*8月8日,健身跑开跑,大家盼着2008年奥运会。'], truth: '2006-08-09' },
  { name: 'an exposition ahead', page: ['*4月20日,剧团排新戏,备战2010年上海世博会。'], truth: '2009-04-21' },
  { name: 'winter games ahead', page: ['*1月3日,孩子们上冰,喜迎2022年冬奥会。'], truth: '2021-01-04' },
  {
    name: 'a bridge that will be opened',
    page: ['*6月5日,桥墩浇筑完毕,大桥将于2012年10月通车。'],
    truth: '2011-06-06',
  },
  { name: 'as of the end of a year to come', page: ['*6月5日,截至2025年底,全县将建成百座书屋。'], truth: '2023-06-06' },
  { name: 'next year’s fees', page: ['*10月12日,全县启动2017年度城乡居民医保缴费。'], truth: '2016-10-13' },
  { name: 'next year’s subscriptions', page: ['*11月6日,县里召开2025年度报刊征订会议。'], truth: '2024-11-07' },
  {
    name: 'next year’s spring festival',
    page: ['*12月22日,县里部署2016年元旦春节期间工作。'],
    truth: '2015-12-23',
    known: 'year',
  },
  {
    name: 'next year’s spring festival, without a day',
    page: ['*近日,县里部署2016年元旦春节期间工作。'],
    truth: '2015-12-25',
  },
  { name: 'tickets of the next year', page: ['*12月20日,2025年春运车票开售。'], truth: '2024-12-21', known: 'year' },
  {
    name: 'a congress ahead',
    page: ['*4月28日,图文集首发。', '为迎接党的十九大胜利召开,副刊办起征文。'],
    truth: '2017-05-02',
    known: 'year',
  },
  {
    name: 'a congress ahead, the year before',
    page: ['*12月6日,广场舞比赛开场,以优异成绩迎接党的十九大。'],
    truth: '2016-12-07',
  },
  { name: 'an anniversary ahead', page: ['*12月20日,剧社排练,向建党100周年献礼。'], truth: '2020-12-21' },
  {
    name: 'the closing day of a call for texts',
    page: ['*4月28日,图文集首发。', '征文截稿日期为2017年8月31日。'],
    truth: '2017-05-02',
    known: 'year',
  },
  {
    name: 'an auction ahead',
    page: ['竞买人可于2019年10月17日至2019年11月15日登录系统竞买。', '*10月16日,渠成。'],
    truth: '2019-10-17',
    known: 'year',
  },
  // Years that lie behind
  {
    name: 'a flood three years ago',
    page: ['*6月5日,柳沟村开镰。', '2021年7月那场大雨,渠被冲垮。'],
    truth: '2024-06-07',
  },
  {
    name: 'a check-up eight years ago',
    page: ['*11月21日,长跑开赛。', '他下了班就想躺着。2002年体检,血压偏高。'],
    truth: '2010-11-25',
  },
  { name: 'a torch relay told of', page: ['*7月3日,老宁讲起2008年奥运火炬传递活动。'], truth: '2019-07-04' },
  { name: 'a contest won', page: ['*8月1日,宁某带回奖杯。他2015年参加全国技能大赛夺魁。'], truth: '2018-08-02' },
  {
    name: 'water works opened',
    page: ['*10月9日,记者来到库区。2014年南水北调中线工程通水以来,水清了。'],
    truth: '2020-10-10',
  },
  { name: 'a works founded', page: ['*5月20日,工厂开工。2011年投资建设的这个项目占地百亩。'], truth: '2014-05-21' },
  { name: 'a house sold', page: ['*5月20日,书屋开门。2011年,他将老屋卖了,买回一车书。'], truth: '2016-05-21' },
  { name: 'an examination failed', page: ['*5月20日,书屋开门。2003年高考,他落了榜。'], truth: '2016-05-21' },
  {
    name: 'a lead that looks back twenty years',
    page: ['*1998年8月,洪水漫过大堤。二十年过去,柳树成荫。'],
    truth: '2018-07-01',
  },
  {
    name: 'a plenary session long past',
    page: ['*4月3日,镇里说,十八届三中全会以来,改革步子大了。'],
    truth: '2017-04-04',
  },
  { name: 'an olympic champion', page: ['*4月3日,巴黎奥运会冠军走进校园。'], truth: '2025-04-04' },
  { name: 'a medal of an anniversary', page: ['*3月9日,老兵拿出庆祝新中国成立70周年纪念章。'], truth: '2022-03-10' },
  { name: 'a banner of an anniversary', page: ['*7月15日,村史馆展出建党95周年时绣的锦旗。'], truth: '2019-07-16' },
  { name: 'the first of counted days', page: ['*9月9日,老教师说,他记得1985年第1个教师节。'], truth: '2012-09-10' },
  { name: 'last year’s books', page: ['*4月6日,县里表彰2022年度先进。'], truth: '2023-04-07' },
  {
    name: 'twelve months summed up',
    page: ['*2月10日,海关发布数据。2018年1至12月,出口增长一成。'],
    truth: '2019-02-11',
  },
  {
    name: 'compared with the year before the plague',
    page: ['*5月4日,景区游客比2019年同期增长一成。'],
    truth: '2023-05-05',
  },
  {
    name: 'a zodiac year after an old bound',
    page: ['*2月20日,马年春节的灯还亮着。2002年修的戏台又唱起来。'],
    truth: '2014-02-21',
  },
  { name: 'a weekday after an old bound', page: ['*5月8日(周四),戏台开锣。2009年以来年年如此。'], truth: '2025-05-09' },
  {
    name: 'the campaign after which much changed',
    page: ['*6月3日,群众路线教育实践活动以来,窗口单位变了样。'],
    truth: '2016-06-04',
  },
  {
    name: 'a congress of the people long past',
    page: ['*6月3日,他在十二届全国人大一次会议上当选代表,如今回到村里。'],
    truth: '2016-06-04',
  },
  // The present
  {
    name: 'an annual day with its year',
    page: ['*6月7日,非遗课开讲,迎接2024年文化和自然遗产日。'],
    truth: '2024-06-08',
    known: 'year',
  },
  {
    name: 'the first day of an examination',
    page: ['*6月7日是2022年高考第一天,考点外撑起了伞。'],
    truth: '2022-06-08',
    known: 'year',
  },
  {
    name: 'this year’s card',
    page: ['*9月18日,办证点排起长队。', '2016年度老年人免费乘车卡即日起审验。'],
    truth: '2016-09-19',
    known: 'year',
  },
  {
    name: 'a country of sixty',
    page: ['*9月12日,图书馆办展。', '新中国60岁了,老兵翻出军功章。'],
    truth: '2009-09-13',
    known: 'year',
  },
  {
    name: 'a country’s seventieth birthday',
    page: ['*9月12日,学生快闪,喜迎祖国70华诞。'],
    truth: '2019-09-13',
    known: 'year',
  },
  {
    name: 'the party’s ninetieth birthday',
    page: ['*6月28日,合唱会庆祝建党90周年。'],
    truth: '2011-06-29',
    known: 'day',
  },
  {
    name: 'a campaign that ended in 2014',
    page: ['*4月3日,镇里深入开展党的群众路线教育实践活动。'],
    truth: '2014-04-04',
    known: 'year',
  },
  { name: 'a campaign of 2021', page: ['*5月12日,学校扎实推进党史学习教育。'], truth: '2021-05-13', known: 'year' },
  {
    name: 'a numbered day of eyes',
    page: ['*6月6日是第27个全国爱眼日,医生走进校园。'],
    truth: '2022-06-07',
    known: 'year',
  },
  {
    name: 'a numbered day of teeth',
    page: ['*9月18日,医生走进幼儿园。第28个全国爱牙日就要到了。'],
    truth: '2016-09-19',
    known: 'year',
  },
  {
    name: 'a numbered session of the world water day',
    page: ['*3月20日,渠边立起宣传牌,第三十一届世界水日临近。'],
    truth: '2023-03-21',
    known: 'year',
  },
  {
    name: 'as of the end of a month',
    page: ['*11月20日,反诈民警进社区。', '截至2012年10月底,全市破案83起。'],
    truth: '2012-11-21',
    known: 'year',
  },
  {
    name: 'nine months summed up',
    page: ['*10月20日,海关发布数据。2018年1至9月,出口增长一成。'],
    truth: '2018-10-21',
    known: 'year',
  },
  {
    name: 'a date in Chinese figures',
    page: ['某某公司遗失公章,声明作废。', '二○○九年九月十五日'],
    truth: '2009-09-16',
    known: 'year',
  },
  {
    name: 'a garbled day',
    page: ['*1l月23曰早上,公交车进站。截至2O10年10月底,添了百盏路灯。'],
    truth: '2010-11-24',
    known: 'day',
  },
  {
    name: 'a full-width date with its weekday',
    page: ['*２００６年５月９日（星期二）,渠通水。'],
    truth: '2006-05-10',
    known: 'day',
  },
  {
    name: 'the signature of a notice behind its body',
    page: ['停电期间请备好照明。湖边供电服务中心2019年10月17日', '*记者10月16日从供热公司获悉,管网注水。'],
    truth: '2019-10-17',
    known: 'day',
  },
  {
    name: 'yesterday’s solar term',
    page: ['*昨日是小雪,早市的白菜堆成了山。', '截至2012年10月底,全市破案83起。'],
    truth: '2012-11-23',
    known: 'day',
  },
  {
    name: 'today’s solar term',
    page: ['*今日立春,剧团开箱。2017年,剧团将下乡百场。'],
    truth: '2017-02-03',
    known: 'day',
  },
  {
    name: 'a solar term in passing',
    page: ['*清明前后种瓜,老宁年年如此。近日,县里部署2017年春耕工作。'],
    truth: '2017-03-20',
  },
  {
    name: 'a timetable of power cuts',
    page: [
      '*记者3月16日从供热公司获悉,管网注水。2018年,县里将铺管百里。',
      '3月21日7:00—13:00,河堤线停电。3月22日6:30—18:00,山线停电。',
    ],
    truth: '2018-03-17',
    known: 'day',
  },
  // A second set, written after the rules
  {
    name: 'a road told of by its builder',
    page: ['*4月2日,村里办起赏花节。', '“1987年修的那条路,如今还在。”老宁说。'],
    truth: '2013-04-03',
  },
  { name: 'a loan that runs for years', page: ['*4月2日,合作社拿到贷款,2021年还清。'], truth: '2018-04-03' },
  { name: 'a rule of the year before', page: ['*3月6日,学校落实2015年印发的减负办法。'], truth: '2017-03-07' },
  { name: 'a film of the year before', page: ['*6月6日,广场放映2009年拍摄的影片。'], truth: '2011-06-07' },
  {
    name: 'a project of years ago that is shown',
    page: ['*5月6日,记者走进2012年重点工程百泉渠,渠水清清。'],
    truth: '2015-05-07',
  },
  {
    name: 'a contest two years ago',
    page: ['*5月6日,宁某备课到深夜。2014年全省教学大赛,她得了一等奖。'],
    truth: '2016-05-07',
  },
  { name: 'a batch of the past', page: ['*9月6日,记者在2013年第二批示范村柳沟看到,渠边栽满树。'], truth: '2016-09-07' },
  { name: 'a year in a name', page: ['*9月6日,2010届毕业生回校植树。'], truth: '2014-09-07' },
  { name: 'a model year', page: ['*9月6日,车展开幕,2015款新车亮相。'], truth: '2014-09-07' },
  { name: 'a licence’s end', page: ['*9月6日,他领到新证,有效期到2026年9月。'], truth: '2016-09-07' },
  { name: 'a census', page: ['*9月6日,县里公布,2010年第六次人口普查以来,人口增长。'], truth: '2012-09-07' },
  { name: 'a century', page: ['*9月6日,老人过百岁生日,她生于1911年。'], truth: '2011-09-07' },
  { name: 'an annual plan in its year', page: ['*4月6日,县里召开会议,部署2013年防汛工作。'], truth: '2013-04-07' },
  { name: 'a recruitment of the autumn', page: ['*7月6日,县里启动2013年秋季征兵工作。'], truth: '2013-07-07' },
  { name: 'a school year', page: ['*8月28日,县里部署2014—2015学年开学工作。'], truth: '2014-08-29' },
  { name: 'a sum of last year, early', page: ['*1月18日,县里开会。2009年,全县新修道路百里。'], truth: '2010-01-19' },
  { name: 'a prize of last year, awarded now', page: ['*2月18日,县里表彰2011年度十佳村医。'], truth: '2012-02-19' },
  { name: 'a plan of last year, ended', page: ['*2月18日,县里通报2012年植树活动成果。'], truth: '2013-02-19' },
  { name: 'a festival of lanterns', page: ['*2月24日,灯会开场。2013年春节,老街热闹。'], truth: '2013-02-25' },
  { name: 'a feast told of', page: ['*8月24日,他翻开相册。2008年春节,他在工地守夜。'], truth: '2015-08-25' },
  { name: 'a goal told afterwards', page: ['*8月24日,镇里说,2020年脱贫目标如期实现。'], truth: '2022-08-25' },
  { name: 'a plan that ended', page: ['*8月24日,“十二五”期间修的渠又清了一遍。'], truth: '2017-08-25' },
  { name: 'a signature on an old letter', page: ['*8月24日,他捐出家书,信末写着1951年3月7日。'], truth: '2015-08-25' },
  { name: 'the day of a founding', page: ['*8月24日,合作社开会。合作社成立于2012年3月7日。'], truth: '2015-08-25' },
  { name: 'an old weekday', page: ['*8月24日,他翻开日记:2008年5月12日(星期一),地动山摇。'], truth: '2015-08-25' },
  { name: 'a report on a past session', page: ['*8月24日,宁某说起十七届六中全会精神,劲头十足。'], truth: '2012-08-25' },
  { name: 'a May holiday', page: ['*4月29日,剧团送戏。2014年,剧团将下乡百场。'], truth: '2014-05-04' },
  {
    name: 'an October holiday',
    page: ['*9月30日,剧团送戏。', '*9月30日,渠成。2014年,剧团将下乡百场。'],
    truth: '2014-10-08',
  },
];
