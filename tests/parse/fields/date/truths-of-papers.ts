import type { TruthCase } from './truths.ts';

/**
 * More pages with the day that they were printed on, as papers of three decades word them. Written with their days before
 * the parser saw any of them.
 */
export const truthsOfPapers: readonly TruthCase[] = [
  // Plans, sessions and campaigns of each era
  {
    name: 'the ninth plan’s first year',
    page: ['*3月26日,县砖瓦厂举行投产仪式。', '这是“九五”计划的第一年,厂里订下新指标。'],
    truth: '1996-03-28',
    known: 'year',
  },
  {
    name: 'Hong Kong’s return ahead',
    page: ['*6月18日,县文化馆办书画展,迎接7月1日香港回归。'],
    truth: '1997-06-20',
    known: 'year',
  },
  {
    name: 'Hong Kong’s return remembered',
    page: ['*6月18日,他说起1997年香港回归那夜,厂里人都守着电视。'],
    truth: '2003-06-20',
  },
  {
    name: 'the millennium near',
    page: ['*12月27日,百名老人写“福”字,迎接新世纪的第一缕曙光。', '再过4天就是2000年元旦。'],
    truth: '1999-12-28',
  },
  {
    name: 'SARS, with last year named',
    page: ['*5月11日,卫生院发放口罩。去年(2002年)修的隔离房派上了用场。'],
    truth: '2003-05-12',
    known: 'year',
  },
  {
    name: 'the year after the agricultural tax went',
    page: ['*3月8日,种粮户老甄领到补贴。2006年全面取消农业税以来,他多包了十亩地。'],
    truth: '2008-03-10',
  },
  {
    name: 'the eve of the Beijing games',
    page: ['*7月30日,退休职工办火炬摄影展。离北京奥运会开幕只有9天。'],
    truth: '2008-07-31',
    known: 'year',
  },
  {
    name: 'Wenchuan, a week after',
    page: ['*5月19日,全校师生默哀三分钟。汶川大地震牵动人心,孩子们捐出压岁钱。'],
    truth: '2008-05-20',
  },
  {
    name: 'ten years after Wenchuan',
    page: ['*5月12日,学校办防震演练。十年前的汶川地震,让很多人记住了今天。'],
    truth: '2018-05-13',
  },
  {
    name: 'the first year of the twelfth plan',
    page: ['*1月21日,镇里开年终会。今年是“十二五”开局之年。'],
    truth: '2011-01-22',
    known: 'year',
  },
  {
    name: 'the last year of the thirteenth plan',
    page: ['*6月9日,渠首闸门升起。今年是“十三五”收官之年,水利局排出工期。'],
    truth: '2020-06-10',
    known: 'year',
  },
  {
    name: 'between two plans',
    page: ['*12月29日,县里盘点“十三五”、谋划“十四五”。'],
    truth: '2020-12-30',
  },
  {
    name: 'spirit of a plenum that has just ended',
    page: ['*11月14日,街道宣讲团走进小院,宣讲党的二十届三中全会精神。'],
    truth: '2024-11-15',
  },
  {
    name: 'spirit of the twentieth congress, a year later',
    page: ['*10月20日,老党员办读书会,学习贯彻党的二十大精神,主题教育第二批正在进行。'],
    truth: '2023-10-23',
  },
  {
    name: 'congress just closed',
    page: ['*10月26日,企业党委集中学习。10月22日胜利闭幕的党的二十大,职工们谈感受。'],
    truth: '2022-10-27',
  },
  // Comparisons
  {
    name: 'compared with the year before, by name',
    page: ['*截至11月底,全县外贸进出口比2023年同期增长两成。', '12月8日,商务局通报情况。'],
    truth: '2024-12-09',
  },
  {
    name: 'compared with two years before',
    page: ['*5月6日,景区客流恢复到2019年同期的九成。'],
    truth: '2021-05-07',
  },
  {
    name: 'first quarter figures',
    page: ['*日前,统计局公布2014年一季度数据,粮食加工业增长12%。'],
    truth: '2014-04-28',
    known: 'year',
  },
  {
    name: 'last year’s figures in spring',
    page: ['*2月27日,全县工作会议召开。会议指出,2016年生产总值增长8.1%,2017年目标增长8%。'],
    truth: '2017-02-28',
  },
  {
    name: 'a congress report with a span of years',
    page: ['*9月1日,县党代会开幕。报告回顾了2016年至2021年的工作,展望今后五年。'],
    truth: '2021-09-02',
  },
  // School, army, exams
  {
    name: 'pupils of the class of a year to come',
    page: ['*9月1日,七年级新生报到,他们将是2027届毕业生。'],
    truth: '2024-09-02',
  },
  {
    name: 'the exam of next June',
    page: ['*12月5日,一中高三召开家长会,备战2023年高考。'],
    truth: '2022-12-06',
  },
  {
    name: 'autumn enrolment of the year',
    page: ['*7月8日,招生办发布消息,2021年中招录取分三批进行,第一批本周开始。'],
    truth: '2021-07-09',
  },
  {
    name: 'veterans of years ago',
    page: ['*7月31日,87岁的老兵摸着军功章。1951年入朝,1953年回国,他一直没离开柳河。'],
    truth: '2019-08-01',
  },
  // Letters, notices, signatures
  {
    name: 'a notice with its own date',
    page: ['公告', '经研究,柳河桥自2013年4月8日起封闭施工,请绕行。柳河县公路局', '2013年4月3日'],
    truth: '2013-04-05',
    known: 'year',
  },
  {
    name: 'an auction ahead',
    page: ['拍卖公告', '我公司定于2015年6月18日上午10时公开拍卖旧厂房一处。有意者请于6月17日前交保证金。'],
    truth: '2015-06-10',
    known: 'year',
  },
  {
    name: 'a loss notice with an old licence',
    page: ['遗失声明', '甄河生遗失2009年3月1日核发的驾驶证,声明作废。'],
    truth: '2016-05-20',
  },
  {
    name: 'the day a bid opens next year',
    page: ['招标公告', '柳河县泵站改造项目,开标时间2020年1月6日9时,报名截止2019年12月20日。'],
    truth: '2019-12-16',
  },
  {
    name: 'a public list ahead of an appointment',
    page: ['*县委组织部任前公示', '公示时间:2018年5月7日至5月11日。联系电话0392-3334444。'],
    truth: '2018-05-07',
    known: 'year',
  },
  {
    name: 'a reader’s letter dated',
    page: ['编辑同志:我家门前的路灯坏了半月。读者 甄河生 2005年11月3日', '*11月7日,路灯所派人修好了灯。'],
    truth: '2005-11-09',
    known: 'year',
  },
  // Days
  {
    name: 'weekday and day fix the year',
    page: ['*4月15日(星期三),庙会第一天,人挤人。今年庙会连办五天。'],
    truth: '2015-04-16',
  },
  {
    name: 'yesterday only',
    page: ['*昨日,灯会开幕。2012年元宵灯会设灯百组。'],
    truth: '2012-02-07',
  },
  {
    name: 'the evening before last',
    page: ['*前天(10月5日)傍晚,渡口停航。', '*昨天,渡口开航。2014年汛期结束。'],
    truth: '2014-10-07',
  },
  {
    name: 'today, with its day',
    page: ['*今天(8月1日),老兵重聚。2017年是建军90周年。'],
    truth: '2017-08-01',
    known: 'day',
  },
  {
    name: 'a day a month off',
    page: ['*本月15日,水价听证会举行。2007年水价不变。', '*3月14日,记者走进水厂。'],
    truth: '2007-03-17',
  },
  {
    name: 'the night into the next day',
    page: ['*7月20日晚至21日凌晨,全县普降暴雨。2016年汛情来得早。'],
    truth: '2016-07-22',
  },
  {
    name: 'weekend words after a day',
    page: ['*3月12日上午,林场种下新苗;本周末还有两场。2022年计划植树百万株。'],
    truth: '2022-03-14',
    known: 'year',
  },
  {
    name: 'an event announced for tomorrow',
    page: ['*记者从文旅局获悉,第十二届梨花节将于4月3日开幕,会期到2026年4月20日。'],
    truth: '2026-04-01',
  },
  {
    name: 'an event two weeks ahead, a lead of today',
    page: ['*5月17日,彩排结束。', '*6月1日,孩子们将登台。2019年汇演共12场。'],
    truth: '2019-05-18',
  },
  {
    name: 'two pages of late reports in early January',
    page: ['*12月28日,合作社分红。', '*12月30日,新桥合龙。2010年,县里将修桥5座。'],
    truth: '2010-01-04',
  },
  {
    name: 'a history column on this day',
    page: [
      '历史上的今天',
      '1949年3月5日,七届二中全会召开。1963年3月5日,毛泽东题词发表。',
      '*3月4日,志愿者走上街头。2021年学雷锋月启动。',
    ],
    truth: '2021-03-05',
  },
  {
    name: 'the dead remembered with their years',
    page: ['*4月4日,学生扫墓。烈士甄大河(1921年9月—1947年3月)长眠于此。'],
    truth: '2013-04-07',
  },
  {
    name: 'a photo taken long ago',
    page: ['这张老照片摄于1983年5月,当时的渡口还没有桥。', '*10月11日,老照片展开幕。2023年恰是大桥通车20周年。'],
    truth: '2023-10-12',
  },
  {
    name: 'a product’s model year and a warranty',
    page: ['*11月2日,农机展开幕,2013款收割机质保到2015年底。'],
    truth: '2012-11-05',
  },
  {
    name: 'a law in force from next January',
    page: ['*11月25日,法官进社区,宣讲将于2021年1月1日施行的民法典。'],
    truth: '2020-11-26',
  },
  {
    name: 'a law in force for years',
    page: ['*3月25日,法官进社区。民法典自2021年1月1日施行以来,这样的课讲了百场。'],
    truth: '2024-03-26',
  },
  {
    name: 'a festival’s number alone',
    page: ['*9月10日,乡村教师领到奖状。这是第38个教师节。'],
    truth: '2022-09-11',
    known: 'year',
  },
  {
    name: 'the Party’s age',
    page: ['*6月30日,老党员重温誓词,庆祝中国共产党成立103周年。'],
    truth: '2024-07-01',
    known: 'year',
  },
  {
    name: 'the Party’s age misused for an age',
    page: ['*5月30日,103岁的老太太过寿,她比建党还早生几个月。'],
    truth: '2019-05-31',
  },
  {
    name: 'reform and opening’s anniversary years',
    page: ['*11月6日,农机站老站长谈改革开放40年的变化。'],
    truth: '2018-11-07',
  },
  {
    name: 'a paper’s own anniversary',
    page: ['*5月8日,老读者来到编辑部,祝贺本报创刊30周年。1988年的创刊号已泛黄。'],
    truth: '2018-05-09',
  },
  {
    name: 'lunar dates with a zodiac year',
    page: ['*2月9日,农历腊月三十,社火队最后一次彩排,喜迎龙年。'],
    truth: '2024-02-10',
  },
  {
    name: 'a lunar day that two years of a cycle share',
    page: ['*2月5日(正月十五),灯谜猜了一夜。'],
    truth: '2023-02-06',
  },
  {
    name: 'snow remembered from another year',
    page: ['*1月27日,大雪封路。老人说,比2008年那场雪还大。'],
    truth: '2018-01-29',
  },
  {
    name: 'floods of 2021 a year later',
    page: ['*7月19日,村民搬进新居。去年“7·20”特大暴雨冲毁了老屋。'],
    truth: '2022-07-20',
  },
  {
    name: 'a train’s first year',
    page: ['*6月20日,郑太高铁首发满一年半,2020年12月12日那天的首班车票他还留着。'],
    truth: '2022-06-21',
  },
  {
    name: 'planned works up to years ahead',
    page: ['*8月26日,规划获批:2022年建成示范区,2025年全面建成,2035年城乡一体。'],
    truth: '2021-08-27',
  },
  {
    name: 'next year’s works as this year’s plan',
    page: ['*10月30日,水利局说,2008年春灌前再清淤30公里。'],
    truth: '2007-10-31',
  },
  {
    name: 'a census day',
    page: ['*11月1日零时,普查员敲开第一户的门。2020年第七次全国人口普查正式登记。'],
    truth: '2020-11-02',
  },
  {
    name: 'a table of old contests',
    page: ['*8月23日,门球赛开打。历届冠军:2004年柳河队、2005年柳沟队、2006年柳湾队、2007年柳河队。'],
    truth: '2008-08-25',
  },
  {
    name: 'a scanned masthead lost, the year in a column’s name',
    page: ['2017·新春走基层', '*1月19日,记者上山,路上结了冰。'],
    truth: '2017-01-20',
  },
  {
    name: 'digits of Chinese numerals',
    page: ['*三月十二日,植树队上山。二〇〇四年全县造林万亩。'],
    truth: '2004-03-13',
  },
  {
    name: 'blanks inside dates',
    page: ['*1 0 月 1 7 日,渠水放进稻田。2 0 1 9 年秋汛偏晚。'],
    truth: '2019-10-18',
  },
  {
    name: 'last year as a word with its number beside it',
    page: ['*3月3日,大棚里摘黄瓜。“去年卖了5万,2015年卖了3万。”甄河生说。'],
    truth: '2017-03-04',
  },
  {
    name: 'the year before last',
    page: ['*3月3日,大棚里摘黄瓜。前年(2013年)遭了雪灾,去年缓过劲来。'],
    truth: '2015-03-04',
    known: 'year',
  },
  {
    name: 'ages and birth years',
    page: ['*4月9日,生于1948年的甄河生今年70岁,还在拉弦子。'],
    truth: '2018-04-10',
  },
  // Look-alikes of what told a day or a year above
  {
    name: 'a countdown remembered',
    page: ['*4月30日,老火炬手讲课。他说,那时离北京奥运会开幕还有100天。'],
    truth: '2013-05-02',
  },
  {
    name: 'a countdown that does not fit the day',
    page: ['*3月12日,他翻开日记,扉页写着“离北京奥运会开幕还有9天”。'],
    truth: '2016-03-14',
  },
  {
    name: 'a plan’s first year remembered',
    page: ['*3月12日,老站长说,“九五”计划的第一年,他买了拖拉机。'],
    truth: '2009-03-13',
  },
  {
    name: 'a feast named like a day',
    page: ['*社区办重阳宴,九月九日的酒,老人们喝得慢。2013年的桂花也开了。'],
    truth: '2013-10-14',
  },
  {
    name: 'an exam that pupils prepare for',
    page: ['*4月20日,考点检修线路,备战6月7日高考。'],
    truth: '2015-04-21',
  },
  {
    name: 'what was reported before it was looked forward to',
    page: ['*6月7日,考生走进考场。2015年高考迎来晴天。'],
    truth: '2015-06-08',
  },
  {
    name: 'a list that was open years ago',
    page: ['*5月8日,他拿出一张旧报,上面的公示写于2009年5月7日。'],
    truth: '2019-05-09',
  },
  // Events that bear their year, seasons, works over years
  {
    name: 'a fair that opened yesterday',
    page: ['*昨日,2009石桥春季农资交易会在体育场开幕,68家经销商摆开了摊位。', '*3月21日,县供销社送肥下乡。'],
    truth: '2009-03-22',
    known: 'year',
  },
  {
    name: 'games on the day that the report names',
    page: ['*10月12日,2024年柳湾区“金秋杯”职工运动会在区一中举行。'],
    truth: '2024-10-13',
    known: 'year',
  },
  {
    name: 'a contest of the past is no present',
    page: ['*5月20日,钳工段水生收徒。他在2015年全市技能大赛上拿过第二名,奖状还贴在墙上。'],
    truth: '2019-05-21',
  },
  {
    name: 'a course that takes entries',
    page: ['*9月6日,区文化馆公布课表。2016年秋季书法培训班9月10日起接受报名。'],
    truth: '2016-09-07',
    known: 'year',
  },
  {
    name: 'works over three years',
    page: ['*4月9日,县住建局公布道路计划,分三年实施,其中2018年4条、2019年3条、2020年2条。'],
    truth: '2018-04-10',
  },
  {
    name: 'since the beginning of the year',
    page: ['*8月17日,镇里盘点消防隐患。2021年年初以来,镇里查了320家门店。'],
    truth: '2021-08-18',
    known: 'year',
  },
  {
    name: 'schools before the autumn term',
    page: ['*9月2日,市监部门开展2020年秋季学校食堂检查。'],
    truth: '2020-09-03',
    known: 'year',
  },
  {
    name: 'an autumn term of the past',
    page: ['*3月2日,教师宁小荷说,2014年秋季她刚到村小,全校只有九个娃。'],
    truth: '2017-03-03',
  },
  // Seasons that are set about
  {
    name: 'a meeting about the winter’s heating',
    page: ['*11月12日,县里召开会议,研判2014—2015年采暖季供热形势,安排试运行期间的工作。'],
    truth: '2014-11-13',
    known: 'year',
  },
  {
    name: 'a meeting that sums up the last winter’s heating',
    page: ['*11月12日,县里召开会议,总结2013—2014年采暖季供热工作,安排改造。'],
    truth: '2014-11-13',
  },
  // Plans that are about to end
  {
    name: 'a plan about to end',
    page: ['*10月21日,镇里请村民谈规划。', '“十四五”即将收官,渡口怎么修,大家说了算。'],
    truth: '2025-10-22',
    known: 'year',
  },
  {
    name: 'a plan that was about to end then',
    page: ['*10月21日,镇里请村民谈规划。', '那年,“十三五”即将收官,渡口还没有修。'],
    truth: '2023-10-22',
  },
  {
    name: 'ground laid for the next plan',
    page: ['*11月4日,镇里部署年底工作,为“十三五”开好局打下坚实基础。'],
    truth: '2015-11-05',
    known: 'year',
  },
  {
    name: 'the plan begun that is still to be begun well',
    page: ['*3月4日,镇里部署工作,为“十三五”开好局努力。'],
    truth: '2016-03-05',
  },
  // What is remembered, and what is looked forward to
  {
    name: 'an anniversary remembered in December',
    page: ['*12月2日,村小办起展览。', '为纪念改革开放30周年,该校自今年9月起征集老物件。'],
    truth: '2008-12-03',
    known: 'year',
  },
  {
    name: 'an anniversary prepared for in December',
    page: ['*12月2日,剧团排新戏。', '为庆祝建党90周年,剧团今年9月开始写剧本。'],
    truth: '2010-12-03',
  },
  // Feasts of the moon by their holiday
  {
    name: 'the days of a holiday',
    page: ['*9月14日,渡口修好。', '2019年起,镇里年年修路。', '9月19日至21日中秋节假期,渡口照常开放。'],
    truth: '2021-09-15',
    known: 'year',
  },
  {
    name: 'the days of a holiday behind its name',
    page: ['*6月18日,渡口修好。', '2019年,镇里修了路。', '端午节放假时间为6月22日至24日,渡口照常开放。'],
    truth: '2023-06-19',
    known: 'year',
  },
  {
    name: 'a fair around a feast',
    page: ['*9月14日,渡口修好。', '2019年,镇里修了路。', '9月10日至22日中秋灯会期间,渡口照常开放。'],
    truth: '2022-09-15',
  },
  {
    name: 'the holiday of the year before',
    page: ['*9月14日,渡口修好。', '2019年,镇里修了路。', '去年9月19日至21日中秋节假期,渡口来了两万人。'],
    truth: '2022-09-15',
  },
];
