import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readProse } from '../../../scripts/train-odds/read-prose.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function readText(t: TestContext, text: string) {
  return readProse(await temporaryFolder(t, { 'scripts/train-odds/prose/x.txt': text }));
}

test('lines are told apart by their marks, and blank lines part articles', async (t) => {
  assert.deepEqual(
    await readText(
      t,
      'K 柳湾镇\nT 船头点灯 两岸归人\nS ——访船工\nB 记者 甲\nP 船开了。\nH 灯\nP 灯亮了。\n\nT 雨停了\nP 路干了。\n',
    ),
    [
      [
        {
          kicker: '柳湾镇',
          title: '船头点灯 两岸归人',
          subtitle: '——访船工',
          paragraphs: ['船开了。', '灯亮了。'],
          sections: [{ heading: '灯', text: '灯亮了。' }],
        },
        { kicker: '', title: '雨停了', subtitle: '', paragraphs: ['路干了。'], sections: [] },
      ],
    ],
  );
});

test('a line without a mark is refused with its place', async (t) => {
  await assert.rejects(
    readText(t, 'T 雨停了\n路干了。\n'),
    /prose\/x\.txt:2: received "路干了。"; a line begins with/u,
  );
});

test('the prose has enough of everything to learn from', () => {
  const articles = readProse(root).flat();
  assert.ok(articles.length > 500 && articles.every(({ title, paragraphs }) => title !== '' || paragraphs.length > 0));
});
