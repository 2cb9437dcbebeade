import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BodyPart, type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';
import { textOf } from '../../../src/parse/stitch/part-text.ts';
import { type BandWeighers, readBand } from '../../../src/parse/stitch/read-band.ts';
import { spelledSubjectOf } from '../../../src/parse/topics/subject.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

function draftOf(title: string, ...paragraphs: readonly string[]): Draft {
  const headlines = { ...noHeadlines(), title: [{ block: headingOf(title), glue: ' ' as const }] };
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, blocks: [blockOf(text)] }));
  return { kind: 'article', headlines, bylines: [], body, problems: [] };
}

interface Options {
  /** Texts that begin in the middle of a paragraph. */
  middles?: readonly string[];
  /** Log-odds of the seams that go on; 5 unless told. */
  odds?: number;
  /** Index of a step → index of the owner whose headline stands above it. */
  resumed?: Readonly<Record<number, number>>;
  /** Indices of steps that stand apart. */
  apart?: readonly number[];
  /** The place of the first owner. */
  place?: string;
  /** How many parts of the last owner's body are its own. */
  kept?: 0 | 1;
  /** What those weigh; 1 unless told. */
  opening?: number;
  /** What the indents of texts weigh, as a part of that. */
  indents?: Readonly<Record<string, number>>;
}

/** Where each paragraph below the first of the last owner goes; `fits` are the seams that clearly go on. */
function titlesOf(owners: readonly Draft[], fits: readonly string[], options: Options = {}): string[] {
  const { middles = [], odds = 5, resumed = {}, apart = [], place = '', kept = 1, indents = {}, opening = 1 } = options;
  const host = owners[owners.length - 1];
  const band = {
    owners,
    settled: owners.map(() => false),
    hostEnd: kept > 0 ? (host?.body[0]?.blocks[0]?.passage.text ?? '') : '',
    kept,
    steps: (host?.body ?? [])
      .slice(kept)
      .map((part, index) => ({ part, resumed: resumed[index] ?? null, apart: apart.includes(index) })),
  };
  const weighers: BandWeighers = {
    weighSeam: (left, right) => (fits.includes(`${left}|${right}`) ? odds : -2),
    weighAmong: () => 0,
    weighOpening: (text) => (middles.includes(text) ? opening : -1),
    weighIndent: (text) => indents[text] ?? 0,
    placeOf: (draft) => (draft === owners[0] ? place : ''),
    findNames: nameFinder([]),
    subjectOf: (text) => spelledSubjectOf(text, loadLexicon()),
    lexicon: loadLexicon(),
  };
  const [best] = readBand(band, weighers, { most: 1, within: 0 });
  return (best?.allocations ?? []).map(({ to }) => titleText(to.headlines));
}

const ferry = draftOf('渡口', '第一班夜船昨晚开了，船工们提');
const kiln = draftOf('砖窑', '停火多年的砖窑里，孩子们写');
const kilnDone = draftOf('砖窑', '停火多年的砖窑里，窑火旺着，孩子们在窑里写字画画。');
const water = '水擦洗甲板。';
const ink = '字下棋到天黑。';
const waterFits = '第一班夜船昨晚开了，船工们提|水擦洗甲板。';
const inkFits = '停火多年的砖窑里，孩子们写|字下棋到天黑。';

test('paragraphs that open ends go on with are moved, in the order of the columns', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', water, ink);
  const titles = titlesOf([ferry, kiln, mill], [waterFits, inkFits], { middles: [water, ink] });
  assert.deepEqual(titles, ['渡口', '砖窑']);
});

test('the host keeps the paragraphs before the first that belongs elsewhere', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', '楼梯上坐满了听故事的人。', water);
  assert.deepEqual(titlesOf([ferry, mill], [waterFits], { middles: [water] }), ['磨坊', '渡口']);
});

test('the rest of the host comes behind the rests of the others', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师，听的人', water, ink, '从楼梯排到门外。');
  const fits = [waterFits, inkFits, '讲故事的是退休教师，听的人|从楼梯排到门外。'];
  const titles = titlesOf([ferry, kiln, mill], fits, { middles: [water, ink, '从楼梯排到门外。'] });
  assert.deepEqual(titles, ['渡口', '砖窑', '磨坊']);
});

