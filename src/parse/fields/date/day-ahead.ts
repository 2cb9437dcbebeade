/**
 * Days that lie ahead of the page by the words around them: what is planned, asked for, foretold or offered. Rules of
 * the list in day-not-past.ts, one an entry.
 */
import type { NotPastRule } from './day-not-past.ts';
import { sentenceAfter, sentenceBefore } from './prose.ts';

const ahead = /^\p{Script=Han}{0,8}(?:将(?![士军近来领帅])|即将|拟|有望|快到|在即|临近)/u;

/** 将于4月6日开幕 · 定于 · 拟于 · 4月25日将举行 · 安排在6月20日. But 3月13日,医生将病人接回 is past. */
const future: NotPastRule = {
  name: 'future',
  holds: (_mention, before, after) =>
    /(?:将[于在]|定[于在]|拟[于在]|计划[于在]?|预计|预定|预约|届时|争取|力争|确保|等到|改[于在]|推迟|下月|最迟|最晚|有望|可望|[安约选排]排?在|下一[场站轮期次])[^了]{0,6}$/.test(
      before,
    ) || ahead.test(after),
};

/** What only a day to come does behind 将, where 将 might as well put an object first: 将3人抓获, 将病人接回. */
const coming =
  '将(?:[在于对向由从与为有会是达升降转停到]|举[行办]|开[幕展场赛放通工始馆业考]|启[动用]|迎来|出现|出席|持续|继续|进行|进入|进驻|进场|正式|登台|登场|上演|上线|上映|亮相|首[演发航次]|通车|通水|发[车布放]|公布|揭晓|推出|实[行施]|执行|全面|陆续|分[批别期]|暂停|关闭|结束|完成|建成|投[用入产]|恢复|组织|安排|接受|面向|再|新增|免费|播出|直播|召开|竣工|受|遭)';

const hours = '(?:上午|下午|中午|晚上?|早上?|傍晚|当晚)?(?:\\d{1,2}[时点:：](?:\\d{1,2}分?|半|许)?)?';
const announcement = new RegExp(
  `^(?:[(（][^()（）]{1,14}[)）])?${hours}[,，][\\p{Script=Han}\\d“”]{0,16}(?:${coming}|即将)`,
  'u',
);

/** 3月18日,灯会将在河滩开场 · 6月6日上午9时,我市将出现高温: announced after the comma. Not 3月13日,会议指出,全县将…. */
const announced: NotPastRule = {
  name: 'announced',
  holds: ({ paragraph, end }) => announcement.test(paragraph.text.slice(end, end + 40)),
};

const plan =
  /(?:预计|预测|预报|(?:按照?|根据|依据|据)\p{Script=Han}{0,8}(?:计划|安排|日程|赛程|方案|预报|通知|公告))[,，:：]\s?$/u;

/** 气象部门预计，9月17日前后有雨 · 根据安排,6月9日至11日填报志愿: what a forecast or a plan says behind its comma. */
const planned: NotPastRule = {
  name: 'planned',
  holds: ({ paragraph, start }) => plan.test(paragraph.text.slice(Math.max(0, start - 20), start)),
};

/** 6月9日转晴 · 7日、8日有小雨 · 12月4日至6日气温下降8℃. Not 6月8日,我市普降大雨, nor 降雨了. */
const weather: NotPastRule = {
  name: 'weather',
  holds: (_mention, _before, after) =>
    /^(?:白天|夜里|夜间|早晨|上午|下午|前后|全市|我市|全县)*(?:[,，:：])?(?:晴|多云|阴(?:天|有|转|间)|转[晴多阴]|有?(?:小|中|大|暴|阵|雷阵)[雨雪](?![后天夜])|最[高低]气温|气温(?:下降|回升|升至|降至|将|\d))/u.test(
      after,
    ) && !/了|昨|已/.test(after),
};

