import { endsSentence } from '../characters.ts';
import type { BodyPart } from '../draft.ts';
import { textOf } from './part-text.ts';

/** What is set before each item of a column of briefs. */
const bullet = /^\s*([●○■□◆◇★☆▲△▶►•※])/u;

/**
 * How many parts at the head of a body are items of one column of briefs, each whole behind the same mark, so that they
 * were set together and none of them goes on with an article above; 0 where there are fewer than two:
 *
 *   ●柳湾渡口添了夜船。 / ●石桥镇的书屋今晚开门。 / 水擦洗甲板。     2
 *   ●柳湾渡口添了夜 / ●石桥镇的书屋今晚开门。                     0: a column cut the first
 */
export function countBulleted(body: readonly BodyPart[]): number {
  const mark = markOf(body[0]);
  if (mark === undefined) return 0;
  let count = 0;
  while (count < body.length && markOf(body[count]) === mark && isWhole(body[count])) count++;
  return count < 2 ? 0 : count;
}

function markOf(part: BodyPart | undefined): string | undefined {
  return part?.type === 'paragraph' ? bullet.exec(textOf(part))?.[1] : undefined;
}

/** Whether an item ends its sentence, be it signed in brackets behind it. */
function isWhole(part: BodyPart | undefined): boolean {
  return part !== undefined && endsSentence(textOf(part).replace(/[（(][^（）()]{2,12}[）)]\s*$/u, ''));
}
