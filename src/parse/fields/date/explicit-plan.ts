import type { YearMention } from './year-explicit.ts';

const will = '将(?!士|军|近)';
const intends = `(?:${will}|计划|拟(?!人|态)|力争|(?<![主重需只首摘简提概必])要(?!求|素|点|闻)|准备怎|打算怎)`;
const body =
  '\\p{Script=Han}{0,8}(?:[省市县区乡镇村校院局厂站馆社里们]|公司|集团|部门|党委|政府|协会)(?:还|也|又|再|继续)?';

/** Who is to do something, a day on which something is to be, and a plan by its name. */
const forms = [
  `[,，]\\p{Script=Han}{0,12}${intends}`,
  `${body}${intends}`,
  `[上下]半年${intends}`,
  '(?:计划|拟|力争|准备怎|打算怎)',
  `\\p{Script=Han}{0,12}${will}[于在]\\d{1,2}月\\d{1,2}日`,
  '\\p{Script=Han}{1,12}计划(?=的|首批|$|[,，])',
];
const plan = new RegExp(`^(?:${forms.join('|')})\\p{Script=Han}{0,6}`, 'u');

/** What is known for years, and what a plan comes to in its last year. */
const yearsAhead =
  /奥运|冬奥|亚运|世博|世界杯|全运会|[一二三四五两]期|大桥|高铁|铁路|地铁|城铁|机场|全线|通车|建成|达到|达[\d百千万亿]|实现|突破|翻番|超过|小康|现代化/u;

/**
 * Whether a year is one in which somebody is to do something, as pages of that year say:
 *
 *   2022年,全区将再建两处 · 2022年我市计划种树 · 2025年中招考试将于6月26日举行      this year's
 *   2022年冬奥会将在北京举行 · 2030年用水将更贵 · 2018年的收购价将公布           known, hoped or awaited before the year
 *   2008年主要指标                                                         no plan: 主要 is no 要
 */
export function isPlanOfYear({ sentence }: YearMention): boolean {
  const found = plan.exec(sentence);
  return found !== null && !yearsAhead.test(found[0]);
}
