import { unbalancedMarks } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Most characters between a clause's mark and the cut behind it: a rest of the line's; from the cut to the mark: part of a word. */
const longestRest = { before: 3, behind: 1, labelled: 3 };

/**
 * Whether a headline was cut between the two lines with no regard to its words, as where a column was too narrow for it:
 *
 *   柳湾镇：夜船添 / 班，赶集不摸黑          a clause ends right behind the cut
 *   渡口添了夜船，老 / 船工有了徒弟          a clause begins right before it
 *   柳湾镇图书馆把借 / 期交给读者定          a word stands across it
 *   柳湾镇办起“夜 / 船”课堂                  marks stand open across it
 *
 * Not: 柳湾镇添夜船 / 赶集不摸黑, which parts two clauses, nor 保管员数了三遍 / 天亮后，船开了, where one begins.
 */
export function isCutInside(first: string, second: string, lexicon: Lexicon): boolean {
  const [one, other] = [first.trim(), second.trim()];
  const { open } = unbalancedMarks(one);
  if (open !== '' && unbalancedMarks(other).closed !== '') return true;
  if (/\d$/u.test(one) && /^(?:\d|号|路|个|名|位|年|岁|元|米|公里|次|户)/u.test(other)) return true;
  if (/(?:\d\D{0,3}|[的座条个])[老新旧大小]$|\d\s?[处座个名位条件项家户所]$/u.test(one)) return true;
  if (/^(?:们|里(?![程外面]))/u.test(other)) return true;
  const behind = /^[^，,：:？?]*(?=[，,])/u.exec(other)?.[0];
  if (behind !== undefined && behind.length <= longestRest.behind) return true;
  // 柳湾镇：故事会 / 开张，船客当主持: a label, and a clause that the second line ends.
  if (behind !== undefined && behind.length <= longestRest.labelled && /^[^：:，,]{2,10}[：:][^，,]+$/u.test(one))
    return true;
  const before = /[，,：:？?]([^，,：:？?\s]+)$/u.exec(one)?.[1];
  if (before !== undefined && before.length <= longestRest.before) return true;
  return hasWordAcross(one, other, lexicon);
}

/** Whether the words of the joined lines have one across the cut whose halves are single characters or no words. */
function hasWordAcross(one: string, other: string, lexicon: Lexicon): boolean {
  const cut = one.length;
  let start = 0;
  for (const { word } of lexicon.tag(one + other)) {
    const end = start + word.length;
    if (start < cut && end > cut) {
      const [left, right] = [word.slice(0, cut - start), word.slice(cut - start)];
      const frequency = lexicon.frequency(word);
      const alone = lexicon.tag(other)[0];
      const isCommoner = alone !== undefined && alone.word.length > 1 && alone.frequency >= frequency;
      return (
        /^\p{Script=Han}+$/u.test(word) && frequency > 0 && Math.min(left.length, right.length) === 1 && !isCommoner
      );
    }
    start = end;
  }
  return false;
}
