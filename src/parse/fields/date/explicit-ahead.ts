import { annualDay } from './explicit-present.ts';
import { isQuotedPromise } from './quoted-promise.ts';
import type { YearMention } from './year-explicit.ts';

/**
 * Years that lie or may lie ahead, and so say nothing of the present:
 *
 *   到2030年 · 力争2027年 · 将于2026年3月 · 2026年3月前 · 2020年近在眼前 · 2017年度医保缴费 · 报名时间为2019年11月6日
 *   二期建检测楼,2024年底建成                             may be told before or afterwards
 *   截至2025年底,全县将建成                              look-alike: 截至2025年底,全县建成 is told afterwards
 */
export function isAhead({ before, after, opening, sentence, paragraph }: YearMention): boolean {
  if (/截[至止]到?$/.test(before)) {
    return (
      closing.test(before) ||
      (/^(?:度)?(?:年)?(?:\d{1,2}月)?[底末]?/.test(after) && /(?:将(?!士|军)|力争|确保|预计|计划|拟)/.test(sentence))
    );
  }
  if (/(?:直|[赶等])到了?$/.test(before)) {
    return false;
  }
  if (annualDay.test(after) && /将[于在]$/.test(before)) {
    return false; // a day that comes every year is spoken of in its year
  }
  return (
    /(?:到|至|力争|争取|将[于在]|定[于在]|拟于|计划[于在]|面向|展望|迈向|远景|有望|预计[到于在])$/.test(before) ||
    /^(?:\d{1,2}月)?(?:\d{1,2}日|[底末初]|春节|清明)?(?:之前|以前|前(?![后三两几\d来往十])|将(?!士))/.test(after) ||
    (/(?:计划|预计|拟|确保)$/.test(before) && /^\s?\d{1,2}\s?月/.test(after)) ||
    /^\s?(?:\d{1,2}\s?月)?\s?(?:\d{1,2}\s?日)?起?(?:正式)?(?:施行|实施|执行|生效)/.test(after) ||
    beforeSeason.test(after) ||
    /^远景目标/.test(after) ||
    (/^\s?(?:\d{1,2}\s?月)?[底末](?:全部|全面|基本|正式)?(?:建成|投产|投用|竣工|完工|交付|通车|投入使用)/.test(after) &&
      !/已|了|目前|如今|至今|以来|投[用产]后/.test(`${opening}${sentence}`)) ||
    /^(?:就在眼前|近在眼前|在即|在望|越来越近|即将|就要|快到)/.test(after) ||
    /^度?\p{Script=Han}{0,6}(?:医保|医疗保险|养老保险|参保|缴费|报刊|党报党刊|征订|订阅|预算|计划编制)/u.test(after) ||
    isAppointment(before, after, paragraph.text)
  );
}

/** 2020年春季学期前 · 2016年汛期之前 */
const beforeSeason =
  /^(?:元旦|中秋|国庆|[春夏秋冬]季(?:学期|开学)?|新学[期年]|[暑寒][假期]|[上下]半年|汛期|入[汛冬]|供暖[期季]?)(?:之前|以前|前(?!后))/u;

/** 缴费截止到2022年12月31日 */
const closing =
  /(?:缴费|报名|申报|投稿|征集|征稿|领取|提交|办理|登记|订阅|征订|有效期?)\p{Script=Han}{0,3}截[至止]到?$/u;

/** 竞买人可于2019年10月17日至… · 截稿日期为2017年8月31日: year-appointment.ts reads these. */
function isAppointment(before: string, after: string, text: string): boolean {
  return (
    /^\s?\d{1,2}\s?月\s?\d{1,2}\s?日/.test(after) &&
    (/(?:时间|日期|期限|截止|截稿)(?:为|是|:|：)?$/.test(before) ||
      (/可?于$/.test(before) && /竞买|挂牌|投标|开标/.test(text)))
  );
}

/** Words of a goal in the sentence: 确保2020年实现全面小康, 分三年实施,其中2021年1条, 大家盼着2008年奥运会. The year may be years ahead. */
export function isGoal(mention: YearMention): boolean {
  if (isQuotedPromise(mention)) return true;
  const { before, after, sentence, opening, paragraph } = mention;
  if (
    /分[两二三四五六]年(?:实施|建设|推进|完成)|分[两二三四五六](?:期|个阶段)/.test(paragraph.text) &&
    /^\d/.test(after)
  ) {
    return true;
  }
  const around = `${opening.slice(-24)}|${sentence.slice(0, 40)}`;
  return (
    /(?:确保|力争|争取|目标|规划|备战|迎接|喜迎|迎战|盼|期待|申办|筹办|筹备|助力|冲刺|奔|决胜|相约)\p{Script=Han}{0,8}$/u.test(
      before,
    ) ||
    /^\p{Script=Han}{0,8}(?:奥运|世博|亚运|冬奥|全运会|世界杯)/u.test(after) ||
    (/(?:实现|达到|全面建成|小康|脱贫摘帽|翻番|目标)/.test(around) && !/了|已|以来/.test(around))
  );
}
