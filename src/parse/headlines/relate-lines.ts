import type { Block } from '../blocks/block.ts';
import { lineWidth } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { isCutInside } from './cut-line.ts';
import { isKickerOver } from './kicker-over.ts';
import { spacingOf } from './letter-spacing.ts';
import type { PartsApart } from './parts-apart.ts';
import { isPlaceLabel, placePrefix } from './place-prefix.ts';
import {
  bodyName,
  figures,
  functionWordAtEnd,
  goesOn,
  hasHalves,
  isEvent,
  isHeld,
  isIncomplete,
  isMeeting,
  isNominalKicker,
  isSubjectOver,
  lacksObject,
  lacksSubject,
  namesReport,
  onAgenda,
  tellsReader,
  wantsObject,
} from './title-grammar.ts';

export interface TitleContext extends ParseContext {
  /** Whether the text below is set without blanks between its signs, so that a line with them stands out. */
  plainBody: boolean;
  /** The text below; '' where none is known. */
  body: string;
  /** Which parts of its headlines the page sets apart by blank lines. */
  partsApart: PartsApart;
}

/** How two headline lines, one directly under the other, stand to each other. */
export type Relation = 'one title' | 'kicker and title' | 'title and subtitle';

/**
 * What two headline lines certainly are to each other, by how they were set; null where that says nothing:
 *
 *   老船工点亮马灯 / 学生娃坐船回家                 set close, where blank lines set parts apart  one title
 *   柳湾镇图书馆把借 / 期交给读者定                a word was cut                         one title
 *   柳湾镇：/ 夜班船开航                          a label, or a clause and its comma      one title
 *   ## 柳湾渡口摆渡人 / ### 把云教给孩子看         a subject, marked no deeper             one title
 *   柳湾县组织渡口摆渡人开展 / 水上救护知识培训班       two wide lines of one event         one title
 *   柳湾渡口夜航见闻 / 船头点灯照归人             the kind of report                     kicker and title
 *   船 头 点 灯 / 柳湾渡口添了夜班                 letters spread in one of them only  title and subtitle
 */
export function certainRelation(one: Block, other: Block, context: TitleContext): Relation | null {
  const [first, second] = [one.passage.text, other.passage.text];
  if (context.partsApart.subtitles && isSetClose(one, other)) return 'one title';
  if (/[：:，,]$/u.test(first) || isCutInside(first, second, context.lexicon)) return 'one title';
  if (/^[把将]/u.test(second) && isIncomplete(first, context)) return 'one title';
  if (isCutEvent(first, second, context)) return 'one title';
  if (standsAbove(one, other) && isSubjectOver(first, second, context)) return 'one title';
  const isReport = [first, second].map((text) => namesReport.test(text));
  if (isReport[0] !== isReport[1]) return isReport[0] ? 'kicker and title' : 'title and subtitle';
  const spaced = [one, other].map((line) => context.plainBody && spacingOf([line]) > 0.6);
  if (spaced[0] === spaced[1] || isJustified(first, second, spaced[0] === true)) return null;
  // 柳 湾 县 渡 口 村: a place's name is spread for its own sake, and never a title over another line.
  if (spaced[0] && isPlaceLabel(first, context.gazetteer)) return null;
  return spaced[1] ? 'kicker and title' : 'title and subtitle';
}

/** Whether lines that stand close are one title, or title and subtitle: kickers stand apart on their page, and subtitles may not. */
export function standsWithoutKicker(one: Block, other: Block, { partsApart }: TitleContext): boolean {
  return partsApart.kickers && !partsApart.subtitles && isSetClose(one, other);
}

/** Whether one line stands directly under the other, without marks, and does more than add figures, as subtitles do. */
function isSetClose(one: Block, other: Block): boolean {
  if (one.depth > 0 || other.depth > 0 || other.gap > 0) return false;
  return figures.test(one.passage.text) || !figures.test(other.passage.text);
}

/** Whether the first line's mark is no deeper than the other's, as a kicker's is. */
function standsAbove(one: Block, other: Block): boolean {
  return one.depth > 0 && (other.depth === 0 || one.depth <= other.depth);
}

/**
 * What single signs say two headline lines are to each other; the first sign decides:
 *
 *   意见不一怎么办 钱怎么分摊 / 老楼装上电梯       questions over their answer        kicker and title
 *   柳湾镇推进栈桥改造 / 老船工收了新徒弟            who does what, over a clause of its own  kicker and title
 *   柳湾镇推进栈桥改造 / 船头点灯 两岸照归人        who does what, over two halves      kicker and title
 *   柳湾县召开渡运安全推进会 / 把隐患堵在上船之前       a meeting, over what it came to     kicker and title
 *   柳湾县召开渡运安全推进会 / 钟闻笛主持并讲话           a meeting, over who came              title and subtitle
 *   疫苗接种先从老人开始 / 市卫生局提醒多通风        advice below                       title and subtitle
 *   柳湾镇举办村级会计业务 / 能力提升培训班          a phrase was cut                   one title
 */
