import type { GenreRule } from './genre-rule.ts';

const question = /^\s*(?:问|记者|本报记者)\s*[:：]/u;
const answer = /^\s*(?:答|\p{Script=Han}{2,4})\s*[:：]/u;

/**
 *   问：视力表能看到1.0，是不是就不用再查了？
 *   答：不一定。……
 *
 * Two questions and two answers at the heads of paragraphs; 记者：… and the name of the other side count as well. A report
 * that quotes one question is none.
 */
export const interview: GenreRule = ({ paragraphs }) => {
  const questions = paragraphs.filter((text) => question.test(text));
  const answers = paragraphs.filter((text) => answer.test(text) && !questions.includes(text));
  return questions.length >= 2 && answers.length >= 2 ? 'interview' : null;
};
