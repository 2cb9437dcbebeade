import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

test('the short lines under a notice heading are its text', () => {
  assert.deepEqual(
    kindsOf('# 公告\n柳湾渡运有限公司经股东决定注销\n柳湾渡运有限公司\n2026年4月23日\n\n# 渡口添了夜船\n'),
    [
      'heading 公告',
      'paragraph 柳湾渡运有限公司经股东决定注销',
      'paragraph 柳湾渡运有限公司',
      'paragraph 2026年4月23日',
      'heading 渡口添了夜船',
    ],
  );
});

test('a signature under a notice belongs to it over a gap', () => {
  const kinds = kindsOf(
    '# 公告\n\n柳湾渡运有限公司即日起注销，请债权人申报。\n\n柳湾渡运有限公司\n\n2026年4月23日\n\n# 砖窑\n',
  );
  assert.deepEqual(kinds.slice(2, 4), ['paragraph 柳湾渡运有限公司', 'paragraph 2026年4月23日']);
});

test('a headline after a gap is none of its lines', () => {
  const kinds = kindsOf('# 公告\n\n柳湾渡运有限公司即日起注销，请债权人申报。\n\n夜船上的灯\n\n# 砖窑\n');
  assert.equal(kinds[2], 'heading 夜船上的灯');
});

test('the short lines under any other heading are headings', () => {
  assert.equal(kindsOf('# 渡口添了夜船\n柳湾渡运有限公司\n\n# 砖窑成了书屋\n')[1], 'heading 柳湾渡运有限公司');
});

test('on a page without gaps the next headline ends a notice, its own short lines do not', () => {
  const kinds = kindsOf(
    [
      '停航公告',
      '因清淤，渡口停航两日。',
      '停航渡口 起止时间',
      '柳湾渡口管理局',
      '渡口添了夜船',
      '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
    ].join('\n'),
  ).map((kind) => kind.split(' ')[0]);
  assert.deepEqual(kinds, ['heading', 'paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph']);
});
