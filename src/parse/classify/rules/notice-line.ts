import type { Block, BlockKind } from '../../blocks/block.ts';
import { endsSentence } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isColumnLabel } from '../../headlines/column-label.ts';
import { isNoticeHeading } from '../../headlines/notice-heading.ts';
import type { ClassifyRule } from '../rule.ts';
import { isNoticeNumber, signsText } from './notice-signature.ts';

/** A date alone on its line, or the name of the body that gives notice. */
const signature =
  /^\d{4}年\d{1,2}月\d{1,2}日$|^\p{Script=Han}{4,30}(?:公司|委员会|局|中心|医院|学校|合作社|办公室|办事处|法院|商行|门市部|店|厂|指挥部|项目部|管理[处所]|银行|[支分]行|信用社|政府|居委会|村委会|协会|集团)$/u;

/** 联系电话：6833×××× · 报名地点：渡口路3号 */
const field =
  /^\s*(?:(?:联系|咨询|报名|招聘|举报|监督|服务|销售|招租|公司|单位|面试|工作)?(?:电话|地址|地点|时间|热线|方式|网址|邮箱|手机)|联系人|传真|邮编|网址|邮箱|户名|账号|开户行|招标人|代理机构|法定代表人)\s*[：:]/u;

const inNotice: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'table']);

/**
 * The lines under a notice's heading are its text, short as they are:
 *
 *   公告 / 某公告〔2026〕7号 / 某某有限公司经股东决定注销… / 某某有限公司 / 2026年4月23日
 *
 * and so are a body and a day that sign the text above them, whatever its heading.
 */
export const noticeLine: ClassifyRule = {
  name: 'notice-line',
  classify: (block, { blocks, index }) => {
    if (block.depth > 0 || isNoticeHeading(block.passage.text)) return undefined;
    if (signsText(blocks, index)) return 'paragraph';
    if (block.headline) return undefined;
    let at = index - 1;
    while (inNotice.has(blocks[at]?.kind ?? 'heading')) at--;
    const heading = blocks[at];
    if (heading?.kind !== 'heading' || !isNoticeHeading(heading.passage.text)) return undefined;
    if (opensArticle(blocks, index)) return undefined;
    const { text } = block.passage;
    const isNumber = at === index - 1 && isNoticeNumber(text);
    const isOwn = block.gap === 0 || isNumber || field.test(text) || signature.test(text.trim());
    return isOwn ? 'paragraph' : undefined;
  },
};

/**
 * Whether the line is the next article's headline, or stands above one, on a page that sets no blank lines: a column's
 * label, or a short line over an article's first words or over a paragraph of prose that is signed.
 */
function opensArticle(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.passage.text.trim() ?? '';
  const after = blocks[index + 1]?.passage.text ?? '';
  if (startsArticle(text) || isColumnLabel(text)) return true;
  if (text.length > 34 || endsSentence(text) || signature.test(text) || /^\d/u.test(text)) return false;
  return startsArticle(after) || (after.length > 40 && /[）)]$/u.test(after.trim()) && endsSentence(after));
}
