import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgencySource } from '../../../../src/parse/fields/byline/agency-source.ts';

for (const [text, names] of [
  ['据新华社', ['新华社']],
  ['新华社', ['新华社']],
  ['据新华社电', ['新华社']],
  ['来源：人民日报', ['人民日报']],
  ['据新华社、人民网', ['新华社', '人民网']],
  ['综合新华社报道', ['新华社']],
  ['据柳湾晚报报道', ['柳湾晚报']],
  ['摘自柳湾日报', ['柳湾日报']],
] as const) {
  test(`reads ${text}`, () =>
    assert.deepEqual(
      readAgencySource(text)?.map(({ name }) => name),
      names,
    ));
}

for (const text of ['据柳湾镇介绍', '柳湾晚报', '新华社区', '据了解', '见下图', '合作社', '']) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(readAgencySource(text), null));
}

test('a paper in its marks is a source', () => {
  assert.deepEqual(
    readAgencySource('据《柳湾日报》报道')?.map(({ name }) => name),
    ['柳湾日报'],
  );
  assert.equal(readAgencySource('据《渡口志》记载'), null);
});
