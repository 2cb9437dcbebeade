import { CharacterClass } from '../character-class.ts';
import { endsSentence, unbalancedMarks } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openingPhrase, speakerOpening } from '../odds/opening-phrases.ts';
import { PageRuns } from './page-runs.ts';

/** How well one text goes on with another, and why. */
export interface SeamEvidence {
  /** Log-odds: above 0 the two belong together, below 0 they do not. */
  score: number;
  findings: readonly Finding[];
}

/** One thing that speaks for or against a seam, in log-odds. */
export interface Finding {
  weight: number;
  reason: string;
}

interface Seam {
  left: string;
  right: string;
  /** The last characters of `left`: a pattern that is held against its end alone would try all the rest in vain. */
  end: string;
  lexicon: Lexicon;
  /** The whole page's text: what stands elsewhere on it. */
  page: string;
}

/** A seam with what others look at as well: the word across it, and how the second part begins. */
interface SeamInput extends Seam {
  word: Finding | undefined;
  opening: Finding | undefined;
}

/** Longer is no pattern that the first part's end is held against. */
const looked = 12;

type Weigh = (input: SeamInput) => Finding | undefined;

/** Each looks at one thing; their weights add up. */
const weighers: readonly Weigh[] = [
  weighSentenceEnd,
  weighQuotes,
  ({ word }) => word,
  weighPageGrams,
  weighPunctuation,
  weighFigures,
  weighLastWord,
  ({ opening }) => opening,
];

/**
 * Weighs whether `right` goes on where `left` was cut by a column's end:
 *
 *   …扶正树苗、提 | 水浇灌…        提水 is a word, and stands elsewhere on the page   → joined
 *   …培土踏实、提 | 近日，我市…    a sentence begins                                → apart
 */
export function weighSeam(left: string, right: string, lexicon: Lexicon, page: string): SeamEvidence {
  const before = left.trimEnd();
  const seam: Seam = { left: before, right: right.trimStart(), end: before.slice(-looked), lexicon, page };
  const input = { ...seam, word: weighWord(seam), opening: weighOpening(seam) };
  const findings: Finding[] = [];
  let score = 0;
  for (const weigh of weighers) {
    const one = weigh(input);
    if (!one) continue;
    findings.push(one);
    score += one.weight;
  }
  return { score, findings };
}

/** The findings in words, each with what it weighs. */
export function reasonsOf({ findings }: SeamEvidence): string[] {
  return findings.map(({ weight, reason }) => `${reason} (${weight > 0 ? '+' : ''}${weight.toFixed(1)})`);
}

function weighSentenceEnd({ left, right, end }: SeamInput): ReturnType<Weigh> {
  if (endsSentence(left)) return { weight: -4, reason: 'the first part ends a sentence' };
  if (/[:：]$/u.test(end) && /^[“‘「]/u.test(right)) return { weight: 2, reason: 'speech is announced, and follows' };
  if (/[:：]$/u.test(end)) return { weight: -3, reason: 'the first part announces what follows' };
  return { weight: 1, reason: 'the first part ends no sentence' };
}

function weighQuotes({ left, right }: SeamInput): ReturnType<Weigh> {
  const { open } = unbalancedMarks(left);
  const { closed } = unbalancedMarks(right);
  const pair = open.includes('“') && closed.startsWith('”');
  const bracket = /[（(]/u.test(open) && /^[）)]/u.test(closed);
  const book = open.includes('《') && closed.startsWith('》');
  if (pair || bracket || book) return { weight: 4, reason: `the second part closes ${open}` };
  if (closed && !open) return { weight: -3, reason: `nothing opens ${closed.charAt(0)} in the first part` };
  if (open.includes('《') || /[（(]/u.test(open)) return { weight: -1, reason: `${open} stays open` };
  return undefined;
}

const hanBefore = /\p{Script=Han}*$/u;
const hanBehind = /^\p{Script=Han}*/u;

/**
 * The best dictionary word across the seam, less what it breaks: in 护生 | 活动现场 the word 生活 would cost 活动.
 */
function weighWord({ left, right, lexicon }: Seam): ReturnType<Weigh> {
  let best = { gain: 0, word: '' };
  // No more than four characters on either side are looked at.
  const leftRun = hanBefore.exec(left.slice(-8))?.[0] ?? '';
  const rightRun = hanBehind.exec(right.slice(0, 8))?.[0] ?? '';
  for (let before = 1; before <= Math.min(4, leftRun.length); before++) {
    for (let after = 1; after <= Math.min(4, rightRun.length) && before + after <= 5; after++) {
      const word = leftRun.slice(-before) + rightRun.slice(0, after);
      const frequency = lexicon.frequency(word);
      if (frequency === 0) continue;
      const broken = commonestWord(after, (length) => rightRun.slice(0, length), lexicon);
      const gain = Math.log10(frequency + 1) + (word.length - 2) * 0.8 - broken;
      if (gain > best.gain) best = { gain, word };
    }
  }
  if (!best.word) return undefined;
  return { weight: Math.min(3.5, 0.5 + best.gain), reason: `“${best.word}” is a word` };
}

/** How common the commonest word is that a word across the seam would break, as a decimal logarithm; 0 for none. */
function commonestWord(taken: number, wordOf: (length: number) => string, lexicon: Lexicon): number {
  let most = 0;
  for (let length = Math.max(2, taken + 1); length <= 4; length++) {
    const word = wordOf(length);
    if (word.length === length) most = Math.max(most, Math.log10(lexicon.frequency(word) + 1));
  }
  return most;
}

const letters = new CharacterClass('\\p{Script=Han}\\p{N}');

/** The page that was asked for last; all its seams are weighed before another one's. */
let known: { page: string; runs: PageRuns } | undefined;

/** A run of characters across the seam that stands elsewhere on the page. */
function weighPageGrams({ left, right, page, opening }: SeamInput): ReturnType<Weigh> {
  const share = opening ? 0.5 : 1;
  if (known?.page !== page) known = { page, runs: new PageRuns(page) };
  for (let length = 4; length >= 2; length--) {
    for (let before = length - 1; before >= 1; before--) {
      const gram = left.slice(-before) + right.slice(0, length - before);
      if (gram.length !== length || !letters.holdsAll(gram) || !known.runs.holds(gram)) continue;
      return { weight: ([0, 0, 1, 2.2, 3][length] ?? 0) * share, reason: `“${gram}” stands elsewhere on the page` };
    }
  }
  return undefined;
}

function weighPunctuation({ right, end }: SeamInput): ReturnType<Weigh> {
  if (/^[,，。、；;：:！!？?）)》”’]/u.test(right))
    return { weight: 3, reason: 'the second part begins with punctuation' };
  if (/[,，、]$/u.test(end)) return { weight: 1.5, reason: 'the first part ends with a comma' };
  if (/^[的地得了着们]/u.test(right)) return { weight: 1.5, reason: 'the second part begins with a particle' };
  return undefined;
}

