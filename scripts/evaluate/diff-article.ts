import { writingBylinesOf } from './bylines.ts';
import {
  describeLineOwner,
  describeLinePlace,
  formatLines,
  partOfLine,
  recordOfLine,
  shorten,
} from './describe-lines.ts';
import { similarity } from './edit-distance.ts';
import { isSameBody } from './exact-articles.ts';
import { fold, withoutMarks } from './fold.ts';
import type { GoldArticle, GoldPage } from './gold-page.ts';
import type { MeasuredPage } from './measure-page.ts';
import type { PredictedArticle } from './predicted-page.ts';

/** One difference: what it is about, and the lines that show it. */
export interface Difference {
  about: string;
  lines: string[];
}

/** What differs between a labelled article and its partner; empty where all is right. */
export function diffArticle(gold: GoldArticle, page: MeasuredPage): Difference[] {
  const partner = page.partners.get(gold);
  if (!partner) return [{ about: 'nowhere', lines: diffLines(gold, undefined, page) }];
  return [
    ...diffHeadline(gold, partner, page),
    ...diffBylines(gold, partner),
    ...diffBody(gold, partner, page),
    ...diffParagraphs(gold, partner),
  ];
}

function diffHeadline(gold: GoldArticle, partner: PredictedArticle, page: MeasuredPage): Difference[] {
  return (['title', 'kicker', 'subtitle'] as const)
    .filter((key) => gold[key] !== partner[key])
    .map((about) => {
      const numbers = page.gold.label.articles[gold.index]?.[about] ?? [];
      const places = numbers.map((number) => {
        const inPartner = recordOfLine(number, page.gold, page.predicted) === partner.record;
        const place = inPartner ? '' : ` of ${describeLinePlace(number, page.gold, page.predicted)}`;
        return `line ${number} is ${partOfLine(number, page.gold, page.predicted)}${place}`;
      });
      return { about, lines: [`expected ${gold[about] || '-'}`, `got      ${partner[about] || '-'}`, ...places] };
    });
}

function diffBylines(gold: GoldArticle, partner: PredictedArticle): Difference[] {
  const got = writingBylinesOf(partner);
  const isSame = (byline: GoldArticle['bylines'][number], other: (typeof got)[number]) =>
    byline.name === other.name && byline.roles.includes(other.role);
  const missing = gold.bylines.filter((byline) => !got.some((other) => isSame(byline, other)));
  const extra = got.filter((other) => !gold.bylines.some((byline) => isSame(byline, other)));
  if (missing.length + extra.length === 0) return [];
  const parts = [
    ...missing.map(({ roles, name }) => `-${roles[0]} ${name}`),
    ...extra.map(({ role, name }) => `+${role} ${name}`),
  ];
  return [{ about: 'byline', lines: [parts.join('  ')] }];
}

function diffBody(gold: GoldArticle, partner: PredictedArticle, page: MeasuredPage): Difference[] {
  if (isSameBody(gold.body, partner.body)) return [];
  const expected = Array.from(gold.body);
  const got = Array.from(partner.body);
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const excerpt = (text: string[]) =>
    `${text.slice(Math.max(0, at - 10), at).join('')}|${text.slice(at, at + 30).join('') || '(ends)'}`;
  // Cut, not rounded: 99.49 % must not look as if it were enough.
  const share = (Math.floor(similarity(gold.body, partner.body) * 1000) / 10).toFixed(1);
  const line = lineOf(expected, at, gold, page.gold);
  const lines = [
    `${share}% alike, ${expected.length} characters expected, ${got.length} got; differs from ${at + 1}${line}`,
    `expected ${excerpt(expected)}`,
    `got      ${excerpt(got)}`,
    ...diffLines(gold, partner, page),
  ];
  return [{ about: 'body', lines }];
}

/** Which lines of the body went elsewhere, which came from elsewhere, or in what other order they stand. */
function diffLines(gold: GoldArticle, partner: PredictedArticle | undefined, page: MeasuredPage): string[] {
  const isOwn = (number: number) => {
    const owner = page.gold.owners.get(number);
    return !owner || owner.kind === 'shared' || (owner.kind === 'article' && owner.index === gold.index);
  };
  const isHeld = (number: number) =>
    partner !== undefined && recordOfLine(number, page.gold, page.predicted) === partner.record;
  const missing = gold.bodyLines.filter((number) => !isHeld(number));
  const foreign = page.gold.lines.map((_, index) => index + 1).filter((number) => !isOwn(number) && isHeld(number));
  const lines = [
    ...grouped(missing, (number) => describeLinePlace(number, page.gold, page.predicted), '-', '→', page.gold),
    ...grouped(foreign, (number) => describeLineOwner(number, page.gold), '+', '←', page.gold),
  ];
  if (lines.length > 0 || !partner) return lines;
  const order = bodyOrderOf(partner, page.gold).filter((number) => gold.bodyLines.includes(number));
  if (order.join() === gold.bodyLines.join()) return [];
  return [
    `order expected ${formatLines(gold.bodyLines, page.gold.lines)}`,
    `order got      ${formatLines(order, page.gold.lines)}`,
  ];
}

function diffParagraphs(gold: GoldArticle, partner: PredictedArticle): Difference[] {
  if (!isSameBody(gold.body, partner.body)) return [];
  const missing = gold.paragraphs.filter((paragraph) => !partner.paragraphs.includes(paragraph));
  const extra = partner.paragraphs.filter((paragraph) => !gold.paragraphs.includes(paragraph));
  if (missing.length + extra.length === 0) return [];
  const describe = (sign: string) => (text: string) => `${sign} ${shorten(text, 16)}${text.slice(-8)} (${text.length})`;
  return [{ about: 'paragraph', lines: [...missing.map(describe('-')), ...extra.map(describe('+'))] }];
}

function grouped(
  numbers: readonly number[],
  describe: (number: number) => string,
  sign: string,
  arrow: string,
  page: GoldPage,
): string[] {
  const groups = new Map<string, number[]>();
  for (const number of numbers) {
    const key = describe(number);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return Array.from(groups, ([key, members]) => `${sign}lines ${formatLines(members, page.lines)} ${arrow} ${key}`);
}

/** The body's lines as its blocks give them, blank ones left out. */
function bodyOrderOf(article: PredictedArticle, page: GoldPage): number[] {
  const numbers = article.record.body
    .filter((block) => block.type !== 'figure')
    .flatMap((block) => block.source)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return numbers.filter((number, at) => page.lines[number - 1]?.text.trim() && numbers[at - 1] !== number);
}

/** The line of the body where the difference begins, or the one before it: " (line 37)"; "" where it is not clear. */
function lineOf(body: readonly string[], at: number, gold: GoldArticle, page: GoldPage): string {
  for (const probe of [
    body.slice(Math.max(0, at - 6), at + 2),
    body.slice(at, at + 8),
    body.slice(Math.max(0, at - 8), at),
  ]) {
    const text = probe.join('');
    const found = gold.bodyLines.filter((line) => fold(withoutMarks(page.lines[line - 1]?.text ?? '')).includes(text));
    if (text !== '' && found.length === 1) return ` (line ${found[0]})`;
  }
  return '';
}
