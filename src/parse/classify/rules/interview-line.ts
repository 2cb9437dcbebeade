import type { ClassifyRule } from '../rule.ts';

const speaker = /^(?:问|答|记者|本报记者|主持人|网友|读者|[QA])\s?[:：]/u;

/**
 * A question or an answer of an interview, set in bold or not:
 *
 *   记者：夜班船为什么要改点？      →  a paragraph
 *   记者手记：船头的灯             →  left to the rules for headlines
 */
export const interviewLine: ClassifyRule = {
  name: 'interview-line',
  classify: ({ passage: { text } }) => (speaker.test(text) && /[?？。！!”]$/u.test(text) ? 'paragraph' : undefined),
};
