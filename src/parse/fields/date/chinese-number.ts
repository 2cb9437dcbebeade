const digits = '〇一二三四五六七八九';

/**
 * Numbers as pages write them: 12, １２, 十二, 二十八, 七十五, 二〇二二. Null for anything else.
 * Only what dates, pages and anniversaries need: below a hundred, or digit by digit.
 */
export function chineseNumber(text: string): number | null {
  const folded = text.normalize('NFKC').replace(/[零○]/g, '〇').replace(/两/g, '二');
  if (/^\d+$/.test(folded)) {
    return Number(folded);
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(folded);
  if (tens) {
    return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  }
  if (/^[〇一二三四五六七八九]+$/.test(folded)) {
    return Number(Array.from(folded, (character) => digits.indexOf(character)).join(''));
  }
  return null;
}
