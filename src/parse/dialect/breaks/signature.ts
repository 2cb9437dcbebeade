import { isJumpLine } from '../../fields/byline/dateline.ts';
import { parseByline } from '../../fields/byline/parse-byline.ts';
import { readSignature } from '../../fields/byline/signature.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import type { BreakRule } from './line-end.ts';

/** A signature belongs to the paragraph before it, whatever the widths say. */
export const signatureBehind: BreakRule = {
  name: 'signature-behind',
  weigh: ({ line, next, layout }) => (isSignatureBehind(line, next, layout) ? -20 : 0),
};

/**
 * Whether a line is the signature or the jump line of the paragraph before it, which filled its last line:
 *
 *   两岸的灯都亮了，等船的人渐渐散去。
 *   （记者 甲乙 通讯员 丙
 *   丁）
 *
 * Not: brackets that hold a remark, and those that open an article, （记者 甲乙）昨日，….
 */
export function isSignatureBehind(line: Line, next: Line | undefined, layout: Layout): boolean {
  if (!/^\s*[（(]/u.test(line.text) || line.gap > layout.gap) return false;
  const text = /[）)]\s*$/u.test(line.text) ? line.text : line.text + (next?.text.trimStart() ?? '');
  const inner = /^\s*[（(]([^（）()]*)[）)]\s*$/u.exec(text)?.[1];
  if (inner !== undefined && (isJumpLine(inner) || /^[未待]\s*完/u.test(inner))) return true;
  return inner !== undefined && (parseByline(inner, true) ?? readSignature(inner)) !== null;
}
