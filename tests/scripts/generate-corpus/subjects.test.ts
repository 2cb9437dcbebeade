import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillTemplate } from '../../../scripts/generate-corpus/fill-template.ts';
import { loadCities } from '../../../scripts/generate-corpus/places.ts';
import { createRandom } from '../../../scripts/generate-corpus/random.ts';
import type { Story } from '../../../scripts/generate-corpus/story.ts';
import { beginStory } from '../../../scripts/generate-corpus/story.ts';
import { subjects } from '../../../scripts/generate-corpus/subjects/index.ts';
import type { Subject } from '../../../scripts/generate-corpus/subjects/subject.ts';

function storyOf(subject: Subject, seed: number): Story {
  const random = createRandom('test', seed);
  const city = random.pick(loadCities());
  return beginStory(subject, city, random.pick(city.counties), { year: 2024, month: 3, day: 14 }, random);
}

const listsOf = ({ name, words, ...lists }: Subject) =>
  Object.entries(lists).map(([key, list]) => ({ name, key, list }));

test('every template can be filled, and leaves no sign behind', () => {
  for (const subject of subjects) {
    for (const { name, key, list } of listsOf(subject)) {
      for (const template of list) {
        const text = fillTemplate(template, storyOf(subject, template.length));
        assert.doesNotMatch(text, /[{}[\]|]|undefined/u, `${name} ${key}: ${text}`);
      }
    }
  }
});

test('a template with an unknown sign is refused', () => {
  const [subject] = subjects;
  assert.ok(subject);
  assert.throws(
    () => fillTemplate('{no-such-word}的水', storyOf(subject, 1)),
    /water-works: \{no-such-word\} is no sign/,
  );
});

test('sentences of subjects end as sentences, headlines do not', () => {
  for (const { name, leads, scenes, facts, closings, heads, kickers, subheadings } of subjects) {
    for (const sentence of [leads, scenes, facts, closings].flat())
      assert.match(sentence, /。$/u, `${name}: ${sentence}`);
    for (const line of [heads, kickers, subheadings].flat()) assert.doesNotMatch(line, /。$/u, `${name}: ${line}`);
  }
});

test('no two subjects share a template', () => {
  const templates = subjects.flatMap((subject) =>
    listsOf(subject)
      .filter(({ key }) => key !== 'experts' && key !== 'people' && key !== 'organisations')
      .flatMap(({ list }) => list),
  );
  const doubles = templates.filter((template, index) => templates.indexOf(template) !== index);
  assert.deepEqual(doubles, []);
});

test('a person is introduced once, and a drawn word stays the same', () => {
  const [subject] = subjects;
  assert.ok(subject);
  const story = storyOf(subject, 7);
  const first = fillTemplate('{A}：{tool}', story);
  const second = fillTemplate('{A}：{tool}', story);
  assert.ok(first.endsWith(second));
  assert.ok(first.includes(story.expert.role));
  assert.ok(second.startsWith(story.expert.name));
});
