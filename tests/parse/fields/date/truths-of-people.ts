import type { TruthCase } from './truths.ts';

/** Ages, reunions and habits of people, beside a report that knows no year. */
export const truthsOfPeople: readonly TruthCase[] = [
  // Ages of somebody whom the article calls by name
  {
    name: 'an age now and an age then of one name',
    page: [
      '*11月12日,柳沟村修渠。',
      '*何大苗,今年54岁,守着渡口的灯。何大苗1991年当上船工,那时他32岁。2011年夏天,船漏了。',
    ],
    truth: '2013-11-13',
    known: 'closed',
  },
  {
    name: 'an age and a year of birth of one name',
    page: ['*11月4日,60岁的祁二旺办了卡。祁二旺1960年10月出生,刚到年龄。'],
    truth: '2020-11-05',
    known: 'closed',
  },
  {
    name: 'the age of one and the birth of another',
    page: ['*11月4日,60岁的祁二旺办了卡。他的师傅祁大旺1932年出生。'],
    truth: '2020-11-05',
  },
  {
    name: 'an age on a day of the story',
    page: ['*11月4日,村里给老船立碑。', '何大苗1935年出生。交桨的那个早晨,65岁的何大苗摸了摸船板。'],
    truth: '2015-11-05',
  },
  {
    name: 'an age that a board of a museum tells',
    page: ['*11月4日,船工馆开门。', '展板上写着:何大苗今年54岁,何大苗1950年出生。'],
    truth: '2015-11-05',
  },
  {
    name: 'an age of the year before, in numbers that are off by one',
    page: ['*3月4日,55岁的祁二旺办了卡。祁二旺1960年10月出生。'],
    truth: '2016-03-05',
  },
  // Who found each other
  {
    name: 'a reunion after thirty-four years',
    page: ['#失散三十四年 一碗面认回弟弟', '*11月22日,老郑家挤满了人。男人1981年走失,那时才七岁。两人相认,哭成一团。'],
    truth: '2015-11-23',
    known: 'year',
  },
  {
    name: 'a reunion of last year that is told again',
    page: ['#失散三十四年的兄弟办了喜事', '*11月22日,老郑家挤满了人。男人1981年走失,去年十月兄弟相认。'],
    truth: '2016-11-23',
  },
  {
    name: 'a reunion whose own year is named',
    page: ['*11月22日,老郑家拆了旧屋。', '他1981年走失,失散三十四年,2015年兄弟相认,如今同住。'],
    truth: '2018-11-23',
  },
  {
    name: 'a parting of thirty-four years ago',
    page: ['*11月22日,老郑家等来消息。', '失散三十四年前,他1981年走失过一回,后来找到。'],
    truth: '2019-11-23',
  },
  {
    name: 'a reunion on a stage',
    page: ['#失散三十四年 母女同台', '*3月12日,小戏首演。剧中女儿1981年被拐,终于团圆。'],
    truth: '2019-03-13',
  },
  {
    name: 'an age that stands on the wall of a museum',
    page: ['*3月12日,55岁的何大苗捐出船桨。墙上写着,何大苗1931年当上船工,那时他15岁。'],
    truth: '2014-03-13',
  },
  // Counts that a headline repeats
  {
    name: 'a count of the text that its headline repeats',
    page: [
      '*7月22日,河边修路。2012年冬天修过一回,没有修好。',
      '#一碗热饭 两位邻居的六年',
      '*7月22日,两人隔着阳台问答,这样的问答已经持续了6年。2007年秋天,何苗见老人摔了一跤。',
    ],
    truth: '2013-07-23',
    known: 'year',
  },
  {
    name: 'a sentence in a headline',
    page: [
      '*7月22日,河边修路。2012年冬天修过一回,没有修好。',
      '#租车抵押 男子获刑五年',
      '*7月22日,法院宣判。2012年11月,何某租走五辆车。',
    ],
    truth: '2013-07-23',
  },
  // How long people have lived where they moved
  {
    name: 'three years where people moved',
    page: [
      '*9月25日,柳沟村晒花生。',
      '*9月23日,“搬来三年,今年头一回有余粮。”库大苗说。柳沟新村是2009年从库区搬迁来的。',
    ],
    truth: '2012-09-26',
    known: 'closed',
  },
  {
    name: 'three years after a move of old',
    page: ['*9月25日,柳沟村给迁移立碑。', '老人1958年从库区搬来。那时搬来三年,地里打不出粮,如今不愁了。'],
    truth: '2012-09-26',
  },
  {
    name: 'the third year after a move that is counted in',
    page: ['*9月25日,柳沟新村晒花生。', '“搬来三年,今年有余粮。”村子是2009年从库区搬迁来的。'],
    truth: '2011-09-26',
  },
];
