import { bodyLength, type GenreRule } from './genre-rule.ts';

/** Without a dateline, a reporter's piece of this length is a feature; shorter ones are the tail of something cut. */
const featureLength = 350;

/**
 *   ——记市公交公司驾驶员某某      ——访合作联社理事长某某      □本报记者 某某, no 本报讯
 *
 * A subtitle that only goes on with the headline (——市区十七家菜市场设立公平秤) makes no feature of a report.
 */
export const feature: GenreRule = (input) => {
  const subtitle = input.subtitle ?? '';
  if (/^[—–-]*\s*(?:记|访|写在|追记|来自|走近|走进|探访|对话)/u.test(subtitle)) return 'feature';
  if (/(?:纪实|侧记|见闻|手记|速写|特写|的故事|掠影|采访记|跟车记)$/u.test(subtitle || input.title)) return 'feature';
  if (input.dateline) return null;
  const byReporter = input.bylines.some(({ role }) => role === 'reporter' || role === 'correspondent');
  return byReporter && bodyLength(input) >= featureLength ? 'feature' : null;
};
