import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { findSpacingErrors } from '../../scripts/evaluate/spacing.ts';
import { decodeDump } from '../../src/archive/decode.ts';
import { findDumps } from '../../src/archive/find-dumps.ts';
import { assertPromises } from './page-promises.ts';
import { onlyArticle, parseText } from './parse-text.ts';

// Without this a failure shows the text and not what is wrong with it.
fc.configureGlobal({ includeErrorInReport: true });

const samples = await Promise.all(
  (await findDumps(fileURLToPath(new URL('../../content', import.meta.url)))).map(
    (path) => decodeDump(readFileSync(path)).text,
  ),
);

/** Signs and words that rules look for, and characters that text tools stumble over. */
const nasty = fc.constantFrom(
  ...['#', '# ', '## ', '###### ', '*', '**', '- ', '—— ', '|', '<', '</p>', '&', '&amp;', '\\', '`', '[', '](', '>'],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '【',
    '】',
    '。',
    '，',
    '！',
    '…',
    ':',
    '：',
    '、',
    '·',
  ],
  ...[
    '本报讯',
    '记者',
    '通讯员',
    '摄',
    '文/图',
    '供图',
    '（上接第一版）',
    '(下转第二版)',
    '□',
    '作者',
    '责任编辑',
    '扫一扫',
  ],
  ...[
    '图为',
    '遗失声明',
    '简讯',
    '浚县:',
    '淇县:',
    '鹤山区:',
    '欧阳',
    '李明',
    '张晓',
    '2026年3月14日',
    '星期六',
    '第02版',
    '1.',
    '（二）',
  ],
  ...[
    '的',
    '春',
    '天',
    '河边',
    '今年以来',
    '水',
    '提',
    '8',
    '40',
    'GPS',
    '公司',
    'é',
    'ﬁ',
    '\u0301',
    '𠮷',
    '👨‍👩‍👧',
    '\ud842',
    '\udfb7',
    '\0',
  ],
  ...[
    ' ',
    '  ',
    '\u3000',
    '\u00a0',
    '\t',
    '\f',
    '\v',
    '\u0085',
    '\u200b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\r',
    '\n',
    '\n\n',
    '\r\n',
    '\n---\n',
  ],
);
const nastyText = fc.array(nasty, { maxLength: 90 }).map((parts) => parts.join(''));

/** Lines of nasty words: long enough to look like columns, headlines and paragraphs. */
const nastyLines = fc
  .array(fc.array(nasty, { minLength: 1, maxLength: 14 }), { maxLength: 40 })
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** The lines of sample dumps, blank ones too, in any order and number. */
const shuffledLines = fc
  .constantFrom(...samples)
  .chain((sample) => fc.shuffledSubarray(sample.split('\n')))
  .map((lines) => lines.join('\n'));

test('nothing is lost, doubled or invented in any string', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => assertPromises(text, parseText(text))),
    { numRuns: 300 },
  );
});

test('nothing is lost, doubled or invented among signs that rules look for', () => {
  fc.assert(
    fc.property(nastyText, (text) => assertPromises(text, parseText(text))),
    { numRuns: 600 },
  );
});

test('nothing is lost, doubled or invented in lines of such signs', () => {
  fc.assert(
    fc.property(nastyLines, (text) => assertPromises(text, parseText(text))),
    { numRuns: 300 },
  );
});

test('nothing is lost, doubled or invented when the lines of a page are shuffled', () => {
  fc.assert(
    fc.property(shuffledLines, (text) => assertPromises(text, parseText(text))),
    { numRuns: 80 },
  );
});

test('parsing is deterministic, whatever was parsed in between', () => {
  fc.assert(
    fc.property(fc.oneof(nastyLines, shuffledLines), fc.oneof(nastyLines, shuffledLines), (text, other) => {
      const first = JSON.stringify(parseText(text));
      parseText(other);
      assert.equal(JSON.stringify(parseText(text)), first);
    }),
    { numRuns: 60 },
  );
});

test('no body has a blank between two Chinese characters, however the lines of a page are shuffled', () => {
  fc.assert(
    fc.property(shuffledLines, (text) => {
      assert.deepEqual(findSpacingErrors(parseText(text).records), []);
    }),
    { numRuns: 40 },
  );
});

const title = fc
  .tuple(
    fc.constantFrom('老街坊', '河滩上', '三所小学', '旧粮仓里', '山村货郎', '退休木匠', '八十里长堤'),
    fc.constantFrom('开起', '添了', '迎来', '办起', '修好了'),
    fc.constantFrom('共享书屋', '一座观鸟台', '头一班校车', '四季菜园', '三代人的戏台', '“百家灶”'),
  )
  .map((parts) => parts.join(''));

const clauses = [
  ...['天刚蒙蒙亮', '守门的老人把炉火拨旺', '孩子们围着石磨转圈', '渠水从村东头绕到村西头', '账目每月贴在墙上'],
  ...['志愿者一共清出 36 袋落叶', '第二批树苗 3 月中旬运到', '修一只木凳只收 5 元', '后台用 GPS 记下路线'],
  ...['气温降到零下4.5摄氏度', '“这样的好事谁都愿意搭把手”', '他把《养蜂手册》抄了两遍', '新换的灯泡比过去省电三成'],
  ...['大家商量着把长凳挪到树荫下', '最远的一户要走四里山路', '铁匠铺的火星溅到门槛上', '晒谷场上支起了三排竹匾'],
  ...[
    '收音机里正播着梆子戏',
    '渡船每隔半个钟头开一趟',
    '窑口的砖已经凉透',
    '半袋绿豆换来一把新镰刀',
    '几只白鹭落在浅滩',
  ],
];

/** Sentences of clauses that an article has once each: a line that repeats another is a doubt of its own. */
const paragraphs = fc
  .tuple(
    fc.shuffledSubarray(clauses, { minLength: 4 }),
    fc.array(fc.constantFrom('。', '！', '？'), { minLength: 6, maxLength: 6 }),
  )
  .map(([chosen, ends]) => {
    const texts: string[] = [];
    for (let at = 0; at + 4 <= chosen.length; at += 4) texts.push(chosen.slice(at, at + 4).join('，') + ends[at / 4]);
    return texts;
  });
const reporter = fc.constantFrom('柏小舟', '李宁', '欧阳晓雯', '路知远');

interface CleanArticle {
  title: string;
  reporter: string;
  paragraphs: string[];
}

const cleanArticle: fc.Arbitrary<CleanArticle> = fc.record({ title, reporter, paragraphs }, { noNullPrototype: true });

function serialise(article: CleanArticle, mark: string, gap: string): string {
  const [first, ...others] = article.paragraphs;
  return [mark + article.title, `本报讯（记者 ${article.reporter}）${first}`, ...others].join(gap) + gap;
}

/** The article that a page holds, as it was before serialise(). */
function readBack(text: string): CleanArticle {
  const article = onlyArticle(parseText(text));
  assert.equal(article.dateline, '本报讯');
  assert.deepEqual(article.problems, []);
  return {
    title: article.title,
    reporter: article.bylines.map(({ name }) => name).join('、'),
    paragraphs: article.body.map((block) => (block.type === 'paragraph' ? block.text : `${block.type}!`)),
  };
}

test('a clean article comes back as it was written, and a second time the same', () => {
  fc.assert(
    fc.property(
      cleanArticle,
      fc.constantFrom('', '# '),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (article, mark, gap) => {
        const once = readBack(serialise(article, mark, gap));
        assert.deepEqual(once, article);
        assert.deepEqual(readBack(serialise(once, mark, gap)), once);
      },
    ),
    { numRuns: 120 },
  );
});
