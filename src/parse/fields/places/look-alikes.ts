/**
 * Where the characters of a name stand for something else. One rule an entry; a name for which any holds is no place.
 */
import type { NamedPlace } from '../../gazetteer/name-trie.ts';

export interface NameOccurrence {
  text: string;
  start: number;
  end: number;
  name: string;
  named: NamedPlace;
  /** Up to eight characters on either side. */
  before: string;
  after: string;
}

interface LookAlikeRule {
  name: string;
  holds(occurrence: NameOccurrence): boolean;
}

/** 济源路, 洛阳大道, 开封街: streets are named after cities. 鹤壁街道 would be a township's full name. */
const street: LookAlikeRule = {
  name: 'street',
  holds: ({ named, after }) =>
    named.form === 'short' && /^(?:[东西南北中]?路|大道|大街|街(?!道|头)|巷|胡同)/.test(after),
};

/** 中原区域, 西村乡村, 郑州市场: the last character belongs to the next word. */
const nextWord: LookAlikeRule = {
  name: 'next-word',
  holds: ({ name, after }) =>
    (name.endsWith('区') && /^[域别分间划块]/.test(after)) ||
    (name.endsWith('乡') && /^[村亲土愁镇音情贤]/.test(after)) ||
    (name.endsWith('市') && /^[场值面价况]/.test(after)) ||
    (name.endsWith('镇') && /^[定静压痛]/.test(after)),
};

/** 自信阳光, 河南召开, 社会主义马克思, 多项城市, 经济源泉, 示范县, 全新密封: the name arises where two words meet. */
const meeting: LookAlikeRule = {
  name: 'meeting-words',
  holds: ({ name, before, after }) =>
    (name.endsWith('阳') && /^[光台性历伞]/.test(after)) ||
    (name === '南阳' && /[河湖云海济江岭]$/.test(before)) ||
    (name === '济源' && /[经救]$/.test(before)) ||
    (name === '新乡' && /^[贤村镇土愁亲音情风]/.test(after)) ||
    (name === '开封' && (/[未已拆刚]$/.test(before) || /^[的后前]/.test(after))) ||
    (name === '周口' && (/^[店腔碑味罩]/.test(after) || /[一本上下每两这]$/.test(before))) ||
    (name === '南召' && /^[开集唤回见]/.test(after)) ||
    (name === '义马' && (/主$/.test(before) || /^[克列]/.test(after))) ||
    (name === '社旗' && /^[下帜舰]/.test(after)) ||
    (name === '平舆' && /^[论情]/.test(after)) ||
    (name === '确山' && /[明正的精准]$/.test(before)) ||
    (name === '新野' && /[清创全更]$/.test(before)) ||
    (name === '灵宝' && /[心精性]$/.test(before)) ||
    (name === '固始' && (/顽$/.test(before) || /^终/.test(after))) ||
    (name === '上蔡' && /[早晚身路]$/.test(before)) ||
    (name === '林州' && /[园森]$/.test(before)) ||
    (name === '西峡' && /^谷/.test(after)) ||
    (name === '温县' && (/[升降气高低]$/.test(before) || /^[域城级]/.test(after))) ||
    (/^项城市?$/.test(name) && /[各多一二两三四五六七八九十几数单此该本这那事专]$/.test(before)) ||
    (name === '新郑' && after.startsWith('州')) ||
    (name === '新密' && /^[封度码钥集切]/.test(after)) ||
    (name === '获嘉' && /^[奖宾许勉]/.test(after)) ||
    (name === '范县' && /[示模典规师]$/.test(before)) ||
    (name === '息县' && /[信休作消]$/.test(before)) ||
    (name === '叶县' && /[茶树枝]$/.test(before)) ||
    (name === '新县' && (/[创高全革更崭翻建]$/.test(before) || /^[城长委级域里]/.test(after))) ||
    (name === '上街区' && /[走登爬搬涌送跑冲洒开撒推摆贴挂]$/.test(before)),
};

/** 淇河南岸, 黄河南北: a river's southern bank, not the province. */
const riverBank: LookAlikeRule = {
  name: 'river-bank',
  holds: ({ name, before, after }) =>
    name === '河南' && (/^[北岸侧]/.test(after) || /[淇黄卫洛伊沁汤颍贾运小大沿]$/.test(before)),
};

/** 鹤壁日报: a paper's name says where the paper is, not what the article speaks of. */
const paperName: LookAlikeRule = {
  name: 'paper-name',
  holds: ({ named, after }) => named.form === 'short' && /^(?:日报|晚报|晨报|广播|电视台|融媒|全媒)/.test(after),
};

/** 晋冀鲁豫解放区, 解放区军民: the liberated areas of the war. */
const liberatedArea: LookAlikeRule = {
  name: 'liberated-area',
  holds: ({ name, before, after }) =>
    name === '解放区' &&
    (/(?:[晋冀鲁豫陕甘宁皖苏鄂察绥边老各个敌]|华北|华中|东北|中原|太行|抗日|根据地)$/.test(before) ||
      /^(?:军民|的天|人民政权|根据地|土改|战场)/.test(after)),
};

export const lookAlikeRules: readonly LookAlikeRule[] = [
  street,
  nextWord,
  meeting,
  riverBank,
  paperName,
  liberatedArea,
];

export function isLookAlike(occurrence: NameOccurrence): boolean {
  return lookAlikeRules.some((rule) => rule.holds(occurrence));
}
