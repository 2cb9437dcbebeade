import { CharacterClass } from '../../../character-class.ts';
import { CharacterSet } from '../../../character-set.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';

export interface Word {
  text: string;
  tag: string;
  /** Offset into the text. */
  start: number;
}

/** A stretch [start, end) of the text that names an organisation. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Runs of words that could be one name: cut at punctuation, at words that join or govern (和, 在, 的, 由), at pronouns,
 * adverbs and counts, and at verbs, those aside that stand in names of institutions (服务, 管理, 监督).
 *
 *   记者从市公交公司了解到，鹤山区图书馆与浚县中医院联合举办   →   市公交公司 · 鹤山区图书馆 · 浚县中医院
 *
 * @param ends only runs are told that hold a word that ends with one of these; all where none are given
 */
export function findRuns(text: string, lexicon: Lexicon, ends?: CharacterSet): Word[][] {
  const collector = new RunCollector(ends);
  let start = 0;
  for (const { word, tag } of lexicon.tag(text)) {
    const governor = tag === 'x' && word.length > 1 ? governorLength(word) : 0;
    if (governor > 0) {
      collector.read(word.slice(0, governor), 'p', start);
      const rest = word.slice(governor);
      collector.read(rest, rest.length === 1 ? 'n' : tag, start + governor);
    } else collector.read(word, tag, start);
    start += word.length;
  }
  collector.endRun();
  return collector.runs;
}

/** Reads words into runs. Most runs name nothing, so their words are kept as numbers and strings until that is known. */
class RunCollector {
  readonly runs: Word[][] = [];
  readonly #ends: CharacterSet | undefined;
  readonly #texts: string[] = [];
  readonly #tags: string[] = [];
  readonly #starts: number[] = [];
  /** How many words the run at hand has, and whether it is told. */
  #length = 0;
  #isTold = false;

  constructor(ends: CharacterSet | undefined) {
    this.#ends = ends;
  }

  /** Goes on with the run, or ends it where the word is a boundary. */
  read(text: string, tag: string, start: number): void {
    if (isBoundary(text, tag, this.#length === 0)) {
      this.endRun();
      return;
    }
    this.#texts[this.#length] = text;
    this.#tags[this.#length] = tag;
    this.#starts[this.#length++] = start;
    this.#isTold ||= this.#ends === undefined || this.#ends.hasAt(text, text.length - 1);
  }

  endRun(): void {
    if (this.#isTold) {
      const run: Word[] = [];
      for (let at = 0; at < this.#length; at++)
        run.push({ text: this.#texts[at] ?? '', tag: this.#tags[at] ?? '', start: this.#starts[at] ?? 0 });
      this.runs.push(run);
    }
    this.#length = 0;
    this.#isTold = false;
  }
}

/**
 * An unknown word of the segmentation is often two: 从市|公交公司 → 从 · 市 · 公交公司, 报给区|河长办 → 报给 · 区 · 河长办.
 * Names of places are in the dictionary, so what is unknown and ends with 市, 县, 区 is not one.
 *
 * @returns how much of an unknown word governs the rest
 */
function governorLength(word: string): number {
  if (/.[省市县区]$/u.test(word) && !/(?:社|小|片|园|校|街|新|开|示范|验|聚)区$/u.test(word)) return word.length - 1;
  return /^[从在由到与和向对及是为经将把被让给等][省市县区镇乡州旧作]/u.test(word) ? 1 : 0;
}

const institutionVerbs = new Set(
  '服务|管理|监督|监管|保障|调解|救援|救助|审批|运行|运营|指挥|检验|检测|监测|检查|储配|交易|保护|防控|防治|预防|急救|执法|巡护|养护|供电|供水|供热|储备|规划|建设|发展|合作|投资|开发|教育|培训|训练|研究|设计|治理|调度|托养|养老|助残|应急|处置|体检|鉴定|认证|推广|种植|养殖|加工|制造|印刷|运输|联合|出租|租赁|回收|搬运|灌溉|改革|办|住|建|登记|观鸟|收藏|健身|养|护理|评估|统计|测绘|勘测|勘察|考古|孵化|创新|创业|公证|仲裁|广播|传播|编辑|出版|融|护|指导|综合'.split(
    '|',
  ),
);

/** Tags of prepositions, conjunctions, auxiliaries, adverbs, pronouns and the like. */
const joiningTags = new CharacterSet('pcuydeozqr');

function isJoining(tag: string): boolean {
  return tag.length === 1 ? joiningTags.hasAt(tag, 0) : tag.startsWith('u') || tag === 'zg';
}

const units = new CharacterSet('省市县区镇乡');

const wordCharacters = new CharacterClass('\\p{Script=Han}A-Za-z0-9');

function isBoundary(text: string, tag: string, isFirst: boolean): boolean {
  if (text.length === 1 && units.hasAt(text, 0)) return false;
  if (isJoining(tag)) return text === '地' ? isFirst : text !== '鸟' && text !== '该';
  if (tag === 't' || !wordCharacters.holdsAll(text)) return true;
  if (tag === 'm') return !/^第?[一二三四五六七八九十百\d]+$/u.test(text) || (!text.startsWith('第') && isFirst);
  if (tag === 'f') return !/^[东西南北中]$/u.test(text);
  if (tag === 's') return /[里上中下内外前后边]$/u.test(text);
  if (tag === 'v' || tag === 'vd' || tag === 'vq') return !institutionVerbs.has(text);
  return false;
}
