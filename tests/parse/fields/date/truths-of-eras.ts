import type { TruthCase } from './truths.ts';

/**
 * Years that a careful reader finds by what is said of a day, by round jubilees, by what things, bodies and campaigns are
 * called, and by what recurs under a number; and their look-alikes, where history is told. Lines that begin with # are
 * headlines.
 */
export const truthsOfEras: readonly TruthCase[] = [
  // Days that are said to be something
  {
    name: 'a feast of the moon told in the next paragraph',
    page: ['*10月7日上午,柳沟村的老人围坐一席。', '当天是重阳节,村里包了饺子。老宁2016年起每年都来。'],
    truth: '2019-10-08',
    known: 'day',
  },
  {
    name: 'a feast of the moon in brackets',
    page: ['*9月21日(中秋节),渠首的月饼分到了每家。书屋2015年开门以来,年年如此。'],
    truth: '2021-09-22',
    known: 'year',
  },
  {
    name: 'a feast of the moon before its day',
    page: ['*端午节(6月23日)一大早,街坊在河边挂起了艾草。2010年以来,年年如此。'],
    truth: '2012-06-24',
    known: 'year',
  },
  {
    name: 'the day of a feast',
    page: ['*2月9日元宵节当晚,老街的灯都亮了。2008年修的戏台上唱了三出戏。'],
    truth: '2009-02-10',
    known: 'year',
  },
  {
    name: 'the eve of the year',
    page: ['*2月18日,除夕当天,环卫工老甄扫完了最后一条巷。2012年以来,他没有请过假。'],
    truth: '2015-02-25',
    known: 'year',
  },
  {
    name: 'a day that happens to be a feast',
    page: ['*8月17日恰逢七夕节,12对老人补拍了婚纱照。影楼是2013年开的。'],
    truth: '2018-08-18',
    known: 'year',
  },
  {
    name: 'a feast on a page of the year’s turn',
    page: ['*12月31日,粥棚支起来了。', '2014年搭的棚子还在。1月5日是腊八节,棚里的粥将熬一整天。'],
    truth: '2017-01-01',
  },
  {
    name: 'the day before a feast',
    page: ['*10月7日是重阳节前一天,村里杀了羊。老宁2013年当了村支书。'],
    truth: '2016-10-08',
  },
  {
    name: 'a gala for a feast',
    page: ['*10月7日,重阳节文艺晚会在广场上演。剧团2013年成立。'],
    truth: '2016-10-08',
  },
  {
    name: 'a feast of a year that is told of',
    page: ['*10月20日,老兵捐出了日记。2009年入馆的还有三本。', '那年10月7日,当天是重阳节,他第一次上了山。'],
    truth: '2021-10-21',
  },
  {
    name: 'a feast told of with the words of its day in a letter',
    page: ['*11月20日,村史馆开了门。2012年拆下的门楼立在院里。去年10月13日,恰逢重阳节,门楼上了梁。'],
    truth: '2014-11-21',
  },
  {
    name: 'a day of the moon in brackets',
    page: ['*3月4日(正月十六),社火进了城。2021年以来,头一回这么热闹。'],
    truth: '2026-03-05',
    known: 'year',
  },
  {
    name: 'a day of the moon before its day',
    page: ['*1月22日,年集开了张。老街的年集从腊月廿三(1月22日)摆到年根。2021年以来,摊位年年增加。'],
    truth: '2025-01-23',
    known: 'year',
  },
  {
    name: 'a day of the moon of a year that is told of',
    page: ['*3月4日,社火进了城。2021年修了戏台。那年3月4日(正月二十),他第一次上台。'],
    truth: '2024-03-05',
  },
  {
    name: 'a term of the sun among two years',
    page: ['*2月3日,恰逢立春,老粮仓改的书屋开了门。今年是“十四五”规划的第一年,粮站2019年搬走。'],
    truth: '2021-02-04',
    known: 'year',
  },
  {
    name: 'a weekday that is said of a day',
    page: [
      '*12月7日是星期天,窑洞书屋里坐满了人。',
      '*12月8日,厂里关了两座窑。受国际金融危机影响,这座2005年建的窑停了火。',
    ],
    truth: '2008-12-09',
    known: 'year',
  },
  {
    name: 'a weekday before its day',
    page: ['*6月8日,志愿者又来了。', '上周六(6月6日),他们清了河滩。2021年以来,他们每周都来。'],
    truth: '2026-06-09',
    known: 'year',
  },
  {
    name: 'that day’s weekday',
    page: ['*6月6日,服务队清了河滩。当天正好是周六,来了上百人。2021年以来,他们每周都来。'],
    truth: '2026-06-07',
    known: 'year',
  },
  {
    name: 'a name that begins like a weekday',
    page: ['*6月6日是周一鸣的生日,学生送来了贺卡。2010年他退了休。'],
    truth: '2014-06-07',
  },

  // Round jubilees
  {
    name: 'a series on thirty years of reform',
    page: ['#改革开放三十年·渠边人家', '*12月8日,老裴又擦了一遍石碑。1979年冬天,村里分田到户。'],
    truth: '2008-12-09',
    known: 'year',
  },
  {
    name: 'forty years of reform celebrated',
    page: ['*11月6日,书画展开了幕,庆祝改革开放四十年。'],
    truth: '2018-11-07',
    known: 'year',
  },
  {
    name: 'sixty years of the country in a headline',
    page: ['#我与共和国六十年·征文', '*9月6日,文化馆收到了300篇来稿。'],
    truth: '2009-09-07',
    known: 'year',
  },
  {
    name: 'more than thirty years of reform',
    page: ['*5月6日,村史馆开了门。改革开放三十多年来,村子搬了三次家。'],
    truth: '2013-05-07',
  },
  {
    name: 'thirty years of reform in passing',
    page: ['*5月6日,村史馆开了门。改革开放30年来,村子搬了三次家。'],
    truth: '2009-05-07',
  },
  {
    name: 'a jubilee’s prize told of',
    page: ['*5月6日,老宁翻出了奖状。他写的稿子获纪念改革开放三十年征文三等奖。'],
    truth: '2016-05-07',
  },
  {
    name: 'a goal for the party’s hundredth year',
    page: ['*5月6日,镇里开了会。到建党一百年时,村村通上公交。到新中国成立一百年,再看。'],
    truth: '2014-05-07',
  },
  {
    name: 'a man called after the founding',
    page: ['#李建国三十年守一口井', '*5月6日,老李又下到了井底。1985年他接过钥匙。'],
    truth: '2015-05-07',
  },
  {
    name: 'the party’s hundredth year celebrated',
    page: ['*6月6日,学校唱起了红歌,庆祝建党百年。'],
    truth: '2021-06-07',
    known: 'year',
  },

  // Years that go by a name
  {
    name: 'the year in which poverty was to end',
    page: ['*4月22日,市里开了会。今年是脱贫攻坚收官之年,还有三千户没有脱贫。'],
    truth: '2020-04-23',
    known: 'year',
  },
  {
    name: 'a county’s own last year of the fight',
    page: ['*4月22日,镇里开了会。今年是我县脱贫攻坚收官之年。'],
    truth: '2018-04-23',
  },
  {
    name: 'the year after a congress',
    page: ['*2月22日,县里开了会。今年是贯彻党的十九大精神的开局之年。'],
    truth: '2018-02-23',
    known: 'year',
  },

  // Campaigns of education
  {
    name: 'the campaign of 2016',
    page: ['*6月22日,县医院扎实开展“两学一做”学习教育,党员都戴上了徽章。'],
    truth: '2016-06-23',
  },
  {
    name: 'the campaign of 2023',
    page: ['*6月22日,街道深入开展学习贯彻习近平新时代中国特色社会主义思想主题教育,办实事120件。'],
    truth: '2023-06-23',
    known: 'year',
  },
  {
    name: 'the campaign of 2008, in its full name',
    page: ['*11月22日,县里深入开展学习实践科学发展观活动,走访了百户人家。'],
    truth: '2008-11-23',
  },
  {
    name: 'a campaign long past',
    page: ['*6月22日,老宁还在走亲戚。这门亲戚是党的群众路线教育实践活动中结下的。'],
    truth: '2019-06-23',
  },
  {
    name: 'a campaign remembered with its year',
    page: ['*6月22日,支部过了生日。2005年开展保持共产党员先进性教育活动时,他入了党。'],
    truth: '2011-06-23',
  },

  // Sessions and congresses of the first decade
  {
    name: 'a session before the next one',
    page: ['*11月20日,镇里传达十七届三中全会精神。'],
    truth: '2008-11-21',
    known: 'year',
  },
  { name: 'a congress without the party', page: ['*1月10日,村里宣讲十七大精神。'], truth: '2008-01-11' },
  {
    name: 'a congress that is to meet',
    page: ['*9月20日,交警护航党的十九大,路口都加了岗。'],
    truth: '2017-09-21',
    known: 'year',
  },
  {
    name: 'a delegate to a congress that is to meet',
    page: ['*7月20日,老宁当选党的十九大代表,村里放了鞭炮。'],
    truth: '2017-07-21',
  },
  {
    name: 'a session that is to meet',
    page: ['*9月20日,镇里开了会,迎接即将召开的十七届三中全会。'],
    truth: '2008-09-21',
    known: 'year',
  },
  {
    name: 'boosters for a dog’s bite',
    page: ['*7月20日,疾控中心说,被狗咬后要按时打加强针。血站的核酸检测室也启用了。'],
    truth: '2015-07-21',
  },
  {
    name: 'the people’s congress of 2004',
    page: ['*3月20日,镇里传达十届全国人大二次会议精神。'],
    truth: '2004-03-21',
    known: 'year',
  },

  // Things, bodies and names
  {
    name: 'the crisis of 2008 with next year’s plans',
    page: ['*11月20日,厂里又招了工。受国际金融危机影响,订单少了一半。2009年,镇里将建两个市场。'],
    truth: '2008-11-21',
    known: 'year',
  },
  {
    name: 'words that only bound',
    page: ['*11月20日,退役军人事务局送来了光荣牌。居民在微信群里报了名。'],
    truth: '2020-11-21',
  },
  {
    name: 'a new body’s name for an old one',
    page: ['*6月15日,县卫健委派出了医疗队。全县启动2016年防汛演练行动。'],
    truth: '2016-06-16',
    known: 'year',
  },
  {
    name: 'a new body and a feast of the moon',
    page: ['*10月7日,退役军人事务局送来了光荣牌。当天是重阳节。'],
    truth: '2019-10-08',
    known: 'year',
  },
  {
    name: 'a new body alone',
    page: ['*10月7日,退役军人事务局送来了光荣牌。'],
    truth: '2017-10-08',
  },
  {
    name: 'a body that is no more',
    page: ['*11月20日,原国土资源局的老楼改成了书屋。2021年的图纸还贴在墙上。'],
    truth: '2023-11-21',
  },
  {
    name: 'a body before its time in its name',
    page: ['*11月20日,市卫计委派出了医疗队。', '*11月21日,医疗队进了村。队员2015年就来过。'],
    truth: '2017-11-22',
  },
  {
    name: 'a loan that holds the name of a programme',
    page: ['*3月20日,合作社拿到了小微信贷。细微信号也没逃过老会计的眼。他稍微信服了些。'],
    truth: '2009-03-21',
  },
  {
    name: 'a champion that holds the name of a plague',
    page: ['*3月20日,棋赛结束,新冠军是个中学生。2006年的老冠军送了他一副棋。'],
    truth: '2009-03-21',
  },
  {
    name: 'a market that holds the name of a city',
    page: ['*3月20日,长垣市场上的菠菜便宜了。淮阳区域的菜车也来了。孟津区间车改了站。'],
    truth: '2010-03-21',
  },
  {
    name: 'another accident of the same day of July',
    page: ['*8月1日,交警办了展览,“7·20”特大交通事故的教训挂在墙上。'],
    truth: '2011-08-02',
  },
  {
    name: 'the two guarantees of another decade',
    page: ['*8月1日,县里落实“两个确保”,下岗职工领到了生活费。'],
    truth: '2001-08-02',
  },
  {
    name: 'Wenchuan told of twelve years later',
    page: ['*7月20日,救援队出发了。队长当年去过汶川地震灾区,那时他才20岁。'],
    truth: '2020-07-21',
  },
  {
    name: '2008 told of in 2021',
    page: [
      '*8月3日,老辛又穿上了红马甲。2008年北京奥运会,他在路口站了一夏天。',
      '2008年5月12日汶川地震后,他捐了一个月工资。如今,他给打疫苗的人发健康码的牌子,行程码也教人调。',
    ],
    truth: '2021-08-04',
  },
  {
    name: 'an obituary',
    page: [
      '*3月3日,老校长魏守田走了。他生于1931年,1950年入伍,1978年平反,1984年新中国成立35周年时当了模范。',
      '三十年前,他卖了猪给学校买钟。1990年退休后,他写了四本书。改革开放二十年时,他去了趟深圳。',
    ],
    truth: '2012-03-04',
  },
  {
    name: 'a story thirty years ago',
    page: ['*9月9日,师生又聚到了一起。三十年前的1983年,孟老师用扁担挑来了第一批课本。'],
    truth: '2013-09-10',
  },

  // Laws
  {
    name: 'a law that came into force this year',
    page: ['*11月24日,法官讲了花盆案。今年7月1日起施行的《侵权责任法》第八十七条写得明白。'],
    truth: '2010-11-25',
    known: 'year',
  },
  {
    name: 'an amended law that came into force this year',
    page: ['*11月24日,法官讲了扶养案。今年7月1日起施行的《道路交通安全法》修正案写得明白。'],
    truth: '2011-11-25',
  },
  {
    name: 'a law that was still a draft',
    page: ['*9月24日,法官下了村。《民法典(草案)》的婚姻编,大伙议了一晌。'],
    truth: '2019-09-25',
  },

  // What recurs under a number
  {
    name: 'a counted feast of chrysanthemums',
    page: ['*10月20日,花农老焦装了一车菊。中国开封第36届菊花文化节开了幕。'],
    truth: '2018-10-21',
    known: 'year',
  },
  {
    name: 'a counted feast of peonies after a year without',
    page: ['*4月9日,地铁站摆满了花。第42届中国洛阳牡丹文化节正在进行。'],
    truth: '2025-04-10',
    known: 'year',
  },
  {
    name: 'a town’s own feast of chrysanthemums',
    page: ['*10月20日,镇里办起了第6届菊花文化节。'],
    truth: '2018-10-21',
  },
  {
    name: 'a prize at a feast of years ago',
    page: ['*4月9日,老焦捐出了花。他的花曾在第27届洛阳牡丹花会上得了银奖。'],
    truth: '2016-04-10',
  },
  {
    name: 'the province’s games',
    page: ['*9月20日,县体校开了庆功会。日前,小将在省第十二届运动会上射落两金。'],
    truth: '2014-09-21',
    known: 'year',
  },
  {
    name: 'the province’s games ahead',
    page: ['*9月20日,县体校开了动员会,备战省第十二届运动会。'],
    truth: '2012-09-21',
  },
  {
    name: 'games that ended on the page’s day',
    page: ['*5月16日,体校放了一天假。在5月15日落幕的2016年全省少年田径锦标赛上,学生拿了两块金牌。'],
    truth: '2016-05-17',
    known: 'year',
  },
  {
    name: 'the days left to the games',
    page: ['#奥运倒计时14天', '*7月24日,修鞋匠老佟骑车上了路。'],
    truth: '2008-07-25',
    known: 'year',
  },
  {
    name: 'the days left to games elsewhere',
    page: ['#伦敦奥运会倒计时3天', '*7月24日,修鞋匠老佟守着电视。'],
    truth: '2012-07-25',
  },

  {
    name: 'the first of a new row of days',
    page: ['*12月4日,法官上了街。当天是首个国家宪法日。'],
    truth: '2014-12-05',
    known: 'year',
  },
  {
    name: 'the first of a new row told of',
    page: ['*12月4日,法官上了街。他们自首个国家宪法日起,年年都来。'],
    truth: '2019-12-05',
  },
  {
    name: 'a town’s first teachers’ day',
    page: ['*9月10日,新校区迎来首个教师节。'],
    truth: '2013-09-11',
  },
  {
    name: 'freshmen at drill',
    page: ['*9月18日,操场上喊起了口号,2021级新生开始军训。'],
    truth: '2021-09-19',
    known: 'year',
  },
  {
    name: 'a freshman of years ago',
    page: ['*9月18日,操场上喊起了口号。作为2010级新生,他也在这里军训过。'],
    truth: '2021-09-19',
  },
  {
    name: 'a fair for those who leave school',
    page: ['*11月18日,2016届毕业生双选会在体育馆举行,来了两百家单位。'],
    truth: '2015-11-19',
    known: 'year',
  },
  {
    name: 'those who left school years ago',
    page: ['*6月18日,2010届毕业生回校看老师,说起了当年的毕业典礼。'],
    truth: '2020-06-19',
  },
  {
    name: 'pensions raised once more',
    page: ['*2月18日,社保大厅排起了队。企业退休人员养老金“十连涨”,老宁多领了一百六。'],
    truth: '2014-02-19',
    known: 'year',
  },
  {
    name: 'the spring’s first paper on farming',
    page: ['*2月18日,镇里学习第十个中央一号文件。'],
    truth: '2013-02-19',
    known: 'year',
  },
  {
    name: 'a city’s anniversary',
    page: ['*9月1日,纪念濮阳建市30周年图片展开了幕。'],
    truth: '2013-09-02',
    known: 'year',
  },
  {
    name: 'a town of the same anniversary',
    page: ['*9月1日,纪念柳河建市30周年图片展开了幕。'],
    truth: '2018-09-02',
  },
  {
    name: 'a census and next year’s plans',
    page: ['*11月3日,普查员敲开了门,第六次全国人口普查入户了。', '2011年,县里将再修百里渠。'],
    truth: '2010-11-04',
    known: 'year',
  },
  {
    name: 'a census told of',
    page: ['*11月3日,县里公布数据。第六次全国人口普查时,这里有三万人。'],
    truth: '2016-11-04',
  },
  {
    name: 'the year’s own animal',
    page: ['*3月3日,剪纸展开了幕。今年是马年,马最多。2021年以来,他剪了百匹。'],
    truth: '2026-03-04',
    known: 'year',
  },
  {
    name: 'a day of December on a page of January',
    page: ['*1月1日,灯会开了场。', '*2019年12月30日,县里召开了大会。'],
    truth: '2020-01-02',
    known: 'year',
  },

  // History that is told
  {
    name: 'a parade of years ago',
    page: ['*5月6日,老兵翻出了军装。他参加过庆祝新中国成立六十年阅兵。'],
    truth: '2016-05-07',
  },
  {
    name: 'a gala of an anniversary told of with its year',
    page: ['*5月6日,老歌手又开了嗓。2009年,他在新中国成立60周年晚会上领唱。'],
    truth: '2018-05-07',
  },
  {
    name: 'an anniversary that is said to be this year’s',
    page: ['*5月6日,合唱团开了嗓。2019年,恰逢新中国成立70周年,他们排了百人大合唱。'],
    truth: '2019-05-07',
    known: 'year',
  },
  {
    name: 'a flower that won a prize',
    page: ['*4月9日,老焦捐出了花。在第27届洛阳牡丹花会上得了银奖的那一株,他也捐了。'],
    truth: '2016-04-10',
  },
  {
    name: 'the winter of a named year',
    page: ['*12月9日,老支书又进了山。脱贫攻坚收官之年的那个冬天,他在山上过的。'],
    truth: '2023-12-10',
  },
  {
    name: 'an age loosely told in a long era',
    page: ['*5月21日,市卫计委表彰了村医。老靳1986年时年18岁,背起了药箱。老靳今年48岁。'],
    truth: '2015-05-22',
  },
  {
    name: 'an old soldier’s life with all its campaigns',
    page: [
      '*9月3日,101岁的老兵邢守义收到了蛋糕。他1938年参军,打过平型关,1950年抗美援朝出国作战,1958年回乡。',
      '1978年改革开放后他种树,2003年非典时捐过款,2008年汶川地震后交过特殊党费,2020年疫情期间守过卡点。',
      '2005年抗战胜利60周年、2015年抗战胜利70周年,他两次领到纪念章。',
    ],
    truth: '2022-09-04',
  },
  {
    name: 'a shop through four decades',
    page: [
      '*3月16日,老电器行要关门了。1984年卖收音机,1995年卖传呼机,2008年家电下乡时门口排过队。',
      '2012年起生意淡了,微信上也有人问价。“改革开放三十年的时候,我是县里的典型。”老板说。',
    ],
    truth: '2019-03-17',
  },
  {
    name: 'a school that was moved after the storm',
    page: ['*9月2日,新学校开了学。老校舍在2021年“7·20”特大暴雨中塌了一角,当年的孩子在帐篷里上课。'],
    truth: '2024-09-03',
  },
  {
    name: 'a couple who met in the year of SARS',
    page: ['*5月20日,民政局门口排起了队。两人是2003年非典那年认识的,2008年北京奥运会时领了证,今天来补拍照片。'],
    truth: '2017-05-21',
  },

  // Counts
  {
    name: 'a count that went on',
    page: ['*6月5日,便民站一早就开了门。2018年她应聘到社区,一守就是7年。2023年冬天,她教人填了一夜的表。'],
    truth: '2025-06-06',
  },
  {
    name: 'a count that went on, told twice',
    page: [
      '*6月5日,便民站一早就开了门。2018年她应聘到社区,一守就是7年。2023年冬天,她教人填了一夜的表。',
      '7年下来,她记满了23个本子。',
    ],
    truth: '2025-06-06',
    known: 'year',
  },
  {
    name: 'a count that went on and ended',
    page: ['*6月5日,老邵的藤厂开了工。2001年他去了东莞,一干就是8年。8年下来攒了些钱,去年他回乡办了厂。'],
    truth: '2010-06-06',
  },
  {
    name: 'a headline’s count',
    page: [
      '#一张启事贴了二十六年 母女相认',
      '*12月3日,苏老太等在出站口。1986年冬天,她的女儿走失了。2008年的除夕她也在等。',
    ],
    truth: '2012-12-05',
  },

  // Days
  {
    name: 'an end that is ahead',
    page: ['*记者7月31日从招生办获悉,2014年高招专科志愿填报今日8时开始,8月5日18时结束。'],
    truth: '2014-08-01',
  },
  {
    name: 'an end that has passed',
    page: ['*8月5日结束的棋赛上,老宁赢了三盘。2014年,镇里将再办两场。'],
    truth: '2014-08-06',
    known: 'day',
  },
  {
    name: 'a day with its hour that is ahead',
    page: [
      '*记者7月30日从文化馆获悉,报名已经过半。8月2日上午,百人合唱将在渠首开唱。',
      '2014年,馆里将再办两场。8月2日13时前可到现场补报。',
    ],
    truth: '2014-07-31',
    known: 'day',
  },
  {
    name: 'an old newspaper',
    page: ['*一张1975年8月23日的旧报纸,压在老车的箱底。6月1日,他又翻了出来。1998年以来,他搬过三次家。'],
    truth: '2008-06-03',
  },
  {
    name: 'an old newspaper alone',
    page: ['*一张1975年8月23日的旧报纸,压在老车的箱底。'],
    truth: '2008-06-03',
  },

  // Parts of a year
  {
    name: 'an examination of another year',
    page: ['*近日,全县启动2021年秋季征兵工作。', '1999年,老蒯高考落榜,去了南方。'],
    truth: '2021-10-20',
    known: 'year',
  },
  {
    name: 'summers that somebody speaks of',
    page: ['*近日,全县启动2024年植树行动。', '“有的学生暑假专门来跟着学。”老宁说。'],
    truth: '2024-05-17',
    known: 'year',
  },
  {
    name: 'a count that runs into spring',
    page: ['*近日,车站加开了两趟车。', '2002年秋天,老靳上了岗。四年下来,他写满了三本日记。'],
    truth: '2007-02-06',
  },
  {
    name: 'a count with its headline’s, which is the same',
    page: ['#四年记满三本账', '*2月5日,车站加开了两趟车。', '2002年秋天,老靳上了岗。四年下来,他写满了三本日记。'],
    truth: '2007-02-06',
  },
];
