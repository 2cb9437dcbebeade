/**
 * Laws that come into force: 今年7月1日起施行的《侵权责任法》 is of 2010, and no page that cites an article of it is older
 * than the law. Not 《民法典（草案）》, which was read years before.
 */
import { clauseAfter, clauseBefore, evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'law-in-force';

/** Days on which laws were passed and came into force. Source: National People's Congress, database of laws. */
export const laws: readonly (readonly [name: string, passed: string, inForce: string])[] = [
  ['农村土地承包法', '2002-08-29', '2003-03-01'],
  ['道路交通安全法', '2003-10-28', '2004-05-01'],
  ['治安管理处罚法', '2005-08-28', '2006-03-01'],
  ['物权法', '2007-03-16', '2007-10-01'],
  ['劳动合同法', '2007-06-29', '2008-01-01'],
  ['就业促进法', '2007-08-30', '2008-01-01'],
  ['城乡规划法', '2007-10-28', '2008-01-01'],
  ['食品安全法', '2009-02-28', '2009-06-01'],
  ['侵权责任法', '2009-12-26', '2010-07-01'],
  ['社会保险法', '2010-10-28', '2011-07-01'],
  ['旅游法', '2013-04-25', '2013-10-01'],
  ['反家庭暴力法', '2015-12-27', '2016-03-01'],
  ['慈善法', '2016-03-16', '2016-09-01'],
  ['网络安全法', '2016-11-07', '2017-06-01'],
  ['民法总则', '2017-03-15', '2017-10-01'],
  ['英雄烈士保护法', '2018-04-27', '2018-05-01'],
  ['电子商务法', '2018-08-31', '2019-01-01'],
  ['民法典', '2020-05-28', '2021-01-01'],
  ['反食品浪费法', '2021-04-29', '2021-04-29'],
  ['乡村振兴促进法', '2021-04-29', '2021-06-01'],
  ['数据安全法', '2021-06-10', '2021-09-01'],
  ['个人信息保护法', '2021-08-20', '2021-11-01'],
  ['家庭教育促进法', '2021-10-23', '2022-01-01'],
  ['反有组织犯罪法', '2021-12-24', '2022-05-01'],
  ['反电信网络诈骗法', '2022-09-02', '2022-12-01'],
  ['黄河保护法', '2022-10-30', '2023-04-01'],
  ['无障碍环境建设法', '2023-06-28', '2023-09-01'],
  ['爱国主义教育法', '2023-10-24', '2024-01-01'],
  ['粮食安全保障法', '2023-12-29', '2024-06-01'],
  ['农村集体经济组织法', '2024-06-28', '2025-05-01'],
  ['学前教育法', '2024-11-08', '2025-06-01'],
  ['民营经济促进法', '2025-04-30', '2025-05-20'],
];

const patterns = new RegExp(`《(?:中华人民共和国)?(${laws.map(([name]) => name).join('|')})》`, 'gu');
const isDraft = /^[(（]?(?:草案|修订|修正|征求|审议|立法|草拟)/u;
const isCited = /^(?:第[\d一二三四五六七八九十百]+条|的?(?:有关|相关)?规定|[^,，。]{0,6}(?:施行|实施|生效|颁布))/u;

export const lawInForce: YearRule = ({ prose }) =>
  matchesIn(prose, patterns, '法').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const [, passed, inForce] = laws.find(([name]) => name === match[1]) ?? [];
    const after = clauseAfter(paragraph.text, end);
    if (passed === undefined || inForce === undefined || isDraft.test(after)) return [];
    const before = clauseBefore(paragraph.text, start);
    const evidence = evidenceFrom(paragraph, start - before.length, end);
    const day = `${Number(inForce.slice(5, 7))}月${Number(inForce.slice(8))}日`;
    const year = inForce.slice(0, 4);
    // Only the law's own day: one that was amended comes into force again on another.
    const isThisYear = before.includes(`今年${day}`) && /施行|实施|生效/u.test(before + after);
    const bound = notBefore(rule, passed, evidence);
    if (isThisYear) return [{ ...within(rule, inForce, `${year}-12-31`, 1.5), evidence }, bound];
    return isCited.test(after) || /(?:根据|依据|按照|违反|依照)$/u.test(before) ? [bound] : [];
  });
