import type { Newspaper } from '../../model/archive.ts';
import type { Problem, Span } from '../../model/record.ts';
import { weekdayOf } from '../fields/date/calendar.ts';
import type { DeclaredFact, DeclaredFacts, FactsAndProblems } from './declared-facts.ts';
import { factNames, isFiner } from './declared-facts.ts';
import type { MastheadPart } from './masthead-parts.ts';
import { mastheadParts } from './masthead-parts.ts';
import { pageName } from './masthead-patterns.ts';
import { signsNotice } from './signs-notice.ts';
import { nameOverMonth } from './thin-masthead.ts';

export interface MastheadLine {
  text: string;
  /** The line with all its blanks, where `text` lacks those between spread letters: they may part names from words. */
  printed?: string;
  span: Span;
}

/** What the masthead says, with the spans of every line that is masthead matter (furniture). */
export interface Masthead extends FactsAndProblems {
  spans: Span[];
}

/** A date that stands alone counts in the first lines of a page; further down it signs a notice. */
const topLines = 8;
/** … or within so many lines of a line that is masthead for sure. */
const neighbourhood = 2;

/**
 * Whether the line can be nothing but masthead matter: the paper's name, a page label, a date with its weekday, editors.
 * False for a sentence that contains a date, and for a date that stands alone, which may sign a notice; readMasthead,
 * which sees the neighbours, decides about those.
 */
export function isMastheadLine(text: string, newspapers: readonly Newspaper[]): boolean {
  const parts = mastheadParts(text, newspapers);
  return parts !== null && isSure(parts);
}

/**
 * Reads newspaper, date, page and section from the masthead lines among `lines` (non-blank lines in the order of the
 * dump, blank ones are passed over). The first statement of each counts; one that contradicts it, and a weekday that
 * does not fit its date, are problems, and the date is then marked uncertain (`?`).
 */
export function readMasthead(lines: readonly MastheadLine[], newspapers: readonly Newspaper[]): Masthead {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const parsed = filled.map(
    ({ text, printed }) =>
      mastheadParts(text, newspapers) ?? (printed === undefined ? null : mastheadParts(printed, newspapers)),
  );
  const isAmidst = (index: number) => index >= topLines && index < filled.length - topLines;
  const claimed = parsed.map(
    (parts, index) => parts !== null && isSure(parts) && !(isAmidst(index) && isUnknownPaper(parts)),
  );
  const [top, below] = parsed;
  const name = below && isLone(below, 'month') ? nameOverMonth(filled[0]?.text ?? '') : null;
  if (!top && name !== null) {
    parsed[0] = [{ kind: 'section', name }];
    claimed[0] = true;
  }
  // Downwards, then upwards, so that lines of a masthead vouch for one another from either end.
  for (const step of [1, -1]) {
    for (let index = step > 0 ? 0 : filled.length - 1; index >= 0 && index < filled.length; index += step) {
      const near = claimed.slice(Math.max(0, index - neighbourhood), index + neighbourhood + 1).includes(true);
      if (claimed.indexOf(false) === index) {
        const alone = standsAlone(filled[index]?.text ?? '', index > 0 || near, index < neighbourhood && near);
        parsed[index] = alone ?? parsed[index] ?? null;
        claimed[index] = alone !== null;
      }
      const above = filled[index - 1]?.text ?? '';
      claimed[index] ||= isClaimed(parsed[index] ?? null, index, near, above);
    }
  }
  const masthead: Masthead = { facts: {}, problems: [], spans: [], isOfUnknownPaper: false };
  for (const [index, line] of filled.entries()) {
    const parts = parsed[index];
    if (!parts || !claimed[index]) {
      continue;
    }
    masthead.spans.push(line.span);
    for (const part of parts) {
      if (part.kind !== 'newspaper' || part.id !== null) continue;
      masthead.isOfUnknownPaper = true;
      const isSigned = parts.length === 1 && index >= topLines; // 北京日报 below an essay says where it is from
      if (!isSigned && part.name !== undefined) masthead.paperName ??= part.name;
    }
    const stated = factsOf(parts, line);
    masthead.problems.push(...stated.problems);
    for (const name of factNames) {
      keepFirst(masthead, name, stated.facts[name]);
    }
  }
  return masthead;
}

/**
 * The page's name, its number or a county's paper alone on a line among the first, nothing but masthead before it: 县区新闻,
 * 03, 今日柳湾. All but names want masthead beside them.
 */
