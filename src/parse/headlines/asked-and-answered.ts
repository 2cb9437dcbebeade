import type { Block } from '../blocks/block.ts';

const [asks, answers] = [/^\s*问\s?[：:]/u, /^\s*答\s?[：:]/u];

const called = '(?:先生|女士|小姐|师傅|大爷|大妈|大娘|阿姨|老师|同学|老人)';

/** 柳湾县读者何苗问： · 何女士（渡口路）：: a reader who asks, named. */
const readerAsks = new RegExp(
  `^\\s*(?:\\p{Script=Han}{0,10}(?:读者|市民|居民|村民|网友|业主|家长|${called})\\p{Script=Han}{0,4}(?:问|反映|咨询|来[电信函]|留言)|\\p{Script=Han}{1,2}${called}\\s?[（(][^（）()：:]{2,14}[）)])\\s?[：:]`,
  'u',
);

/** 渡口管理处答复： · 柳湾县医院何医师答： · 记者打听：: who answers, named. */
const namedAnswers = /^\s*\p{Script=Han}{2,24}?(?:答|回复|答复|回应|解答|回答|打听|帮办)\s?[：:]/u;

/**
 * Whether the paragraphs under a heading are a reader's one question and its answer, below an article that is no interview:
 *
 *   夜里过河要注意什么 / 问：… / 答：…
 *   渡口的灯几时修 / 何女士（渡口路）：… / 渡口管理处答复：…
 *
 * Not: several questions in a row; 何女士说：….
 *
 * @param above the title and the text of the article above.
 */
export function isAskedAndAnswered(paragraphs: readonly Block[], above: string): boolean {
  const [first, second, ...more] = paragraphs.map(({ passage }) => passage.text);
  if (!first || !second) return false;
  if (readerAsks.test(first)) return (answers.test(second) || namedAnswers.test(second)) && !more.some(isQuestion);
  if (!asks.test(first) || !answers.test(second)) return false;
  return !more.some(isQuestion) && !/(?:^|[。！？”])\s*问\s?[：:]/u.test(above);
}

function isQuestion(text: string): boolean {
  return asks.test(text) || readerAsks.test(text);
}
