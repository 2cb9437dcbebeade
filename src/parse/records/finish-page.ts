import type { PageDump, PageResult, Placement } from '../../model/page.ts';
import type { ArticleRecord, DialectName, Normalisation } from '../../model/record.ts';
import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import type { PageFields } from '../fields/page-fields.ts';
import { readTerms, type Terms } from '../fields/terms/read-terms.ts';
import { findNormalisation } from '../punctuation/find-normalisation.ts';
import { recordSpans } from './body-blocks.ts';
import type { Built } from './built.ts';
import { countConservation, stretchesOf } from './placing.ts';
import { recordId } from './record-id.ts';
import { articleText, relatePhoto } from './relate-photos.ts';

interface FinishInput {
  dump: PageDump;
  dialect: DialectName;
  /** Offset at which the page's text begins. */
  start: number;
  built: readonly Built[];
  furniture: readonly Block[];
  fields: PageFields;
  context: ParseContext;
}

/** Gives every record its id and fields, says where each character went, and counts that none was lost. */
export function finishPage({ dump, dialect, start, built, furniture, fields, context }: FinishInput): PageResult {
  const ordered = [...built].sort((a, b) => firstLine(a) - firstLine(b));
  const ids = assignIds(ordered, fields);
  const hasPhotos = ordered.some(({ kind }) => kind === 'photo');
  const articles = hasPhotos ? ordered.filter(({ kind }) => kind === 'article').map(articleText) : [];
  const normalisation = findNormalisation(dump.text.slice(start));
  const records = readTerms(ordered, fields.region, context).map(({ item, terms }): ArticleRecord => {
    const related = item.kind === 'photo' ? relatePhoto(item, articles) : null;
    return makeRecord(item, ids, related, terms, { dump, dialect, fields, normalisation });
  });
  const placements = [
    ...placeFacts(dump, start),
    ...placeRecords(ordered, ids, dump),
    ...placeFurniture(furniture, dump),
  ];
  placements.sort((a, b) => a.start - b.start || a.end - b.end);
  const passages = ordered.flatMap(({ placed }) => placed.map(({ passage }) => passage));
  return {
    dump: dump.path,
    dialect,
    records,
    furniture: furniture.map(({ passage, span, rule }) => ({
      text: passage.text,
      span,
      rule,
    })),
    placements,
    problems: [...fields.problems, ...records.flatMap(({ problems }) => problems)],
    conservation: countConservation(dump.text, placements, passages),
  };
}

function firstLine(item: Built): number {
  return Math.min(...item.blocks.map((block) => block.span[0]));
}

/** Ids of a page's records; words printed twice on one page are told apart by a count. */
function assignIds(built: readonly Built[], fields: PageFields): Map<Built, string> {
  const ids = new Map<Built, string>();
  const used = new Map<string, number>();
  for (const item of built) {
    const id = recordId(item, fields.newspaper?.id ?? null, fields.date, fields.page.label);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    ids.set(item, count === 1 ? id : `${id}-${count}`);
  }
  return ids;
}

function makeRecord(
  item: Built,
  ids: ReadonlyMap<Built, string>,
  related: Built | null,
  terms: Terms,
  page: Pick<FinishInput, 'dump' | 'dialect' | 'fields'> & { normalisation: Normalisation | null },
): ArticleRecord {
  const { dump, dialect, fields, normalisation } = page;
  const relatedTo = related ? ids.get(related) : undefined;
  return {
    kind: item.kind,
    id: ids.get(item) ?? '',
    ...(terms.genre ? { genre: terms.genre } : {}),
    title: item.title,
    ...(item.kicker ? { kicker: item.kicker } : {}),
    ...(item.subtitle ? { subtitle: item.subtitle } : {}),
    ...(item.column ? { column: item.column } : {}),
    ...(item.series ? { series: item.series } : {}),
    bylines: item.bylines,
    ...(item.dateline ? { dateline: item.dateline } : {}),
    body: item.body,
    ...(item.jump.from || item.jump.to ? { jump: item.jump } : {}),
    ...(relatedTo ? { relatedTo } : {}),
    newspaper: fields.newspaper,
    page: fields.page,
    date: fields.date,
    region: fields.region,
    places: terms.places,
    people: terms.people,
    organisations: terms.organisations,
    keywords: terms.keywords,
    summary: terms.summary,
    ...(normalisation ? { normalisation } : {}),
    source: { dump: dump.path, sha256: dump.sha256, spans: recordSpans(item.blocks), dialect },
    problems: item.problems,
  };
}

function placeFacts(dump: PageDump, start: number): Placement[] {
  const mark = dump.text.startsWith('\uFEFF') ? 1 : 0;
  const facts: Placement[] = mark ? [{ start: 0, end: 1, place: 'facts', record: null, part: 'byte-order-mark' }] : [];
  if (start > mark) facts.push({ start: mark, end: start, place: 'facts', record: null, part: 'front-matter' });
  return facts;
}

function placeRecords(built: readonly Built[], ids: ReadonlyMap<Built, string>, dump: PageDump): Placement[] {
  const placements: Placement[] = [];
  for (const item of built) {
    const record = ids.get(item) ?? null;
    for (const { part, passage } of item.placed) {
      for (const { start, end } of stretchesOf(passage, dump.text))
        placements.push({ start, end, place: item.kind, record, part });
    }
  }
  return placements;
}

function placeFurniture(furniture: readonly Block[], dump: PageDump): Placement[] {
  const placements: Placement[] = [];
  for (const { passage, marks, rule } of furniture) {
    for (const placed of [passage, marks]) {
      for (const { start, end } of stretchesOf(placed, dump.text))
        placements.push({ start, end, place: 'furniture', record: null, part: rule });
    }
  }
  return placements;
}
