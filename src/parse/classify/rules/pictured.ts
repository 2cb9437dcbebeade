import type { Block } from '../../blocks/block.ts';
import type { ClassifyRule } from '../rule.ts';

/** Longest caption that says who stands where, and that the pictures of a byline have, in characters. */
const longest = { placed: 60, named: 34 };

/** 何苗（左）: where in the picture somebody is. */
const placed = /\p{Script=Han}{2}[（(](?:[前后中]排)?(?:[左右中]|[左右][一二三四五]|(?<=排))[）)](?!图)/u;

/** 何苗在渡口修船。 · 巡河途中，老船工用竹篙量水。: who does what, as a picture shows it. */
const shown =
  /^\s*(?:\p{Script=Han}{2,4}(?:途中|[上里中下前])[，,]|\p{Script=Han}{1,3}\d{1,2}天[，,])?(\p{Script=Han}{3})\p{Script=Han}{0,6}?(?:正在|在\p{Script=Han}{2,10}[上里内中旁前下边]|用|从)\p{Script=Han}[^。]*。\s*$/u;

/** What happened, was said or goes on with something. */
const told = /[“”"：:；;？?！!（(]|[说问道]|[不没也又就还却]|(?<!透)了(?!\p{Script=Han}{2}。?$)/u;

/** 本报记者 何苗 文/图 · 记者 何苗/文 柏舟/图: who wrote gives the pictures too, so that they have no credit of their own. */
const picturesToo = /文\s?[/／、]\s?图|[/／]\s?图|图\s?[/／]|文并?[图摄]/u;

/**
 * A caption without a credit, that what it says shows:
 *
 *   何苗（左）把缆绳递给老船工。
 *   柏小舟用竹篙量水位。            where the page tells of him, and a byline gives the pictures too: 记者 何苗 文/图
 *
 * Not: 何苗（左）说：“…”; 柏小舟用竹篙量了量水位，没有说话。
 */
export const pictured: ClassifyRule = {
  name: 'pictured',
  classify: ({ depth, headline, passage: { text } }, { blocks, index }) => {
    if (depth > 0 || headline || text.length > longest.placed) return undefined;
    if (!isOneSentence(text)) return undefined;
    if (placed.test(text) && !/[“”"：:？?！!]/u.test(text)) return 'photo';
    const who = text.length <= longest.named && !told.test(text) ? shown.exec(text)?.[1] : undefined;
    if (who === undefined || !blocks.some(givesPictures)) return undefined;
    return blocks.some((block, at) => at !== index && block.passage.text.includes(who)) ? 'photo' : undefined;
  },
};

function isOneSentence(text: string): boolean {
  return !/[。！？!?]./u.test(text.trimEnd());
}

/** Whether a byline, on its own line or behind a dateline, gives pictures. */
function givesPictures({ kind, passage: { text } }: Block): boolean {
  if (kind === 'byline' || kind === 'credit') return picturesToo.test(text);
  return /^.{0,16}[（(][^（）()]{2,40}[）)]/u.test(text) && picturesToo.test(text.slice(0, 60));
}
