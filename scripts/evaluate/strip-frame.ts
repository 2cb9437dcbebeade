/**
 * What stands around an article's text and is left out of the comparison, on both sides alike, because a record lifts
 * it into fields and a label keeps it in its paragraph:
 *
 *   (上接第二版)本报讯(记者 某某)村口的…就位。(某某)   →   村口的…就位。
 *
 * Behind a dateline a byline needs no brackets: 本报讯 记者某某报道 村口的…. The patterns are the evaluation's own, so that they do not share an error with the parser. They expect folded text
 * (half-width brackets, no blanks).
 */
const jump = /[([【](?:紧?上接|紧?下转)[^()[\]【】]{1,20}[)\]】]/gu;

const dateline =
  /^[[【]?(?:本报(?:\p{Script=Han}{2,6})?讯|本报(?:\p{Script=Han}{2,6})?\d+月\d+日[讯电]|\p{Script=Han}{0,4}[日晚晨早商时]报讯|\p{Script=Han}{1,5}报讯(?=[([【])|(?:据)?新华社\p{Script=Han}{2,9}\d+月\d+日电)[\]】]?/u;

const openByline =
  /^(?:首席|实习)?记者(?![从在昨今近日])[\p{Script=Han}、]{2,10}(?:通讯员[\p{Script=Han}、]{2,10})?报道(?=[:“"]|\p{Script=Han}|\d):?/u;

const openingByline = /^[([【][^()[\]【】。!?;]{0,40}(?:记者|通讯员|实习生)[^()[\]【】。!?;]{0,80}[)\]】]/u;

const signature =
  /[([【](?:[^()[\]【】。!?;,]{0,40}(?:记者|通讯员|实习生)[^()[\]【】。!?;]{1,80}|[\p{Script=Han}·、/]{2,20})[)\]】]$/u;

/** The folded text of a body or of one paragraph without jump lines, dateline, byline brackets and signature. */
export function stripFrame(folded: string): string {
  const whole = folded.replace(jump, '');
  const dated = whole.replace(dateline, '');
  const opened = dated === whole ? dated : dated.replace(openByline, '');
  return opened.replace(openingByline, '').replace(signature, '');
}
