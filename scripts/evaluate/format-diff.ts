import { inventedOf } from './conservation.ts';
import { describeLineOwner, formatLines, recordOfLine, shorten } from './describe-lines.ts';
import type { Difference } from './diff-article.ts';
import { diffArticle } from './diff-article.ts';
import type { MeasuredPage } from './measure-page.ts';
import { findSpacingErrors } from './spacing.ts';

/**
 * What is wrong on a page, article by article; empty where nothing is. "x" is a labelled article that was not matched,
 * "~" one that was, with other faults, "+" a predicted article that belongs to none.
 *
 *   x 老渡口修好了三座桥  (line 35)
 *       title     expected 老渡口修好了三座桥
 *                 got      老渡口修好了三座桥沿河步道
 *                 line 35 is title
 *       body      94.3% alike, 812 characters expected, 790 got; differs from 124 (line 37)
 *                 expected 桥面加宽了半米,|老人推着车也能走
 *                 got      桥面加宽了半米,|(ends)
 *                 -lines 39 → furniture (slogan)
 */
export function formatDiff(page: MeasuredPage): string[] {
  const articles = page.gold.articles.flatMap((gold) => {
    const differences = diffArticle(gold, page);
    const isExact = page.exact.matches.has(gold);
    if (isExact && differences.length === 0) return [];
    const titleLines = formatLines(page.gold.label.articles[gold.index]?.title ?? [], page.gold.lines);
    return [
      `  ${isExact ? '~' : 'x'} ${gold.title || '(no title)'}  (line ${titleLines})`,
      ...differences.flatMap(formatDifference),
    ];
  });
  return [...diffPage(page), ...articles, ...diffExtra(page)];
}

function formatDifference({ about, lines }: Difference): string[] {
  return lines.map((line, index) => `      ${(index === 0 ? about : '').padEnd(9)} ${line}`);
}

function diffExtra(page: MeasuredPage): string[] {
  const used = new Set([...page.partners.values(), ...page.exact.matches.values()]);
  return page.predicted.articles
    .filter((article) => !used.has(article))
    .map((article) => {
      const numbers = page.gold.lines
        .map((_, index) => index + 1)
        .filter((number) => recordOfLine(number, page.gold, page.predicted) === article.record);
      const owners = new Set(numbers.map((number) => describeLineOwner(number, page.gold)));
      const from = `lines ${formatLines(numbers, page.gold.lines)} ← ${[...owners].join(', ')}`;
      return `  + ${shorten(article.title, 24) || '(no title)'}  ${article.body.length} characters, ${from}`;
    });
}

/** Faults of the page as a whole: date, region, paper, spaces, lost and invented characters. */
function diffPage({ text, gold, predicted, figures }: MeasuredPage): string[] {
  const { label } = gold;
  const { facts, conservation } = figures;
  const record = predicted.articles[0]?.record;
  const lines: string[] = [];
  if ([facts.year, facts.day, facts.interval].some((share) => share !== null && share < 1)) {
    const { earliest, latest, best } = label.issueDate;
    const evidence = record?.date.evidence.map(({ text, span }) => `${span[0]}: ${shorten(text, 16)}`).join(' · ');
    const got = record ? `${record.date.edtf} (${record.date.basis}) from ${evidence || 'nothing'}` : 'nothing';
    lines.push(`date      expected ${best ?? `${earliest}/${latest}`}, got ${got}`);
  }
  if (facts.region < 1) lines.push(`region    expected ${label.region}, got ${record?.region?.name ?? '-'}`);
  if (facts.newspaper < 1) lines.push(`paper     expected ${label.newspaper}, got ${record?.newspaper?.name ?? '-'}`);
  if (figures.spacing > 0) {
    lines.push(`blanks    ${findSpacingErrors(predicted.result.records).slice(0, 10).join('  ')}`);
  }
  if (conservation.lost > 0) lines.push(`lost      ${lostByLine(gold.lines, predicted.places)}`);
  if (conservation.invented > 0) {
    const ofRecords = predicted.result.records.map((item) => {
      const invented = inventedOf(text, { ...predicted.result, records: [item] });
      return invented === '' ? '' : `${shorten(invented, 10)} in 「${shorten(item.title)}」`;
    });
    lines.push(`invented  ${ofRecords.filter(Boolean).slice(0, 5).join(', ')}`);
  }
  return lines.map((line) => `    ${line}`);
}

function lostByLine(lines: MeasuredPage['gold']['lines'], places: MeasuredPage['predicted']['places']): string {
  const lost = lines.flatMap(({ text, start }, index) => {
    const missing = Array.from({ length: text.length }, (_, at) => (places[start + at] ? '' : text.charAt(at)))
      .join('')
      .replace(/\s/gu, '');
    return missing === '' ? [] : [`${index + 1}: ${shorten(missing)}`];
  });
  return lost.slice(0, 5).join(' · ') + (lost.length > 5 ? ` · and ${lost.length - 5} more lines` : '');
}