export function relateBySigns(first: string, second: string, context: ParseContext): Relation {
  if ((first.match(/[？?！!]|怎么|谁来|如何|为啥|为何/gu)?.length ?? 0) > 1) return 'kicker and title';
  if (isClauseOver(first, second, context) || isKickerOver(first, second, context)) return 'kicker and title';
  if (tellsReader.test(second) && !tellsReader.test(first) && !isIncomplete(first, context))
    return 'title and subtitle';
  if (isEvent(first) && !/[\d%]/u.test(second)) return 'kicker and title';
  if (isMeeting(first) && onAgenda.test(second)) return 'title and subtitle';
  if (isMeeting(first) && !figures.test(second)) return 'kicker and title';
  if (needsNext(first, second, context)) return 'one title';
  return readBySigns(first, second, context);
}

/** Least share of the wider line's width that a line has whose letters were only spread to make it as wide. */
const leastOfWider = 0.6;

/**
 * 柳 湾 渡 口 / 摆渡人学会看云: letters spread in the narrower line alone, and no wider than the other: both were made as
 * wide as the column, and say nothing of their ranks.
 */
function isJustified(first: string, second: string, firstIsSpaced: boolean): boolean {
  const [spread, plain] = firstIsSpaced ? [first, second] : [second, first];
  const share = lineWidth(spread) / Math.max(1, lineWidth(plain));
  return share >= leastOfWider && share < 1;
}

/** Narrowest line of a title whose column was too narrow for it, and of one whose event the next line names, in characters. */
const wideLine = 9;
const eventLine = 5;

/** 到柳湾县检查渡口安全 · 来浚演出: where a subject went and to what end, which stands on the line above. */
const visit =
  /^(?:来|赴|到|莅)(?![了底处位家点])\p{Script=Han}{1,8}(?:检查|调研|视察|考察|开展|督导|看望|慰问|采访|演出|观摩|学习|走访|指导|授课|招聘|巡演|参观)/u;

/** Lines that tell of one event: the first names who, or says that something is held, the second what it is. */
function isCutEvent(first: string, second: string, context: ParseContext): boolean {
  const width = Math.min(first.length, second.length);
  if (width < eventLine || (isNominalKicker(first, context) && !visit.test(second))) return false;
  if ((lacksObject.test(first) || wantsObject.test(first)) && isHeld.test(second)) return true;
  if (visit.test(second) && !placePrefix(second, context.gazetteer)) return !/[，,：:]/u.test(first);
  return (
    width >= wideLine && isIncomplete(first, context) && !placePrefix(second, context.gazetteer) && isEvent(second)
  );
}

/** A line cut before its object, or a subject without a verb over what takes place. */
function needsNext(first: string, second: string, context: ParseContext): boolean {
  if (isNominalKicker(first, context)) return false;
  if (functionWordAtEnd.test(first) || lacksObject.test(first) || wantsObject.test(first)) return true;
  if (!isIncomplete(first, context) || placePrefix(second, context.gazetteer)) return false;
  return isEvent(second) || lacksSubject(second, context);
}

/** What single signs say where none is sure. */
function readBySigns(first: string, second: string, context: ParseContext): Relation {
  const places = [first, second].map((text) => placePrefix(text, context.gazetteer));
  if (places[1] && !places[0] && figures.test(second) && !figures.test(first)) return 'title and subtitle';
  if (isIncomplete(first, context) || goesOn(second)) {
    return isNominalKicker(first, context) && !lacksSubject(second, context) ? 'kicker and title' : 'one title';
  }
  const halves = [first, second].map(hasHalves);
  if (halves[1] && !halves[0]) return 'kicker and title';
  if (halves[0] && !halves[1]) return 'title and subtitle';
  if (places[0] && !places[1]) return 'kicker and title';
  if (figures.test(second) && !figures.test(first)) return 'title and subtitle';
  return lineWidth(second) / Math.max(1, lineWidth(first)) < 0.75 ? 'title and subtitle' : 'one title';
}

/**
 * 柳湾镇推进渡口栈桥改造 / 船头点灯 两岸照归人: who does what, over a line of two halves, which needs nothing before it.
 */
function isClauseOver(first: string, second: string, context: ParseContext): boolean {
  if (hasHalves(first) || !hasHalves(second) || lacksObject.test(first) || goesOn(second)) return false;
  if (functionWordAtEnd.test(first) || /[“‘《（(]$/u.test(first) || first.length < 6) return false;
  return placePrefix(first, context.gazetteer) !== '' || bodyName.test(first);
}
