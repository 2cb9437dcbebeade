import { isPersonName } from './surnames.ts';

/** Words that stand behind a role word in headlines and labels, and some of which begin with a surname. */
const ordinary =
  /^(?:通讯|手记|观察|连线|走访|暗访|探访|回访|调查|采访|文章|简介|单位|见面会|培训|来信|来稿|说法|点评|留言|建议|提醒|体验|直击|走基层|跑现场|帮您问|评选|招募|节|大赛|作品)/u;

/** Characters that no name ends with, and that no name begins with. */
const neverLast = /[的了着们这那吗呢吧啊我你他她它]$/u;
const neverFirst = /^(?:[的了着过是在不没我你他她它这那从走再把被给到来看见问探访追蹲随带跟三两]|获悉|了解)/u;

/** What the names of sidebars end with, which stand behind the same mark: □相关链接 · □小贴士. */
const sidebar =
  /(?:链接|资料|提示|背景|新闻|声音|观点|说法|点评|贴士|知识|回放|快讯|简讯|动态|提醒|热线|互动|预告|公告|启事|短评|编后|者按)$/u;

const chinese = /^\p{Script=Han}{2,4}$/u;
const foreign = /^\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+$/u;
const noNames = [ordinary, sidebar, neverLast, neverFirst];

/** Whether the words can be a name where only names stand, behind a role word and its blank: rare surnames are common there. */
export function isBylineName(name: string): boolean {
  if (foreign.test(name)) return true;
  return chinese.test(name) && !noNames.some((words) => words.test(name));
}

/** Whether they are a name where nothing sets names apart, as in 记者甲乙丙 beside 记者走进渡口: a surname is wanted. */
export function isSureName(name: string): boolean {
  return isPersonName(name) && isBylineName(name);
}
