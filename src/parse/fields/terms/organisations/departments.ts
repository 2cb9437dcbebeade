import { CharacterSet } from '../../../character-set.ts';
import { unitAt } from '../../../unit-at.ts';
import type { Stretch, Word } from './clause.ts';

/**
 * Departments of government and bodies beside it: 市民政局, 浚县住建局, 区纪委监委, 市委改革办, 县总工会. The segmentation cuts
 * them at the wrong places (市民|政局, 住|建局), so their characters are read.
 */
const fields =
  '发展和?改革|教育体育|教育|科学技术|科技|工业和信息化|工信|民族宗教|公安|民政|司法|财政|人力资源和?社会保障|人社|自然资源和?规划|自然资源|国土资源|' +
  '生态环境|环境保护|环保|住房和?城乡建设|住建|交通运输|交通|水利|水务|农业农村|农业|农机|畜牧|商务|文化广电和?旅游|文广旅|文旅|文化|文物|卫生健康|卫健|退役军人事务|' +
  '应急管理|审计|市场监督管理|市场监管|统计|医疗保障|医保|林业和?草原|林业|园林绿化|园林|城市综合执法|城市管理|城管|综合行政执法|信访|机关事务|金融工作|金融|大数据管理|' +
  '行政审批和政务信息管理|行政审批|政务服务和?大数据管理|政务服务|乡村振兴|税务|气象|体育|档案|邮政管理|烟草专卖|地震|粮食和?物资储备|粮食|供销|黄河河务|河务|南水北调|人防|房管|市政|公路|运输管理';
const bodies = [
  `(?:${fields})(?:分)?局`,
  '(?:发展改革|卫生健康|城乡建设|农业农村工作|国资|发改|卫健|住建)委(?:员会)?',
  '委?(?:组织部|宣传部|统战部|政法委|改革办|编办|网信办|老干部局|巡察办|直属机关工委|直机关工委|党校|党史和?地方史志研究室|党史研究室)',
  '纪委监委|纪委|监委|人大常委会|人大|政协|法院|人民法院|检察院|人民检察院',
  '妇女联合会|妇联|残疾人联合会|残联|总工会|工会|团委|共青团|科协|文联|侨联|作协|工商联|社科联|红十字会|计生协|慈善总会|供销合作社|供销社|地方史志办公室|史志办',
  '(?:消防救援|交警|交通警察|巡特警|城管执法|文化市场综合行政执法|农业综合行政执法)(?:支队|大队|中队)',
  '政府办公室|政府办|委办公室|委办|(?:委[省市县区])?政府督查局|文明办|创建办|爱卫办|河长办|林长办|应急办|气象台|广播电视台|融媒体中心',
].join('|');

const department = new RegExp(
  `(?:[省市县区]|经开区|开发区|示范区|新区|[\\p{Script=Han}]{2}(?:[镇乡]|街道))(?:${bodies})(?:[\\p{Script=Han}]{2,6}分局)?(?!部门|系统|代表|委员(?!会)|常委(?!会))`,
  'uy',
);

/** What the place before a body ends with: few characters of a text are worth a look. */
const placeEnds = new CharacterSet('省市县区镇乡道');

/** UTF-16 units that such a place takes at most: two characters of two units each, and 街道. */
const longestPlace = 6;

/** Where 市 or 县 heads a department; the place before it is put on by the caller. */
export function findDepartments(text: string): Stretch[] {
  const found: Stretch[] = [];
  const { length } = text;
  let next = 0;
  for (let at = 0; at < length; at++) {
    if (at < next || !placeEnds.has(unitAt(text, at))) continue;
    for (let start = Math.max(next, at + 1 - longestPlace); start <= at; start++) {
      department.lastIndex = start;
      if (!department.test(text)) continue;
      next = department.lastIndex;
      // 城市管理局 and 社区教育局 would begin inside a word.
      if (!/^(?:城市|社区|小区|地区|辖区|山区|城乡|故乡)/u.test(text.slice(start - 1, start + 1))) {
        found.push({ start, end: next });
      }
      break;
    }
  }
  return found;
}

/** Puts the name of the place before 市, 县, 区, and the places around it: 浚县 before 县住建局's 县. */
export function extendOverPlace(stretch: Stretch, words: readonly Word[], isPlace: (word: Word) => boolean): Stretch {
  let { start } = stretch;
  for (let index = wordsBefore(words, start) - 1; index >= 0; index--) {
    const word = words[index];
    if (!word) break;
    const end = word.start + word.text.length;
    if (end < start) break;
    // The word reaches into the stretch (浚|县住建局) or ends where it begins (浚县|…).
    if (!isPlace(word) || word.text.length < 2) break;
    start = word.start;
  }
  return { start, end: stretch.end };
}

/** How many of the words, which are in the order of the text, begin before a place of it. */
function wordsBefore(words: readonly Word[], place: number): number {
  let [first, end] = [0, words.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((words[middle]?.start ?? place) < place) first = middle + 1;
    else end = middle;
  }
  return first;
}
