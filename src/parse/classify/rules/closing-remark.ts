import type { ClassifyRule } from '../rule.ts';

/** What ends a part of a serial, says where a text was taken from or which expert answered, and the signature that may stand behind. */
const remark =
  /^[（(](?:未完待续|待续|未完|完|全文完|连载完|本篇完|(?:摘|选|转载|节选)自[^（）()]{2,30}|(?:解答|答疑|解惑|指导|支持|受访|咨询|本期)(?:专家|医生|医师|律师|老师)[：:][^（）()。]{2,40})[）)](?:\s*[（(][^（）()]{2,30}[）)])?$/u;

/**
 * A remark in brackets below a text:
 *
 *   （未完待续）（柏小舟）    （摘自《柳湾文史》）    （解答专家：柳湾医院 柏小舟）    →  the end of the text, no headline
 *   （外一首）                                       →  left alone
 */
export const closingRemark: ClassifyRule = {
  name: 'closing-remark',
  classify: ({ passage: { text } }) => (remark.test(text.trim()) ? 'paragraph' : undefined),
};
