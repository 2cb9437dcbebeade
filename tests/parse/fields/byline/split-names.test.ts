import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitNames } from '../../../../src/parse/fields/byline/split-names.ts';

for (const [text, names] of [
  ['柏小舟 路知远', ['柏小舟', '路知远']],
  ['柏小舟、路知远，安子溪', ['柏小舟', '路知远', '安子溪']],
  ['何海燕 席 适', ['何海燕', '席适']],
  ['何 苗 席 适', ['何苗', '席适']],
  ['张宁李四五', ['张宁', '李四五']],
  ['王小舟李知远', ['王小舟', '李知远']],
  ['欧阳晓雯', ['欧阳晓雯']],
  ['欧阳 晓雯', ['欧阳晓雯']],
  ['李卫 国', ['李卫国']],
  ['唐鹏钟红涛', ['唐鹏', '钟红涛']],
  ['靳帆赵桂静', ['靳帆', '赵桂静']],
  ['王宁 李', ['王宁李']],
  ['柳湾镇人民政府', ['柳湾镇人民政府']],
  ['', []],
] as const) {
  test(`names in ${text || 'nothing'}`, () => assert.deepEqual(splitNames(text), names));
}
