import type { Byline } from '../../../model/record.ts';
import { CharacterSet } from '../../character-set.ts';
import { readAgencySource } from './agency-source.ts';
import { parseByline } from './parse-byline.ts';
import { isPersonName } from './surnames.ts';

/** Of these each credit has one, whatever the case of AI. */
const creditMarks = new CharacterSet('图照片摄拍提绘画网截社AaIi');

/** Credits that name nobody. */
const nameless =
  /^(?:(?:资料|配|网络|新闻)(?:图片?|照片)|图片|照片|图|本报(?:资料)?(?:图片|制图|绘图)|(?:图片?|照片|本图|配图|插图)?\s*(?:由|为|系)?\s*AI\s*(?:自动|辅助)?(?:生成|制图|绘图|制作|绘制|作图)(?:图片?|图像)?|图[据源]?网络|(?:图片)?来[源自]网络|网络截图|视频截图|监控截图)$/iu;

const given =
  /^(?:本?[图照]片?|本版图片|照片|配图|以?上?图片?均?)(?:均)?由\s*([^，。,]{2,24}?)\s*(?:提供|供图|拍摄|摄)$/u;
const origin = /^(?:图片?|照片)(?:来源|据|源|来自)\s*[：:/／]?\s*([^，。,：:]{2,24})$/u;
/** 提供；未按约定提供的，…: a line of prose that begins with a sentence's verb. */
const proseOpening = /^(?:提供|拍摄|拍|画|绘)[，。；、,;]/u;
const issued = /^(?:新华社|中新社)发?$/u;

/**
 * Parses the words of a picture's credit, brackets left out:
 *
 *   甲乙丙 摄      本报记者 甲乙 摄      某镇政府供图      资料图片（某街道供图）      图片由某镇提供      新华社发（甲乙 摄）
 *
 * @returns whom it names; empty where it names nobody (资料图片, AI生成), null where the words are no credit.
 */
export function parseCredit(text: string): Byline[] | null {
  // Every line of a page is asked for, and most are prose.
  if (!creditMarks.holdsAnyOf(text)) return null;
  const raw = text.trim().replace(/^[▲△▼□■●◆]\s*/u, '');
  const [, outer, inner] = /^([^（()）]*)[（(]([^（()）]+)[）)]$/u.exec(raw) ?? [];
  if (outer !== undefined && inner !== undefined) {
    if (outer === '') return parseCredit(inner);
    const [first, second] = [parseOne(outer.trim()), parseOne(inner.trim())];
    return first && (second ?? (inner.length <= 24 && first.length === 0)) ? [...first, ...(second ?? [])] : null;
  }
  return parseOne(raw);
}

function parseOne(raw: string): Byline[] | null {
  if (nameless.test(raw)) return [];
  const name = (given.exec(raw) ?? origin.exec(raw))?.[1];
  if (name) return [{ name, role: /摄$/u.test(raw) && isPersonName(name) ? 'photographer' : 'source', raw }];
  if (issued.test(raw)) return [{ name: raw.slice(0, 3), role: 'source', raw }];
  if (!/摄|图|拍|提供|绘|画/u.test(raw) || proseOpening.test(raw)) return null;
  // 资料图 某镇供图: the kind of picture stands before its giver.
  const words = raw.replace(/^(?:资料图片?|资料照片|图片|视频截图|效果图)[\s/／|｜]+(?=\S)/u, '');
  const bylines = parseByline(words, words !== raw) ?? (words === raw ? null : readAgencySource(words));
  return bylines?.some(({ role }) => role === 'photographer' || role === 'source') ? bylines : null;
}
