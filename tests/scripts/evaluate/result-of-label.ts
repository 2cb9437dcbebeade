import { withoutMarks, withoutStrokes } from '../../../scripts/evaluate/fold.ts';
import { splitLines } from '../../../scripts/evaluate/gold-page.ts';
import type { Label, LabelledArticle } from '../../../scripts/evaluate/label.ts';
import type { PageResult, Placement } from '../../../src/model/page.ts';
import type { ArticleRecord, BodyBlock } from '../../../src/model/record.ts';

/** What a parser without fault would make of a dump: built from its label, with datelines lifted out of the body. */
export function resultOfLabel(label: Label, text: string): PageResult {
  const lines = splitLines(text);
  const raw = (number: number) => withoutMarks(lines[number - 1]?.text ?? '').replace(/\s/gu, '');
  const joined = (numbers: readonly number[]) => numbers.map(raw).join('');
  const placements: Placement[] = [];
  const placed = new Set<number>();
  const place = (kind: Placement['place'], record: string | null, part: string, numbers: readonly number[]): void => {
    for (const number of numbers) {
      const line = lines[number - 1];
      if (!line || placed.has(number)) continue;
      placed.add(number);
      placements.push({ start: line.start, end: line.end, place: kind, record, part });
    }
  };

  const records = label.articles.map((article, index): ArticleRecord => {
    const id = `article-${index + 1}`;
    for (const part of ['title', 'kicker', 'subtitle', 'series', 'column'] as const)
      place('article', id, part, article[part]);
    place('article', id, 'byline', article.bylineLines ?? []);
    for (const block of article.body) place('article', id, block.type, block.lines);
    const { dateline, body } = bodyOf(article, raw);
    return {
      ...emptyRecord(label, id, 'article'),
      title: joined(article.title),
      ...(article.kicker.length > 0 && { kicker: joined(article.kicker) }),
      ...(article.subtitle.length > 0 && { subtitle: joined(article.subtitle) }),
      ...(article.column.length > 0 && { column: joined(article.column) }),
      ...(article.series.length > 0 && { series: { title: joined(article.series), index: index + 1 } }),
      ...(dateline !== '' && { dateline }),
      bylines: [
        ...article.reporters.map((name) => ({ name, role: 'reporter' as const, raw: '' })),
        ...article.correspondents.map((name) => ({ name, role: 'correspondent' as const, raw: '' })),
        ...(article.authors ?? []).map((name) => ({ name, role: 'author' as const, raw: '' })),
      ],
      body,
    };
  });
  label.photos.forEach((photo, index) => {
    place('photo', `photo-${index + 1}`, 'caption', [...photo.lines, ...photo.credit]);
    const figure: BodyBlock = {
      type: 'figure',
      caption: joined(photo.lines),
      credit: joined(photo.credit),
      source: [],
    };
    records.push({ ...emptyRecord(label, `photo-${index + 1}`, 'photo'), body: [figure] });
  });
  (label.notices ?? []).forEach((notice, index) => {
    place('notice', `notice-${index + 1}`, 'body', [...notice.title, ...notice.lines]);
    records.push({ ...emptyRecord(label, `notice-${index + 1}`, 'notice'), title: joined(notice.title) });
  });
  place('furniture', null, 'furniture', [...label.furniture, ...label.orphanHeadlines]);
  place(
    'facts',
    null,
    'facts',
    lines.map((_, index) => index + 1),
  );
  const conservation = { lost: 0, doubled: 0, invented: 0 };
  return { dump: label.dump, dialect: 'plain', records, furniture: [], placements, problems: [], conservation };
}

/** 本报讯（记者 甲乙） · 本报讯 记者甲乙报道 */
const opened = /^本报讯(?:[(（][^()（）]*[)）]|记者[\p{Script=Han}、]{2,10}?报道)?/u;

function bodyOf(article: LabelledArticle, raw: (number: number) => string): { dateline: string; body: BodyBlock[] } {
  let dateline = '';
  const body = article.body.map((block, index): BodyBlock => {
    const source = block.lines.map((number): [number, number] => [number, number]);
    const texts = block.lines.map(raw);
    switch (block.type) {
      case 'verse':
        return { type: 'verse', lines: texts, source };
      case 'list':
        return { type: 'list', items: texts, source };
      case 'table':
        return { type: 'table', rows: texts.map((text) => [withoutStrokes(text)]), source };
      default: {
        const text = texts.join('');
        const opening = index === 0 ? (opened.exec(text)?.[0] ?? '') : '';
        dateline = dateline || opening;
        return { type: block.type, text: text.slice(opening.length), source };
      }
    }
  });
  return { dateline, body };
}

function emptyRecord(label: Label, id: string, kind: ArticleRecord['kind']): ArticleRecord {
  const { earliest, latest, best } = label.issueDate;
  return {
    kind,
    id,
    title: '',
    bylines: [],
    body: [],
    newspaper: { id: 'paper', name: label.newspaper, basis: 'inferred' },
    page: { label: null, name: null },
    date: {
      edtf: best === null ? `${earliest}/${latest}` : `${best}?`,
      earliest: best ?? earliest,
      latest: best ?? latest,
      precision: best === null ? 'season' : 'day',
      basis: 'inferred',
      evidence: [],
    },
    region: { name: `${label.region}市`, adcode: '410000' },
    places: [],
    people: [],
    organisations: [],
    keywords: [],
    summary: '',
    source: { dump: label.dump, sha256: '0'.repeat(64), spans: [], dialect: 'plain' },
    problems: [],
  };
}
