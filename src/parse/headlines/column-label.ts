/** 简讯 · 图片新闻 · 【百姓身边事】 · 小说连载: what columns and kinds of text are called. */
const columnWords =
  /^[【［[《■●◆★▲◎·•]?(?:[一二三四五六七八九十\d]?(?:简讯|短讯|快讯|短新闻|微新闻|新闻速递|新闻速览|要闻速览|要闻简报|新闻集纳|图片新闻|一句话新闻|百姓(?:故事|说事|话题)|[你您]问我答|有问必答|街谈巷议|今日谈|大家谈|(?:街头)?微访谈|微评|快评|锐评|微小说|读者来信|相关新闻|追踪报道|后续报道|跟踪报道|记者手记|新闻回放|理论学习|时事短波|县区短波|短波|社论|言论|评论|时评|短评|编后|编者按|编后语|来论|杂谈|杂文|散文|随笔|诗歌|诗词|诗页|组诗|散文诗|现代诗|古体诗|小说|小小说|微型小说|(?:长篇)?小说连载|长篇连载|连载|童话|寓言|故事会|书评|影评|乐评|讽刺与幽默|漫画|图说新闻|[诗词][一二三四五]首|文苑|诗苑|诗页|艺苑|读书|书香|品读|悦读|荐书|书讯|(?:散文|诗歌|诗词|小说|随笔|杂文|文学|文艺|美文|书画|小小说)(?:天地|园地|世界|长廊|之窗|精选|擂台|沙龙|广场|[苑角林]))|\p{Script=Han}{2,4}(?:短波|短讯|简讯|快讯|短新闻|微新闻|新闻速递|信箱|拾零|集锦|集萃))[】］\]》·•]?$/u;

/** Blanks, the number that a column's part bears, and the one it is called by: 小巷故事③ · 小说连载（17） · 渡口热线12345678. */
const numbered = /\s|(?<=\p{Script=Han})\d{7,11}$|[①-⑳]$|[（(][\d一二三四五六七八九十]{1,3}[）)]$/gu;

/**
 * Whether a headline line labels a column or a campaign and tells nothing itself:
 *
 *   实干开新渠·巾帼绘新篇      two phrases of equal length about a middle dot
 *   简讯                      a column's word
 *   重阳·老人们的一天         not: the halves are no pair
 */
export function isColumnLabel(text: string): boolean {
  const plain = text.replace(numbered, '');
  if (columnWords.test(plain)) return true;
  const halves = plain.split(/[·•・|｜]/u);
  if (halves.length < 2 || halves.length > 3) return false;
  const lengths = halves.map((half) => half.length);
  return Math.min(...lengths) >= 4 && Math.max(...lengths) - Math.min(...lengths) <= 1;
}

/** Words that names of columns begin or end with: 身边的榜样 · 记者在现场 · 民生直通车 · 走基层 看变化. */
const columnOpening =
  /^(?:新春走基层|走基层|记者(?:在|看|走|调查|观察|手记|帮办|探访)|身边|图说|直击|聚焦|关注|探访|寻访|对话|话说|来自|我们的|百姓|市民)/u;
const columnEnding =
  /(?:直通车|进行时|在现场|在路上|在一线|在行动|大家谈|面对面|零距离|回音壁|曝光台|光荣榜|红黑榜|黑板报|观察|视点|视线|视窗|聚焦|关注|热线|速递|快递|快报|播报|传真|连线|风采|掠影|巡礼|课堂|讲堂|百科|提醒|帮办|追踪|在线|之窗|之声|论坛|时评|快评|短评|微评|漫谈|漫笔|杂谭|夜谭|随笔|札记|纪事|印象|人物|故事|榜样|楷模|先锋|档案|记忆|旧事|往事|新事|新鲜事儿?|走笔|广角|纵横|经纬|博览|看台|茶座|书架|书评|书苑|心语|絮语|物语|新风|新貌|新篇|亮点|动态|看变化|有约|见闻|夜话|闲话|闲谈|漫话|趣谈|话旧|忆旧|钩沉|掌故|拾趣|拾贝|撷英|采风|随想|随感|杂感|手札|小札|学堂|锦囊|贴士|指南|诗笺|诗林|诗坛|诗苑|文苑|笔会|笔谈|拾遗)$/u;

/** 第三届渡口文化节进行时: what only names of columns end with, however long. */
const campaign = /^[\p{Script=Han}\d·]{4,16}(?:进行时|在行动|大家谈|直通车|零距离|面对面|在现场|在路上)$/u;

/** 柳湾播报 · 渡口快讯: a place and what its news is called. */
const placeNews =
  /^\p{Script=Han}{2,3}(?:播报|快报|快讯|速递|速览|传真|视窗|视线|之窗|要闻|短波|动态|简报|印象|记忆|旧事|往事|风物|文苑)$/u;

/** Whether a line calls the news of a place what a column of them is called. */
export function isPlaceNews(text: string): boolean {
  return placeNews.test(text.replace(numbered, ''));
}

/** Longest name of a column that is known by its words alone, in characters. */
const longestName = 8;

/**
 * Whether a line reads as the name of a column: short, begun or ended by a word that columns live on. A kicker may
 * read the same (渡口见闻), so that only a line over a headline whose text knows none of its words is a column's.
 */
export function readsAsColumn(text: string): boolean {
  const plain = text.replace(numbered, '').replace(/[【】[\]《》「」■●◆★▲◎|｜]/gu, '');
  if (campaign.test(plain)) return true;
  if (!/^\p{Script=Han}(?:[\p{Script=Han}·]{1,})$/u.test(plain) || plain.length > longestName) return false;
  return columnOpening.test(plain) || columnEnding.test(plain);
}

/** Whether a line is a slogan of two or three phrases of equal length: 身边榜样 前行力量. */
export function isSlogan(text: string): boolean {
  const halves = text.trim().split(/\s+/u);
  if (halves.length < 2 || halves.length > 3) return false;
  const lengths = halves.map((half) => half.length);
  return Math.min(...lengths) >= 3 && Math.max(...lengths) === Math.min(...lengths) && Math.max(...lengths) <= 8;
}
