import type { Byline } from '../../model/record.ts';
import type { Block } from '../blocks/block.ts';
import { tidyPassage } from '../blocks/despace.ts';
import { withoutBlanks } from '../characters.ts';
import type { BodyPart, Draft } from '../draft.ts';
import { readAuthorUnit } from '../fields/byline/author-unit.ts';
import { liftHead, liftTail } from '../fields/byline/inline-byline.ts';
import { isNamelessWriter, letterWriterAtEnd, readLetterWriter } from '../fields/byline/letter-writer.ts';
import { readOpenByline } from '../fields/byline/open-byline.ts';
import { openSignatureAtEnd } from '../fields/byline/open-signature.ts';
import { readBylineLine } from '../fields/byline/read-byline-line.ts';
import { readsAsCommentary } from '../fields/terms/genre/commentary.ts';
import { joinPassages, slicePassage, trimPassage } from '../passage.ts';
import { buildBody, type TrimmedPart } from './body-blocks.ts';
import { type Built, type PlacedPassage, placeMarks } from './built.ts';
import { headlineTexts } from './headline-texts.ts';
import { itemBylines } from './item-bylines.ts';
import { penNameAtEnd, signAsAuthors } from './sign-role.ts';
import { speakingReporters } from './speaking-reporters.ts';

/** A draft as the record it becomes: bylines read, dateline and jump lines lifted out of the body. */
export function buildDraft(draft: Draft): Built {
  const texts = headlineTexts(draft.headlines);
  const placed: PlacedPassage[] = [
    { part: 'title', passage: texts.title },
    { part: 'kicker', passage: texts.kicker },
    { part: 'subtitle', passage: texts.subtitle },
    { part: 'column', passage: texts.column },
  ];
  const series = draft.headlines.series;
  if (series?.index === 1) placed.push({ part: 'series', passage: texts.series });
  const problems = [...draft.problems];
  const bylines: Byline[] = [];
  let authorUnit: string | null = null;
  for (const block of draft.bylines) {
    const unit = readAuthorUnit(block.passage.text.trim().replace(/^[（(](.*)[）)]$/u, '$1'));
    authorUnit ??= unit;
    const read = readBylineBlock(block);
    if (read.length === 0 && unit === null && !isNamelessWriter(block.passage.text))
      problems.push({
        rule: 'unread-byline',
        reason: `No name was read from “${block.passage.text}”`,
        span: block.span,
      });
    bylines.push(...read);
    placed.push({ part: 'byline', passage: block.passage });
  }
  const lifted = liftFromBody(draft.body, draft.kind);
  const { title, column } = texts;
  if (lifted.bylines.length + bylines.length === 0 && readsAsCommentary(title.text, column.text)) liftPenName(lifted);
  const isVerse = draft.body.some(({ type }) => type === 'verse');
  bylines.push(
    ...signAsAuthors(lifted.bylines, {
      title: title.text,
      column: column.text,
      dateline: lifted.dateline,
      isVerse,
      paragraphs: lifted.parts.filter(({ part }) => part.type === 'paragraph').map(textOf),
    }),
  );
  if (bylines.length === 0) bylines.push(...speakingReporters(lifted.parts.map(textOf)));
  placed.push(...lifted.placed);
  const body = buildBody(lifted.parts);
  for (const { passages } of body) placed.push({ part: 'body', passage: joinPassages(passages) });
  const blocks = blocksOf(draft);
  placed.push(...placeMarks(blocks));
  return {
    kind: draft.kind,
    title: texts.title.text,
    kicker: texts.kicker.text,
    subtitle: texts.subtitle.text,
    column: texts.column.text,
    series: series ? { title: texts.series.text, index: series.index } : null,
    bylines: giveUnit(dedupeBylines(bylines), lifted.authorUnit ?? authorUnit),
    dateline: lifted.dateline,
    body: body.map(({ block }) => block),
    jump: lifted.jump,
    blocks,
    problems,
    placed,
    at: -1,
  };
}

/** Every block of a draft once; a series' own headline belongs to its first part. */
function blocksOf(draft: Draft): Block[] {
  const { kicker, title, subtitle, column, series } = draft.headlines;
  return [
    ...column,
    ...(series?.index === 1 ? series.lines : []),
    ...kicker,
    ...title.map(({ block }) => block),
    ...subtitle,
    ...draft.bylines,
    ...draft.body.flatMap((part) => part.blocks),
  ];
}

