import type { Normalisation } from '../../model/record.ts';
import { CharacterSet } from '../character-set.ts';

/** Marks between Chinese words that a dump has at least, and the share of them that is half-width, to call it such a scan. */
const fewest = 6;
const share = 0.9;

const han = '\\p{Script=Han}';
/** What Chinese words end and begin with, beside Han characters. */
const before = `[${han}”’》）」』〉】%％)"]`;
const behind = `(?=\\s*(?:[${han}“‘《（「『〈【("]|$))`;

/** Marks of one sort: their half-width forms between Chinese words, their full-width forms, and what is shown of them. */
interface Sort {
  signs: string;
  half: RegExp;
  full: RegExp;
}

/** Commas and the like decide: no paper sets them half-width between Chinese words, and every page has many. */
const clauseSigns = ',;:!?()';
// What stands before a sign is looked at behind it: at most places there is no sign.
const halfClause = new RegExp(`[,;:!?](?<=${before}\\s?.)${behind}|[(](?=\\s?${han})|[)](?<=${han}\\s?.)`, 'gmu');
const halfSigns = new CharacterSet(clauseSigns);
const fullSigns = new CharacterSet('，；：！？（）');

/** Marks that some of these scans leave full-width or curly, each sort decided by itself. */
const others: readonly Sort[] = [
  { signs: '"', half: /"/gu, full: /[“”]/gu },
  { signs: "'", half: /'(?<![A-Za-z0-9]')(?!\s)|'(?<=\S')(?![A-Za-z0-9])/gu, full: /[‘’]/gu },
  { signs: '.', half: new RegExp(`\\.(?<=${han}${han}[”"）)]?\\.)(?=[”"]?\\s*(?:${han}|$))`, 'gmu'), full: /。/gu },
  { signs: '-', half: /(?<![-\w])--(?![-\w])/gu, full: /——/gu },
];

/**
 * Finds out whether a dump is a scan that wrote all punctuation of Chinese prose half-width:
 *
 *   渡口的灯亮了,船老大说:“今夜有雾,慢些走。”   →   half-width-punctuation of ,:
 *
 * Not: a page that mixes both, whose print may have done so; a page of Latin words; the commas of 1,000 and 9:30.
 * The records' texts stay as printed; this says what a page may show instead.
 */
export function findNormalisation(text: string): Normalisation | null {
  const fullWidth = fullSigns.countIn(text);
  // Most pages are told by the bare number of half-width marks, wherever those stand.
  if (!isShare(halfSigns.countIn(text), fullWidth)) return null;
  const halfWidth = count(text, halfClause);
  if (halfWidth < fewest || !isShare(halfWidth, fullWidth)) return null;
  const sorts = others.filter(({ half, full }) => {
    const found = count(text, half);
    return found > 0 && isShare(found, count(text, full));
  });
  const signs = [...clauseSigns].filter((sign) => text.includes(sign));
  return {
    rule: 'half-width-punctuation',
    marks: [...signs, ...sorts.map((sort) => sort.signs)].join(''),
    halfWidth,
    fullWidth,
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isShare(half: number, full: number): boolean {
  return half >= (half + full) * share;
}
