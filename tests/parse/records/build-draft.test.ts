import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyArticle, outlineOf, parseLines, parseText } from '../parse-text.ts';

const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

function bylinesOf(...lines: readonly string[]): string[] {
  return onlyArticle(parseLines('# 渡口添了夜船', ...lines)).bylines.map(({ role, name }) => `${role} ${name}`);
}

test('dateline and byline brackets are fields and no body text', () => {
  const article = onlyArticle(
    parseLines('# 渡口添了夜船', '本报讯（记者 柏小舟 通讯员 路知远）夜船昨晚开了。', paragraph),
  );
  assert.equal(article.dateline, '本报讯');
  assert.deepEqual(
    article.bylines.map(({ role, name, raw }) => [role, name, raw]),
    [
      ['reporter', '柏小舟', '记者 柏小舟 通讯员 路知远'],
      ['correspondent', '路知远', '记者 柏小舟 通讯员 路知远'],
    ],
  );
  assert.deepEqual(outlineOf(article), ['paragraph 夜船昨晚开了。', `paragraph ${paragraph}`]);
});

test('jump lines name the page they come from and go to, and are no body text', () => {
  const article = onlyArticle(
    parseLines('# 渡口添了夜船', '（上接第一版）夜船昨晚开了。', '两岸亮起灯。（下转第三版）'),
  );
  assert.deepEqual(article.jump, { from: '第一版', to: '第三版' });
  assert.deepEqual(outlineOf(article), ['paragraph 夜船昨晚开了。', 'paragraph 两岸亮起灯。']);
});

test('brackets inside a paragraph stay', () => {
  const article = onlyArticle(
    parseLines('# 渡口添了夜船', '本报讯 夜船（载客二十人）昨晚开了。', `${paragraph}（见图）`),
  );
  assert.deepEqual(outlineOf(article), ['paragraph 夜船（载客二十人）昨晚开了。', `paragraph ${paragraph}（见图）`]);
});

test('a byline on its own line, one in brackets and a signature are read, each person once', () => {
  assert.deepEqual(bylinesOf('□本报记者 柏小舟', paragraph), ['reporter 柏小舟']);
  assert.deepEqual(bylinesOf('本报讯（记者 柏小舟）夜船昨晚开了。', `${paragraph}（柏小舟 路知远）`), [
    'reporter 柏小舟',
    'reporter 路知远',
  ]);
});

test('a name alone under a title is the author, its blank left out', () => {
  assert.deepEqual(bylinesOf('何 苗', paragraph), ['author 何苗']);
  assert.deepEqual(bylinesOf('□ 乔木生', paragraph), ['author 乔木生']);
});

test('a dateline inside an article is text', () => {
  const article = onlyArticle(parseLines('# 渡口添了夜船', `${paragraph}本报讯曾经登过这件事。`));
  assert.equal(article.dateline, undefined);
  assert.deepEqual(outlineOf(article), [`paragraph ${paragraph}本报讯曾经登过这件事。`]);
});

test('a notice keeps its brackets', () => {
  const [notice] = parseText('# 遗失声明\n\n柳湾渡运公司公章遗失，声明作废。（柏小舟）\n').records;
  assert.equal(notice?.kind, 'notice');
  assert.deepEqual(notice?.bylines, []);
});

test('reporters behind an agency’s dateline are the agency’s', () => {
  const [record] = parseText('# 铁路增开临客\n\n新华社北京11月16日电（记者 谭笑 周平）今冬增开临客230对。\n').records;
  assert.deepEqual(
    record?.bylines.map(({ name, affiliation }) => [name, affiliation]),
    [
      ['谭笑', '新华社'],
      ['周平', '新华社'],
    ],
  );
});

test('each item of a column of briefs gives its byline and keeps it', () => {
  const [record] = parseText('# 简讯\n\n▲渡口添了夜班船。（陶 然）\n\n▲老街修好了路灯。（记者 柏小舟）\n').records;
  assert.deepEqual(
    record?.bylines.map(({ name }) => name),
    ['陶然', '柏小舟'],
  );
  assert.ok(record && 'text' in (record.body[0] ?? {}));
  const [first] = record.body;
  assert.ok(first?.type === 'paragraph' && first.text.endsWith('（陶然）'));
});
