/**
 * What a bad scan makes of a folio line, mended for reading (the evidence stays as printed):
 *
 *   2O10年ll月25曰 → 2010年11月25日      二O一六年 → 二〇一六年      鄭州晚報 → 鄭州晚报
 *   ２０１６．９．２１ → 2016.9.21         週四 → 周四
 *
 * Only signs that stand in a date are figures: O2O平台 and l号线 stay.
 */
export function mendScan(line: string): string {
  const plain = line.normalize('NFKC').replace(/[報曆農週號號歷]/g, (character) => simplified[character] ?? character);
  // Most lines are prose and hold nothing to mend.
  if (!/[年曰./-]/.test(plain)) return plain;
  return plain
    .replace(garbledDate, (written) => written.replace(/曰/g, '日').replace(/[^\s年月日./-]+/g, mendNumber))
    .replace(/(?<=星期)曰/g, '日');
}

const simplified: Record<string, string> = { 報: '报', 曆: '历', 歷: '历', 農: '农', 週: '周', 號: '号' };

const sign = '[\\dOoQlI丨|〇零○一二三四五六七八九十廿卅]';
const garbledDate = new RegExp(
  `(?<![\\w])${sign}{4}\\s?年\\s?${sign}{1,3}\\s?月\\s?${sign}{1,3}\\s?[日曰]|(?<![\\w.])[\\dOolI]{4}([./-])\\s?[\\dOolI]{1,2}\\1\\s?[\\dOolI]{1,2}(?![\\w.])`,
  'g',
);

/** O in Chinese figures is 〇, else 0; upright strokes are 1. */
function mendNumber(written: string): string {
  return /[一二三四五六七八九十廿卅]/.test(written)
    ? written
        .replace(/[OoQ0]/g, '〇')
        .replace(/廿/g, '二十')
        .replace(/卅/g, '三十')
    : written.replace(/[OoQ]/g, '0').replace(/[lI丨|]/g, '1');
}
