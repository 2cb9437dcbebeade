import type { Byline } from '../../../model/record.ts';
import { isSureName } from './byline-name.ts';
import { parseByline } from './parse-byline.ts';

/** How far back a signature begins, in characters. */
const longest = 40;

/** Behind the last sentence: the house or a rank, the role word, the names. */
const signature =
  /[。！？!?…”’][\s　]*((?:本报|\p{Script=Han}{0,4}[日晚晨早商]报|\p{Script=Han}{0,2}网)?(?:首席|见习|实习|特约)?(?:记者|通讯员)[\p{Script=Han}、\s　/／]{2,28})$/u;

/**
 * Reads who signs a report behind its last sentence, where no brackets part the names from it:
 *
 *   …灯一直亮到后半夜。本报记者何苗        …等到了头一班船。” 晚报记者 何苗 通讯员 柏小舟
 *
 * Not: …。”记者看到, and words that go on with a sentence, …，本报记者何苗.
 */
export function openSignatureAtEnd(text: string): Byline[] | null {
  const end = text.trimEnd();
  const words = signature.exec(end.slice(-longest))?.[1];
  const bylines = words === undefined ? null : parseByline(words);
  return bylines?.every(({ name }) => isSureName(name)) ? bylines : null;
}
