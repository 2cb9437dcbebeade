import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlinesFollowBodies, turnHeadlines } from '../../../src/parse/headlines/orientation.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf, textsOf } from '../invented-blocks.ts';
import { context, parseText, titlesOf } from '../parse-text.ts';

const ferry = '渡口添了夜船';
const ferryBody = '本报讯（记者 柏小舟）昨晚，渡口添了一班夜船，船头挂着两盏马灯。';
const kiln = '砖窑成了书屋';
const kilnBody = '本报讯（记者 路知远）停火多年的砖窑成了书屋，放学的孩子们在里面写字。';
const mill = '磨坊办起故事会';
const millBody = '本报讯（记者 安子溪）村里的磨坊办起了故事会，讲故事的是退休教师。';

const turn = (sections: readonly Section[]) => turnHeadlines(sections, context.lexicon);

function section(run: readonly string[], paragraphs: readonly string[], given: Partial<Section> = {}): Section {
  return {
    run: run.map((text) => headingOf(text)),
    bylines: [],
    paragraphs: paragraphs.map((text) => blockOf(text)),
    strong: paragraphs.some((text) => text.startsWith('本报讯')),
    ...given,
  };
}

test('headlines whose words stand in the text above them follow their bodies', () => {
  assert.equal(
    headlinesFollowBodies([section([], [ferryBody]), section([ferry], [kilnBody]), section([kiln], [])]),
    true,
  );
});

test('headlines whose words stand in the text below them do not', () => {
  assert.equal(headlinesFollowBodies([section([ferry], [ferryBody]), section([kiln], [kilnBody])]), false);
});

test('turned headlines stand over the bodies they followed, what stood above the first is a label', () => {
  const turned = turn([section(['身边渡口'], [ferryBody]), section([ferry], [kilnBody]), section([kiln], [])]);
  assert.deepEqual(textsOf(turned.labels), ['身边渡口']);
  assert.deepEqual(
    turned.sections.map(({ run, paragraphs }) => [textsOf(run), textsOf(paragraphs)]),
    [
      [[ferry], [ferryBody]],
      [[kiln], [kilnBody]],
    ],
  );
});

test('where the headlines of the text above and of the text below meet, the second stays over its text', () => {
  const apart = section([ferry, mill], [millBody]);
  for (const line of apart.run) line.gap = 1;
  const turned = turn([section([], [ferryBody]), apart, section([], [kilnBody]), section([kiln], [])]);
  assert.deepEqual(
    turned.sections.map(({ run, paragraphs }) => [textsOf(run), textsOf(paragraphs)]),
    [
      [[ferry], [ferryBody]],
      [[mill], [millBody]],
      [[kiln], [kilnBody]],
    ],
  );
});

test('a headline over nothing goes to the text above, though that has one over it', () => {
  const apart = section([ferry, mill], [millBody]);
  for (const line of apart.run) line.gap = 1;
  const turned = turn([section([], [ferryBody]), apart, section([kiln], [])]);
  assert.deepEqual(
    turned.sections.flatMap(({ run }) => textsOf(run)),
    [ferry, mill, kiln],
  );
});

test('two lines of one headline set close to one another are not parted', () => {
  const close = section(['身边渡口', ferry], [kilnBody]);
  const [first] = close.run;
  if (first) first.gap = 1;
  const turned = turn([section([], [ferryBody]), close, section([kiln], [])]);
  assert.deepEqual(
    turned.sections.map(({ run }) => textsOf(run)),
    [['身边渡口', ferry], [kiln]],
  );
});

test('a subheading in the middle of a turned article stays with its text, and so does the byline below it', () => {
  const byline = blockOf('本报记者 柏小舟', { kind: 'byline' });
  const turned = turn([
    section([], [ferryBody]),
    section(['一盏马灯'], ['灯是船老大自己焊的。'], { bylines: [byline] }),
    section([ferry], []),
  ]);
  const [only, ...more] = turned.sections;
  assert.deepEqual(more, []);
  assert.deepEqual(textsOf(only?.run ?? []), [ferry]);
  assert.deepEqual(textsOf(only?.paragraphs ?? []), [ferryBody, '一盏马灯', '灯是船老大自己焊的。']);
  assert.deepEqual(only?.bylines, [byline]);
});

