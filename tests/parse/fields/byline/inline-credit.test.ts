import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitInlineCredit } from '../../../../src/parse/fields/byline/inline-credit.ts';

function split(text: string): string[] | null {
  const found = splitInlineCredit(text);
  return found && [text.slice(0, found.creditStart).trim(), text.slice(found.creditStart)];
}

for (const [text, caption, credit] of [
  ['3月8日，志愿者在河滩植树。 柳湾妇联供图', '3月8日，志愿者在河滩植树。', '柳湾妇联供图'],
  ['夜船开航现场 李小舟 摄', '夜船开航现场', '李小舟 摄'],
  ['乘客在船头看灯。（李小舟 摄）', '乘客在船头看灯。', '（李小舟 摄）'],
  ['乘客在船头看灯。李小舟 摄', '乘客在船头看灯。', '李小舟 摄'],
  ['乘客在船头看灯。李小舟/摄', '乘客在船头看灯。', '李小舟/摄'],
  ['乘客在船头看灯。柳湾镇供图', '乘客在船头看灯。', '柳湾镇供图'],
  ['乘客在船头看灯。（图片由柳湾镇提供）', '乘客在船头看灯。', '（图片由柳湾镇提供）'],
  ['乘客在船头看灯。 新华社发', '乘客在船头看灯。', '新华社发'],
  ['夜船示意图（AI生成）', '夜船示意图', '（AI生成）'],
  ['乘客在船头看灯。 摄影 李小舟', '乘客在船头看灯。', '摄影 李小舟'],
  ['乘客在船头看灯。本报记者 柏小舟 摄', '乘客在船头看灯。', '本报记者 柏小舟 摄'],
]) {
  test(`splits ${text}`, () => assert.deepEqual(split(text ?? ''), [caption, credit]));
}

for (const text of [
  '他在本报记者 柏小舟 的镜头里笑了',
  '夜船开航，他忙着 拍摄',
  '李小舟 摄',
  '夜渡 李小舟 摄',
  '渡口墙上挂着一张 示意图',
  '船开了。',
  '',
]) {
  test(`splits nothing: ${text || 'nothing'}`, () => assert.equal(split(text), null));
}
