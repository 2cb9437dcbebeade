import type { PageDump } from '../../model/page.ts';
import type { IssueDate, Problem, Region } from '../../model/record.ts';
import { withoutBlanks } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import type { DeclaredFacts, FactsAndProblems } from '../facts/declared-facts.ts';
import { mergeFacts } from '../facts/merge-facts.ts';
import { parseFrontMatter, parseSidecar } from '../facts/parse-facts.ts';
import { factsFromPath } from '../facts/path.ts';
import type { Built } from '../records/built.ts';
import { declaredIssueDate } from './date/edtf-bounds.ts';
import { inferIssueDate } from './date/issue-date.ts';
import { isMonthOfMasthead, issueDateInMonth } from './date/issue-date-in-month.ts';
import type { ProseParagraph } from './date/prose.ts';
import { cityPaper, paperByAddress } from './places/city-paper.ts';
import { countyPaper } from './places/county-paper.ts';
import { inferNewspaper } from './places/infer-newspaper.ts';
import { inferRegion } from './places/infer-region.ts';

/** What is the same for every record of a page. */
export interface PageFields {
  newspaper: { id: string; name: string; basis: 'given' | 'path' | 'masthead' | 'inferred' } | null;
  page: { label: string | null; name: string | null };
  date: IssueDate;
  region: Region | null;
  problems: Problem[];
}

/** What the dump says about itself, in the order of trust: front matter, sidecar, path, masthead. */
export function declaredFacts(
  dump: PageDump,
  frontMatter: string | null,
  masthead: FactsAndProblems,
  { newspapers }: ParseContext,
): FactsAndProblems {
  return mergeFacts([
    frontMatter === null ? { facts: {}, problems: [] } : parseFrontMatter(frontMatter, dump.path, newspapers),
    dump.sidecar ? parseSidecar(dump.sidecar.text, dump.sidecar.path, newspapers) : { facts: {}, problems: [] },
    factsFromPath(dump.path, newspapers),
    masthead,
  ]);
}

/** Declared facts first; what they leave open is inferred from the page's own words. */
export function readPageFields(
  declared: FactsAndProblems,
  built: readonly Built[],
  furniture: readonly string[],
  context: ParseContext,
): PageFields {
  const { facts } = declared;
  const texts = built.map(wordsOf);
  const stated = context.newspapers.find(({ id }) => id === facts.newspaper?.value) ?? null;
  const name = stated ? undefined : declared.paperName;
  const named = name ? (countyPaper(name, context.gazetteer) ?? cityPaper(name)) : null;
  const spoken = named?.region ?? inferRegion(texts, stated, context.gazetteer);
  const elsewhere = spoken || stated ? null : paperByAddress(furniture);
  const region = spoken ?? elsewhere?.region ?? null;
  const own = named ?? elsewhere?.paper ?? null;
  const newspaper = stated
    ? { id: stated.id, name: stated.name, basis: facts.newspaper?.basis ?? 'given' }
    : declared.isOfUnknownPaper
      ? named && { id: named.id, name: named.name, basis: 'masthead' as const }
      : own
        ? { id: own.id, name: own.name, basis: 'inferred' as const }
        : inferNewspaper([...texts, ...furniture], region, context.newspapers, facts.page?.value ?? null);
  return {
    newspaper,
    page: { label: facts.page?.value ?? null, name: facts.section?.value ?? null },
    date: readDate(facts, built),
    region: region ?? cityOfPaper(newspaper?.id, context),
    problems: declared.problems,
  };
}

/** A page that speaks of no city, or of too many, is of its paper's. */
function cityOfPaper(id: string | undefined, { newspapers }: ParseContext): Region | null {
  return newspapers.find((paper) => paper.id === id)?.city ?? null;
}

function readDate(facts: DeclaredFacts, built: readonly Built[]): IssueDate {
  const { date } = facts;
  if (date && isMonthOfMasthead(date)) return issueDateInMonth(date, built.flatMap(proseOf));
  if (date) return declaredIssueDate(date.value, date.basis, date.evidence ? [date.evidence] : []);
  return inferIssueDate(built.flatMap(proseOf));
}

/** A record's headlines and paragraphs with their spans; the first of an article is its lead. */
function proseOf(built: Built): ProseParagraph[] {
  return [...headingsOf(built), ...paragraphsOf(built)];
}

function headingsOf({ blocks, placed }: Built): ProseParagraph[] {
  const parts = placed.filter(({ part }) => ['column', 'series', 'kicker', 'title', 'subtitle'].includes(part));
  const offsets = new Set(parts.flatMap(({ passage }) => passage.offsets));
  return blocks
    .filter(({ passage }) => offsets.has(passage.offsets[0] ?? -1))
    .map(({ passage, span }) => ({ text: withoutBlanks(passage.text), span, lead: false, heading: true }));
}

/** A picture whose caption opens with its day is news of that day. Not 2016年5月2日,… nor what a text says of an old one. */
const datedCaption = /^\d{1,2}月\d{1,2}日[,，]/u;

function paragraphsOf(built: Built): ProseParagraph[] {
  const paragraphs: ProseParagraph[] = [];
  for (const [index, block] of built.body.entries()) {
    const first = block.source[0];
    const last = block.source[block.source.length - 1];
    if (!first || !last) continue;
    const printed = block.type === 'figure' ? block.caption : 'text' in block ? block.text : '';
    const text = withoutBlanks(printed); // 10 月 22 日, as PDF text prints it, is a date like any other
    const span: [number, number] = [Math.min(first[0], last[0]), Math.max(first[1], last[1])];
    const isDated = block.type === 'figure' && datedCaption.test(text);
    const lead = isDated || (built.kind === 'article' && index === 0);
    paragraphs.push({ text: index === 0 ? dayOfDateline(built.dateline) + text : text, span, lead });
  }
  return paragraphs;
}

/** 新华社福州4月20日电 before what it opens, for it tells the day; a dateline without one, as most are, tells nothing. */
function dayOfDateline(dateline: string): string {
  return dateline.includes('月') ? withoutBlanks(dateline) : '';
}

/** All the words of a record, bylines as printed. */
export function wordsOf(built: Built): string {
  return built.placed
    .filter(({ part }) => part !== 'mark')
    .map(({ passage }) => passage.text)
    .join('\n');
}
