/** “夜渡票”为啥买不到？: a term in quotation marks, without a mark inside, and what is asked or called of it. */
const asked = /^[“‘"][^“”‘’"。！？!?，,；;：:]{1,10}[”’"][^“”‘’"。，,；;：:]{3,16}[？?！!]$/u;

/**
 * Whether a line asks of a term that it begins with, as titles do; a line of speech closes its quotation behind its mark:
 *
 *   “夜渡票”为啥买不到？      true
 *   “夜里还有船吗？”          false
 *   “灯亮了！”他喊！          false
 */
export function asksOfTerm(text: string): boolean {
  return asked.test(text.trim());
}
