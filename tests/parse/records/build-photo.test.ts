import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPhoto } from '../../../src/parse/records/build-photo.ts';
import { blockOf } from '../invented-blocks.ts';

/** The figure and the people of a photo. */
function photoOf(caption: readonly string[], credit: readonly string[]): string[] {
  const built = buildPhoto({
    column: [],
    caption: caption.map((text, index) => blockOf(text, { line: index + 1 })),
    credit: credit.map((text, index) => blockOf(text, { line: caption.length + index + 1 })),
    at: 0,
  });
  const [figure] = built.body;
  if (figure?.type !== 'figure') throw new Error('a photo is a figure');
  return [figure.caption, figure.credit, ...built.bylines.map(({ role, name }) => `${role} ${name}`)];
}

test('caption and credit on one line are parted', () => {
  assert.deepEqual(photoOf(['乘客在船头看灯。 李小舟 摄'], []), [
    '乘客在船头看灯。',
    '李小舟 摄',
    'photographer 李小舟',
  ]);
});

test('a credit in brackets keeps them and names the same', () => {
  assert.deepEqual(photoOf(['乘客在船头看灯。'], ['（李小舟 摄）']), [
    '乘客在船头看灯。',
    '（李小舟 摄）',
    'photographer 李小舟',
  ]);
});

test('a caption of several lines has no blank between Chinese characters', () => {
  assert.deepEqual(photoOf(['夜船 开航。', '乘客 30 人在船头看灯。'], ['柳湾镇政府供图']), [
    '夜船开航。乘客 30 人在船头看灯。',
    '柳湾镇政府供图',
    'source 柳湾镇政府',
  ]);
});

test('a stock picture names nobody', () => {
  assert.deepEqual(photoOf(['乘客在船头看灯。'], ['资料图片']), ['乘客在船头看灯。', '资料图片']);
});

test('a caption without a credit is whole', () => {
  assert.deepEqual(photoOf(['6月10日，孩子们在水尺前看水位。'], []), ['6月10日，孩子们在水尺前看水位。', '']);
});
