import { isBlankBetweenChinese } from '../characters.ts';
import { filterPassage, type Passage, trimPassage } from '../passage.ts';

/**
 * Takes the blanks out of a justified line:
 *
 *   老 人 提 供 舌 诊 、脉 诊  →  老人提供舌诊、脉诊
 *   推 进 新 风  倡 树 文 明   →  推进新风 倡树文明      two blanks were one before justification
 *   推 进 新 风　倡 树 文 明    →  推进新风　倡树文明      nor is a wide blank among narrow ones of justification
 *   1 0 月 1 7 日              →  10月17日             where every digit of the line stands alone; 10 月 3 日 keeps its blanks
 */
export function despaceLine(line: Passage, spaced: boolean): Passage {
  if (!spaced) return line;
  const { text } = line;
  const hasLoneDigits = /\d\s\d/u.test(text) && !/\d\d/u.test(text);
  const hasNarrow = /\p{Script=Han} \p{Script=Han}/u.test(text);
  return filterPassage(line, (character, index) => {
    if (!isBlank(character)) return true;
    if (character === '\u3000' && hasNarrow) return true;
    if (hasLoneDigits && isBesideDigit(text, index)) return false;
    if (isBlank(text.charAt(index - 1)) || isBlank(text.charAt(index + 1))) return isBlank(text.charAt(index + 1));
    return !isBlankBetweenChinese(text.charAt(index - 1), text.charAt(index + 1));
  });
}

/**
 * The clean text of a body: no blank between Chinese signs, one blank where Latin or digits want it.
 *
 *   创新 “四早 ”工作模式，培训 30 余 次  →  创新“四早”工作模式，培训 30 余次
 *   （ GPS ）装好了。“ CQ，CQ。”         →  （GPS）装好了。“CQ，CQ。”
 */
export function tidyPassage(passage: Passage): Passage {
  const { text } = passage;
  if (!/\s/u.test(text)) return passage;
  const tidied = filterPassage(passage, (character, index) => {
    if (!isBlank(character)) return true;
    if (isBlank(text.charAt(index - 1))) return false;
    let next = index + 1;
    while (next < text.length && isBlank(text.charAt(next))) next++;
    const [before, after] = [text.charAt(index - 1), text.charAt(next)];
    return !opensQuote.test(before) && !closesQuote.test(after) && !isBlankBetweenChinese(before, after);
  });
  return trimPassage(tidied);
}

/** Marks that stand close to what they hold, whatever its script. */
const opensQuote = /[“‘（《【「『]/u;
const closesQuote = /[”’）》】」』，。、；：！？]/u;

/**
 * A headline keeps one blank between its parts:
 *
 *   夜渡“不打烊”  马灯照两岸  →  夜渡“不打烊” 马灯照两岸
 *   “ 老 ”有所养 ，乐在其中    →  “老”有所养，乐在其中      blanks inside quotes and before commas separate nothing
 */
export function tidyHeadline(passage: Passage): Passage {
  const { text } = passage;
  if (!/\s/u.test(text)) return passage;
  return trimPassage(
    filterPassage(passage, (character, index) => {
      if (!isBlank(character)) return true;
      const before = text.charAt(index - 1);
      if (isBlank(before)) return false;
      const after = text.slice(index).trimStart().charAt(0);
      return !/[，。、；：！？“‘（《,;:(]/u.test(before) && !/[，。、；：！？”’）》,;:!?)]/u.test(after);
    }),
  );
}

/** Whether a single blank stands between a digit and another, a Chinese sign or a point: 1 0 月. */
function isBesideDigit(text: string, index: number): boolean {
  return /^(?:\d\s[\d.%％\p{Script=Han}]|[.\p{Script=Han}]\s\d)$/u.test(text.slice(index - 1, index + 2));
}

function isBlank(character: string): boolean {
  return character !== '' && character.trim() === '';
}
