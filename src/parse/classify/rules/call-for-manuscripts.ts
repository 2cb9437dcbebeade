import { withoutBlanks } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/** 征稿启事： · 本版征稿： · 【约稿】: what the line calls itself, before it says what is wanted. */
const opening =
  /^[【■●★◆□]?(?:本[报版刊栏]|编辑部|副刊|\p{Script=Han}{2,6}版)?(?:征稿|约稿|投稿|稿约|来稿)(?:启事|启示|须知|说明|函)?[】：:]/u;

/** Where manuscripts go, or what is done with them. */
const destination =
  /(?:投稿|来稿|稿件)请[寄发投]|(?:投稿|来稿|稿件|请)[^。！？]{0,6}(?:邮箱|信箱|地址|发至|发到|发送|寄至|寄到|投至|寄往)|(?:邮箱|信箱|E-?mail)[：:]|@|一经(?:采用|刊用|刊登|刊发)|(?:欢迎|期待)[^。！？]{0,30}(?:投稿|来稿|赐稿|稿件|作品)/iu;

/** Longest call, and where its name has its sign 稿 at the latest, in characters. */
const longest = 200;
const nameEnds = 12;

/**
 * A page's standing call for manuscripts, which stands under no heading, but opens with its name:
 *
 *   征稿启事：本版欢迎写渡口旧事的原创稿件，千字以内。投稿邮箱：dukou@example.com    furniture
 *   征稿：一个写了四十年的老船工说，他收到过三百封退稿信。                        text
 */
export const callForManuscripts: ClassifyRule = {
  name: 'call-for-manuscripts',
  classify: ({ depth, passage: { text } }) => {
    if (depth > 0 || text.length > longest || !text.slice(0, nameEnds).includes('稿')) return undefined;
    const line = withoutBlanks(text);
    return opening.test(line) && destination.test(line) ? 'furniture' : undefined;
  },
};
