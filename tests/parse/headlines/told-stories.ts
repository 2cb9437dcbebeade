import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

/** Invented stories with their headlines, whose words no other shares. */
export const stories = [
  {
    headline: '柳湾渡口添了夜班渡船',
    text: '本报讯（记者 柏小舟）昨晚，柳湾渡口添了一班夜班渡船，船老大在船头挂起两盏马灯，等着过河的乡亲。',
  },
  {
    headline: '停火砖窑变身乡村书屋',
    text: '本报讯（记者 路知远）停火多年的砖窑变身书屋，放学的孩子在窑洞里看书写字，乡村教师轮流来辅导功课。',
  },
  {
    headline: '收粮站换上电子磅秤',
    text: '本报讯（记者 安子溪）石桥镇收粮站换上电子磅秤，卖麦子的农民当场看清斤两，粮款第二天打到卡上。',
  },
  {
    headline: '老戏台修好了屋顶',
    text: '本报讯（记者 贺望山）汛期前，古村的老戏台修好了漏雨的屋顶，剧团的演员回到台上排练传统戏曲。',
  },
] as const;

/** A section of the lines of a headline over a text; weak where nothing proves that an article begins there. */
export function sectionOf(lines: readonly string[], text: string, strong = true): Section {
  return {
    run: lines.map((line) => headingOf(line, { gap: 1 })),
    bylines: [],
    paragraphs: text === '' ? [] : [blockOf(text, { gap: 1 })],
    strong,
  };
}

/** What stands over each section, a text a section. */
export function linesOver(sections: readonly Section[]): string[] {
  return sections.map(({ run }) => run.map(({ passage }) => passage.text).join(' / '));
}
