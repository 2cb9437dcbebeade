import type { TruthCase } from './truths.ts';

/** What each page reports: the year and a day that has passed for sure. */
const known = '*6月5日,全县防汛工作会议召开,部署2026年防汛演练行动。';
const beforeSchool = '*8月25日,全县会议召开,部署2026年秋季开学检查行动。';
const printed = '2026-06-06';

/** Pages that name days to come, each with the day that it was printed on. */
const ahead: readonly (readonly [name: string, paragraph: string])[] = [
  ['a forecast learnt of', '*记者6月5日从市气象台了解到,6月6日至8日,我市将出现高温天气。'],
  ['a forecast of days in a list', '*据市气象台消息,6月7日、8日有小雨,6月9日转晴。'],
  ['a forecast of one day after another', '*6月6日:晴,18℃到27℃;6月7日:多云。'],
  ['a forecast behind 预报', '*据预报,受冷空气影响,6月8日至9日气温下降8℃。'],
  ['what is expected', '*预计6月10日前后,全县小麦基本收完。'],
  ['拟于 and what follows', '*展览馆拟于6月9日开馆,6月10日起免费参观。'],
  ['an exhibition’s days', '*展览时间:6月8日至6月20日,每天9:00—17:00。'],
  ['terms of entry and the examination behind them', '*报名时间:6月8日至6月12日。考试时间6月20日。'],
  ['what is being prepared', '*眼下,渡口社区正在筹备6月18日的邻里节,摊位已经报满。'],
  ['an examination and its results', '*考试安排在6月20日,成绩6月28日公布。'],
  ['a plan before the comma', '*按照计划,6月9日,首批学生赴省城研学。'],
  ['an order of days', '*根据安排,6月9日至11日为网上填报志愿时间。'],
  ['届时', '*灯会6月9日亮灯,届时市民可免费入园。'],
  ['what is free from a day to another', '*记者昨日从景区获悉,从6月8日至6月17日,游客凭准考证可免费入园。'],
  ['roads closed for an examination', '*6月7日、8日考试期间,考点周边道路实行交通管制。'],
  ['an examination', '*6月7日,全县统一考试开考,设3个考点。'],
  ['water cut off', '*因管道检修,6月8日8时至20时,柳湾路以南停水。'],
  ['a road closed', '*因施工需要,6月8日至6月20日,柳湾路全封闭施工,请绕行。'],
  ['power cut off', '*6月8日,柳湾线检修停电。'],
  ['a broadcast', '*6月9日晚8点,本报视频号直播渠首放水,敬请关注。'],
  ['an invitation', '*6月9日上午,我们在柳湾广场等您。'],
  ['a visiting doctor', '*6月9日,省城眼科专家到县医院坐诊,可预约。'],
  ['the end of a match', '*本次比赛为期三天,6月8日结束。'],
  ['a final', '*决赛6月9日打响。'],
  ['a day with its moon', '*6月16日(农历五月初二),登山协会将举行登高活动。'],
  ['how long lamps burn', '*灯会6月6日亮灯,至6月15日结束。'],
  ['what begins and ends', '*暑运6月8日开始,6月20日结束,预计运送十万人。'],
  ['a rule that comes into force', '*6月5日,交警队发布通告,6月20日《停车办法》施行后,老街不再停车。'],
  ['a lone day well ahead of all others', '*6月12日,公园免票。'],
  ['a feast that is near', '*6月14日端午节快到了。'],
  ['what shall be done by a day', '*到6月15日,全县可望收完麦。'],
  ['a demand', '*会议要求,6月15日前后要完成隐患整改。'],
  ['a demand with 务必', '*会议要求,务必在6月15日完成整改。'],
  ['what may open', '*渠首大桥有望6月12日通车。'],
  ['a second payment', '*第二批补贴款6月12日发放到位。'],
  ['the next lecture', '*下一场讲座在6月12日。'],
  ['the next stop', '*下一站,巡演队伍6月12日走进许沟村。'],
  ['a day off for a sports meeting', '*6月12日就是学校的运动会,老党已经请好了假。'],
  ['a stretch from today', '*今起至6月12日,市民可到社区领取补贴。'],
  ['an exhibition that goes on', '*县书画展昨日开幕,展期至6月9日。'],
  ['a fair with free entry', '*6月10日-12日,第二届柳湾书展在县文化馆举办,门票免费。'],
  ['an opening in an advertisement', '6月12日,柳湾家居广场开业,进店有礼。'],
  ['an auction and its viewing', '*定于6月12日8时在本单位会议室公开拍卖,展示时间6月10日至11日。'],
  ['a list open to objections', '*公示期为6月6日至6月12日。'],
  ['plates kept off the road', '*6月7日限行尾号1和6,6月8日限行尾号2和7。'],
  ['a weekday', '*6月8日(周一),柳湾实验学校报到。'],
  ['last year’s days', '*去年的6月9日至12日,他都在村里。'],
  ['every year’s day', '老人说,每到6月9日,他都要上坟。'],
  ['a birthday', '*他的生日是6月9日。'],
  ['a night of long ago', '*1938年6月9日,黄河决堤。那一夜,他才5岁。'],
  ['the year’s examinations', '*今年统考6月25日开始,6月27日结束。'],
  ['a serial', '*电视剧《渠首》6月8日起在县台播出,每晚两集,6月20日播完。'],
  ['a holiday waited for', '“等6月20日放了假,我就回去。”6月4日,他说。'],
  ['tickets on sale', '*端午节火车票6月8日开售。'],
  ['a voucher that lapses', '*消费券6月15日24时失效。'],
  ['a first flight', '*6月10日首航,每周三班。'],
];

