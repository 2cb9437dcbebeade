import type { Block } from '../blocks/block.ts';
import { withoutBlanks } from '../characters.ts';
import { isNameAlone } from '../classify/rules/author-line.ts';

/** 柏师傅 · 何奶奶: whom a text is about. */
const addressed = /(?:师傅|老师|大[爷妈娘叔婶]|[爷奶]{2}|阿姨|先生|女士|医生)$/u;

/**
 * Takes the author's name from the end of a headline that stands behind its text:
 *
 *   …谁家都有一盏灯。
 *   船头的灯
 *   何苗              wrote of the lamp, and is no line of its headline
 *
 * Not: a headline that is a name and no more, nor 柏师傅, whom a text is about, nor a name set as the rest of a subtitle (——记老船工 / 何苗).
 */
export function takeAuthorBehind(run: readonly Block[]): { run: Block[]; authors: Block[] } {
  const [last, before] = [run[run.length - 1], run[run.length - 2]];
  const name = withoutBlanks(last?.passage.text ?? '');
  const isName = last !== undefined && last.depth === 0 && isNameAlone(name) && !addressed.test(name);
  if (!isName || !before || /^\s*(?:——|—\s?—)|[：:]$/u.test(before.passage.text)) return { run: [...run], authors: [] };
  return { run: run.slice(0, -1), authors: [{ ...last, kind: 'byline' }] };
}
