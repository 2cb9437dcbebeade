import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTopicSpace, nearness, placeTopic, unpackTopicSpace } from '../../../src/parse/topics/topic-space.ts';
import { topicOf } from '../../../src/parse/topics/weigh-topics.ts';
import { context } from '../parse-text.ts';

const placeOf = (text: string) => placeTopic(topicOf(text, context.lexicon), loadTopicSpace());

test('texts of one field lie near each other though they share no word', () => {
  const court = placeOf('法院判决被告赔偿原告医疗费，双方均未上诉。');
  const law = placeOf('律师认为，合同无效，当事人可以起诉追回货款。');
  const field = placeOf('小麦进入灌浆期，农技员下田指导浇水防治病虫害。');
  assert.ok(nearness(court, law) > nearness(court, field) + 0.3);
});

test('a text of which no word is known lies near none', () => {
  const nowhere = placeOf('啊，呀，哦。');
  assert.equal(nearness(nowhere, placeOf('法院判决被告赔偿原告。')), 0);
});

test('vectors are packed as signed bytes in the order of their words', () => {
  const vectors = Buffer.from(Int8Array.from([100, -100, 0, 127]).buffer).toString('base64');
  const space = unpackTopicSpace({ dimensions: 2, words: ['渡口', '夜船'], vectors });
  assert.deepEqual([...(space.vectors.get('渡口') ?? [])], [100, -100]);
  assert.deepEqual([...(space.vectors.get('夜船') ?? [])], [0, 127]);
});
