import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthorUnit, readAuthorWithUnit } from '../../../../src/parse/fields/byline/author-unit.ts';

test('the body an author works for is read from the words that say so', () => {
  assert.equal(readAuthorUnit('作者单位：柳湾中学'), '柳湾中学');
  assert.equal(readAuthorUnit('作者系柳湾中学教师'), '柳湾中学教师');
  assert.equal(readAuthorUnit('作者 贺望山'), null);
  assert.equal(readAuthorUnit('作者系柳湾医院主任医师 何苗'), null);
  assert.equal(readAuthorUnit('作者的话'), null);
});

for (const [text, name, affiliation] of [
  ['贺望山（作者单位：柳湾中学）', '贺望山', '柳湾中学'],
  ['何 苗（柳湾中学）', '何苗', '柳湾中学'],
  ['路知远(柳湾市公安局)', '路知远', '柳湾市公安局'],
  ['柳湾中学八（3）班 何苗', '何苗', '柳湾中学八（3）班'],
  ['柳湾小学 何 苗', '何苗', '柳湾小学'],
  ['柳湾县人民医院消化内科 何苗', '何苗', '柳湾县人民医院消化内科'],
  ['柳湾镇农技站 柏小舟', '柏小舟', '柳湾镇农技站'],
  ['作者系柳湾医院主任医师 何苗', '何苗', '柳湾医院主任医师'],
  ['柳湾区法院法官 何苗', '何苗', '柳湾区法院法官'],
  ['柳湾县医院体检科主任 何苗', '何苗', '柳湾县医院体检科主任'],
  ['何 苗(国家二级公共营养师)', '何苗', '国家二级公共营养师'],
  ['柳湾县农技站高级农艺师 柏小舟', '柏小舟', '柳湾县农技站高级农艺师'],
] as const) {
  test(`reads ${text}`, () => {
    const [byline] = readAuthorWithUnit(text) ?? [];
    assert.deepEqual([byline?.role, byline?.name, byline?.affiliation], ['author', name, affiliation]);
  });
}

for (const text of [
  '柳湾渡口（二期）',
  '渡口夜话（柳湾中学）',
  '贺望山（78岁）',
  '柳湾镇 金秋节',
  '柳湾小学 开学第一课',
  '柳湾县人民医院 开诊',
  '作者系柳湾医院 开诊',
  '柳湾县人民医院 党员先锋岗',
  '柳湾区法院法官 上门调解',
  '一名好医生 何苗',
  '柳湾县医院院长 何苗',
  '何苗(二级运动员)',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(readAuthorWithUnit(text), null));
}

test('any body and a name in brackets sign a text, a reporter’s are a byline of another kind', () => {
  const nameOf = (text: string) => readAuthorWithUnit(text, true)?.[0]?.name;
  assert.equal(nameOf('市农业技术推广站 何苗'), '何苗');
  assert.equal(nameOf('柳湾县气象局 路知远'), '路知远');
  assert.equal(nameOf('柳湾县气象局记者 路知远'), undefined);
  assert.equal(nameOf('柳湾县气象局 今冬偏暖'), undefined);
  assert.equal(readAuthorWithUnit('柳湾县气象局 路知远'), null);
});

test('the body of a pupil is read without the teacher who guided it', () => {
  assert.equal(readAuthorUnit('作者系柳湾中学高二（5）班学生 指导教师：何 苗'), '柳湾中学高二（5）班学生');
});

test('a pupil is read beside the school, without the teacher', () => {
  assert.deepEqual(
    readAuthorWithUnit('柳湾中学七（8）班 何苗 指导老师 柏舟')?.map(({ name, affiliation }) => [name, affiliation]),
    [['何苗', '柳湾中学七（8）班']],
  );
  assert.deepEqual(
    readAuthorWithUnit('小记者 何苗（柳湾小学四年级二班）')?.map(({ name }) => name),
    ['何苗'],
  );
});