/** Words that only a figure follows: 乘客比去年同期增至 | 五百多人. */
const announcesFigure =
  /(?:达到?|高达|多达|同比增长|同比下降|提高到|增加到|增至|降至|缩短至|[共仅总约]有|共计|累计|总计)$/u;
const beginsWithFigure =
  /^“?(?:\d|[一二三四五六七八九十两百千万零][\p{Script=Han}]*[个项名条家户件亩吨元万亿人次年成倍]|近|约|百分之)/u;

function weighFigures({ right, end }: SeamInput): ReturnType<Weigh> {
  if (/\d[日月时年号点]$/u.test(end) && /^(?:持续)?(?:至|到|起|止|—)/u.test(right)) {
    return { weight: 2.5, reason: 'a span of time goes on' };
  }
  const announced = announcesFigure.exec(end)?.[0];
  if (announced !== undefined) {
    return beginsWithFigure.test(right)
      ? { weight: 1.5, reason: `“${announced}” meets its figure` }
      : { weight: -1.5, reason: `“${announced}” without its figure` };
  }
  const figure = /\d$/u.test(end);
  if (
    figure &&
    /^[\d.%％多余万亿千百个名人元年月日时点分户次条棵株米公斤吨亩平厘毫度岁种家所座台辆件套只张本份位场趟盏封头根块枚组支艘架眼孔口层版页]/u.test(
      right,
    )
  ) {
    return { weight: 2.5, reason: 'a figure meets its unit' };
  }
  if (
    /[一二两三四五六七八九十百千万几]$/u.test(end) &&
    /^[项名个条棵株件人户次年月日天元亩吨米辆台只张本份位场趟盏封头根块枚组家名]/u.test(right)
  ) {
    return { weight: 2, reason: 'a numeral meets its unit' };
  }
  return figure ? { weight: -1, reason: 'a figure without its unit' } : undefined;
}

const endsWithHan = /\p{Script=Han}$/u;
const beginsWithHan = /^\p{Script=Han}/u;

/** A verb at the end wants its object; a lone character that no word across the seam completes was half a word. */
function weighLastWord({ left, right, end, lexicon, word }: SeamInput): ReturnType<Weigh> {
  if (word || !endsWithHan.test(end) || !beginsWithHan.test(right)) return undefined;
  const words = lexicon.tag(left.slice(-12));
  const last = words[words.length - 1];
  const isObject = words[words.length - 2]?.word.endsWith('的') ?? false;
  if (last && /^v/u.test(last.tag) && !isObject)
    return { weight: 0.7, reason: `the verb “${last.word}” has no object` };
  if (last && last.word.length === 1 && /^(?:n|ng|g|x)$/u.test(last.tag)) {
    return { weight: -0.7, reason: `“${last.word}” is half a word` };
  }
  return undefined;
}

function weighOpening({ right, end }: Seam): ReturnType<Weigh> {
  if (openingPhrase.test(right)) return { weight: -2, reason: 'the second part begins as a paragraph begins' };
  if (speakerOpening.test(right)) {
    return { weight: -1.5, reason: 'the second part begins with its own speaker' };
  }
  if (/^[“‘]/u.test(right) && !/[，,：:、]$/u.test(end))
    return { weight: -0.8, reason: 'the second part begins with speech' };
  return undefined;
}