test('a byline right below a turned headline is of the text above, where the text below opens as news does', () => {
  const essay = '外婆在渡口卖过三年茶，一只粗瓷碗，两条长凳。';
  const bylinesOver = (below: string, name = '□何草木') => {
    const bylines = [blockOf(name, { kind: 'byline' })];
    const sections = [
      section([], [essay], { strong: true }),
      section(['外婆的茶摊'], [below], { bylines, strong: true }),
    ];
    return turn([...sections, section([ferry], [])]).sections.map(({ bylines }) => textsOf(bylines));
  };
  assert.deepEqual(bylinesOver(ferryBody), [['□何草木'], []]);
  assert.deepEqual(bylinesOver('本报讯 昨晚，渡口添了一班夜船。'), [['□何草木'], []]);
  assert.deepEqual(bylinesOver('昨晚，渡口添了一班夜船。'), [[], ['□何草木']]);
  const reporter = '□本报记者 柏小舟';
  assert.deepEqual(bylinesOver('本报讯 昨晚，渡口添了一班夜船。', reporter), [[], [reporter]]);
});

test('names below the headlines of a turned page are the authors of the texts above, where its first text has none', () => {
  const [one, other] = ['□何草木', '路 小 荷'].map((text) => blockOf(text, { kind: 'byline' }));
  const reporter = blockOf('□本报记者 柏小舟', { kind: 'byline' });
  const bylinesOver = (...bylines: readonly (Section['bylines'][number] | undefined)[]) =>
    turn(
      ['外婆在渡口卖过三年茶。', '砖窑停火的那年，他十岁。', '磨坊的水轮转了一百年。', ''].map((text, at) => {
        const [heading, byline] = [['', '外婆的茶摊', '停火以后', '水轮'][at], bylines[at]];
        return section(heading ? [heading] : [], text ? [text] : [], { bylines: byline ? [byline] : [], strong: true });
      }),
    ).sections.map(({ bylines: [byline] }) => byline?.passage.text);
  assert.deepEqual(bylinesOver(undefined, one, other), ['□何草木', '路 小 荷', undefined]);
  assert.deepEqual(bylinesOver(one, other, one), ['□何草木', '路 小 荷', '□何草木']);
  assert.deepEqual(bylinesOver(undefined, reporter, reporter), [undefined, '□本报记者 柏小舟', '□本报记者 柏小舟']);
});

test('a byline below a label at the head of a turned page stays where nothing stands above', () => {
  const byline = blockOf('□何草木', { kind: 'byline' });
  const sections = [section(['身边渡口'], [ferryBody], { bylines: [byline] }), section([ferry], [kilnBody])];
  assert.deepEqual(
    turn([...sections, section([kiln], [])]).sections.map(({ bylines }) => textsOf(bylines)),
    [['□何草木'], []],
  );
});

test('a page without marks is read in the order that its words tell', () => {
  const before = [ferry, ferryBody, kiln, kilnBody, mill, millBody].join('\n\n');
  const behind = [ferryBody, ferry, kilnBody, kiln, millBody, mill].join('\n\n');
  assert.deepEqual(titlesOf(parseText(before)), [ferry, kiln, mill]);
  assert.deepEqual(titlesOf(parseText(behind)), [ferry, kiln, mill]);
});

test('a page with marks is never turned, though headlines that fit the texts above them go back', () => {
  const titles = (...parts: readonly string[]) => titlesOf(parseText(parts.join('\n\n')));
  assert.deepEqual(titles(ferryBody, `# ${ferry}`, kilnBody, `# ${kiln}`), [ferry, kiln]);
  assert.deepEqual(titles(ferryBody, '# 县里公布一批名单', kilnBody), ['', '县里公布一批名单']);
});

test('a short closing line that ends with an exclamation mark turns no page', () => {
  const page = [ferry, ferryBody, '船老大说，夜里也要把灯点亮！'].join('\n\n');
  assert.deepEqual(titlesOf(parseText(page)), [ferry]);
});

