import { withoutBlanks } from '../../characters.ts';
import type { Line } from '../lines.ts';
import type { BreakRule } from './line-end.ts';

const speaker =
  /^(?:[^，。：:“”]{1,16}(?:说|介绍|坦言|解释|感慨|回忆|表示|告诉记者|笑着说)[，。]|说起|说着|说这话|说话间|谈起|话音)/u;

/**
 * Who spoke stands behind the words, in the same paragraph:
 *
 *   “夜里也有船坐了。”
 *   船老大说。
 */
export const speakerBehind: BreakRule = {
  name: 'speaker-behind',
  weigh: ({ before, line, next }) => (isSpeakerBehind(before, line, next) ? -2.5 : 0),
};

/** Whether a quotation ends with the line before, and the line begins with who spoke it. */
export function isSpeakerBehind(before: Line, line: Line, next?: Line): boolean {
  if (!/[”’]\s*$/u.test(before.text)) return false;
  return speaker.test(withoutBlanks(line.text + (next?.text ?? '')));
}
