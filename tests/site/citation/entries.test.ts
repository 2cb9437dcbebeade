import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtexEntry } from '../../../src/site/citation/bibtex.ts';
import { cslItem } from '../../../src/site/citation/csl-item.ts';
import { risEntry } from '../../../src/site/citation/ris.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { inferred, record } from '../invented-records.ts';

const messages = messagesFor('zh-Hans');
const cited = record({
  id: 'hebi-1',
  title: '水费{公开}以后 100%',
  bylines: [
    { name: '尹晓禾', role: 'reporter', affiliation: '本报', raw: '本报记者 尹晓禾' },
    { name: '曲文朗', role: 'correspondent', raw: '通讯员 曲文朗' },
    { name: '邰广元', role: 'photographer', raw: '邰广元 摄' },
  ],
});
const item = cslItem(cited, messages, { address: 'https://archive.example/yubao/' });

test('the item holds what a citation processor needs', () => {
  assert.deepEqual(item, {
    id: 'hebi-1',
    type: 'article-newspaper',
    title: '水费{公开}以后 100%',
    author: [{ literal: '尹晓禾' }, { literal: '曲文朗' }],
    'container-title': '鹤壁日报',
    section: '要闻',
    page: '02',
    issued: { 'date-parts': [[2026, 3, 14]] },
    language: 'zh-CN',
    URL: 'https://archive.example/yubao/articles/hebi-1/',
  });
});

test('a photo is cited under who took it', () => {
  assert.deepEqual(cslItem({ ...cited, kind: 'photo' }, messages, {}).author?.at(-1), { literal: '邰广元' });
});

test('an inferred date is circa and says what it can be', () => {
  const date = inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day');
  const uncertain = cslItem({ ...cited, date }, messages, {});
  assert.equal(uncertain.issued?.circa, true);
  assert.match(uncertain.note ?? '', /2026年3月13日至16日.*2026-03-14\?/);
  assert.match(bibtexEntry(uncertain), /^ {2}date = \{2026-03-14\?\},$/m);
});

test('BibTeX keeps names whole and the signs of TeX harmless', () => {
  assert.equal(
    bibtexEntry(item),
    [
      '@article{hebi-1,',
      '  author = {{尹晓禾} and {曲文朗}},',
      '  title = {{水费\\{公开\\}以后 100\\%}},',
      '  journal = {鹤壁日报},',
      '  date = {2026-03-14},',
      '  year = {2026},',
      '  pages = {02},',
      '  entrysubtype = {newspaper},',
      '  langid = {chinese},',
      '  url = {https://archive.example/yubao/articles/hebi-1/},',
      '}',
      '',
    ].join('\n'),
  );
});

test('RIS opens with its type, closes with its end and gives the day', () => {
  const lines = risEntry(item).split('\r\n');
  assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ['TY  - NEWS', 'ER  - ', '']);
  assert.ok(lines.includes('AU  - 曲文朗') && lines.includes('T2  - 鹤壁日报') && lines.includes('DA  - 2026/03/14/'));
});

test('a line break in a headline cannot open a tag of its own', () => {
  assert.match(risEntry({ ...item, title: '甲\r\nER  - 乙' }), /^TI {2}- 甲 ER - 乙\r$/m);
});
