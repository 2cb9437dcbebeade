import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripFrame } from '../../../scripts/evaluate/strip-frame.ts';

test('takes dateline and byline bracket off the beginning', () => {
  assert.equal(stripFrame('本报讯(记者柏小舟通讯员路知远)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('(石磨日报全媒体记者柏小舟文/图)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('本报讯磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('石磨晨报讯(记者柏小舟)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('[本报讯]磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('本报3月14日讯磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('本报柳湾讯(记者柏小舟)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('本报讯记者柏小舟报道磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('本报讯记者柏小舟、路知远通讯员金穗报道:磨坊亮灯。'), '磨坊亮灯。');
});

test('takes datelines of agencies and of papers of any name off', () => {
  assert.equal(stripFrame('据新华社柳湾3月14日电磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('新华社布宜诺斯艾利斯3月14日电(记者柏小舟)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('石磨报讯(记者柏小舟)磨坊亮灯。'), '磨坊亮灯。');
  assert.equal(stripFrame('石磨报讯息灵通。'), '石磨报讯息灵通。');
});

test('takes jump lines off wherever they stand', () => {
  assert.equal(stripFrame('(上接第一版)磨坊亮灯。(下转第七版)'), '磨坊亮灯。');
});

test('takes the signature off the end', () => {
  assert.equal(stripFrame('磨坊亮灯。(柏小舟)'), '磨坊亮灯。');
  assert.equal(stripFrame('磨坊亮灯。(石磨日报记者柏小舟、路知远)'), '磨坊亮灯。');
});

test('leaves brackets that belong to the text', () => {
  for (const text of [
    '磨坊(记者从村里获悉)亮灯。',
    '磨坊亮灯。(灯是旧的,线是新的。)',
    '磨坊亮灯(2026年5月)。',
    '老人说本报讯息灵通。',
    '记者柏小舟报道过这座磨坊。',
  ]) {
    assert.equal(stripFrame(text), text);
  }
});

test('gives the same for a text whose frame was lifted before', () => {
  const bare = '磨坊亮灯。';
  assert.equal(stripFrame(bare), stripFrame(`本报讯(记者柏小舟)${bare}`));
});
