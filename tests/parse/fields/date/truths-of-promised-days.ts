import type { TruthCase } from './truths.ts';

/** Days that are promised, ruled for, explained or counted, each with a look-alike that is news. */
export const truthsOfPromisedDays: readonly TruthCase[] = [
  {
    name: 'anniversary told early two years',
    page: ['*本报讯 市党史办3月20日启动史料征集,为2021年建党100周年献礼。', '征集时间至2020年12月底。'],
    truth: '2019-03-22',
  },
  {
    name: 'loan with a term beyond',
    page: [
      '*本报讯 2012年3月,刘某向信用社借款5万元,约定2014年3月20日还清。到期后刘某避而不见。',
      '昨天上午,县法院将刘某司法拘留15日。',
    ],
    truth: '2014-09-18',
  },
  {
    name: 'qixi weddings',
    page: ['*8月14日是七夕,市民政局提醒新人错峰登记。', '去年七夕(8月25日?不,那是2020年),全市办理登记310对。'],
    truth: '2021-08-11',
  },
  {
    name: 'flower fair next year',
    page: ['*本报讯 第27届洛阳牡丹花会将于2009年4月10日开幕。', '昨日,组委会召开第一次会议。'],
    truth: '2008-11-22',
  },
  {
    name: 'census',
    page: ['*本报讯 第七次全国人口普查标准时点为11月1日零时。昨日,我县2400名普查员完成培训。'],
    truth: '2020-10-14',
  },
  {
    name: 'paper after spring holiday',
    page: [
      '*本报讯 2月8日(大年三十),书记到环卫站看望工人。',
      '2月9日至15日,全市接待游客61万人次,比2004年同期增长二成。',
    ],
    truth: '2005-02-17',
  },
  {
    name: 'law in force since',
    page: ['*本报讯 自2011年5月1日酒驾入刑以来,我市已有412人被追究刑责。', '昨晚,交警在五个路口设卡。'],
    truth: '2013-04-28',
  },
  {
    name: 'car check',
    page: ['*本报讯 2008年1月1日至2011年12月31日登记的黄标车,须在9月30日前报废。', '昨天,报废厂前排了三十多辆车。'],
    truth: '2014-09-23',
  },
  {
    name: 'a reader’s letter signed',
    page: ['*编辑同志:我家住南关,门口的路灯坏了两个月了。盼有关部门来修。', '读者 李某 2009年11月2日'],
    truth: '2009-11-11',
  },
  {
    name: 'solicitation to the next year',
    page: ['*征文启事:本报即日起举办“我家这十年”征文,截稿日期2012年9月30日。', '优秀作品将在十八大召开前后刊出。'],
    truth: '2012-05-10',
  },
  {
    name: 'the holiday of a new year told in December',
    page: ['*放假通知:2011年元旦1月1日至3日放假,1月4日(星期二)上班。', '本报1月1日至3日休刊。'],
    truth: '2010-12-31',
  },
  // Look-alikes
  {
    name: 'work after a holiday of the new year',
    page: ['*1月4日(星期二),元旦放假后的第一天,记者在大厅看到,窗口全开。', '*近日,县里启动2011年春季植树活动。'],
    truth: '2011-01-05',
    known: 'day',
  },
  {
    name: 'a promise kept on its day',
    page: ['*6月8日,约定的换房日子到了,老李搬进了新屋。', '*近日,县里启动2016年夏季植树活动。'],
    truth: '2016-06-09',
    known: 'day',
  },
  {
    name: 'those who registered on that day',
    page: ['*9月22日,登记处开了夜门,当晚登记的新人有9对。', '*近日,县里启动2014年秋季植树活动。'],
    truth: '2014-09-23',
    known: 'day',
  },
  {
    name: 'news of a feast',
    page: ['*9月12日是中秋,记者在车站看到,候车的旅客比去年少了。', '*近日,县里启动2011年秋季植树活动。'],
    truth: '2011-09-13',
    known: 'day',
  },
  {
    name: 'the hour of a census itself',
    page: ['*11月1日零时,普查员走进了夜市。第七次全国人口普查开始入户登记。'],
    truth: '2020-11-02',
    known: 'day',
  },
  {
    name: 'the biggest since',
    page: ['*6月1日,禁渔以来最大的一次巡查在河口展开,查获渔船9条。', '*近日,县里启动2016年夏季戏水安全宣传活动。'],
    truth: '2016-06-02',
    known: 'day',
  },
  {
    name: 'a jubilee of the year',
    page: ['*3月20日,县党史馆开展,为建党100周年献礼。'],
    truth: '2021-03-21',
    known: 'day',
  },
  {
    name: 'a flower fair that has opened',
    page: ['*4月10日,第27届洛阳牡丹花会开幕,首日进园5万人次。'],
    truth: '2009-04-11',
    known: 'day',
  },
  {
    name: 'what an office signs',
    page: ['*停水通知:因更换阀门,北街停水一天。', '县自来水公司 2009年11月2日'],
    truth: '2009-11-03',
    known: 'closed',
  },
];
