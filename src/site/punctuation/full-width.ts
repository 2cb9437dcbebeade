import { pairQuotes } from './pair-quotes.ts';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};

const curly: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], "'": ['‘', '’'] };

const han = /\p{Script=Han}/u;
const chinese = /[\p{Script=Han}\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\u2014\u2018-\u201d\u2026]/u;

/**
 * Chinese prose with its half-width marks full-width, each mark by one of the same length, so that places in the text
 * stay what they are:
 *
 *   3月8日9:30,渡口的"夜航"开了(每晚1,000人)   →   3月8日9:30，渡口的“夜航”开了（每晚1,000人）
 *
 * Not: marks between digits, between Latin words and in addresses (1,000 · 9:30 · 24.1 · www.example.com?a=1), nor in
 * a text without any Chinese.
 *
 * @param marks the half-width marks that are to be changed, as Normalisation says them
 */
export function toFullWidth(text: string, marks: string): string {
  if (!han.test(text) || !hasAny(text, marks)) return text;
  const signs = text.split('');
  for (const quote of Object.keys(curly)) if (marks.includes(quote)) turnQuotes(signs, quote);
  if (marks.includes('(')) turnBrackets(signs);
  if (marks.includes('-')) turnDashes(signs);
  signs.forEach((sign, place) => {
    if (!marks.includes(sign)) return;
    const full = wide[sign];
    if (full === undefined || sign === '(' || sign === ')') return;
    if (sign === '.' ? endsSentence(signs, place) : isBesideChinese(signs, place)) signs[place] = full;
  });
  return signs.join('');
}

function hasAny(text: string, marks: string): boolean {
  return [...marks].some((mark) => text.includes(mark));
}

/** Quotation marks by pairs; those of Latin words alone (an apostrophe, 24" wheels) stay. */
function turnQuotes(signs: string[], quote: string): void {
  const text = signs.join('');
  const places = signs.flatMap((sign, place) => (sign === quote && !isInLatin(signs, place) ? [place] : []));
  const opens = pairQuotes(text, places);
  const [opening = quote, closing = quote] = curly[quote] ?? [];
  places.forEach((place, index) => {
    signs[place] = opens[index] ? opening : closing;
  });
}

/** 2"×4", rock'n'roll: between letters or digits, or behind a digit and before no Chinese. */
function isInLatin(signs: readonly string[], place: number): boolean {
  const [before = '', after = ''] = [signs[place - 1], signs[place + 1]];
  return /[A-Za-z0-9]/u.test(before) && /[A-Za-z0-9×*]/u.test(after);
}

/** Brackets by pairs: those that hold Chinese words or stand beside some. One without its other goes by its neighbours. */
function turnBrackets(signs: string[]): void {
  const open: number[] = [];
  signs.forEach((sign, place) => {
    if (sign === '(') open.push(place);
    if (sign !== ')') return;
    const start = open.pop() ?? place;
    if (start === place ? isNearChinese(signs, place, place) : isChinesePair(signs, start, place)) {
      if (start !== place) signs[start] = '（';
      signs[place] = '）';
    }
  });
  for (const place of open) if (isNearChinese(signs, place, place)) signs[place] = '（';
}

function isChinesePair(signs: readonly string[], start: number, end: number): boolean {
  const inner = signs.slice(start + 1, end).join('');
  if (han.test(inner)) return true;
  // (0392)3334444 is a number.
  if (/^[\d\s-]+$/u.test(inner) && /[\d-]/u.test(signs[end + 1] ?? '')) return false;
  return isNearChinese(signs, start, end);
}

function isNearChinese(signs: readonly string[], start: number, end: number): boolean {
  return chinese.test(neighbour(signs, start, -1)) || chinese.test(neighbour(signs, end, 1));
}

/** -- between or beside Chinese words is a dash. */
function turnDashes(signs: string[]): void {
  signs.forEach((sign, place) => {
    const isPair = sign === '-' && signs[place + 1] === '-' && signs[place - 1] !== '-' && signs[place + 2] !== '-';
    if (!isPair || !isNearChinese(signs, place, place + 1)) return;
    signs[place] = '—';
    signs[place + 1] = '—';
  });
}

/** A full stop behind Chinese words, and not one of a list's numbers (一.), of an address or of a Latin name. */
function endsSentence(signs: readonly string[], place: number): boolean {
  const before = signs.slice(0, place).join('');
  if (!chinese.test(before.slice(-1)) || signs[place + 1] === '.' || before.endsWith('.')) return false;
  if (/(?:^|[\s。；])[（(]?[一二三四五六七八九十]{1,3}[）)]?$/u.test(before)) return false;
  const after = neighbour(signs, place, 1);
  return after === '' || chinese.test(after) || /[")]/u.test(after) || signs[place + 1] === ' ';
}

/** Whether a mark belongs to Chinese words, by its neighbours, or at the end of Latin ones by the clause it ends. */
function isBesideChinese(signs: readonly string[], place: number): boolean {
  const before = neighbour(signs, place, -1);
  const after = neighbour(signs, place, 1);
  if (isDigit(before) && isDigit(after)) return false;
  if (han.test(before) || han.test(after)) return true;
  if (before !== '' && /[^A-Za-z0-9]/u.test(before) && chinese.test(before)) return true;
  if (after !== '' && !chinese.test(after)) return /[%％℃°]/u.test(before);
  return han.test(clauseBefore(signs, place));
}

function isDigit(sign: string): boolean {
  return /^\d$/u.test(sign);
}

/** The words before a mark, back to the mark before it. */
function clauseBefore(signs: readonly string[], place: number): string {
  return /(?:[^，。！？；：,!?;:“”"]|(?<=\d)[,:](?=\d))*$/u.exec(signs.slice(0, place).join(''))?.[0] ?? '';
}

/** The next sign on one side that is no blank; '' at the text's end. */
function neighbour(signs: readonly string[], place: number, step: 1 | -1): string {
  let at = place + step;
  while (signs[at]?.trim() === '') at += step;
  return signs[at] ?? '';
}
