import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天。';
const kindUnderTitle = (line: string) => kindsOf(`渡口夜船\n\n${line}\n\n${paragraph}\n`)[1]?.split(' ')[0];

for (const line of ['□本报记者 柏小舟', '本报记者 柏小舟 通讯员 路知远', '作者 贺望山', '（记者 柏小舟 文/图）']) {
  test(`a byline: ${line}`, () => assert.equal(kindUnderTitle(line), 'byline'));
}

for (const line of ['李小舟 摄', '本报记者 柏小舟 摄', '某某镇政府供图', '资料图片']) {
  test(`a credit: ${line}`, () => assert.equal(kindUnderTitle(line), 'credit'));
}

test('a caption with its credit on one line is a photo', () => {
  assert.equal(kindUnderTitle('孩子们在渡口等船。 李小舟 摄'), 'photo');
});

for (const line of ['记者在渡口等船。', '摄影爱好者来到渡口。', '记者节前夕话渡口', '供图书馆使用的木船']) {
  test(`none of them: ${line}`, () => assert.match(kindUnderTitle(line) ?? '', /^(?:paragraph|heading)$/));
}

test('a name of two characters set with a blank under a title signs the text', () => {
  assert.equal(kindUnderTitle('何 苗'), 'byline');
});

test('a name without a blank that the page names again signs only where the page signs others', () => {
  const told = `何苗青在渡口卖茶。${paragraph}`;
  const signed = `渡口夜船\n\n何苗青\n\n${told}\n\n砖窑书屋\n\n作者 贺望山\n\n${paragraph}\n`;
  assert.equal(kindsOf(signed)[1], 'byline 何苗青');
  assert.equal(kindsOf(`渡口夜船\n\n何苗青\n\n${told}\n`)[1], 'heading 何苗青');
});

test('a name that stands under no title signs nothing', () => {
  assert.notEqual(kindsOf(`${paragraph}\n\n何 苗\n\n${paragraph}\n`)[1], 'byline 何 苗');
});

test('names alone under titles are authors where the page signs more than one text so', () => {
  const page = (second: string) =>
    kindsOf(
      ['# 渡口人家', '柏小舟', '柏小舟把缆绳收了，坐在船头。', '# 砖窑', second, '窑火早就熄了，砖还是热的。'].join(
        '\n\n',
      ),
    );
  assert.deepEqual([page('路一鸣')[1], page('路一鸣')[4]], ['byline 柏小舟', 'byline 路一鸣']);
  assert.equal(page('窑边记事')[1]?.startsWith('byline'), false);
});

test('a name under the title of a comment is its author', () => {
  const page = (label: string) =>
    kindsOf(
      [
        label,
        '小巷里的大文章',
        '路一鸣',
        '路一鸣摆了几把椅子，看着不起眼，却是老街坊天天用得着的东西，少了哪样都不成。',
      ].join('\n'),
    );
  assert.equal(page('短评')[2], 'byline 路一鸣');
  assert.equal(page('柳湾镇')[2]?.startsWith('byline'), false);
});

test('who wrote and who took the pictures between a headline and its text is a byline, elsewhere a credit', () => {
  const line = '晚报记者 陶 然 实习生 柏小舟/文 马 健/图';
  const prose = '渡口的灯亮了，船老大把缆绳一圈圈收好，等最后一班船的人上齐。';
  const kind = (text: string) => kindsOf(text).find((block) => block.endsWith(line));
  assert.equal(kind(`# 渡口\n\n## 夜航\n\n${line}\n\n${prose}`), `byline ${line}`);
  assert.equal(kind(`# 渡口\n\n## 夜航\n\n${prose}\n\n${line}`), `credit ${line}`);
});
