import type { Block } from '../blocks/block.ts';
import { lineWidth } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import type { HeadlineLine } from '../draft.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import { spacingOf } from './letter-spacing.ts';
import { placePrefix } from './place-prefix.ts';

export interface TitleLines {
  kicker: Block[];
  title: HeadlineLine[];
  subtitle: Block[];
}

export interface TitleContext extends ParseContext {
  /** Whether the text below is set without blanks between its signs, so that a line with them stands out. */
  plainBody: boolean;
}

/** How two headline lines, one directly under the other, stand to each other. */
type Relation = 'one title' | 'kicker and title' | 'title and subtitle';

/**
 * Tells apart headline lines that stand directly under one another:
 *
 *   某县举办村级会计业务 / 能力提升培训班           one title, cut inside a phrase
 *   三十二只传感器学揉面 / 一条馒头线年省粮二十吨    one title of two halves
 *   某市某乡某村 / 老磨坊里开书院                  kicker and title
 *   前三季度果品出口增速居全省第二 / 鲜桃占比超九成  title and subtitle
 *   老磨坊里开书院 / ——某村见闻                    title and subtitle
 */
export function splitTitleLines(lines: readonly Block[], context: TitleContext): TitleLines {
  const dash = lines.findIndex((line) => isSubtitle(line.passage.text));
  const upper = dash < 0 ? lines : lines.slice(0, dash);
  const subtitle = dash < 0 ? [] : lines.slice(dash);
  const [first, second, third, ...more] = upper;
  if (!first || !second) return { kicker: [], title: upper.map(asTitle), subtitle };
  if (!third) return splitPair(first, second, subtitle, context);
  const [upperGap, lowerGap] = [difference(first, second), difference(second, third)];
  const alike = Math.min(upperGap, lowerGap) <= 2.5;
  if (alike && upperGap < lowerGap) {
    return { kicker: [], title: joinTitle([first, second], context), subtitle: [third, ...more, ...subtitle] };
  }
  if (alike && upperGap > lowerGap && relate(second, third, context) === 'one title') {
    return { kicker: [first], title: joinTitle([second, third, ...more], context), subtitle };
  }
  return withKicker(first, splitPair(second, third, [...more, ...subtitle], context));
}

function withKicker(line: Block, { kicker, title, subtitle }: TitleLines): TitleLines {
  return { kicker: [line, ...kicker], title, subtitle };
}

function splitPair(first: Block, second: Block, subtitle: readonly Block[], context: TitleContext): TitleLines {
  switch (relate(first, second, context)) {
    case 'kicker and title':
      return { kicker: [first], title: [asTitle(second)], subtitle: [...subtitle] };
    case 'title and subtitle':
      return { kicker: [], title: [asTitle(first)], subtitle: [second, ...subtitle] };
    default:
      return { kicker: [], title: joinTitle([first, second], context), subtitle: [...subtitle] };
  }
}

function relate(one: Block, other: Block, context: TitleContext): Relation {
  const [first, second] = [one.passage.text, other.passage.text];
  if ((first.match(/[？?！!]|怎么|谁来|如何|为啥|为何/gu)?.length ?? 0) > 1) return 'kicker and title';
  if (isClauseOver(first, second, context)) return 'kicker and title';
  const spaced = [one, other].map((line) => context.plainBody && spacingOf([line]) > 0.6);
  if (spaced[0] !== spaced[1]) return spaced[1] ? 'kicker and title' : 'title and subtitle';
  if (tellsReader.test(second) && !tellsReader.test(first) && !isIncomplete(first, context))
    return 'title and subtitle';
  if (isEvent(first) && !/[\d%]/u.test(second)) return 'kicker and title';
  const places = [first, second].map((text) => placePrefix(text, context.gazetteer));
  if (places[1] && !places[0] && figures.test(second) && !figures.test(first)) return 'title and subtitle';
  if (isIncomplete(first, context) || goesOn(second)) {
    return isNominalKicker(first, context) ? 'kicker and title' : 'one title';
  }
  const halves = [first, second].map(hasHalves);
  if (halves[1] && !halves[0]) return 'kicker and title';
  if (halves[0] && !halves[1]) return 'title and subtitle';
  if (places[0] && !places[1]) return 'kicker and title';
  if (figures.test(second) && !figures.test(first)) return 'title and subtitle';
  return lineWidth(second) / Math.max(1, lineWidth(first)) < 0.75 ? 'title and subtitle' : 'one title';
}

/** 渡运所提醒乘客看好老人孩子: advice or demand, which the line under a title gives. */
const tellsReader = /提醒|要求|呼吁|建议|[请勿莫](?!进|来|教)|注意|强调/u;

/** A sum or a share: 前4个月出口额增长21.6%. */
const figures = /\d[\d.]*\s?(?:%|岁|万|亿|元|个百分点|吨|亩|公里|人|名|户|天)/u;

