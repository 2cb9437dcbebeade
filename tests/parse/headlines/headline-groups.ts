import type { ArticleRecord } from '../../../src/model/record.ts';
import { articlesOf, parseText } from '../parse-text.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。';

/** The parts of the headline group that these lines, one directly under another, make over an article. */
export function groupOf(...lines: readonly string[]): Record<string, string> {
  return groupOver(opening, lines);
}

/** The same over an article that tells of each line. */
export function toldGroupOf(...lines: readonly string[]): Record<string, string> {
  return groupOver(`${opening}街坊们说的是：${lines.join('，').replace(/\s/gu, '')}。`, lines);
}

function groupOver(text: string, lines: readonly string[]): Record<string, string> {
  return partsOf(articlesOf(parseText(`${lines.join('\n')}\n\n${text}\n`))[0]);
}

/** The group over an article that tells of none, with a blank line between each two, as OCR writes them. */
export function spreadGroupOf(...lines: readonly string[]): Record<string, string> {
  return partsOf(articlesOf(parseText(`${lines.join('\n\n')}\n\n${opening}\n\n# 砖窑成了书屋\n\n门开了。\n`))[0]);
}

export function partsOf(article: ArticleRecord | undefined): Record<string, string> {
  const { title = '', kicker, subtitle, column } = article ?? {};
  return { title, ...(kicker && { kicker }), ...(subtitle && { subtitle }), ...(column && { column }) };
}
