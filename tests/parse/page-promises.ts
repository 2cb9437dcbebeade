import assert from 'node:assert/strict';
import { inventedOf } from '../../scripts/evaluate/conservation.ts';
import type { PageResult } from '../../src/model/page.ts';
import { ArticleRecord } from '../../src/model/record.ts';

/** What holds for every page, whatever its dump says: nothing lost, doubled or invented, and only valid records. */
export function assertPromises(dump: string, result: PageResult): void {
  assert.deepEqual(result.conservation, { lost: 0, doubled: 0, invented: 0 }, 'what the parser itself counts');
  assertEachCharacterOnce(dump, result);
  assert.equal(
    inventedOf(apart(dump), unitsApart(result)),
    '',
    'characters of records that their placements do not hold',
  );
  assertPlacements(dump, result);
  assertRecords(dump, result);
}

/** Every UTF-16 unit of the dump that is not blank stands in one placement. */
function assertEachCharacterOnce(dump: string, { placements }: PageResult): void {
  const times = new Uint32Array(dump.length);
  for (const { start, end } of placements) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
  const wrong = Array.from(times, (count, at) => ({ count, at, unit: dump.charAt(at) })).filter(
    ({ count, unit }) => unit.trim() !== '' && count !== 1,
  );
  assert.deepEqual(wrong, [], 'characters that are not in one placement');
}

function assertPlacements(dump: string, { records, placements }: PageResult): void {
  const ids = new Map(records.map(({ id, kind }) => [id, kind]));
  assert.equal(ids.size, records.length, 'ids are unique');
  for (const { start, end, place, record } of placements) {
    assert.ok(start >= 0 && start < end && end <= dump.length, `${start}–${end} of ${dump.length}`);
    if (record === null) assert.ok(place === 'furniture' || place === 'facts', place);
    else assert.equal(ids.get(record), place);
  }
}

function assertRecords(dump: string, { records, problems, furniture }: PageResult): void {
  const lineCount = dump.split(/\r\n|\n|\r/u).length;
  const spans = [...problems, ...furniture].map(({ span }) => span);
  for (const record of records) {
    const { error } = ArticleRecord.safeParse(record);
    assert.equal(error, undefined, `${record.id}: ${error?.message}`);
    assert.ok(record.source.spans.length > 0, `${record.id} stands nowhere`);
    spans.push(...record.source.spans, ...record.body.flatMap(({ source }) => source));
  }
  for (const [first, last] of spans) assert.ok(first <= last && last <= lineCount, `${first}–${last} of ${lineCount}`);
}

/**
 * Half a surrogate pair at the end of a line and half a one at the head of the next become a character when the lines
 * are joined; nothing was invented all the same. So halves are counted one by one, as private characters.
 */
function apart(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0x800));
}

function unitsApart(result: PageResult): PageResult {
  return JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === 'string' ? apart(value) : value));
}
