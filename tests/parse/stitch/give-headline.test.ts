import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BodyPart, type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { giveHeadline } from '../../../src/parse/stitch/give-headline.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

const part = (text: string): BodyPart => ({ type: 'paragraph', blocks: [blockOf(text)] });

function draft(title: string, ...texts: readonly string[]): Draft {
  const lines = title === '' ? [] : [{ block: headingOf(title), glue: ' ' as const }];
  const problems = title === '' ? [{ rule: 'headless-body', reason: '', span: [1, 1] as [number, number] }] : [];
  return {
    kind: 'article',
    headlines: { ...noHeadlines(), title: lines },
    bylines: [],
    body: texts.map(part),
    problems,
  };
}

const ferry = '昨晚，渡口添了一班夜船，船头挂着';
const rest = '两盏马灯，照亮了河面。';

test('a headline all of whose text goes on with an article without one is that article’s', () => {
  const [to, host] = [draft('', ferry, rest), draft('渡口添了夜船')];
  assert.equal(giveHeadline(host, [{ part: part(rest), to }]), true);
  assert.deepEqual([titleText(to.headlines), to.problems, titleText(host.headlines)], ['渡口添了夜船', [], '']);
});

test('not where that article has a headline, or knows none of the words, or the text goes on with two', () => {
  const untitled = draft('', ferry, rest);
  for (const [host, ...owners] of [
    [draft('渡口添了夜船'), draft('夜里有了船', ferry, rest)],
    [draft('砖窑成了书屋'), untitled],
    [draft('渡口添了夜船'), untitled, draft('', ferry)],
  ] as const) {
    const given = titleText(host.headlines);
    assert.equal(
      giveHeadline(
        host,
        owners.map((to) => ({ part: part(rest), to })),
      ),
      false,
    );
    assert.equal(titleText(host.headlines), given);
  }
});

test('what an article without a title has of a headline stays with the one it is given', () => {
  const [to, host] = [draft('', ferry, rest), draft('渡口添了夜船')];
  to.headlines.subtitle = [headingOf('——柳湾渡口夜班船记')];
  assert.equal(giveHeadline(host, [{ part: part(rest), to }]), true);
  assert.deepEqual(
    [titleText(to.headlines), to.headlines.subtitle.map(({ passage }) => passage.text)],
    ['渡口添了夜船', ['——柳湾渡口夜班船记']],
  );
});
