import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feastDay, findFeasts } from '../../../../src/parse/fields/date/feast.ts';
import { inferIssueDate } from '../../../../src/parse/fields/date/issue-date.ts';

test('finds the days of feasts, those of the moon year by year', () => {
  for (const [name, day] of [
    ['爱牙日', '2016-09-20'],
    ['教师节', '1998-09-10'],
    ['中秋节', '2019-09-13'],
    ['端午节', '2021-06-14'],
    ['重阳节', '2014-10-02'],
    ['元宵节', '2026-03-03'],
  ] as const) {
    assert.equal(feastDay(name, Number(day.slice(0, 4))), day, name);
  }
  assert.equal(feastDay('风筝节', 2020), null);
  assert.deepEqual(
    [2002, 2003, 2020, 2021].map((year) => feastDay('高考', year)),
    ['2002-07-07', '2003-06-07', '2020-07-07', '2021-06-07'],
  );
});

test('reads feasts that stand with yesterday, today or tomorrow, and leaves what is said or near', () => {
  const found = (text: string) =>
    findFeasts([{ text, span: [1, 1], lead: true }]).map(({ term, offset }) => `${term} ${offset}`);
  assert.deepEqual(found('昨日是第28个全国爱牙日,明天是“六一”儿童节,今天恰逢重阳节。'), [
    '爱牙日 1',
    '儿童节 -1',
    '重阳节 0',
  ]);
  for (const text of [
    '“今天是教师节。”老何说。',
    '今日是教师节前的集市。',
    '教师节昨日的集市。',
    '昨日是街上的风筝节。',
  ]) {
    assert.deepEqual(found(text), [], text);
  }
});

const dateOf = (...texts: readonly string[]) =>
  inferIssueDate(texts.map((text, index) => ({ text, span: [index + 1, index + 1], lead: true }))).edtf;

test('dates an issue by the feast it stands next to', () => {
  assert.equal(dateOf('9月18日,乘客捡到一只包。', '昨日是第28个全国爱牙日,医生到校义诊。'), '2016-09-21');
  assert.equal(dateOf('9月30日,校长开了会,部署2014年秋季学期安全检查。', '昨日是重阳节,老人们登了山。'), '2014-10-03');
  const alone = '昨日是重阳节,老人们登了山。庆祝新中国成立65周年书画展开幕。';
  assert.equal(dateOf(alone), '2014', 'no day by the moon without another');
});

test('dates an issue by the first day of the great examination', () => {
  const day = '6月6日下午,县里召开了会议,部署2013年高考保障行动。';
  assert.equal(dateOf(day, '昨日上午9时,2013年普通高考第一场语文开考。'), '2013-06-08');
  assert.equal(dateOf(day, '明天是高考第一天,考点附近的工地停了工。'), '2013-06-06');
  assert.equal(dateOf(day, '老宁说起昨日聊过的高考,笑了。'), '2013-06-07?');
  assert.equal(dateOf('昨日是高考第一天,考点附近的工地停了工。'), 'XXXX', 'in July once');
});

test('takes a day of the issue itself for one that is announced, where the feast was yesterday', () => {
  assert.equal(dateOf('6月6日晚8时起停工,2006年环保行动启动。', '昨天是世界环境日,热线响了一天。'), '2006-06-06');
});

test('takes today’s feast beside what its day brought for the day of writing', () => {
  assert.equal(dateOf('9月10日,学校召开了大会。', '今天是第40个教师节,老何收到了花。'), '2024-09-11?');
});
