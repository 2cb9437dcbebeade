import type { ClassifyRule } from '../rule.ts';

const speaker = /^(?:问|答|记者|本报记者|主持人|网友|读者|[QA])\s?[:：]/u;

/** 读者老钟：…: who asks, by name or not. */
const asker = /^(?:读者|市民|居民|网友|家长|村民|患者|网民)\p{Script=Han}{0,5}\s?[:：]/u;

/** 市医院药师钟闻笛：…, 回复：…: who answers. */
const answerer = /^[\p{Script=Han}（）()]{2,24}[:：]/u;

/**
 * A question or an answer of an interview, set in bold or not:
 *
 *   记者：夜班船为什么要改点？                       →  a paragraph
 *   读者老钟：夜班船几点开？ / 渡口管理站站长：…      →  a paragraph
 *   记者手记：船头的灯                              →  left to the rules for headlines
 */
export const interviewLine: ClassifyRule = {
  name: 'interview-line',
  classify: ({ passage: { text } }, { blocks, index }) => {
    if (!/[?？。！!”]$/u.test(text)) return undefined;
    const isAnswered = asker.test(text) && answerer.test(blocks[index + 1]?.passage.text ?? '');
    return speaker.test(text) || isAnswered ? 'paragraph' : undefined;
  },
};
