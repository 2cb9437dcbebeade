import type { Byline } from '../../../model/record.ts';
import { withoutBlanks } from '../../characters.ts';
import { isBylineName, isSureName } from './byline-name.ts';

/** What pictures in literary corners are made as. */
const arts =
  '(?:(?:中|国|油|版|年|漆|粉|烙|水墨|水彩|水粉|工笔|写意|花鸟|山水|儿童|农民|钢笔|铅笔|剪贴|麦秆)?国?画|[套黑]?[色白]?木刻|水墨|水彩|水粉|粉彩|剪纸|素描|速写|线描|白描|书法|[行草楷隶篆]书|篆刻|摄影|插图|插画|刺绣|[泥根雕]塑|根雕)';
const title = `^\\s*《?[\\p{Script=Han}·，、\\s]{1,14}?》?\\s*[（(]\\s*${arts}\\s*[)）]`;
const artist = '(?:作者\\s*[：:]?\\s*)?(\\p{Script=Han}(?:\\s{0,2}\\p{Script=Han}){1,3})\\s*(?:作|绘|画|刻|摄)';
const named = '作者\\s*[：:]?\\s*(\\p{Script=Han}(?:\\s{0,2}\\p{Script=Han}){1,3})';

const whole = new RegExp(`(${title})\\s*(?:${artist}|${named})\\s*$`, 'u');
const titleAlone = new RegExp(`${title}\\s*$`, 'u');
const artistAlone = new RegExp(`^\\s*(?:${artist}|${named})\\s*$`, 'u');

/** Longest line with a picture's title and its artist, in characters. */
const longest = 40;

/**
 * Splits the line under a picture of a literary corner:
 *
 *   渡口秋色（国画） 何 苗 作   ·   柳湾夜雨（木刻） 作者 柏小舟     →   title up to the brackets, artist behind them
 *
 * Not: 渡口秋色（外一首） 何苗, a poem's title; 夜渡（摄影大赛） 报名….
 *
 * @returns the index at which the artist's part begins, or null where the line is none such.
 */
export function splitArtwork(text: string): { creditStart: number } | null {
  if (text.length > longest || !/[)）]/u.test(text)) return null;
  const found = whole.exec(text);
  if (!found?.[1] || !isBylineName(withoutBlanks(found[2] ?? found[3] ?? ''))) return null;
  return { creditStart: found[1].length + (/^\s*/u.exec(text.slice(found[1].length))?.[0].length ?? 0) };
}

/** Whether the line is the title of such a picture alone: 渡口秋色（国画）. */
export function isArtworkTitle(text: string): boolean {
  return text.length <= longest && titleAlone.test(text);
}

const nameAlone = /^\s*\p{Script=Han}(?:\s{0,2}\p{Script=Han}){1,3}\s*$/u;

/**
 * Reads the artist, on the picture's own line or below its title: 何 苗 作 · 作者：柏小舟.
 *
 * @param isBelowTitle whether the line stands below such a title, where the name is enough: 何 苗.
 */
export function parseArtist(text: string, isBelowTitle = false): Byline[] | null {
  const [, made, wrote] = (text.length <= longest && artistAlone.exec(text)) || [];
  const name = withoutBlanks(made ?? wrote ?? '');
  if (name === '' && isBelowTitle && nameAlone.test(text) && isSureName(withoutBlanks(text)))
    return [{ name: withoutBlanks(text), role: 'author', raw: text.trim() }];
  return isBylineName(name) ? [{ name, role: 'author', raw: text.trim() }] : null;
}