/** 第三届渡口文化节开幕: an event that takes place, and needs no object. */
function isEvent(text: string): boolean {
  return /.{6,}(?:启动|开幕|闭幕|落幕|举行|召开|开班|揭牌|启用|开工|竣工|投用|通车|挂牌|收官|落成|揭晓)$/u.test(text);
}

/**
 * 柳湾镇推进渡口栈桥改造 / 船头点灯 两岸照归人: who does what, over a line of two halves, which needs nothing before it.
 */
function isClauseOver(first: string, second: string, context: ParseContext): boolean {
  if (hasHalves(first) || !hasHalves(second) || lacksObject.test(first) || goesOn(second)) return false;
  if (/(?:的|和|与|及|在|对|为|向|从|将|把|被|让|[“‘《（(])$/u.test(first) || first.length < 6) return false;
  return placePrefix(first, context.gazetteer) !== '' || bodyName.test(first);
}

/** 市房屋维修资金中心…: begins with the name of a public body. */
const bodyName =
  /^(?:我?[省市县区]|全[省市县区])\p{Script=Han}{1,14}?(?:局|委|办|院|校|站|所|队|馆|厅|会|部|公司|中心|集团|大学|学院|法院|小学|中学)/u;

/** ——记某某社区老党员某某某 */
export function isSubtitle(text: string): boolean {
  return /^\s*(?:——|—|－－|--)/u.test(text);
}

function asTitle(block: Block): HeadlineLine {
  return { block, glue: ' ' };
}

/** The lines of one title: joined by nothing where the line before was cut inside a phrase, else by a blank. */
function joinTitle(lines: readonly Block[], context: ParseContext): HeadlineLine[] {
  return lines.map((block, index) => {
    const before = lines[index - 1]?.passage.text ?? '';
    const cut = isIncomplete(before, context) || goesOn(block.passage.text);
    return { block, glue: index > 0 && cut ? '' : ' ' };
  });
}

/** 为老旧小区暖气片“看病”: a line that begins with a preposition goes on with the one above. */
function goesOn(text: string): boolean {
  return /^(?:为|将|把|给|让|向|对|与|和|及|并|的)(?!了|何|民|来)/u.test(text);
}

function difference(one: Block, other: Block): number {
  return Math.abs(lineWidth(one.passage.text) - lineWidth(other.passage.text));
}

/** 楼顶架天线 童声传千里: complete in itself. */
function hasHalves(text: string): boolean {
  return /\p{Script=Han}[”’》]?\s+[“‘《]?\p{Script=Han}/u.test(text.trim());
}

/** 举办村级会计业务: what is held is a course or a meeting, which the line does not reach. */
const lacksObject =
  /(?:举办|举行|召开|组织召开)(?!.*(?:[会班]$|会议|班|课|式|赛|节|展|演|活动|讲座|培训|论坛|沙龙|晚会|典礼|集市|庙会)).*$/u;

/** Verbs of one character that headlines live on and the tags miss: 两万只竹灯赶年集. */
const bareVerb = /.[赶学识守换添送找挑搬撑捎熬跑唱讲摆晒酿织绣缝刻拍逛救]./u;

/** Whether a headline line needs the next one: it has no verb, or ends with one that wants an object. */
function isIncomplete(text: string, { lexicon, gazetteer }: ParseContext): boolean {
  if (hasHalves(text) || /[！？!?”]$/u.test(text)) return false;
  const words = lexicon.tag(text).filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const verbs = words.map(({ tag }) => /^v/u.test(tag) && tag !== 'vn');
  if (lacksObject.test(text) || (!verbs.includes(true) && !bareVerb.test(text))) return true;
  if (placePrefix(text, gazetteer) && verbs.indexOf(true) < words.length - 2)
    return /(?:的|和|与|及|在|对|为|向|从|将|把|被|让)$/u.test(text);
  if (/(?:的|和|与|及|在|对|为|向|从|将|把|被|让)$/u.test(text)) return true;
  return verbs.lastIndexOf(true) === words.length - 1 && (words[words.length - 1]?.word.length ?? 0) >= 2;
}

/** A place, or a place with the person or body that the story is about: a kicker, though it has no verb. */
function isNominalKicker(text: string, context: ParseContext): boolean {
  const place = placePrefix(text, context.gazetteer);
  if (!place || text.length > 16) return false;
  const words = context.lexicon.tag(text);
  if (words.some(({ word, tag }) => /^v/u.test(tag) || /^[在对为以从向把被让]$/u.test(word))) return false;
  const endsWithName =
    words[words.length - 1]?.tag === 'nr' || [2, 3].some((length) => isPersonName(text.slice(-length)));
  return (
    /(?:[市县区镇乡村局院校所队站厂]|街道|社区|中心|公司|学校|小学|中学|图书馆|博物馆)$/u.test(text) || endsWithName
  );
}
