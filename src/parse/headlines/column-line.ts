import type { Block } from '../blocks/block.ts';
import { lineWidth } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { affinityOf } from './affinity.ts';
import { isColumnLabel, isPlaceNews, isSlogan, readsAsColumn } from './column-label.ts';
import { isPlaceLabel, placePrefix } from './place-prefix.ts';
import { isSubtitle } from './split-title-lines.ts';
import { supportOf } from './support.ts';
import { hasHalves, isBodyLabel } from './title-grammar.ts';

/** The first line, when it is a column's label: all bold over marked headings, a slogan, one over a name and its title, or a place under such a label. */
export function isColumnLine(lines: readonly Block[], body: string, taken: number, context: ParseContext): boolean {
  const { gazetteer } = context;
  const [first, second, ...more] = lines;
  if (!first || !second) return false;
  const rest = [second, ...more];
  const marked = rest.some((line) => line.depth > 0 && line.depth < 7);
  if (first.depth === 7) return marked || rest.length > 1;
  if (first.depth === 0 && marked && more.length === 0 && second.depth > 2)
    return isPlaceLabel(first.passage.text, gazetteer);
  if (isSubtitle(second.passage.text)) return false;
  const { text } = first.passage;
  if (isColumnLabel(text) || isPlaceNews(text)) return true;
  if (isSlogan(text) && isOfNoText(text, second, body, context) && !hasHalves(second.passage.text)) return true;
  if (isSlogan(text) && more.length > 0 && isNameLine(second.passage.text, context)) return true;
  const apart = second.gap > 0 && (first.depth === 0 || second.depth > 0);
  const isName = isPlaceLabel(text, gazetteer) || isBodyLabel(text, context);
  const isLabel = /^\p{Script=Han}{2,5}\d{0,4}$/u.test(text) && !isName;
  const support = supportOf(text, body);
  if (taken === 0 && isLabel && (apart || isNameOver(first, second)) && support === 0) return true;
  // 船家学问 set apart over a text that has 船家, too; 柳湾船娘, of whom it tells, is its kicker.
  const isLower = first.depth === 0 || first.depth !== second.depth;
  if (taken === 0 && isLabel && apart && isLower && support <= oneWord) return true;
  return readsAsColumn(text) && !placePrefix(text, gazetteer) && support < 0.3;
}

/** Share of the pairs of characters of a label of two words that one of them has. */
const oneWord = 0.34;

/** From this affinity to the text below a slogan is that text's own kicker; fitted on labelled pages. */
const ownSlogan = 0.75;

/** 昔日荒山坡 今朝栈桥头 · 白天种菜园 晚上练小戏: what was and what is, the one time and the other. */
const comparesTimes =
  /^(?:昔[日年]|从前|过去|往[日年]|当年)|^(?:白天|早[上晨]|清晨|上午|农忙|平[时日]).*\s(?:晚上|夜[里晚间]|傍晚|下午|农闲|战时|周末)/u;

/**
 * Whether a slogan is of a campaign and not of the text: it shares no characters, and stands over 柳湾镇：夜船添到六班, or shares
 * no matter either, compares no times and has no third phrase (摸清水情 修好栈桥 守住渡口).
 */
function isOfNoText(text: string, { passage: below }: Block, body: string, { lexicon }: ParseContext): boolean {
  if (supportOf(text, body) >= 0.1) return false;
  if (comparesTimes.test(text) || text.trim().split(/\s+/u).length > 2) return false;
  if (/^\p{Script=Han}{2,6}[:：]/u.test(below.text)) return true;
  return affinityOf(text, body, lexicon) < ownSlogan;
}

/** 校园短波 / 图书馆给旧书办了展览: a name of a few nouns over a headline twice as long. */
function isNameOver(first: Block, second: Block): boolean {
  const [name, headline] = [first.passage.text, second.passage.text];
  return !/[的了不吗呢吧啊好着过]|[记传志录史歌谣赋]$/u.test(name) && lineWidth(headline) >= 2 * lineWidth(name);
}

/** 柳湾县渡口镇 · 柳湾县总工会: whether a line only names whom the story is about. */
export function isNameLine(text: string, context: ParseContext): boolean {
  const { gazetteer } = context;
  return (placePrefix(text, gazetteer) !== '' && isPlaceLabel(text, gazetteer)) || isBodyLabel(text, context);
}
