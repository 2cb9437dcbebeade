import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyBlock } from '../../src/model/record.ts';
import { fieldsOf, groupedFieldsOf } from '../../src/search/fields.ts';
import { paragraph, record } from '../site/invented-records.ts';

const bodyOf = (...body: BodyBlock[]) => fieldsOf(record({ id: 'a', title: '', body })).rest;

test('paragraphs, subheadings, verses and lists that follow each other are one field', () => {
  const rest = bodyOf(
    paragraph('桥头'),
    { type: 'subheading', text: '修桥', source: [[1, 1]] },
    { type: 'verse', lines: ['一句', '两句'], source: [[1, 1]] },
    { type: 'list', items: ['木料', '石料'], source: [[1, 1]] },
  );
  assert.deepEqual(rest, ['桥头\n修桥\n一句\n两句\n木料\n石料']);
});

test('a caption, its credit and each cell of a table stand alone, and part what is around them', () => {
  const rest = bodyOf(
    paragraph('前'),
    { type: 'figure', caption: '石磨', credit: '龚小满 摄', source: [[1, 1]] },
    paragraph('后'),
    { type: 'table', rows: [['村', '24']], source: [[1, 1]] },
  );
  assert.deepEqual(rest, ['前', '石磨', '龚小满 摄', '后', '村', '24']);
});

test('every part of the headline group and of the bylines is a field', () => {
  const { title, rest } = fieldsOf(
    record({
      id: 'a',
      title: '主题',
      kicker: '引题',
      subtitle: '副题',
      column: '专栏',
      series: { title: '系列', index: 1 },
      dateline: '本报讯',
      bylines: [{ name: '尹晓禾', role: 'reporter', raw: '记者 尹晓禾' }],
      body: [],
    }),
  );
  assert.equal(title, '主题');
  assert.deepEqual(rest, ['引题', '副题', '专栏', '系列', '记者 尹晓禾', '本报讯']);
});

test('a name that its byline does not hold in one piece is a field of its own, one that it holds is not', () => {
  const byline = (name: string, raw: string) =>
    fieldsOf(record({ id: 'a', bylines: [{ name, role: 'reporter', raw }], body: [] })).rest;
  assert.deepEqual(byline('尹晓禾', '尹 晓 禾'), ['尹 晓 禾']);
  assert.deepEqual(byline('尹晓禾', '尹晓 记者 禾'), ['尹晓 记者 禾', '尹晓禾']);
});

test('the lead is the first paragraph with the subheading over it, in the one field that holds it', () => {
  const body: BodyBlock[] = [
    { type: 'figure', caption: '石磨', credit: '', source: [[1, 1]] },
    { type: 'subheading', text: '修桥', source: [[1, 1]] },
    paragraph('桥头的人'),
    paragraph('散了'),
    { type: 'figure', caption: '新桥', credit: '', source: [[1, 1]] },
    paragraph('后来'),
  ];
  const fields = groupedFieldsOf(record({ id: 'a', title: '', body }));
  assert.deepEqual(
    fields.map(({ text, lead }) => text.slice(0, lead)),
    ['', '修桥\n桥头的人', '', ''],
  );
});

test('each part of a record is in its group', () => {
  const fields = groupedFieldsOf(
    record({
      id: 'a',
      title: '主题',
      kicker: '引题',
      column: '专栏',
      bylines: [{ name: '曲守田', role: 'reporter', affiliation: '本报', raw: '本报记者 曲守田' }],
      dateline: '本报讯',
      body: [paragraph('正文')],
    }),
  );
  assert.deepEqual(
    fields.map(({ group, text }) => [group, text]),
    [
      ['title', '主题'],
      ['heading', '引题'],
      ['heading', '专栏'],
      ['author', '曲守田'],
      ['byline', '本报记者 曲守田'],
      ['text', '本报讯'],
      ['text', '正文'],
    ],
  );
});
