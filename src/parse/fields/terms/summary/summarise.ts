import { splitSentences } from './sentences.ts';
import { shorten } from './shorten.ts';

/** Characters of a summary, its … included. */
const width = 90;

/** A first sentence this short is followed by as much of the second as there is room for. */
const shortSentence = 24;

/**
 * The first one or two sentences of the lead, at most ninety characters.
 *
 *   本报讯（记者 甲乙丙）清晨六时，河水还冒着白汽。巡护员……   →   清晨六时，河水还冒着白汽。巡护员……
 *
 * @param paragraphs the article's paragraphs in order; a dateline or jump line that is still on the first is left out
 */
export function summarise(paragraphs: readonly string[]): string {
  const [first = '', second = ''] = splitSentences(leadOf(paragraphs), 2);
  if (first.length > width || !second) return shorten(first, width);
  const both = first + second;
  if (both.length <= width) return both;
  return first.length < shortSentence ? shorten(both, width) : first;
}

/** The first paragraph that is more than a dateline, without it; '' where none is. */
function leadOf(paragraphs: readonly string[]): string {
  for (const paragraph of paragraphs) {
    const text = paragraph.replace(dateline, '').trim();
    if (text !== '') return text;
  }
  return '';
}

const dateline =
  /^\s*(?:[（(]\s*[上紧]接[^（）()]*[）)]\s*)?(?:(?:本报(?:综合)?讯(?!息)|本报[\p{Script=Han}\d]{1,10}日?[讯电]|[\p{Script=Han}]{2,4}社[\p{Script=Han}\d]{2,14}[电讯])\s*)?(?:[（(][^（）()]*(?:记者|通讯员|作者)[^（）()]*[）)]\s*)?/u;