/** 报名时间:6月8日至12日 · 公示期为6月6日至6月12日 · 展示时间6月10日. Not 案发时间为6月8日. */
const scheduled: NotPastRule = {
  name: 'scheduled',
  holds: ({ paragraph, start }) =>
    /(?:报名|考试|开考|展览|展出|展示|演出|比赛|活动|开放|营业|办理|缴费|登记|预约|咨询|竞买|拍卖|公示|招聘|受理|领取|投票|征集|申报|面试|义诊|坐诊|停[水电气]|施工|放假|直播|播出)(?:的)?(?:时间|日期|期限?)(?:安排)?(?:[为是:：]|定[为在于])?(?:自|从|\d{4}年)?$/u.test(
      paragraph.text.slice(Math.max(0, start - 16), start),
    ),
};

const demand = /(?:务必|必须|须|应当?|限|责令\p{Script=Han}{0,8})[于在]?$/u;

/** 务必在6月15日完成整改 · 6月15日前后要到位 · 到6月15日可望收完. But 到6月8日,全县已收麦30万亩 is past. */
const demanded: NotPastRule = {
  name: 'demanded',
  holds: ({ paragraph, end }, before, after) =>
    demand.test(before) ||
    /^(?:前后)?(?:要|须|必须|务必)(?!求)/u.test(after) ||
    (/^(?:等|赶)?到$/u.test(before) && !/已|了|共|累计/.test(sentenceAfter(paragraph.text, end))),
};

/** 约定2014年3月20日还清 · 他答应6月8日前来取车: what somebody promised for a day, which may have passed since. */
const promised: NotPastRule = {
  name: 'promised',
  holds: (_mention, before) => /(?:约定|约好|说好|承诺|保证|答应|商定)(?:[在于到]|最[迟晚])?$/u.test(before),
};

/** 1月1日至3日放假,1月4日上班: a notice of a holiday. Not 1月4日上班,记者看到, nor 1月1日至3日放假了. */
const holiday: NotPastRule = {
  name: 'holiday',
  holds: ({ paragraph, start, isRange }, _before, after) =>
    (isRange && /^(?:放假|休[刊市])(?!了|期)/u.test(after)) ||
    (/^(?:正常|照常|恢复)?(?:上班|上课|开市|出报)$/u.test(after) &&
      /放假|休[刊市]/u.test(paragraph.text.slice(Math.max(0, start - 60), start))),
};

const offer =
  /敬请|不见不散|等[您你]|恭候|可(?:提前)?预约|报名电话|咨询电话|请(?:广大)?\p{Script=Han}{0,10}(?:绕行|提前|关注|前往|合理|做好|携带|留意)|凭\p{Script=Han}{1,12}(?:可|免费)/u;

/** 6月9日晚8点,直播渠首放水,敬请关注 · 请绕行 · 可预约: what a reader is asked to. */
const offered: NotPastRule = {
  name: 'offered',
  holds: ({ paragraph, end }) =>
    offer.test(sentenceAfter(paragraph.text, end)) && !/了(?!解)|已/.test(sentenceAfter(paragraph.text, end)),
};

/** 因管道检修,6月8日8时至20时停水 · 6月7日限行尾号1和6. Not 6月8日,小区突然停电, which happened. */
const works: NotPastRule = {
  name: 'works',
  holds: ({ paragraph, start, end }) => {
    const after = sentenceAfter(paragraph.text, end);
    if (!/^限行|停[水电气暖]|断[水电]|封闭|交通管制|绕行/u.test(after)) return false;
    const around = sentenceBefore(paragraph.text, start) + after;
    return (
      /^限行|(?:检修|施工|改造|维护|迁移|切改|需要|期间)/u.test(around) &&
      !/了|已|突然|突发|恢复|抢修|抢险/.test(around)
    );
  },
};

/** 5月21日是第33次全国助残日,市残联将于当天办招聘会: a day that something is kept for. Not 当天将孩子送回家. */
const keptFor: NotPastRule = {
  name: 'kept-for',
  holds: ({ paragraph, end }, _before, after) =>
    /^(?:就|正)?是/u.test(after) && /将[于在]当[天日]/u.test(sentenceAfter(paragraph.text, end)),
};

export const aheadRules: readonly NotPastRule[] = [
  future,
  announced,
  planned,
  weather,
  scheduled,
  demanded,
  promised,
  holiday,
  offered,
  works,
  keptFor,
];
