import type { Byline } from '../../model/record.ts';
import { isBylineName } from '../fields/byline/byline-name.ts';
import { readsAsCommentary } from '../fields/terms/genre/commentary.ts';

/** Words that place a text in the news of its day, as a report has them and an essay has not. */
const ofTheDay =
  /昨[日天晚]|近日|日前|近期|连日|今[日天年]|本[月周]|上周|目前|截至|\d{1,2}\s?月|记者|本报|本[市县区]|我[市县区]/u;

/** Characters and paragraphs of an essay, at least; what is shorter is a brief. */
const shortest = { text: 100, paragraphs: 2 };

/** What stands above the names. */
interface Signed {
  title: string;
  column: string;
  dateline: string;
  isVerse: boolean;
  /** Texts of the body's paragraphs. */
  paragraphs: readonly string[];
}

/**
 * Names alone in brackets under a report are its reporters'; under a commentary, a poem and an essay, which tells nothing
 * of its day, they are its author's:
 *
 *   柳湾时评 / 灯要亮在人前 … （何苗）            author
 *   多一些“上门的灯” / … （何苗）          author, for the headline is a comment's
 *   夜渡 / 竹篙立在船头 / … （何苗）              author
 *   少一点“再等等” / 有人办事 … / 说穿了 … （何苗）   author
 *   律师信箱 / … 答：… （何苗）                     author, who gives advice
 *   渡口添了夜班船 / 近日 … （何苗）                reporter
 *   柳湾镇种树三千棵 / 柳湾镇 … （何苗）           reporter: a brief
 */
export function signAsAuthors(
  bylines: readonly Byline[],
  { title, column, dateline, isVerse, paragraphs }: Signed,
): Byline[] {
  const isSigned = bylines.every(({ role, raw }) => role === 'reporter' && !/记者/u.test(raw));
  const isOne = bylines.length === 1;
  const isAdvice = isOne && (advice.test(column) || paragraphs.some((text) => answers.test(text)));
  const isComment = readsAsCommentary(title, column) || (isOne && opinion.test(title));
  const isAuthors = isVerse || isComment || isAdvice || (isOne && isEssay(paragraphs));
  if (!isSigned || dateline !== '' || !isAuthors) return [...bylines];
  return bylines.map((byline) => ({ ...byline, role: 'author' }));
}

/** 别让“等等”误了船 · 多一些“上门的灯”: headlines that only comments have. */
const opinion = /^(?:别[让把]|莫[让把]|勿让|不能让|切莫|岂能|何妨|不妨|警惕|[多少]一?[些点份])/u;

/** What columns are called in which somebody answers or explains, and what the answer begins with. */
const advice = /(?:信箱|门诊|医院|问答|咨询|答疑|释疑|说法|释法|顾问|支招|课堂|百科)$/u;
const answers = /^\s*(?:答|说法|点评|解答|律师(?:说法|点评|解答|提醒)|(?:医生|专家|法官)(?:说法|点评|解答))\s?[：:]/u;

const penName = /[。！？!?”’][\s　]*[（(](\p{Script=Han}{2,4})[）)][\s　]*$/u;

/** Who signs a comment at its end: （水中石） may be a pen name, which needs no surname. Null where nobody does. */
export function penNameAtEnd(text: string): string | null {
  const name = penName.exec(text.slice(-20))?.[1];
  return name !== undefined && isBylineName(name) && !/^(?:完|待续|连载|全文)/u.test(name) ? name : null;
}

function isEssay(paragraphs: readonly string[]): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return (
    paragraphs.length >= shortest.paragraphs &&
    length > shortest.text &&
    !paragraphs.some((text) => ofTheDay.test(text))
  );
}