function standsAlone(text: string, beside: boolean, isTop: boolean): MastheadPart[] | null {
  const value = text.replace(/[\s#*]/gu, '');
  if (pageName.test(value)) {
    return [{ kind: 'section', name: value }];
  }
  if (isTop && beside && /^今日\p{Script=Han}{2,3}$/u.test(value))
    return [{ kind: 'newspaper', id: null, name: value }];
  return beside && /^0?\d{1,2}$/u.test(value) ? [{ kind: 'page', label: value, sure: false }] : null;
}

/**
 * A lone date at the top or beside masthead lines, where it signs no notice, and a lone month beside them at the top; a
 * weather line or a table of contents at the top beside them.
 */
function isClaimed(parts: MastheadPart[] | null, index: number, near: boolean, above: string): boolean {
  if (parts === null) {
    return false;
  }
  const isTop = index < topLines;
  if (isLone(parts, 'month')) {
    return index === 0 || (isTop && near); // further down it signs a notice, whatever stands beside it
  }
  if (isLone(parts, 'date')) {
    return isTop || (near && !signsNotice(above));
  }
  return near && (isTop || index < topLines * 2) && parts.every(isCompanion);
}

/** What a front page prints about its masthead, and prose or notices might hold too. */
function isCompanion({ kind }: MastheadPart): boolean {
  return ['organ', 'weather', 'guide', 'number', 'contact', 'newspaper', 'weekday', 'lunar'].includes(kind);
}

/** Parts any of which makes a line masthead matter. */
const surely = ['newspaper', 'editors', 'lunar', 'latin-name', 'number'] as const;

/** One part that no prose has: a page label, the paper's name, editors, or a date that something stands with. */
function isSure(parts: MastheadPart[]): boolean {
  const has = (kind: MastheadPart['kind']) => parts.some((part) => part.kind === kind);
  const dated = parts.find((part) => part.kind === 'date');
  if (dated?.day) {
    return parts.length > 1 || dated.marks;
  }
  const page = parts.find((part) => part.kind === 'page');
  if (page) {
    return page.sure || has('section');
  }
  if (has('month') && has('section')) {
    return true;
  }
  return surely.some(has);
}

/** 渡工爱读晚报: a headline may end as papers' names do. */
function isUnknownPaper([part, another]: MastheadPart[]): boolean {
  return part?.kind === 'newspaper' && part.id === null && another === undefined;
}

function isLone(parts: MastheadPart[], kind: MastheadPart['kind']): boolean {
  return parts.length === 1 && parts[0]?.kind === kind;
}

function factsOf(parts: MastheadPart[], line: MastheadLine): { facts: DeclaredFacts; problems: Problem[] } {
  const facts: DeclaredFacts = {};
  const problems: Problem[] = [];
  const fact = (value: string): DeclaredFact => ({
    value,
    basis: 'masthead',
    evidence: { text: line.text.trim(), span: line.span },
  });
  const weekday = parts.find((part) => part.kind === 'weekday');
  for (const part of parts) {
    if (part.kind === 'date') {
      const doubt = dateDoubt(part, weekday);
      if (doubt) {
        problems.push({ rule: 'masthead-date', reason: doubt, span: line.span });
      }
      if (part.day) {
        facts.date = fact(doubt ? `${part.day}?` : part.day);
      }
    } else if (part.kind === 'month') {
      facts.date ??= fact(part.month);
    } else if (part.kind === 'page') {
      facts.page = fact(part.label);
    } else if (part.kind === 'section') {
      facts.section = fact(part.name);
    } else if (part.kind === 'newspaper' && part.id !== null) {
      facts.newspaper = fact(part.id);
    }
  }
  return { facts, problems };
}

function dateDoubt(
  date: Extract<MastheadPart, { kind: 'date' }>,
  weekday: Extract<MastheadPart, { kind: 'weekday' }> | undefined,
): string | null {
  if (!date.day) {
    return `${date.written} is no day of the calendar`;
  }
  const actual = weekdayOf(date.day);
  return weekday && weekday.weekday !== actual
    ? `${date.day} was a 星期${'日一二三四五六'.charAt(actual)}, but the masthead says 星期${'日一二三四五六'.charAt(weekday.weekday)}`
    : null;
}

function keepFirst(masthead: Masthead, name: keyof DeclaredFacts, stated: DeclaredFact | undefined): void {
  const kept = masthead.facts[name];
  if (!stated) {
    return;
  }
  if (!kept || isFiner(stated, kept)) {
    masthead.facts[name] = stated;
  } else if (kept.value !== stated.value && !isFiner(kept, stated)) {
    const reason = `${name}: the masthead says ${kept.value}, then ${stated.value}; the first is kept`;
    masthead.problems.push({ rule: 'masthead-disagrees', reason, span: stated.evidence?.span ?? [1, 1] });
  }
}
