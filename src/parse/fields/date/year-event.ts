import { clauseBefore, evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { within, yearIs } from './year-clue.ts';

/** An event that takes place once a year or so, with the year in its name. */
const event =
  /(?<![\d.—–-])((?:19|20)\d{2})(?![届级款])年?\s?((?:第[\d一二三四五六七八九十]+[届批次期轮])?(?:[“"][^”"]{1,8}[”"]|[\p{Script=Han}·]){2,22}?(?:运动会|培训班|培训会|交易会|房交会|博览会|展览会|展销会|招聘会|推介会|洽谈会|大赛|竞赛|联赛|公开赛|锦标赛|邀请赛|马拉松赛?|选拔赛|晚会|音乐会|文化节|艺术节|美食节|旅游节|读书节|采摘节|丰收节|消费节|夏令营|集训|大练兵|开学典礼|毕业典礼|仪式|论坛|峰会|庙会|灯会|灯展|书画展|摄影展|菊花展|洽谈会|双选会|订货会|会演|汇演|擂台赛|知识竞赛|球赛|棋赛|拔河赛|风筝节|茶文化节|[梨桃槐樱]花节|油菜花节|葡萄节|石榴节|啤酒节|年货节|购物节|书展|车展|房展|花展|花会))/gu;

/** What a new year is met with is rehearsed and held in the December before as well. */
const ofNewYear = /^\p{Script=Han}{0,6}[“"]?(?:元旦|新年|新春|春节|迎新|迎春|贺岁|跨年|春晚)/u;

/** Words that only the days around the event use: a day, yesterday, that it opens or takes entries. */
const around = /昨[日天晚]|今[日天晨晚]|近日|日前|明[日天]|(?<![年\d])\d{1,2}月\d{1,2}日|本周|即日起/u;
const takesPlace =
  /^.{0,24}(?:开幕|闭幕|落幕|开赛|开打|收官|举行|举办|启动|开班|开营|开考|鸣枪|开跑|报名|在\p{Script=Han}{2,12})/u;

/** 在5月15日落幕的2016年全省锦标赛上, 在刚刚结束的2014年全省锦标赛上: the day, or how near it is, stands before the event. */
const justOver =
  /(?:(?<![年\d])\d{1,2}月\d{1,2}日[^,，。]{0,8}(?:落幕|闭幕|结束|收官|举行|举办|开幕)|刚刚?(?:落幕|闭幕|结束|收官)|(?:近日|日前)(?:落幕|闭幕|结束|收官|举行|举办))的$/u;

/** 因举办2023柳湾半程马拉松,11月26日公交绕行: what is to be held makes room for itself. */
const makesRoom = /(?:因|由于|为保障)(?:我市)?(?:举[办行]|承办|迎接|备战)?$/u;
const dayBehind =
  /^(?:的需要|需要)?[,，](?:\p{Script=Han}{2,12}[,，])?\d{1,2}月\d{1,2}日[^。]{0,40}(?:绕行|管制|停靠|停运|停用|限行|封闭|改道|调整|延长|延迟)/u;

const toldOfRoom = /年前|那年|当年|当时|去年|前年|曾|记得|回忆|\d{4}年/u;

/** Prizes of a contest are given in the first months of the next year as well. */
const isOverSince = /^(?:的)?(?:总?决赛)?(?:颁奖|表彰|总结|获奖)/u;
const ofPrizes = /颁奖|表彰|授奖/u;
/** 2015年“好声音”大赛冠军何苗,昨晚开唱: who won is spoken of for years. */
const won = /^(?:的)?(?:总?决赛)?(?:第[一二三]名|冠军|亚军|季军|得主|获得者|获奖者|金奖|银奖|铜奖|[一二三]等奖|选手)/u;

/** Words of what is told: 他在2015年全市焊工大赛夺冠后; 曾参加2009年…. */
const told =
  /曾|当年|那年|后来|回忆|记得|说起|自|从|早在|[他她我俺]\p{Script=Han}{0,6}$|曾经|获得?(?:过|了)?\p{Script=Han}{0,4}$/u;

/**
 * An event that bears its year and takes place around the day of print:
 *
 *   昨日，2008柳湾春季房地产交易会在会展中心开幕          2008
 *   9月17日，2025年石桥县“丰收杯”趣味运动会鸣哨开赛       2025
 *   因举办2023柳湾半程马拉松,11月26日7时至12时公交绕行         2023
 *   他在2015年全市焊工大赛上拿过第二名                    nothing: it is told of
 *   2016届毕业生双选会                                    nothing: it may be held in the year before
 */
export const heldEvent: YearRule = ({ prose }) =>
  matchesIn(prose, event).flatMap(({ paragraph, match, start, end }) => {
    const opening = sentenceBefore(paragraph.text, start);
    const rest = sentenceAfter(paragraph.text, end);
    const isOver = justOver.test(opening);
    const isRoom =
      makesRoom.test(clauseBefore(paragraph.text, start)) && dayBehind.test(rest) && !toldOfRoom.test(opening);
    const isNear = isOver || isRoom || around.test(opening) || around.test(rest.slice(0, 16));
    if (!isNear || !(takesPlace.test(rest) || isOver || isRoom) || told.test(clauseBefore(paragraph.text, start)))
      return [];
    const year = Number(match[1]);
    const evidence = evidenceFrom(paragraph, start, end);
    if (won.test(rest) && !isOver) return [];
    if (isOverSince.test(rest) || ofPrizes.test(match[2] ?? ''))
      return [{ ...within('held-event', `${year}-01-01`, `${year + 1}-03-31`, 1), evidence }];
    if (!ofNewYear.test(match[2] ?? '')) return [yearIs('held-event', year, 2, evidence)];
    return [{ ...within('held-event', `${year - 1}-11-15`, `${year}-03-20`, 2), evidence }];
  });
