import type { Block } from './block.ts';
import { block } from './block.ts';
import type { Day } from './calendar.ts';
import { fullDay, weekday } from './calendar.ts';
import { inventName } from './names.ts';
import type { PageStyle } from './page-style.ts';
import { printCharacters } from './print-text.ts';
import type { Random } from './random.ts';

export const sections = ['要闻', '民生', '城事', '县域', '社会', '综合', '本地新闻', '教育', '三农'] as const;

export const columnLabels = ['走基层·一线见闻', '身边的榜样', '记者在现场', '民生直通车', '百姓故事'] as const;

/** The head of a page with its number and section: "## 2 | 要闻". */
export function pageHead(page: string, section: string, style: PageStyle, random: Random): Block {
  const text = random.pick([
    `${page} | ${section}`,
    `${page}版 | ${section}`,
    `第${page}版 · ${section}`,
    `${page} ${section}`,
  ]);
  const mark = style.dialect === 'ocr-markdown' && random.chance(0.7) ? '## ' : '';
  return block('furniture', [mark + text], true);
}

/** What a paper says of itself: its name, the day, who edited the page. */
export function masthead(newspaper: string, issue: Day, style: PageStyle, random: Random): Block[] {
  const day = `${fullDay(issue)} ${weekday(issue)}`;
  const editors = `${random.pick(['责任编辑', '责编', '本版编辑'])} ${inventName(random)} ${random.pick(['校对', '版式', '美编'])} ${inventName(random)}`;
  const rows = random.chance(0.5) ? [`${newspaper} ${day}`] : [newspaper, day];
  if (random.chance(0.5)) rows.push(editors);
  return rows.map((row, index) => block('furniture', [printCharacters(row, style)], index === 0));
}

/** What stands beside a code to scan. */
export function scanLines(newspaper: string, style: PageStyle, random: Random): Block[] {
  const rows = random.pick([
    ['扫一扫 看更多'],
    ['扫描二维码 阅读更多新闻'],
    ['扫一扫 看更多', `扫描二维码 下载${newspaper}客户端`],
    [`关注${newspaper}微信公众号`],
  ]);
  return rows.map((row, index) => block('furniture', [printCharacters(row, style)], index === 0));
}
