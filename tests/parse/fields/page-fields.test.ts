import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLines } from '../parse-text.ts';

const article = [
  '# 渡口添了夜船',
  '本报讯（记者 柏小舟）3月9日，河面上的第一班夜船开了，船头挂着两盏马灯。2024年春运期间，渡口增开了两班船。',
];

const dateOf = (...lines: string[]) => parseLines(...article, ...lines).records[0]?.date;

test('a caption that opens with its day is news of that day', () => {
  assert.equal(dateOf('3月10日，船工在渡口擦拭马灯。', '柏小舟 摄')?.earliest, '2024-03-10');
});

test('a caption that names an old day is none', () => {
  assert.equal(dateOf('图为2016年5月2日的老渡口。', '柏小舟 摄')?.earliest, '2024-03-09');
});

test('an agency’s dateline tells its day', () => {
  const wire = (dateline: string) =>
    dateOf('# 海岛灯塔重亮', `${dateline}岛上的老灯塔修好了，渔民说夜里归航不用再数礁石。`);
  assert.equal(wire('新华社某岛3月10日电（记者 柏小舟）')?.earliest, '2024-03-10');
  assert.equal(wire('据新华社电（记者 柏小舟）')?.earliest, '2024-03-09');
});

test('a page that speaks of no city is of its paper’s', () => {
  const { records } = parseLines(
    '# 渡口添了夜船',
    '本报讯（大河报记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
  );
  assert.deepEqual([records[0]?.newspaper?.id, records[0]?.region?.adcode], ['dahe-daily', '410000']);
});
