import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { CharacterEvidence } from '../../../src/parse/topics/character-evidence.ts';
import { spellingOf } from '../../../src/parse/topics/spelling.ts';

const { characterShares } = loadLexicon();
const weigh = (text: string, ...articles: readonly string[]) =>
  new CharacterEvidence(
    articles.map((article) => spellingOf(article, characterShares)),
    characterShares,
  ).weigh(spellingOf(text, characterShares));

test('a rare character of an article speaks for a text that shares no word with it', () => {
  const [clay = 0, ferry = 0] = weigh(
    '她如今专做婚庆泥偶，订单排到了腊月。',
    '泥娃娃进了课堂，老艺人揉着一团黄胶泥，捏出一只泥哨。',
    '夜船添到六班，船工提着马灯站在船头。',
  );
  assert.ok(clay > ferry + 0.5, `${clay} ${ferry}`);
});

test('what every text has, and what all the articles have, says hardly anything', () => {
  const common = weigh('他们都是这样的人。', '他们的船都不在了。', '这样的人是有的。');
  const [clay = 0] = weigh('泥哨和泥偶。', '泥偶、泥哨都上了釉。', '这样的人是有的。');
  assert.ok(Math.max(...common) < clay / 2, `${common} ${clay}`);
  assert.deepEqual(weigh('渡口的船。', '渡口的船开了。', '渡口的船停了。'), [0, 0]);
});

test('one article alone tells nothing, and neither does a text without a Chinese character', () => {
  assert.deepEqual(weigh('渡口的船。', '渡口的船开了。'), [0]);
  assert.deepEqual(weigh('2021: 30%', '渡口的船开了。', '砖窑点了火。'), [0, 0]);
});

test('what reports of one matter share speaks for none of them, what one alone has does', () => {
  const spelled = (text: string) => spellingOf(text, characterShares);
  const [text, one, other, third] = [
    '大家搬砖和泥、垒起灶台，腊肉挂了一排。',
    '上午，大家搬砖和泥、垒起灶台，忙到正午。',
    '渡口岸边，人们搬砖和泥，支锅烧水。',
    '学校食堂挂了三百斤腊肉。',
  ].map(spelled);
  assert.ok(text && one && other && third);
  const weighAmong = (alike: number) =>
    new CharacterEvidence(
      [one, other, third],
      characterShares,
      [0, 1, 2].map(() => [alike, alike, alike]),
    ).weigh(text);
  const [apart = [], near = []] = [weighAmong(0), weighAmong(1)];
  assert.ok((near[0] ?? 0) < (apart[0] ?? 0) - 0.5, `${near} ${apart}`);
  assert.ok((near[2] ?? 0) > 0.5, `${near}`);
});
