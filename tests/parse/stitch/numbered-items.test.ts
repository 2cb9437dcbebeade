import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsUpTo, numberedItemOf } from '../../../src/parse/stitch/numbered-items.ts';

const goesOn = (text: string, article: string) => {
  const item = numberedItemOf(text);
  return item !== null && countsUpTo(article, item);
};

for (const [text, article] of [
  ['6.夜里还有船吗？', '渡口十问\n4.船票多少钱？\n5.老人要买票吗？'],
  ['三、灯要挂在船头。', '渡运须知：\n一、先下后上。\n二、不得超载。'],
  ['（三）灯要挂在船头。', '规定如下：（一）先下后上；（二）不得超载。'],
  ['第三关最难，叫“坐得住”。', '要过三关。头一关是认水，第二关是认风。'],
  ['第二关是认风。', '要过三关。头一关是认水。'],
  ['三是把灯挂高。', '他说了两点：一是先下后上，二是不得超载。'],
  ['其二，船要靠稳。', '原因有二。其一，风大。'],
] as const) {
  test(`goes on with what counts up to it: ${text}`, () => assert.equal(goesOn(text, article), true));
}

for (const [text, article] of [
  ['6.夜里还有船吗？', '渡口十问\n5.老人要买票吗？\n6.风大停不停？'], // counted already
  ['6.5公里长的栈桥修好了。', '渡口十问\n5.老人要买票吗？'], // a figure
  ['1.船票多少钱？', '渡口十问'], // the first
  ['第三关最难。', '他说，第二天还有船。'], // of another kind
  ['三、灯要挂在船头。', '票价12、13元。'],
  ['三是把灯挂高。', '船是第二是灯。'],
  ['夜里还有船。', '一、先下后上。'],
] as const) {
  test(`goes on with no such text: ${text}`, () => assert.equal(goesOn(text, article), false));
}
