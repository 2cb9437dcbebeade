/**
 * How an article's text begins:
 *
 *   本报讯（记者 …）   新华社北京3月1日电   (上接第一版)
 */
const dateline =
  /^\s*[（(]?\s*(?:本\s*报\s*(?:综合)?\s*讯|本报[\p{Script=Han}]{1,6}(?:\d+月)?\d+日(?:讯|电)|[\p{Script=Han}]{2,4}社[\p{Script=Han}\d]{2,14}日?[电讯])/u;
const jumpFrom = /^\s*[（(]\s*[上紧]接\s*(?:第?\s*[\p{L}\p{N}]{1,4}\s*版|[^）)]{0,12})\s*[）)]/u;

/** Whether a line or paragraph opens an article by its dateline or by a jump line. */
export function startsArticle(text: string): boolean {
  return dateline.test(text) || jumpFrom.test(text);
}
