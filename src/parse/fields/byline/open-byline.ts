import type { Byline } from '../../../model/record.ts';
import { isBylineName, isSureName } from './byline-name.ts';
import { parseByline } from './parse-byline.ts';
import { splitNames } from './split-names.ts';

/** Most words that name who wrote. */
const mostWords = 8;

/** When something was, which a report begins with. */
const time = /^(?:昨|今|近日|近期|日前|前[日天晚]|目前|最近|当[日天晚])/u;

const role = /^(?:本报|首席|见习|实习|特约|全媒体)*(?:记者|通讯员|实习生)/u;

/**
 * Reads who wrote behind a dateline, where neither brackets nor 报道 part the names from the text, only a blank:
 *
 *   本报柳湾讯 记者何苗 通讯员柏小舟 昨日上午，…      →   何苗 · 柏小舟
 *   本报讯 记者 何苗 柏小舟 给老人过寿，…             →   the same, the first a reporter as the second
 *
 * Not: 记者昨日从渡口管理处获悉，…, 记者 走进柳湾镇，…, whose words are no name.
 *
 * @param text what stands behind the dateline.
 * @returns null where it names nobody.
 */
export function readOpenByline(text: string): Byline[] | null {
  const start = text.trimStart();
  if (!role.test(start)) return null;
  const words = start.slice(0, 80).split(/\s+/u).slice(0, mostWords);
  let end = 0;
  let awaited = false; // a role word stands alone, whose name follows
  for (const word of words) {
    const names = word.replace(role, '');
    if (names !== word) awaited = names === '';
    else if (!(awaited ? !time.test(word) && splitNames(word).every(isBylineName) : isSureName(word))) break;
    else awaited = false;
    end++;
  }
  return awaited || end === 0 || end === words.length ? null : parseByline(words.slice(0, end).join(' '), false);
}
