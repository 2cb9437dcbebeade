/**
 * Days with their year that are no news: news leaves its own year out, so that a lone day with its year begins a story as a
 * rule, and bounds the page from below.
 *
 *   2008年5月1日,民警老王牺牲。三年来,战友们常来看他的母亲         three years lie between
 *   1945年8月27日,县城解放。今天,老战士又来到碑前                  今天 is another day
 *   1987年5月12日,一封信寄到了县里                                 nothing says that it is new
 *   2018年6月10日,法院宣判                                         stays: what papers report
 *   2024年10月22日,书屋开门, and nothing behind                    stays, for there is no story
 *   2019年6月10日,… beside 2019年6月12日,… of another paragraph     stays: a page that writes its years out
 *
 * Nor does the day go that 昨日(2018年6月10日), a weekday or a reporter's 获悉 gives the page.
 */
import type { DayMention } from './day-mention.ts';
import { apart } from './day-of-story.ts';
import { dayWeight, isSignature } from './day-weight.ts';
import type { ProseParagraph } from './prose.ts';
import { sentenceAfter } from './prose.ts';
import { articlesOf } from './year-elapsed.ts';

/** What papers report of a day, and what stories begin with as well: it is news where nothing follows. */
const reported =
  /召开|举[行办]|座谈|闭幕|落幕|揭[牌幕]|签约|宣判|判决|审结|通报|印发|下发|发布|公布|调研|视察|慰问|督导|走访|记者|通讯员|了解到/u;
const happened = /启动|开[幕馆业门工园赛展通]|挂牌|奠基|通[车水航]|竣工|开庭|审理|检查|来到|走进|抓获|查获|破获|接到/u;

const pointedAt = /^(?:\p{Script=Han}{1,2})?(?:那[天日夜晚]|的那[个天])/u;

/** Years between the day and the page, and not a count of whatever else. */
const between =
  /(?:^|[。；;！!？?,，])(?:如今)?(?:\p{Script=Han}|\d{1,2})年(?:来[,，]|[之以]?后的?(?:今天|[,，])|过去了?[,，。])|(?:过去|离开|走了?|已经?|快|整整|又是)[^,，。]{0,4}(?:\p{Script=Han}|\d{1,2})(?:个)?年了?(?:[,，。！!]|$)/u;

/** Words of the page's own time, of which a day with its year is set apart. */
const nowadays =
  /(?:^|[,，。；;！!？?])(?:如今|现在|眼下|当下|当年|这些年|今年|今[春夏秋冬]|此后|后来|(?:退[役休伍]|毕业|出狱)后|本[月周]|近[日年来]|日前|上月|去年|前不久)|截至上?月|\p{Script=Han}{1,4}年[之以]?后/u;

const narrated = /(?:^|[。！!？?])\p{Script=Han}{0,4}(?:昨[日天晚晨]|今[天日晨])(?!的|起)/u;
const fortnight = 14;

/** A page of more days is a list, and a story says within so many characters and paragraphs that it is one. */
const mostDays = 300;
const reach = 600;
const paragraphs = 8;
const speech = /[“「][^”」]*(?:[”」]|$)/gu;

/** The days of a page without those that stand alone with their year and begin a story. */
export function withoutLoneDays(prose: readonly ProseParagraph[], days: readonly DayMention[]): readonly DayMention[] {
  if (days.length > mostDays || days.every(({ year }) => year === null)) return days;
  const articles = articlesOf(prose);
  return days.filter((mention) => {
    if (mention.year === null || isOfTheDay(mention)) return true;
    const article = articles.find((lines) => lines.includes(mention.paragraph)) ?? [];
    return isBorneOut(mention, days, article) || (isNews(mention, article) && !isLookedBackOn(mention, article));
  });
}

/** Whether the words at the day itself make it the page's: its weekday, a reporter's hour, 昨日 before its brackets. */
function isOfTheDay(mention: DayMention): boolean {
  const { text } = mention.paragraph;
  return (
    mention.weekday !== null ||
    isSignature(mention) ||
    dayWeight(mention) === 4 ||
    /[昨今][日天晚晨][(（]$/u.test(text.slice(0, mention.start)) ||
    /^[^,，。]{0,6}[,，]?(?:本报)?记者/u.test(text.slice(mention.end))
  );
}

function isNews({ paragraph, end }: DayMention, article: readonly ProseParagraph[]): boolean {
  const sentence = sentenceAfter(paragraph.text, end);
  const isLast = end + sentence.length + 1 >= paragraph.text.length && article.at(-1) === paragraph;
  return reported.test(sentence) || (isLast && happened.test(sentence));
}

/** Whether news of the same fortnight stands elsewhere: in any paragraph with its year, in another article without. */
function isBorneOut(mention: DayMention, days: readonly DayMention[], article: readonly ProseParagraph[]): boolean {
  return days.some(
    (other) =>
      other.paragraph !== mention.paragraph &&
      (other.year === mention.year || (other.year === null && !article.includes(other.paragraph))) &&
      apart(mention, other) <= fortnight,
  );
}

function isLookedBackOn({ paragraph, end }: DayMention, article: readonly ProseParagraph[]): boolean {
  const rest = paragraph.text.slice(end, end + reach);
  if (pointedAt.test(rest)) return true;
  const at = article.indexOf(paragraph);
  const behind = article.slice(at + 1, at + 1 + paragraphs).filter(({ heading }) => !heading);
  const own = rest.replace(speech, '');
  const others = behind.map(({ text }) => text.slice(0, reach).replace(speech, ''));
  const later = [own.slice(sentenceAfter(own, 0).length), ...others];
  return (
    [own, ...others].some((text) => nowadays.test(text)) ||
    later.some((text) => between.test(text) || narrated.test(text))
  );
}
