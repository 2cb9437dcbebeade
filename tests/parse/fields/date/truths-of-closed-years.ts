import type { TruthCase } from './truths.ts';

/**
 * Years that a careful reader finds or closes by counts that go on, by what a sentence sets beside another, by how long a
 * law has been in force, by what is announced and by the first document; and their look-alikes, which tell of other years.
 */
export const truthsOfClosedYears: readonly TruthCase[] = [
  // Counts
  {
    name: 'years that went by before the reporter came again',
    page: [
      '#渠首人家',
      '*1993年春天,柳沟村的井见了底。',
      '14年过去,6月4日,记者再到柳沟村,水龙头里淌出了渠水。',
      '#护滩的老宁',
      '*2005年,老宁接过了船桨。',
    ],
    truth: '2007-06-05',
    known: 'year',
  },
  {
    name: 'years that went by since either of two',
    page: [
      '#渠首人家',
      '*1991年春天,柳沟村的井见了底。',
      '1993年,老宁带人上了山。14年过去,6月4日,记者再到柳沟村,水龙头里淌出了渠水。2004年,县里拨来了水泥。',
    ],
    truth: '2007-06-05',
  },
  {
    name: 'years that went by before something else happened',
    page: ['*6月4日,柳沟村开镰。', '1991年,渠断了。8年过去后,老宁才把它修好。2004年,渠又漏了。'],
    truth: '2009-06-05',
  },
  {
    name: 'a count with one in a row that nothing broke',
    page: [
      '*6月4日,柳沟村开镰。',
      '2011年,老宁管起了水泵,一干就是8年。',
      '全村连续8年没有一户欠过水费。',
      '2017年,泵房翻了新。',
    ],
    truth: '2019-06-05',
    known: 'year',
  },
  {
    name: 'prizes in a row have a first of their own',
    page: ['*6月4日,柳沟村开镰。', '2011年,老宁管起了水泵。合作社连续五年获奖。2014年,泵房翻了新。'],
    truth: '2018-06-05',
  },
  {
    name: 'what so many years wore out, beside a floor of the year before',
    page: [
      '*6月4日,柳沟村开镰。',
      '#护滩的老宁',
      '*2014年湿地建起来,老宁接过了船桨,七年磨破了九双胶鞋。',
      '#九双胶鞋七年路',
      '*自2020年组建护滩队以来,队里将两条旧船翻了新。',
      '#渠首的灯',
      '*2013年,路灯队只有三个人。八年里,他们换了四百盏灯。',
    ],
    truth: '2021-06-05',
    known: 'year',
  },
  {
    name: 'a count that goes on from the year named last',
    page: [
      '*6月4日,柳沟村开镰。',
      '2001年,老宁卖了沙船。2006年,他当了护鸟员。九年里,他捞起百张旧网。2010年,他的窝棚被烧了。2013年,棚又搭了起来。',
    ],
    truth: '2015-06-05',
    known: 'year',
  },
  {
    name: 'a count in January that ends with the year before',
    page: ['*1月3日,柳沟村下了雪。', '2003年,老宁接过了锣。14年来,他没有误过一场。2016年,锣换了新的。'],
    truth: '2018-01-04',
  },
  {
    name: 'somebody else’s illness beside the headline’s count',
    page: [
      '#一根扁担二十七年',
      '*6月4日,老宁又上了山。',
      '1990年,他接过了扁担。2013年,路通到了崖下。崖上的老党病了已经六年。',
    ],
    truth: '2017-06-05',
  },
  // What a sentence sets beside another
  {
    name: 'last year beside a year of its own name',
    page: [
      '*6月4日,柳沟村开镰。',
      '2016年秋天,湖里数出三十种鸟,到去年只剩二十种。',
      '村里正在修栈桥,力争2018年年底完工。',
    ],
    truth: '2018-06-05',
    known: 'year',
  },
  {
    name: 'a year that is compared with the one before it',
    page: ['*6月4日,柳沟村开镰。', '2016年,全村卖出千箱梨,比去年多三成。'],
    truth: '2017-06-05',
  },
  {
    name: 'last year as somebody said it then',
    page: ['*6月4日,柳沟村开镰。', '2016年,老宁在会上说:“去年的梨卖得好。”'],
    truth: '2016-06-05',
  },
  {
    name: 'last year with its year in brackets',
    page: ['*6月4日,柳沟村开镰。', '2014年,渠开了工,到去年(2016年)通了水。'],
    truth: '2017-06-05',
    known: 'year',
  },
  {
    name: 'the end of last year behind its own year',
    page: ['*6月4日,柳沟村开镰。', '栈桥2016年3月开工,到去年底完工。'],
    truth: '2017-06-05',
  },
  {
    name: 'this year and a later one in a plan',
    page: ['*6月4日,柳沟村开镰。', '老宁头一回上堤,是2017年3月。', '按照计划,今年8月渠里铺管,2019年上半年通水。'],
    truth: '2018-06-05',
    known: 'closed',
  },
  {
    name: 'this year and the year it began in',
    page: ['*6月4日,柳沟村开镰。', '按照当年的计划,今年8月通水,2017年动工的渠已修了百里。'],
    truth: '2019-06-05',
  },
  // Laws in force
  {
    name: 'months of a law',
    page: ['*9月14日,柳沟村办起普法课。', '民法典施行已经八个多月,老宁把高空抛物讲成了故事。'],
    truth: '2021-09-15',
    known: 'year',
  },
  {
    name: 'nearly half a year of a law',
    page: ['*11月20日,柳沟村办起普法课。', '《反家庭暴力法》实施近九个月,妇联接了三起求助。'],
    truth: '2016-11-21',
    known: 'year',
  },
  {
    name: 'a law that was amended',
    page: ['*12月14日,柳沟村办起普法课。', '食品安全法实施两个月,小吃摊挂上了证。'],
    truth: '2015-12-15',
  },
  {
    name: 'a law whose months somebody remembers',
    page: ['*9月14日,柳沟村办起普法课。', '老宁记得,当时民法典施行才两个月。'],
    truth: '2023-09-15',
  },
  {
    name: 'years of work under a law',
    page: ['*9月14日,柳沟村办起普法课。', '县里印发《民法典》实施三年行动方案。'],
    truth: '2021-09-15',
  },
  // The first document
  {
    name: 'what this year’s first document is about',
    page: ['*6月6日,渠首的机井换了泵。', '今年中央一号文件聚焦水利,县里拨了专款。2009年,渠断过流。'],
    truth: '2011-06-07',
    known: 'year',
  },
  {
    name: 'what a first document speaks of as well',
    page: ['*6月6日,渠首的机井换了泵。', '今年中央一号文件提到水利,县里拨了专款。2009年,渠断过流。'],
    truth: '2014-06-07',
  },
  {
    name: 'a first document that is told of',
    page: ['*6月6日,渠首的机井换了泵。', '2013年,老宁翻出旧报:“今年中央一号文件聚焦水利。”'],
    truth: '2013-06-07',
  },
  // Announced
  {
    name: 'an allowance from the new year on',
    page: ['*12月7日,柳沟村小学生了炉子。', '县里从2005年元月起,将对山区教师发放津贴。2001年,炉子还没有烟筒。'],
    truth: '2004-12-08',
    known: 'year',
  },
  {
    name: 'a rule that is announced more than a year ahead',
    page: ['*3月20日,柳湾镇通了公交。', '自2020年7月1日起,全县将对新车实行新的标准。'],
    truth: '2019-03-21',
  },
  {
    name: 'an allowance that has been paid since',
    page: ['*12月7日,柳沟村小学生了炉子。', '县里从2005年元月起,将教师津贴列入预算,至今没有断过。'],
    truth: '2009-12-08',
  },
  {
    name: 'an allowance that was raised then',
    page: ['*12月7日,柳沟村小学生了炉子。', '县里从2005年元月起,将津贴由每月三十元提高到五十元。'],
    truth: '2006-12-08',
  },
  {
    name: 'an allowance that was decided on then',
    page: ['*12月7日,柳沟村小学生了炉子。', '2004年底,县里决定,从2005年元月起,将对山区教师发放津贴。'],
    truth: '2008-12-08',
  },
];
