import type { Arbitrary } from 'fast-check';
import { constantFrom, oneof, string } from 'fast-check';

/**
 * Text as newspapers print it and OCR spoils it, of few characters, so that a query often occurs: common and traditional
 * ideographs, digits with points and per cents, Latin, full-width forms, kana, Hangul, accents, emoji, rare planes, Yi
 * (the letters with which the index is fenced), loose marks, punctuation.
 */
export function printedText(maxLength = 24): Arbitrary<string> {
  const common = constantFrom(...'老街坊书屋浚縣雙後后里裏');
  const digits = constantFrom(...'0124.．%‰，１ｗ');
  const latin = constantFrom(...'aAbéÉﬁ①㎡½ßİ');
  const rare = constantFrom('𠮷', '👍🏽', 'が', 'ガ', '각', '가', '\u0301', 'ꀀ', 'ꀁ', '㐀', '〇', '—', '\ud800');
  const blank = constantFrom(' ', '\u3000', '\n', '。', '“', '”', '"', '·', '_');
  return string({ unit: oneof(common, common, digits, latin, rare, blank), maxLength });
}
