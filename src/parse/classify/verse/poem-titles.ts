import type { Block } from '../../blocks/block.ts';
import { isSingle, type Stanza, stanzasOf } from './stanzas.ts';

/** 外一首 · 外两章: so many poems follow the one that is named. */
const others = /外([一二两三四五六])[首章题]/u;
/** 组诗 · 渡口三章 · 柳湾诗二首: poems under a common name, each with its own. */
const several = /组诗|(?:[二两三四五六七八九十]|\d)[首章题](?:$|[)）])/mu;

const figures = '零一二三四五六';

/** Longest name of a poem inside a set, in characters. */
const longestTitle = 10;

/** So many lines above a poem hold its title: the title, its poet and the first name of the set. */
const above = 3;

/** 一 · 其二 · 1. · ②: the number of a poem instead of its name. */
const number = /^(?:其?[一二三四五六七八九十]|\d{1,2}[.、．]?|[①-⑩])$/u;

/** The rule that names a poem inside a set of several. */
export const poemTitle = 'poem-title';

/**
 * The lines that name the poems of a set, where the title says that there are several:
 *
 *   春夜（外一首） / 柏 舟 / stanzas / 渡口的灯 / stanzas      →  渡口的灯
 *   柳湾组诗 / 柏 舟 / 磨坊 / stanzas / 老桥 / stanzas         →  磨坊, 老桥
 *
 * Not: a stanza of one line under a title that speaks of one poem, and more lines by themselves than there are poems.
 */
export function markPoemTitles(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  for (let start = 0; start < result.length; ) {
    if (result[start]?.kind !== 'verse') {
      start++;
      continue;
    }
    let end = start + 1;
    while (isInSet(result, end)) end++;
    const from = isFirstName(result, start - 1) ? start - 1 : start;
    const heading = result.slice(Math.max(0, from - above), from).map(({ passage }) => passage.text.trim());
    for (const at of titlesIn(result, stanzasOf(result, from, end), heading.join('\n'))) {
      const block = result[at];
      if (block) result[at] = { ...block, kind: 'heading', rule: poemTitle };
    }
    start = end;
  }
  return result;
}

/** Verse, or one short line with verse below it. */
function isInSet(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind === 'verse') return true;
  return isName(block) && block?.kind !== 'byline' && next?.kind === 'verse';
}

/** The line between a poet and the first poem, which names it. */
function isFirstName(blocks: readonly Block[], at: number): boolean {
  return isName(blocks[at]) && blocks[at]?.kind === 'heading' && blocks[at - 1]?.kind === 'byline';
}

function titlesIn(blocks: readonly Block[], stanzas: readonly Stanza[], heading: string): number[] {
  const behind = others.exec(heading)?.[1];
  if (behind === undefined && !several.test(heading)) return [];
  const candidates: number[] = [];
  for (const [index, stanza] of stanzas.entries()) {
    const next = stanzas[index + 1];
    if (index === 0 && behind !== undefined) continue;
    if (isSingle(stanza) && next && !standsAlone(blocks, next) && isName(blocks[stanza.from]))
      candidates.push(stanza.from);
  }
  if (behind === undefined) return candidates;
  const wanted = behind === '两' ? 2 : figures.indexOf(behind);
  const lengthAt = (at: number) => blocks[at]?.passage.text.length ?? 0;
  return candidates.toSorted((one, other) => lengthAt(one) - lengthAt(other)).slice(0, wanted);
}

/** A stanza of one line, but for the lines of classical verse, each of which OCR may set by itself. */
function standsAlone(blocks: readonly Block[], stanza: Stanza): boolean {
  return isSingle(stanza) && blocks[stanza.from]?.rule !== 'regulated-verse';
}

function isName(block: Block | undefined): boolean {
  const text = block?.passage.text.trim() ?? '';
  if (number.test(text)) return true;
  return text !== '' && text.length <= longestTitle && !/[，,、；;：:。！？!?…了着过吗呢吧啊]$/u.test(text);
}
