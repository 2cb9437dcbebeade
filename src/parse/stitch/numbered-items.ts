/** One of several things that a text counts: 6.… · （六）… · 第三关… · 三是…. */
export interface NumberedItem {
  number: number;
  /** Where its number would stand if it were `number`, at the head of an item: /（6）/ , /第6关/. */
  patternOf: (number: number) => RegExp;
}

const numerals = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
];

const numeral = '(十[一二三四五]?|[一二三四五六七八九])';

/** How items are counted: what stands at the head of one, its number first and what shows its kind second. */
const kinds: readonly { head: RegExp; patternOf: (number: string, kind: string) => RegExp }[] = [
  {
    head: /^(\d{1,2})([.．、])(?!\d)/u,
    patternOf: (number) => new RegExp(`(?:^|\\n|[。！？”])\\s*${number}[.．、](?!\\d)`, 'u'),
  },
  {
    head: new RegExp(`^${numeral}(、)`, 'u'),
    patternOf: (number) => new RegExp(`(?:^|\\n|[。！？”])\\s*${number}、`, 'u'),
  },
  {
    head: new RegExp(`^[（(](\\d{1,2}|${numeral.slice(1, -1)})([)）])`, 'u'),
    patternOf: (number) => new RegExp(`[（(]${number}[)）]`, 'u'),
  },
  {
    head: new RegExp(`^第${numeral}([\\p{Script=Han}])`, 'u'),
    patternOf: (number, kind) => new RegExp(`(?:第${number}|${number === '一' ? '头一' : '(?!)'})${kind}`, 'u'),
  },
  { head: new RegExp(`^${numeral}(是)`, 'u'), patternOf: (number) => new RegExp(`(?<!第)${number}是`, 'u') },
  { head: new RegExp(`^其${numeral}([，,、])`, 'u'), patternOf: (number) => new RegExp(`其${number}[，,、]`, 'u') },
];

/**
 * What a text that begins with a number counts; null where it begins with none, or with the first.
 *
 *   6.夜里还有船吗？    →  number 6, after which of all articles only one that has its 5. can go on
 */
export function numberedItemOf(text: string): NumberedItem | null {
  for (const { head, patternOf } of kinds) {
    const [, written = '', kind = ''] = head.exec(text.trimStart()) ?? [];
    if (written === '') continue;
    const isFigure = /^\d/u.test(written);
    const number = isFigure ? Number(written) : numerals.indexOf(written);
    if (number < 2) return null;
    return { number, patternOf: (other) => patternOf(isFigure ? String(other) : (numerals[other] ?? ''), kind) };
  }
  return null;
}

/** Whether a text counts up to the item before, and not to this one. */
export function countsUpTo(text: string, { number, patternOf }: NumberedItem): boolean {
  return patternOf(number - 1).test(text) && !patternOf(number).test(text);
}
