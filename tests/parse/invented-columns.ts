/** Paragraphs about a ferry and a kiln, for pages that are set in columns. */
export const prose = [
  '渡口的船老大把缆绳在木桩上绕了三圈，才肯让等船的人踩着跳板上来，他说河面看着平静，底下的暗流却一天一个样。',
  '过河的多是赶集的村民，挑着新摘的豆角和刚出锅的豆腐，船走到河心，有人唱起了老调，对岸的狗也跟着叫起来了。',
  '等到两岸的灯一盏接一盏地亮起来，船老大才收起竹篙，坐在船头慢慢地吃一碗凉了的面条，明天还有更早的一班船。',
  '砖窑在村子的东头，烟囱已经十几年没有冒过烟，如今窑洞里摆上了木桌和书架，放学的孩子们在里面写字和下棋呢。',
];

/** A paragraph cut into lines of `width` characters; the first has `indent` before it and is so much shorter. */
export function setInColumn(paragraph: string, width: number, indent = '　　'): string[] {
  const text = indent + paragraph;
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

/** The same where the text layer dropped the indent: the first line is two characters shorter than the column. */
export function setWithoutIndent(paragraph: string, width: number): string[] {
  return setInColumn(paragraph, width).map((line) => line.trim());
}

/** A blank between each two characters, as justified type has it. */
export function spaceOut(line: string): string {
  return Array.from(line).join(' ');
}