const school: readonly (readonly [name: string, paragraph: string])[] = [
  ['what shall be in use', '*工人抢铺跑道,确保9月1日开学时投入使用。'],
  ['a new school', '*新校区9月1日投用。'],
  ['children who will enter', '*9月1日,孩子们就能走进新教室。'],
];

export const truthsOfDaysAhead: readonly TruthCase[] = [
  ...ahead.map(([name, paragraph]): TruthCase => ({ name, page: [known, paragraph], truth: printed, known: 'year' })),
  ...school.map(
    ([name, paragraph]): TruthCase => ({ name, page: [beforeSchool, paragraph], truth: '2026-08-26', known: 'year' }),
  ),
];

/** The same words of what has passed: the day is the page's latest, and the issue the next. */
export const truthsOfDaysBehind: readonly TruthCase[] = [
  ['a course of three days', '*6月6日至8日,县里在党校办了培训班,120人参加。'],
  ['arrests over three days', '*6月6日至8日,民警将3名嫌疑人抓获。'],
  ['a patient brought home', '*6月8日,医生将病人接回了家。'],
  ['a count from a day to another', '*从6月1日至6月8日,全县共查处酒驾32起。'],
  ['a demand heard on the day', '*6月8日,县长在会上要求,全县将堵住漏洞。'],
  ['a plan’s name', '*6月8日,“安居计划”首批钥匙发放,住户们领到了新房。'],
  ['what is expected of a port', '*6月8日,已有首班船靠岸,预计年运量3万人。'],
  ['rain that fell', '*6月8日,我市普降大雨,气温下降了8℃。'],
  ['a power cut that came unasked', '*6月8日,小区突然停电,电工冒雨抢修。'],
  ['wheat cut by a day', '*到6月8日,全县已收麦30万亩。'],
  ['a count up to a day', '截至6月8日,全县收麦30万亩。'],
  ['a road reopened', '*6月8日,柳湾路施工结束,交通管制已经解除。'],
  ['a last day of an exhibition', '*为期三天的书展6月8日落幕。'],
  ['how long lamps burnt', '*灯会5月30日亮灯,至6月8日结束,共来了三万人。'],
  ['what began and ended', '*书展6月5日开始,6月8日结束,累计售书三万册。'],
].map(
  ([name = '', paragraph = '']): TruthCase => ({ name, page: [known, paragraph], truth: '2026-06-09', known: 'day' }),
);
