import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affinityOf } from '../../../src/parse/headlines/affinity.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';

const court = '法官敲开地砖查看水管接头，原告与被告当场达成和解，赔偿款一次付清。';
const snow = '受强冷空气影响，气温下降8℃，山区有大雪，道路结冰，气象台提醒司机慢行。';
const affinity = (headline: string, text: string) => affinityOf(headline, text, loadLexicon());

test('a headline fits the text whose words and matter are its own', () => {
  assert.ok(affinity('一场官司 判出和气', court) > affinity('一场官司 判出和气', snow));
  assert.ok(affinity('寒潮来袭 出门防滑', snow) > affinity('寒潮来袭 出门防滑', court));
});

test('it fits no text not at all', () => assert.equal(affinity('寒潮来袭 出门防滑', ''), 0));
