import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findParagraphs } from '../../../src/parse/dialect/find-paragraphs.ts';
import { readLines } from '../../../src/parse/dialect/lines.ts';
import { prose, setInColumn, setWithoutIndent } from '../invented-columns.ts';

/** Each group as one text, headline lines after a "#". */
function groupsOf(...lines: readonly string[]): string[] {
  return findParagraphs(readLines(lines.join('\n'))).map(({ lines: group, headline }) => {
    return (headline ? '# ' : '') + group.map(({ text }) => text.trim()).join('');
  });
}

test('an indent begins a paragraph', () => {
  assert.deepEqual(groupsOf(...prose.flatMap((paragraph) => setInColumn(paragraph, 18))), prose);
});

test('where indents were lost, a first line two characters shorter begins a paragraph', () => {
  assert.deepEqual(groupsOf(...prose.flatMap((paragraph) => setWithoutIndent(paragraph, 18))), prose);
});

test('a sentence that ends inside a paragraph, at the end of a full line, does not cut it', () => {
  const two = `${(prose[0] ?? '').slice(0, 33)}。${prose[1] ?? ''}`;
  const lines = setInColumn(two, 18);
  assert.equal(lines[1]?.endsWith('。'), true);
  assert.deepEqual(groupsOf(...lines, ...setInColumn(prose[2] ?? '', 18)), [two, prose[2]]);
});

test('the first words of an article begin a paragraph wherever they stand', () => {
  const opening = `本报讯（记者 柏小舟）${prose[1]}`;
  const lines = [...setWithoutIndent(prose[0] ?? '', 18), ...setWithoutIndent(opening, 18)];
  assert.deepEqual(groupsOf(...lines, ...setWithoutIndent(prose[2] ?? '', 18)), [prose[0], opening, prose[2]]);
});

test('so they do where the paragraph before was cut inside a sentence', () => {
  const cut = setInColumn(prose[0] ?? '', 18).slice(0, 2);
  const opening = `本报讯（记者 柏小舟）${prose[1]}`;
  const others = [...prose, ...prose].flatMap((paragraph) => setInColumn(paragraph, 18));
  assert.deepEqual(groupsOf(...cut, ...setWithoutIndent(opening, 18), ...others).slice(0, 2), [
    cut.join('').trim(),
    opening,
  ]);
});

test('lines between the end of a paragraph and the beginning of an article are headlines', () => {
  const opening = `本报讯（记者 柏小舟）${prose[1]}`;
  const lines = [...setInColumn(prose[0] ?? '', 18), '渡口夜船照归人', '一盏马灯挂船头', ...setInColumn(opening, 18)];
  assert.deepEqual(groupsOf(...lines, ...setInColumn(prose[2] ?? '', 18)), [
    prose[0],
    '# 渡口夜船照归人',
    '# 一盏马灯挂船头',
    opening,
    prose[2],
  ]);
});

test('a line that stops short in mid-sentence over a gap and a headline is a headline’s first line', () => {
  const opening = `本报讯（记者 柏小舟）${prose[1]}`;
  const cut = setInColumn(prose[0] ?? '', 18).slice(0, 2);
  const rest = [...setInColumn(opening, 18), ...setInColumn(prose[2] ?? '', 18), ...setInColumn(prose[3] ?? '', 18)];
  const read = (short: string) => groupsOf(...cut, short, '', '渡口夜船照归人', '', ...rest).slice(0, 2);
  assert.deepEqual(read('石桥乡大湾村路口'), [cut.join('').trim(), '# 石桥乡大湾村路口']);
  for (const end of ['绳子', '木桩上绕了三圈才肯让等船的人踩']) {
    assert.equal(read(end)[0], `${cut.join('').trim()}${end}`, end);
  }
});

test('a signature ends its paragraph, however full its last line', () => {
  const signed = `${(prose[0] ?? '').slice(0, 44)}着。（柏小舟）`;
  const headline = '渡口的船老大天不亮就把缆绳解开摆渡';
  const lines = [...setWithoutIndent(signed, 17), headline, ...setWithoutIndent(prose[1] ?? '', 17)];
  const others = [...prose, ...prose].flatMap((paragraph) => setWithoutIndent(paragraph, 17));
  assert.equal(groupsOf(...lines, ...others)[0], signed);
});

test('bylines and credits stand by themselves', () => {
  const lines = [
    ...setInColumn(prose[0] ?? '', 18),
    '柏小舟 摄',
    '渡口夜船',
    '□本报记者 柏小舟',
    ...setInColumn(prose[1] ?? '', 18),
  ];
  assert.deepEqual(groupsOf(...lines, ...setInColumn(prose[2] ?? '', 18)), [
    prose[0],
    '# 柏小舟 摄',
    '# 渡口夜船',
    '# □本报记者 柏小舟',
    prose[1],
    prose[2],
  ]);
});

