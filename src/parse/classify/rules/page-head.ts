import type { Block } from '../../blocks/block.ts';
import { withoutBlanks } from '../../characters.ts';
import { pageName } from '../../facts/masthead-patterns.ts';
import { sectionNames } from '../../facts/section-names.ts';
import { isNoticeHeading } from '../../headlines/notice-heading.ts';
import type { Passage } from '../../passage.ts';
import type { ClassifyRule } from '../rule.ts';

const name = `(?:${sectionNames})(?:[/／·]?(?:${sectionNames}))?(?:新闻|周刊|版)?`;
const label = '第?\\s?[A-Z]?\\d{1,2}\\s?版?';

const numbered = new RegExp(`^${label}\\s*[|｜·:：/]?\\s*${name}$`, 'u');
const withSlogan = new RegExp(
  `^${label}\\s*[|｜·:：/]?\\s*${name}\\s+\\S.{0,30}(?:热线|电话|邮箱|网址|[日晚晨早商時时]报|[日晚晨早商時时]報)`,
  'u',
);
const bare = new RegExp(`^${name}$`, 'u');
const weekly = /^\p{Script=Han}{2,4}周刊$/u;

/** 荥阳·上街, 教育·健康: what a page calls itself by two names, over the headline of its first article. */
const twoNames = /^\p{Script=Han}{2,3}\s?[·•・]\s?\p{Script=Han}{2,3}$/u;

/** 柳湾新闻·民生, beside the folio at the foot. */
const cityAndName = new RegExp(`^\\p{Script=Han}{2,3}新闻\\s?[·•・/]\\s?${name}$`, 'u');

/** 柳湾区融媒体中心 协办: who makes the page with the paper; 主办 only behind a blank, for what is held has such lines too. */
const host =
  /^(?!本版)\p{Script=Han}{3,20}\s?(?:协办|联办|合办|特约刊登|冠名)$|^\p{Script=Han}{3,20}\s+(?:主办|承办|联合主办)$/u;

/** Letters set apart, as pages print their names: 县 区 新 闻, 法 治 柳 湾. */
const spreadName = new RegExp(
  `^(?:${name}|\\p{Script=Han}{2}(?:新闻|要闻|纵横|视窗|之窗|在线|时空|广角|一线|进行时|播报)|(?:${sectionNames})\\p{Script=Han}{2})$`,
  'u',
);

/** What a number counts: 5名, 4岁, 12盏. */
const measures =
  '个名岁年月日天户家人位条件万亿元所座处类项次届场市县区部台辆只头吨米里公亩分小千百十两多余种套张把栋棵支首对期本级旬周时点路号楼成倍度层步代口村校组批轮段站版大镇乡街社盏朵束幅册卷篇封曲回趟遍声阵股串粒颗滴杯碗盘盆瓶桶箱袋包捆堆片块根枝株丛行排列队群伙帮派门扇面堵道桩宗笔份枚双副匹峰尾羽艘架车船角斤克顷平立方毫厘载夜春秋冬夏世学师警店企城秒间顶具眼口届';
/** 4 身边, 5文明创建: a number and a short name that none of them begins. */
const numberedName = new RegExp(`^\\d{1,2}\\s?[|｜·]?\\s?(?![${measures}])\\p{Script=Han}{2,4}$`, 'u');

/** 国 际 GUOJI: a page's name and its Pinyin. */
const nameAndPinyin = /^\p{Script=Han}(?:\s?\p{Script=Han}){1,4}\s+[A-Z]{4,20}$/u;

/** So many blocks from the top a page's name may stand, below a slogan and a folio line; and from its foot. */
const top = 4;
const foot = 6;

/** Whether a line at the top of a page is its name, set apart, numbered or that of a weekly part. */
export function isNameAtTop({ passage }: Block, index: number): boolean {
  if (index >= top) return false;
  const line = passage.text.trim();
  const plain = withoutBlanks(line);
  return numberedName.test(line) || weekly.test(plain) || (spreadName.test(plain) && isSpread(passage));
}

/** Whether blanks part all the letters in the dump, whether or not they were taken out since. */
function isSpread({ text, offsets }: Passage): boolean {
  const letters = offsets.filter((_, index) => text.charAt(index).trim() !== '');
  return letters.length > 3 && letters.every((at, index) => index === 0 || at - (letters[index - 1] ?? 0) > 1);
}

/**
 * The head of a page, its number and its name:
 *
 *   12 民生 · 第3版 要闻 · A06 社会 新闻线索就是财富 请打本报热线 · 要 闻 (alone, first on the page)
 *
 * and who makes it with the paper, above its name: 柳湾区融媒体中心 协办.
 *
 * Not: 3月要闻回顾, nor 社会 further down.
 */
export const pageHead: ClassifyRule = {
  name: 'page-head',
  classify: (block, { blocks, index, mastheadLines }) => {
    const line = block.passage.text.trim();
    if (numbered.test(line)) return 'furniture';
    if (index < 3 && withSlogan.test(line)) return 'furniture';
    if (isNameAtTop(block, index) || (index < top && nameAndPinyin.test(line))) return 'furniture';
    const isUnderHosts = blocks.slice(0, index).every(({ passage }) => host.test(passage.text.trim()));
    if (index < top && (host.test(line) || (isUnderHosts && index > 0 && pageName.test(line)))) return 'furniture';
    if (index === 0 && twoNames.test(line) && (blocks[1]?.depth ?? 0) > 0) return 'furniture';
    // 社会, where the folio stands at the foot.
    const isAtFoot =
      index >= blocks.length - foot && [-1, 1].some((step) => mastheadLines.has(blocks[index + step]?.span[0] ?? 0));
    if (isAtFoot && (bare.test(line) || cityAndName.test(line))) return 'furniture';
    return index === 0 && !isNoticeHeading(line) && bare.test(withoutBlanks(line)) ? 'furniture' : undefined;
  },
};
