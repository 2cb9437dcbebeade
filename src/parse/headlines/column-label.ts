/** 新春走基层·山里人家 · 简讯 · 图片新闻 · 【百姓身边事】 */
const columnWords =
  /^(?:[【［[《]?)(?:简讯|短讯|快讯|短新闻|新闻速递|要闻速览|图片新闻|一句话新闻|百姓故事|读者来信|理论学习|本版导读|导读)(?:[】］\]》]?)$/u;

/**
 * Whether a headline line labels a column or a campaign and tells nothing itself:
 *
 *   实干开新局·巾帼谱新篇      two phrases of equal length about a middle dot
 *   简讯                      a column's word
 *   重阳·老人们的一天         not: the halves are no pair
 */
export function isColumnLabel(text: string): boolean {
  const plain = text.replace(/\s/gu, '');
  if (columnWords.test(plain)) return true;
  const halves = plain.split(/[·•・|｜]/u);
  if (halves.length < 2 || halves.length > 3) return false;
  const lengths = halves.map((half) => half.length);
  return Math.min(...lengths) >= 4 && Math.max(...lengths) - Math.min(...lengths) <= 1;
}

/** Whether a line is a slogan of two or three phrases of equal length: 身边榜样 前行力量. */
export function isSlogan(text: string): boolean {
  const halves = text.trim().split(/\s+/u);
  if (halves.length < 2 || halves.length > 3) return false;
  const lengths = halves.map((half) => half.length);
  return Math.min(...lengths) >= 3 && Math.max(...lengths) === Math.min(...lengths) && Math.max(...lengths) <= 8;
}