test('a paragraph that a gap interrupts inside a sentence ends there', () => {
  const lines = setInColumn(prose[0] ?? '', 18);
  const [head, tail] = [lines.slice(0, 2), lines.slice(2)];
  assert.deepEqual(
    groupsOf(...head, '', ...tail, ...setInColumn(prose[1] ?? '', 18), ...setInColumn(prose[2] ?? '', 18)),
    [head.join('').trim(), tail.join(''), prose[1], prose[2]],
  );
});

test('blank lines between all lines are no gaps', () => {
  const lines = prose.flatMap((paragraph) => setInColumn(paragraph, 18));
  assert.deepEqual(groupsOf(...lines.flatMap((line) => [line, ''])), prose);
});

test('every line stands in one group, however odd the page', () => {
  const lines = ['渡口', '。', '（', '本报讯', '柏小舟 摄', '——', '一盏灯，'];
  const found = findParagraphs(readLines(lines.join('\n'))).flatMap((group) => group.lines.map(({ text }) => text));
  assert.deepEqual(found, lines);
  assert.deepEqual(findParagraphs([]), []);
});

test('behind a paragraph that a column cut, a short line over a blank one is a headline, a full one is not', () => {
  const others = [...prose, ...prose].flatMap((paragraph) => setInColumn(paragraph, 18));
  const cut = setInColumn(prose[0] ?? '', 18).slice(0, 2);
  const below = setInColumn(prose[1] ?? '', 18);
  const groups = (line: string) => groupsOf(...cut, line, '', ...below, ...others).slice(0, 3);
  assert.deepEqual(groups('渡口的杏'), [cut.join('').trim(), '# 渡口的杏', prose[1]]);
  const full = (prose[2] ?? '').slice(0, 18);
  assert.deepEqual(groups(full).slice(0, 2), [cut.join('').trim() + full, prose[1]]);
  const end = '天一个样。';
  assert.deepEqual(groups(end).slice(0, 2), [cut.join('').trim() + end, prose[1]]);
});

test('a line that closes the brackets of the line before stays with it', () => {
  const whole = `${(prose[3] ?? '').slice(0, 48)}。（柏小舟）`;
  const lines = setInColumn(whole, 18);
  assert.deepEqual([...lines].pop(), '舟）');
  const others = [...prose, ...prose].flatMap((paragraph) => setInColumn(paragraph, 18));
  assert.deepEqual(groupsOf(...lines, ...others)[0], whole);
});

test('behind a paragraph that a column cut, short lines set closer than the page’s are a headline', () => {
  const apart = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);
  const opening = `本报讯（记者 柏小舟）${prose[1]}`;
  const cut = setWithoutIndent(prose[0] ?? '', 18).slice(0, 2);
  const others = apart([...setWithoutIndent(opening, 18), ...prose.flatMap((text) => setWithoutIndent(text, 18))]);
  const read = (...lines: readonly string[]) => groupsOf(...apart(cut), ...lines, '', ...others).slice(0, 3);
  assert.deepEqual(read('柳湾镇大渡口', '添了夜船'), [cut.join(''), '# 柳湾镇大渡口', '# 添了夜船']);
  assert.equal(read('绳子绕了三圈', '', '再打一个死结。')[0], `${cut.join('')}绳子绕了三圈再打一个死结。`);
});

test('two short lines set closer than the page’s, behind a whole sentence, are a headline though the first calls out', () => {
  const apart = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);
  const whole = setWithoutIndent(prose[0] ?? '', 18);
  const others = apart(prose.flatMap((text) => setWithoutIndent(text, 18)));
  const read = (...lines: readonly string[]) => groupsOf(...apart(whole), ...lines, '', ...others).slice(0, 3);
  assert.deepEqual(read('“灯还亮着，你们快来！”', '过河的人说不清渡口怎么办'), [
    prose[0],
    '# “灯还亮着，你们快来！”',
    '# 过河的人说不清渡口怎么办',
  ]);
  assert.notEqual(read('他喊了一声：灯还亮着。', '谁也没有应')[1], '# 他喊了一声：灯还亮着。');
});

test('where the column gets wider in mid-sentence, what hardly goes on begins another paragraph', () => {
  const wide = [...prose, ...prose].flatMap((text) => setInColumn(text, 24));
  const narrow = [...prose, ...prose].flatMap((text) => setInColumn(text, 16));
  const cut = setInColumn(prose[0] ?? '', 16).slice(0, 2);
  const rest = setInColumn('着木桌和书架，放学的孩子们在里面写字下棋，从窗口能望见整条河和河上的那些船。', 24, '');
  const read = (seam: number) =>
    findParagraphs(readLines([...narrow, ...cut, ...rest, ...wide].join('\n')), {
      weighLine: () => 0,
      weighHalves: () => seam,
    }).map(({ lines }) => lines.map(({ text }) => text.trim()).join(''));
  assert.ok(read(-1).includes(cut.join('').trim()));
  assert.ok(read(-1).includes(rest.join('')));
  assert.ok(read(3).includes(cut.join('').trim() + rest.join('')));
});