test('nothing is moved where no seam fits', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', '楼梯上坐满了听故事的人。', '油灯点了三盏。');
  assert.deepEqual(titlesOf([ferry, kiln, mill], []), ['磨坊', '磨坊']);
});

test('a seam that is not clear moves what begins in the middle of a paragraph sooner than what begins one', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', water);
  assert.deepEqual(titlesOf([ferry, mill], [waterFits], { odds: 1.5, middles: [water] }), ['渡口']);
  assert.deepEqual(titlesOf([ferry, mill], [waterFits], { odds: 1.5 }), ['磨坊']);
});

test('the name of a place alone moves nothing', () => {
  const text = '柳湾的人也来听。';
  const mill = draftOf('磨坊', '讲故事的是退休教师。', text);
  assert.deepEqual(titlesOf([ferry, mill], [], { place: '柳湾' }), ['磨坊']);
  const fits = [`第一班夜船昨晚开了，船工们提|${text}`];
  assert.deepEqual(titlesOf([ferry, mill], fits, { place: '柳湾', middles: [text] }), ['渡口']);
});

test('below a headline printed again the text is that of its article', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', '甲板擦得发亮。', '缆绳换了新的。');
  assert.deepEqual(titlesOf([ferry, mill], [], { resumed: { 0: 0 } }), ['渡口', '渡口']);
});

test('a subheading stays with the text above it', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。');
  mill.body.push({ type: 'subheading', blocks: [headingOf('三盏灯')] });
  mill.body.push({ type: 'paragraph', blocks: [blockOf('油灯点了三盏。')] });
  assert.deepEqual(titlesOf([ferry, mill], []), ['磨坊', '磨坊']);
});

test('a gap above a paragraph shows that columns turned, where it speaks of what another article is about', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', '窑火旺着，孩子们在窑里写字。');
  assert.deepEqual(titlesOf([kilnDone, mill], [], { apart: [0] }), ['砖窑']);
  const told = draftOf('磨坊', '讲故事的是退休教师。', '退休教师每晚讲故事，油灯点了三盏。');
  assert.deepEqual(titlesOf([kilnDone, told], [], { apart: [0] }), ['磨坊']);
});

test('where the others have a rest the last column has one too, if its words fit', () => {
  const plain = '故事讲完，退休教师收起灯。';
  const mill = draftOf('磨坊', '讲故事的是退休教师。', water, plain);
  assert.deepEqual(titlesOf([ferry, mill], [waterFits], { middles: [water] }), ['渡口', '磨坊']);
});

test('a signed text goes to the article that names no reporter above, and nothing follows a signature', () => {
  const signed = draftOf('磨坊', '讲故事的是退休教师。', '孩子们放学就来。（记者 柏小舟）');
  const signedAbove = draftOf('砖窑', '本报讯（记者 路知远）停火多年的砖窑里，窑火旺着，孩子们在窑里写字画画。');
  assert.deepEqual(titlesOf([kilnDone, signed], [], { apart: [0] }), ['砖窑']);
  assert.deepEqual(titlesOf([signedAbove, signed], [], { apart: [0] }), ['磨坊']);
  const told = draftOf('磨坊', '讲故事的是退休教师。', '孩子们放学就来。');
  const ended = draftOf('砖窑', '停火多年的砖窑里，窑火旺着，孩子们在窑里写字画画。（下转第三版）');
  assert.deepEqual(titlesOf([ended, told], [], { apart: [0] }), ['磨坊']);
  assert.deepEqual(titlesOf([kilnDone, told], [], { apart: [0] }), ['砖窑']);
  const answered = draftOf('砖窑', '停火多年的砖窑里，窑火旺着，孩子们在窑里写字画画。（解答老师：何苗）');
  assert.deepEqual(titlesOf([answered, told], [], { apart: [0] }), ['磨坊']);
});

test('a headline loses all text below it to an article that it goes on with, and keeps what only lost its beginning', () => {
  const mill = draftOf('磨坊', water);
  const options = { middles: [water], kept: 0 } as const;
  assert.deepEqual(titlesOf([ferry, mill], [waterFits], options), ['渡口']);
  assert.deepEqual(titlesOf([ferry, mill], [], options), ['磨坊']);
});