/** □本报记者 甲乙 · 作者 甲乙 · 甲 乙: a name alone is the author's. */
function readBylineBlock({ passage: { text } }: Block): Byline[] {
  const line = text.trim();
  const bylines = readBylineLine(line) ?? readLetterWriter(line, true);
  if (bylines) return bylines;
  const name = withoutBlanks(line);
  return /^\p{Script=Han}{2,4}$/u.test(name) ? [{ name, role: 'author', raw: line }] : [];
}

interface LiftedBody {
  parts: TrimmedPart[];
  bylines: Byline[];
  authorUnit: string | null;
  dateline: string;
  jump: { from?: string; to?: string };
  placed: PlacedPassage[];
}

function liftFromBody(body: readonly BodyPart[], kind: Draft['kind']): LiftedBody {
  const parts = body.map((part): TrimmedPart => ({ part, passages: part.blocks.map((block) => block.passage) }));
  const lifted: LiftedBody = { parts, bylines: [], authorUnit: null, dateline: '', jump: {}, placed: [] };
  if (kind !== 'article') return lifted;
  const first = parts.find(({ part }) => part.type === 'paragraph');
  const opening = first && joinPassages(first.passages);
  if (first && opening) {
    const head = liftHead(opening);
    first.passages = [head.rest];
    lifted.bylines.push(...withAgency(head.bylines, head.dateline?.text ?? ''));
    if (head.jump) {
      lifted.placed.push({ part: 'jump', passage: head.jump });
      lifted.jump.from = pageName(head.jump.text);
    }
    if (head.dateline) {
      lifted.placed.push({ part: 'dateline', passage: head.dateline });
      lifted.dateline = tidyPassage(head.dateline).text;
    }
    if (head.byline) lifted.placed.push({ part: 'byline', passage: head.byline });
    // The words stay: only a blank parts them from the text.
    else if (head.dateline) lifted.bylines.push(...(readOpenByline(head.rest.text) ?? []));
  }
  lifted.bylines.push(...itemBylines(parts));
  const last = parts.findLast(({ part }) => part.type === 'paragraph');
  const closing = last && joinPassages(last.passages);
  if (last && closing) {
    // The words stay: no brackets part them from the text.
    lifted.bylines.push(...(letterWriterAtEnd(closing.text) ?? openSignatureAtEnd(closing.text) ?? []));
    const tail = liftTail(closing);
    last.passages = [trimPassage(tail.rest)];
    lifted.bylines.push(...tail.bylines);
    lifted.authorUnit = tail.authorUnit;
    if (tail.jump) {
      lifted.placed.push({ part: 'jump', passage: tail.jump });
      lifted.jump.to = pageName(tail.jump.text);
    }
    if (tail.byline) lifted.placed.push({ part: 'byline', passage: tail.byline });
  }
  return lifted;
}

/** （水中石）at the end of a comment that names nobody else. */
function liftPenName(lifted: LiftedBody): void {
  const last = lifted.parts.findLast(({ part }) => part.type === 'paragraph');
  const closing = last && joinPassages(last.passages);
  const name = closing ? penNameAtEnd(closing.text) : null;
  if (!last || !closing || name === null) return;
  const at = Math.max(closing.text.lastIndexOf('（'), closing.text.lastIndexOf('('));
  last.passages = [trimPassage(slicePassage(closing, 0, at))];
  lifted.bylines.push({ name, role: 'author', raw: closing.text.slice(at).trim() });
  lifted.placed.push({ part: 'byline', passage: trimPassage(slicePassage(closing, at)) });
}

function textOf({ passages }: TrimmedPart): string {
  return passages.map(({ text }) => text).join('');
}

/** 新华社北京3月14日电（记者 甲乙）: the reporters are the agency's. */
function withAgency(bylines: readonly Byline[], dateline: string): Byline[] {
  const agency = /新华社|中新社|中国新闻社|人民网|央视网/u.exec(dateline)?.[0];
  if (!agency) return [...bylines];
  return bylines.map((byline) => (byline.affiliation ? byline : { ...byline, affiliation: agency }));
}

/** （上接第一版） → 第一版 */
function pageName(text: string): string {
  return text.replace(/[\s（）()▶►▲◀：:]/gu, '').replace(/^[上紧]?接|^下?转/u, '');
}

/** （作者单位：柳湾中学） at the end names the body of the author above. */
function giveUnit(bylines: readonly Byline[], unit: string | null): Byline[] {
  if (unit === null) return [...bylines];
  return bylines.map((byline) =>
    byline.role === 'author' && !byline.affiliation ? { ...byline, affiliation: unit } : byline,
  );
}

function dedupeBylines(bylines: readonly Byline[]): Byline[] {
  const seen = new Set<string>();
  return bylines.filter(({ name, role }) => {
    const key = `${role} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
