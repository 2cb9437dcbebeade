import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, surnameLength } from '../../../../src/parse/fields/byline/surnames.ts';

test('a surname of two characters is longer than the one it begins with', () => {
  assert.equal(surnameLength('欧阳晓雯'), 2);
  assert.equal(surnameLength('王晓雯'), 1);
  assert.equal(surnameLength('的士'), 0);
  assert.equal(surnameLength(''), 0);
});

for (const text of ['李宁', '柏小舟', '欧阳晓雯', '阿依古丽·买买提']) {
  test(`has the shape of a name: ${text}`, () => assert.equal(isPersonName(text), true));
}

for (const text of ['李', '欧阳', '的小舟', '李小舟船长', 'Li Ning', '李 宁', '']) {
  test(`has not: ${text || 'nothing'}`, () => assert.equal(isPersonName(text), false));
}
