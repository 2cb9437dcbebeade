import type { ParseContext } from '../context.ts';
import { placePrefix } from './place-prefix.ts';
import { bodyName, figures, functionWordAtEnd, goesOn, hasHalves, lacksObject, tellsReader } from './title-grammar.ts';

/** Words that a kicker ends with and a title's first line hardly does: 渡口夜班船见闻. */
const kickerEnding = /(?:见闻|手记|侧记|纪实|掠影|巡礼|进行时|在行动|在路上|系列报道|之[一二三四五六七八九十])$/u;

/** A place or a body that the gazetteer does not know: 春光里社区…, 柳湾村…. */
const localBody =
  /^(?!今|去|全|前|[一二三四五六七八九十两])\p{Script=Han}{2,8}?(?:街道|社区|小区|[镇乡村])(?=\p{Script=Han}{4})/u;

/** Verbs that want an object, which such a line does not reach: 柳湾村告别 / 每天两趟渡河. */
const wantsObject =
  /(?:告别|迎来|走进|走出|走上|成为|成了|打造|实现|推出|拥有|获得|获|建成|开展|推进|用上|喝上|吃上|坐上|住上|搬进|办起|建起|架起|唱响|点亮|守护|激活|引来|带来|换来)$/u;

const twoClauses = /\p{Script=Han}{4,}[，,]\s?[“‘]?[\p{Script=Han}\d]{4,}/u;

/** Longest line of a kicker, in characters. */
const longest = 24;

/** Whether a line is worded as kickers are, told by itself: 柳湾社区延长书屋时间 · 渡口夜班船见闻. */
export function isKickerWorded(text: string): boolean {
  if (!/^[\p{Script=Han}“”]{6,24}$/u.test(text) || functionWordAtEnd.test(text)) return false;
  return (
    kickerEnding.test(text) || /^\p{Script=Han}{1,3}[市县区](?=\p{Script=Han}{4})/u.test(text) || localBody.test(text)
  );
}

/**
 * Whether the first of two lines is a kicker: it names who acts, or what kind of text follows, and the line below is a
 * clause with a subject of its own that needs nothing before it:
 *
 *   柳湾社区书屋延长开放时间 / 半夜还书口亮着一盏灯       true
 *   柳湾镇渡口夜班船见闻 / 老船工收了新徒弟               true
 *   柳湾县添设夜船 / 柳湾县学生坐船回家                   true: the place would not be said twice in one title
 *   柳湾县老旧渡口 / 改造全部完工                        false: the second has no subject
 *   柳湾镇举办村级会计业务 / 能力提升培训班                false: the first has no object
 */
export function isKickerOver(first: string, second: string, context: ParseContext): boolean {
  if (first.length < 5 || first.length > longest || /[，,：:？?！!]/u.test(first) || hasHalves(first)) return false;
  if (functionWordAtEnd.test(first) || goesOn(second)) return false;
  if (kickerEnding.test(first)) return true;
  const place = placePrefix(first, context.gazetteer);
  if (!place && !bodyName.test(first) && !localBody.test(first)) return false;
  if (place && second.startsWith(place)) return true;
  if (second.length < first.length * 0.5 || wantsObject.test(first)) return false;
  if (lacksObject.test(first) || tellsReader.test(second)) return false;
  // What only adds figures is a subtitle; two clauses of which one gives them are a title.
  if (figures.test(second) && !twoClauses.test(second)) return false;
  return /^(?!.*的).{5}/u.test(first.slice(place.length ? place.length - 1 : 0)) && isOwnClause(second, context);
}

/** Whether a line has a subject, or halves, and a verb behind it. */
function isOwnClause(text: string, { lexicon }: ParseContext): boolean {
  if (/\p{Script=Han}[，,]\s?[“‘]?\p{Script=Han}/u.test(text)) return true;
  const words = lexicon.tag(text).filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  if (!/^(?:[nmraqtsbxj]|vn)/u.test(words[0]?.tag ?? '')) return false;
  const verb = words.findIndex(({ word, tag }) => /^v(?!n)/u.test(tag) || /^[把让被给有是]$/u.test(word));
  return verb > 0 && (verb < words.length - 1 || words.length > 3);
}
