/**
 * A short item of news that bears the year of what comes every year, with the words of news in its first sentence:
 *
 *   县环保局近日印发《柳湾县2018年大气污染防治方案》 · 2016年柳湾县“最美教师”评选结果昨日揭晓      that year
 *   柳湾县2018年“金秋助学”金发放,147名学生每人5000元                                             that year, in an item of a paragraph or two
 *   2018年柳湾县修路时栽的柳树 · 曾获2018年全县焊工大赛冠军的老宁 · 近日通过2018年项目验收        nothing: it is told of
 *   in January 2019 2018年评选结果揭晓, in December 2019年读者证开始办理                            nothing, for it may be of either year
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const year = /(?<![\d.—–-])((?:19|20)\d{2})年(?![度代级届月底初末前后以起间的至到那时\d,，])/gu;

/** What is done to it, behind its name … */
const done =
  '评选|揭晓|公布|出炉|启动|开始|申报|报名|受理|办理|发放|截止|举行|举办|开幕|闭幕|结束|落幕|打分|下达|部署|提高到|上调|下调|发布|征集|开考|开赛|开班|上线|开展|到位|到户|不变|打响|投票|收官';
const behind = new RegExp(`^[\\p{Script=Han}“”《》、·]{2,26}?(?:${done})(?!后|时|的|那|以来|之|前|于|自)`, 'u');
/** … or before it: 近日印发《柳湾县2018年…方案》, 发布2021年小麦管理意见. */
const before =
  /(?:印发|发布|公布|下发|下达|出台|启动|部署|开展|召开|举办|举行|制定)(?:了)?(?:《)?(?:\p{Script=Han}{1,6}[省市县区镇乡局校])?$/u;
const undertaking =
  /^[\p{Script=Han}“”、]{2,24}?(?:方案|意见|计划|要点|办法|规定|预算|名单|通知|活动|行动|工程|项目|考试|招聘|招生|比赛|大赛|竞赛|培训|会议|评选|普查|任务)/u;

const now =
  /^本报“|今[起春夏秋冬]|年内|昨[日天晚]|今[日天晨]|明[日天]|近日|日前|即日起|目前|获悉|了解到|(?<![年\d])\d{1,2}月\d{1,2}日/u;

/** What comes again every year. */
const annual =
  /^[\p{Script=Han}“”、]{0,12}?(?:征兵|高招|中招|高考|中考|招生|招聘|招考|助学|春运|医保|新农合|低保|预算|年检|年票|评选|植树|造林|禁烧|防汛|三夏|三秋|采暖|供暖|供热|技能|运动会|大练兵|职称|补贴|补助|收购|宣传[月周日]|开学|军训|毕业典礼|旅游日|助残日|体检|小麦|秋作物|春管|田管)/u;
const shortArticle = 2;
const opens = 40;

const told =
  /曾|当年|那年|当时|记得|回忆|回顾|年前|去年|前年|上年|今年|截[至止]|[自从]$|比$|较$|与$|获|夺|(?<![方预草提档])案|纠纷|事故|[他她我俺]|在(?!\p{Script=Han}{0,8}(?:公布|发布|举行))|参加|通过|完成/u;
const toldBehind =
  /今年|(?<![比较与和])去年|前年|以来|至今|当年|那年|后来|如今|现在|曾|年后|(?:19|20)\d{2}年|老照片|记忆|回忆/u;
/** What is told of it in its own clause: who won it, what it came to, what a court made of it. */
const toldOfIt =
  /获得者|得主|冠军|亚军|获奖|(?<![方预草提档])案|纠纷|事故|地震|洪|验收|收尾|审计|决算|考核|总结|通报|补发|清算|公报|统计|年报|生产总值|报告|蓝皮书|排行|百强|全年|共|累计|增长|下降|先进|优秀|表彰|颁奖|目标|规划|届/u;
/** What may be of the year before in its first half, as it is chosen or decided from it. */
const chosen = /评选|揭晓|十[大佳]|最美|名单|成绩|招聘|招录|招考|职称|评审|公示|录用|资格|项目/u;
/** What is paid so late that it may be of any year, unless it is a season's. */
const paid = /退耕|造林\p{Script=Han}{0,2}补|奖补|补偿|资金|^[^冬夏春秋第]*(?:补贴|补助)/u;
const story = /后来|如今|年后|至今|以来|当年|那年|回忆|记得|岁那年/u;

export const itemOfYear: YearRule = ({ prose, latest }) =>
  latest === null || latest.month < 3 ? [] : articlesOf(prose).flatMap((article) => ofArticle(article, latest.month));

/** In its last months a year's winter, and what ends; what begins then may be the next one's. */
function isOfMonth(clause: string, month: number): boolean {
  if (paid.test(clause)) return false;
  if (month <= 6) return !chosen.test(clause);
  if (month <= 7) return true;
  return !ofNextYear.test(clause) && (month <= 10 || late.test(clause));
}

const late = /^\p{Script=Han}{0,6}(?:冬|宪法)|(?:截止|结束|闭幕|落幕|收官)$/u;
const ofNextYear =
  /研究生|考研|公务员|国考|省考|艺考|艺术|高考|高招|中招|元旦|新年|新春|春|上半年|征订|订阅|参保|缴费|收缴|医保|保险|新农合|年票|年卡|证|报名|预算|计划|申报|谋划/u;

function ofArticle(article: readonly ProseParagraph[], month: number): YearClue[] {
  const texts = article.filter(({ heading }) => !heading);
  const lead = texts.find((paragraph) => paragraph.lead);
  if (lead === undefined || !lead.text.slice(0, opens * 2).includes('年')) return [];
  const isShort = texts.length <= shortArticle;
  return matchesIn([lead], year, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const opening = sentenceBefore(paragraph.text, start);
    const sentence = sentenceAfter(paragraph.text, end);
    if (start - opening.length > 0 && start > opens) return [];
    const clause = /^[^,，;；]*/u.exec(sentence)?.[0] ?? '';
    if (opening.length > opens || told.test(opening) || toldBehind.test(sentence) || toldOfIt.test(clause)) return [];
    if (!isOfMonth(clause, month)) return [];
    const isNews = behind.test(sentence) || (before.test(opening) && undertaking.test(sentence));
    if (!isNews) return [];
    const isNow = now.test(opening) || now.test(sentence);
    const isAnnual = isShort && annual.test(sentence) && !texts.some(({ text }) => story.test(text));
    if (!isNow && !isAnnual) return [];
    return [yearIs('item', Number(match[1]), 1, evidenceFrom(paragraph, start, end))];
  });
}
