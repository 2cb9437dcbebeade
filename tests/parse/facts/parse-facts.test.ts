import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../src/parse/facts/front-matter.ts';
import { mergeFacts } from '../../../src/parse/facts/merge-facts.ts';
import { parseFrontMatter, parseSidecar } from '../../../src/parse/facts/parse-facts.ts';
import { factsFromPath } from '../../../src/parse/facts/path.ts';
import { sidecarPath } from '../../../src/parse/facts/read-sidecar.ts';
import { newspapers } from './invented-newspapers.ts';

test('splits front matter from the page below it', () => {
  assert.deepEqual(splitFrontMatter('---\ndate: 2026-03-14\n---\n渠成。\n'), {
    yaml: 'date: 2026-03-14',
    firstLineAfter: 4,
  });
  assert.deepEqual(splitFrontMatter('\uFEFF---\r\npage: 02\r\n---\r\n渠成。'), { yaml: 'page: 02', firstLineAfter: 4 });
});

test('leaves a dump that merely has rules', () => {
  for (const text of [
    '---\n渠成。\n---\n',
    '渠成。\n---\ndate: 2026-03-14\n---\n',
    '---\ndate: 2026-03-14\n',
    '',
    '----\na: b\n---',
  ]) {
    assert.equal(splitFrontMatter(text), null, text);
  }
});

test('keeps the good values and tells of each bad one with key, line and what would be valid', () => {
  const yaml = 'newspaper: hebi-dayly\ndate: 2026-02-30\npage: 02\nsecton: 要闻';
  const { facts, problems } = parseFrontMatter(yaml, 'a.txt', newspapers);
  assert.deepEqual(facts, { page: { value: '02', basis: 'given' } });
  assert.deepEqual(problems, [
    {
      rule: 'declared-facts',
      reason:
        'a.txt:2: newspaper: expected one of hebi-daily, qihe-morning (did you mean hebi-daily?); received "hebi-dayly"',
      span: [2, 2],
    },
    {
      rule: 'declared-facts',
      reason: 'a.txt:3: date: expected a date in EDTF, such as 2026-03-14 or 2025-07/2025-09; received "2026-02-30"',
      span: [3, 3],
    },
    {
      rule: 'declared-facts',
      reason: 'a.txt:5: unknown key "secton"; did you mean "section"? Valid keys: newspaper, date, page, section',
      span: [5, 5],
    },
  ]);
});

test('takes every EDTF date and page label, and a newspaper only by its id', () => {
  const yaml = 'newspaper: 淇河晨报\ndate: 2025-07/2025-09\npage: B04\nsection: 副刊';
  const { facts, problems } = parseSidecar(yaml, 'a.yaml', newspapers);
  assert.deepEqual(
    [facts.newspaper, facts.date?.value, facts.page?.value, facts.section?.value],
    [undefined, '2025-07/2025-09', 'B04', '副刊'],
  );
  assert.match(problems[0]?.reason ?? '', /^a\.yaml:1: newspaper: .* \(did you mean qihe-morning\?\)/);
  assert.deepEqual(problems[0]?.span, [1, 1]);
});

test('survives YAML that is none, a list, or nothing', () => {
  assert.match(parseSidecar('a: [b', 'a.yaml', newspapers).problems[0]?.reason ?? '', /not valid YAML/);
  assert.match(parseSidecar('- a\n- b', 'a.yaml', newspapers).problems[0]?.reason ?? '', /expected keys and values/);
  assert.match(parseSidecar('a: *b', 'a.yaml', newspapers).problems[0]?.reason ?? '', /not valid YAML/);
  assert.deepEqual(parseSidecar('', 'a.yaml', newspapers), { facts: {}, problems: [] });
  assert.deepEqual(parseSidecar('# only a remark\n', 'a.yaml', newspapers), { facts: {}, problems: [] });
});

test('reads newspaper, date and page from a path of the archive', () => {
  const { facts } = factsFromPath('content/dumps/hebi-daily/2026-03-14/b02.txt', newspapers);
  assert.deepEqual([facts.newspaper?.value, facts.date?.value, facts.page?.value], ['hebi-daily', '2026-03-14', 'B02']);
  assert.equal(factsFromPath('hebi-daily\\2026-03-14\\scan-of-page.txt', newspapers).facts.page, undefined);
});

test('reads dates wider than a day from folders as they are named when a dump is added', () => {
  const dates: [folder: string, date: string][] = [
    ['2025-07--2025-09', '2025-07/2025-09'],
    ['2022-09-02--..', '2022-09-02/..'],
    ['open--2025-09', '../2025-09'],
    ['2025-07', '2025-07'],
    ['2025', '2025'],
    ['XXXX-03', 'XXXX-03'],
  ];
  for (const [folder, value] of dates) {
    const { facts, problems } = factsFromPath(`dumps/hebi-daily/${folder}/02.txt`, newspapers);
    assert.deepEqual([facts.date, facts.page?.value, problems], [{ value, basis: 'path' }, '02', []], folder);
  }
});

test('an undated folder still names newspaper and page', () => {
  assert.deepEqual(factsFromPath('dumps/hebi-daily/undated/02.txt', newspapers), {
    facts: { newspaper: { value: 'hebi-daily', basis: 'path' }, page: { value: '02', basis: 'path' } },
    problems: [],
  });
});

test('reads nothing from other paths', () => {
  for (const path of ['02.txt', '2026-03-14/02.txt', 'hebi/2026-03-14/02.txt', 'hebi-daily/old/2026-03-14/02.txt']) {
    assert.deepEqual(factsFromPath(path, newspapers), { facts: {}, problems: [] }, path);
  }
});

test('tells of a folder that no calendar has, or that is no date', () => {
  for (const folder of ['2026-02-30', '2026-14', '2025-02-01--2025-02-30', '20260314', '2026-3-14', 'scans', '']) {
    const path = `hebi-daily/${folder}/02.txt`;
    const reason = `${path}: the folder under hebi-daily is "${folder}"; expected a date such as 2026-03-14, 2025-07 or 2025-07--2025-09, or undated`;
    assert.deepEqual(factsFromPath(path, newspapers), {
      facts: {},
      problems: [{ rule: 'path-date', reason, span: [1, 1] }],
    });
  }
});

test('merges in the order of trust and tells where sources disagree', () => {
  const front = parseFrontMatter('page: 2', 'a.txt', newspapers);
  const path = factsFromPath('hebi-daily/2026-03-14/02.txt', newspapers);
  const masthead = {
    facts: {
      date: {
        value: '2026-03-15',
        basis: 'masthead' as const,
        evidence: { text: '2026/3/15', span: [7, 7] as [number, number] },
      },
    },
    problems: [],
  };
  const { facts, problems } = mergeFacts([front, path, masthead]);
  assert.deepEqual(
    [facts.page, facts.date, facts.newspaper],
    [
      { value: '2', basis: 'given' },
      { value: '2026-03-14', basis: 'path' },
      { value: 'hebi-daily', basis: 'path' },
    ],
  );
  assert.deepEqual(problems, [
    {
      rule: 'facts-disagree',
      reason: 'date: 2026-03-14 (path) is used, but the masthead says 2026-03-15',
      span: [7, 7],
    },
  ]);
});

test('puts the sidecar beside the dump', () => {
  assert.equal(sidecarPath('a.b/02.txt'), 'a.b/02.yaml');
  assert.equal(sidecarPath('a.b/02'), 'a.b/02.yaml');
});