test('prose behind a poem is rather the rest of an open paragraph', () => {
  const poem = draftOf('河湾');
  poem.body = ['灯是船的眼睛', '船是河的扣子'].map((text) => ({ type: 'verse', blocks: [blockOf(text)] }));
  const verse = { ...poem, body: [...poem.body, { type: 'paragraph' as const, blocks: [blockOf(water)] }] };
  assert.deepEqual(titlesOf([ferry, verse], [waterFits], { middles: [water] }), ['河湾', '渡口']);
});

test('a whole paragraph of prose is no more of a poem that stands above', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师。', '来的人很早就围着灯坐下。');
  const lines = ['砖窑里的灯', '孩子们写字'];
  const poem = draftOf('砖窑');
  poem.body = lines.map((text) => ({ type: 'verse', blocks: [blockOf(text)] }));
  assert.deepEqual(titlesOf([poem, mill], [], { apart: [0] }), ['磨坊']);
  assert.deepEqual(titlesOf([draftOf('砖窑', `${lines.join('，')}。`), mill], [], { apart: [0] }), ['砖窑']);
});

test('brackets that say who answered stay with the answer above them, though another article is open', () => {
  const answered = '（解答专家：柳湾医院 何苗）';
  const owners = (last: string) => [ferry, draftOf('问诊', '春天眼睛痒，先用凉水敷一敷。', last)];
  const fits = (last: string) => [`第一班夜船昨晚开了，船工们提|${last}`];
  assert.deepEqual(titlesOf(owners(answered), fits(answered), { middles: [answered] }), ['问诊']);
  assert.deepEqual(titlesOf(owners(water), fits(water), { middles: [water] }), ['渡口']);
});

test('what is declared lost stays in its notice, though an article above is open', () => {
  const lost = '何苗遗失护士执业证书一本，声明作废。';
  const notice: Draft = { ...draftOf('遗失声明', '柳湾渡口公章遗失，声明作废。', lost), kind: 'notice' };
  const fits = (last: string) => [`第一班夜船昨晚开了，船工们提|${last}`];
  assert.deepEqual(titlesOf([ferry, notice], fits(lost), { middles: [lost] }), ['遗失声明']);
  const other: Draft = { ...draftOf('遗失声明', '柳湾渡口公章遗失，声明作废。', water), kind: 'notice' };
  assert.deepEqual(titlesOf([ferry, other], fits(water), { middles: [water] }), ['渡口']);
});

test('what the lack of an indent says of a text is no reason to move it, what its words say is', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师，他把椅子搬到', water);
  const read = (opening: number, indent: number) =>
    titlesOf([ferry, mill], [], { middles: [water], opening, indents: { [water]: indent } });
  assert.deepEqual(read(8, 0), ['渡口']);
  assert.deepEqual(read(8, 7), ['磨坊']);
});

test('a gap inside an open paragraph is its column’s end: what goes on with no other end better stays', () => {
  const mill = draftOf('磨坊', '讲故事的是退休教师，他把椅子搬到', ink);
  const fits = ['讲故事的是退休教师，他把椅子搬到|字下棋到天黑。', inkFits];
  assert.deepEqual(titlesOf([kiln, mill], fits, { middles: [ink], odds: -1, apart: [0] }), ['磨坊']);
  assert.deepEqual(titlesOf([kiln, mill], [inkFits], { middles: [ink], odds: 3, apart: [0] }), ['砖窑']);
});

test('a piece of a paragraph stays with the piece before it, unless its words clearly go on with an open end', () => {
  const read = (odds: number, isPiece: boolean) => {
    const host = draftOf('砖窑', '停火多年的砖窑里，窑火旺着，孩子们在窑里写字画画。', water);
    const [first, second] = host.body;
    if (!first || !second) return assert.fail();
    const whole = blockOf(textOf(first) + textOf(second));
    const body: BodyPart[] = isPiece ? [first, { ...second, piece: { whole, follows: first } }] : host.body;
    return titlesOf([ferry, { ...host, body }], [waterFits], { middles: [water], odds });
  };
  assert.deepEqual([read(1.5, false), read(1.5, true), read(5, true)], [['渡口'], ['砖窑'], ['渡口']]);
});
