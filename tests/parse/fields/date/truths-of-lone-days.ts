import type { TruthCase } from './truths.ts';

/** Days with their year that begin a story, each kind with a look-alike that is news. */
export const truthsOfLoneDays: readonly TruthCase[] = [
  {
    name: 'founding of a county army',
    page: [
      '*1945年8月27日,修武城解放。今天,当年的老战士李老汉又来到纪念碑前。',
      '“七十年了,我还记得那天夜里的枪声。”李老汉说。',
    ],
    truth: '2015-08-27',
  },
  {
    name: 'obituary for one gone last year',
    page: [
      '*清明将近,我又想起了父亲。父亲是2013年12月6日走的,走时88岁。',
      '去年今日,我还陪他在院里晒太阳……不,那已是前年的事了。',
    ],
    truth: '2015-04-01',
  },
  {
    name: 'martyr anniversary of death',
    page: [
      '*2008年5月1日,民警王某在追捕中牺牲。三年来,每到这一天,战友们都来看望他的母亲。',
      '昨日,母亲的小院里又坐满了人。',
    ],
    truth: '2011-05-02',
  },
  {
    name: 'flood told again',
    page: [
      '*“7·20”暴雨过去一年了。2021年7月20日那天夜里,鹤壁的卫河漫了堤。',
      '如今新堤上种满了树,村民6月底收完麦又种上了玉米。',
    ],
    truth: '2022-07-20',
  },
  {
    name: 'rule adopted earlier in force later',
    page: ['*《民法典》2020年5月28日通过,自2021年1月1日起施行。昨日,宣讲团走进王封社区。', '李律师从高空抛物讲起。'],
    truth: '2020-09-17',
  },
  {
    name: 'SARS looked back',
    page: [
      '*2003年4月23日,他走进了隔离病房。那个春天,口罩卖到了脱销。',
      '17年后的今天,他又一次按下红手印,随队去了武汉。',
    ],
    truth: '2020-02-12',
  },
  {
    name: 'a hall reopened after years',
    page: [
      '*2016年5月18日,老电影院放完最后一场便关了门。本月起,它将以社区影院的模样重新迎客。',
      '首批放映的6部片子全部免费。',
    ],
    truth: '2021-04-16',
  },
  {
    name: 'letters dated in the text',
    page: ['*“2001年10月7日,晴。今晚的球,我和全班同学一起看的。”翻开旧日记,张老师笑了。', '当年的学生大都做了父母。'],
    truth: '2017-09-08',
  },
  {
    name: 'old murder solved',
    page: [
      '*1996年10月21日清晨,人们在麦田里发现一具女尸。此后,专案组换了五任组长。',
      '今年3月,一枚指纹比对成功。犯罪嫌疑人程某4月9日被押解回县。',
    ],
    truth: '2016-04-12',
  },
  {
    name: 'medal then and now',
    page: [
      '*2004年8月22日,雅典,她举起了那块金牌。',
      '退役后,她回到家乡当教练,带出了4个省冠军。她说,等到明年全运会,想带孩子们去看一看。',
    ],
    truth: '2012-11-07',
  },
  {
    name: 'hydropower filled',
    page: ['*2014年12月12日,南水北调中线通水。截至上月底,我市累计受水5.2亿立方米,惠及人口110万。'],
    truth: '2018-12-05',
  },
  {
    name: 'retrospective of the flood of 75',
    page: ['*1975年8月8日凌晨,板桥水库垮坝。三十五年后,我们重走当年的河道。', '堤上的老人指着树干上的水印。'],
    truth: '2010-08-09',
  },
  {
    name: 'olympic babies',
    page: ['*2008年8月8日,全县26个“奥运宝宝”出生。今秋,他们就要上小学了。', '妈妈们在QQ群里交流选校心得。'],
    truth: '2014-08-07',
  },
  {
    name: 'a shop of eighty years',
    page: ['*这家馆子开于1935年,解放后公私合营,1988年3月6日由第三代传人重新挂匾。', '近日,它上了中华老字号的名单。'],
    truth: '2006-12-12',
  },
  {
    name: 'recall of the last typhoon',
    page: [
      '*1982年8月1日那场大水,让黄河滩区的人记了一辈子。今夏来水偏枯,河面只剩一半宽。',
      '8月6日,打鱼的老谢把船拖上了岸。',
    ],
    truth: '2014-08-08',
  },
  {
    name: 'second trial upheld',
    page: [
      '*本报讯 2015年9月17日,因楼道堆物起火,三户人家受损。一审判房东赔付12万元,房东不服。',
      '市中院二审认为,原判并无不当。',
    ],
    truth: '2016-08-04',
  },
  {
    name: 'a will',
    page: [
      '*1999年12月20日,澳门回归那天,老两口立下字据:房子留给小女儿。',
      '老人过世后,大儿子把妹妹告上法庭。法官最终采信了字据。',
    ],
    truth: '2010-05-25',
  },
  {
    name: 'a letter of 1987',
    page: [
      '*1987年5月12日,一封盖着军邮戳的信从老山寄到了孟州。信封里有一片木棉叶。',
      '收信人的女儿把它送给了县档案馆。馆长说,将在建军节展出。',
    ],
    truth: '2017-07-19',
  },
  {
    name: 'wechat group founded',
    page: [
      '*“找到了!”2017年4月2日深夜,群里跳出一行字。一位走失老人平安到家。',
      '这个只有5个人起步的群,两年里找回47位老人。',
    ],
    truth: '2018-12-14',
  },
  {
    name: 'donor',
    page: [
      '*2006年11月23日,他第一次走上献血车。到上个月,献血证摞起来有一拃高。',
      '血站站长给他算了算:总量相当于十个成年人的血。',
    ],
    truth: '2019-06-14',
  },
  {
    name: 'teacher retired',
    page: ['*2013年9月10日,她站完最后一班讲台。转眼两个教师节过去,学生们又来敲门。', '门一开,满屋子的花。'],
    truth: '2015-09-11',
  },
  {
    name: 'farm tax',
    page: ['*2005年12月29日,农业税条例被废止。老会计把那一沓完税证锁进了柜子。', '“免税头一年,俺村没一分欠款。”他说。'],
    truth: '2006-12-30',
  },
  {
    name: 'half the term',
    page: [
      '*2018年11月5日,他到村里任第一书记,任期两年。任期满了,村民按满红手印把他留了下来。',
      '新一届的工作,从修一条水渠开始。',
    ],
    truth: '2020-12-08',
  },
  {
    name: 'archaeology',
    page: ['*2008年3月17日,钻机带上来一块夯土。考古队由此找到了一座城。', '“十年才挖了百分之三。”队长蹲在探方边说。'],
    truth: '2018-05-19',
  },
  {
    name: 'a column of questions',
    page: ['*问:我2003年7月1日参加工作,2010年辞职,养老保险怎么接续?', '答:按照规定,缴费年限合并计算。'],
    truth: '2012-08-17',
  },
  {
    name: 'a bridge was opened, and the story goes on',
    page: ['*2004年11月12日,公路大桥通车,渡口从此冷清。', '守渡口的老秦没有走,他把渡船天天擦一遍。'],
    truth: '2013-05-23',
  },
  {
    name: 'the police found out, and the story goes on',
    page: ['*2013年11月20日,县公安局破获一起传销案。随着主犯伏法,追赃画上句号。', '老白领回了2.3万元。'],
    truth: '2015-06-30',
  },
  // News, though its year is written out
  { name: 'a bridge was opened', page: ['*2004年11月12日,公路大桥通车。'], truth: '2004-11-13', known: 'year' },
  {
    name: 'news of a court with its year',
    page: ['*2018年6月10日,县法院宣判一起欠薪案。当事人表示服判。'],
    truth: '2018-06-11',
    known: 'year',
  },
  {
    name: 'a day with its year borne out by another article',
    page: ['*2019年10月9日,热力站的炉子点了火。如今,旧管子全换了。', '*2019年10月10日,渠首的闸门提了起来。'],
    truth: '2019-10-11',
    known: 'year',
  },
  {
    name: 'what somebody says of these days',
    page: ['*2019年10月9日,县里召开供暖会。“如今,炉子早拆了。”老王说。'],
    truth: '2019-10-10',
    known: 'year',
  },
  {
    name: 'a day with its year and its weekday',
    page: ['*2006年5月9日(星期二),渠里来了水,老人蹲在埂上看了半晌。'],
    truth: '2006-05-10',
    known: 'year',
  },
  {
    name: 'a reporter’s day with its year',
    page: ['*2019年10月9日早上,记者在桥头看到,灯还亮着。如今,桥上不再收费。'],
    truth: '2019-10-10',
  },
];
