import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordText } from '../../../src/site/data/record-text.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { paragraph, record } from '../invented-records.ts';

test('the plain text has the headline group, the bylines, the body and where it stands', () => {
  const text = recordText(
    record({
      id: 'a',
      kicker: '小微空间百处更新',
      subtitle: '——巷子里的灯',
      dateline: '本报讯',
      bylines: [{ name: '尹晓禾', role: 'reporter', raw: '记者 尹晓禾' }],
      body: [paragraph('甲。'), paragraph('乙。')],
    }),
    messagesFor('zh-Hans'),
  );
  assert.equal(
    text,
    `小微空间百处更新
老街坊有了新书屋
——巷子里的灯

记者 尹晓禾

本报讯 甲。

乙。

报纸: 鹤壁日报
见报日期: 2026年3月14日 [2026-03-14] (见报头)
版次: 第02版：要闻
版面文本: dumps/hebi/a.txt, 第 1–2 行
编号: a
`,
  );
});

test('what an article does not have leaves no empty lines', () => {
  assert.doesNotMatch(recordText(record({ id: 'a', title: '', body: [] }), messagesFor('zh-Hans')), /^\n|\n\n\n/);
});