test('a notice at the head of the page keeps its heading, and what stands over the first story is a label', () => {
  const notice = ['柳湾渡口招标公告', '一、工程名称：栈桥大修。'] as const;
  const turned = turn([
    section([notice[0]], [notice[1]]),
    section(['身边渡口'], [ferryBody]),
    section([ferry], [kilnBody]),
    section([kiln], []),
  ]);
  assert.deepEqual(textsOf(turned.labels), ['身边渡口']);
  assert.deepEqual(
    turned.sections.map(({ run, paragraphs }) => [...textsOf(run), ...textsOf(paragraphs)]),
    [[...notice], [ferry, ferryBody], [kiln, kilnBody]],
  );
});

test('a notice keeps its heading, and the headline below it goes to the story above', () => {
  const notice = ['柳湾渡口招标公告', '一、工程名称：栈桥大修。'] as const;
  const turned = turn([
    section([], [ferryBody]),
    section([notice[0]], [notice[1]]),
    section([ferry], [kilnBody]),
    section([kiln], []),
  ]);
  assert.deepEqual(
    turned.sections.map(({ run, paragraphs }) => [...textsOf(run), ...textsOf(paragraphs)]),
    [[ferry, ferryBody], [...notice], [kiln, kilnBody]],
  );
});

test('so it does not where the text below goes on with an article that was cut above, and the words are of the one above', () => {
  const cut = '本报讯（记者 柏小舟）昨晚，渡口添了一班夜船，船头挂着';
  const rest = '两盏马灯，照亮了河面。';
  const turned = turn([section([], [cut]), section([], [kilnBody]), section([kiln], [rest]), section([ferry], [])]);
  assert.deepEqual(
    turned.sections.map(({ run, paragraphs }) => [textsOf(run), textsOf(paragraphs)]),
    [
      [[], [cut]],
      [[kiln], [kilnBody]],
      [[ferry], [rest]],
    ],
  );
  const subheaded = turn([
    section([], [cut]),
    section([], [kilnBody]),
    section(['两盏马灯'], [rest]),
    section([kiln], []),
  ]);
  assert.deepEqual(textsOf(subheaded.sections[1]?.paragraphs ?? []), [kilnBody, '两盏马灯', rest]);
});

test('nor where the text below begins in the middle of a paragraph, as under a subheading none does', () => {
  const cut = '本报讯（记者 柏小舟）昨晚，渡口添了一班夜船，船头挂着两';
  const turnOver = (below: string) =>
    turn([
      section([], [cut]),
      section([], [kilnBody]),
      section(['夜里写字的人'], [below]),
      section([ferry], []),
    ]).sections.map(({ run }) => textsOf(run));
  assert.deepEqual(turnOver('盏。马灯照亮了河面，等船的人都看得见。'), [[], ['夜里写字的人'], [ferry]]);
  assert.deepEqual(turnOver('孩子们放学以后都来，坐满了三排长凳。'), [[], [ferry]]);
});

test('nor over a list, and the text that so gets a headline is proven an article', () => {
  const cut = '本报讯（记者 柏小舟）昨晚，渡口添了一班夜船，船头挂着两';
  const inside = '盏。马灯照亮了河面，等船的人都看得见。';
  const items = [blockOf('▲缆绳每天查一遍。', { kind: 'list' }), blockOf('▲救生衣上船就穿。', { kind: 'list' })];
  const turnOver = (list: Section) =>
    turn([
      section([], [cut]),
      section([], [kilnBody]),
      section([kiln], [inside]),
      list,
      section(['本周船事'], []),
    ]).sections.map(({ run, strong }) => `${strong ? '! ' : ''}${textsOf(run).join('/')}`);
  assert.deepEqual(turnOver({ ...section([ferry], []), paragraphs: items }), [
    '! ',
    `! ${kiln}`,
    `! ${ferry}`,
    '! 本周船事',
  ]);
  assert.deepEqual(turnOver(section([ferry], ['渡口添了夜船以后，他们每晚都来。'])), ['! ', `! ${kiln}`, '! 本周船事']);
});
