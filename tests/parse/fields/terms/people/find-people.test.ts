import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadParseContext } from '../../../../../src/parse/context.ts';
import { findPeople } from '../../../../../src/parse/fields/terms/people/find-people.ts';

const { lexicon } = loadParseContext([]);

function namesIn(text: string, bylineNames: readonly string[] = []): string[] {
  return findPeople(text, bylineNames, lexicon).map(({ name }) => name);
}

test('finds a name behind a role', () => {
  assert.deepEqual(namesIn('槐荫社区党支部书记林晓荷把长凳搬到树下。'), ['林晓荷']);
  assert.deepEqual(namesIn('驾驶员兼讲解员卜知远打开车门，种粮大户麻守田递上一袋新米。'), ['卜知远', '麻守田']);
});

test('leaves a role with an ordinary word behind it alone', () => {
  assert.deepEqual(namesIn('居民高兴得直拍手，书记马上打电话，队员温暖的手握在一起，学生安全到家，工人全部撤离。'), []);
});

test('leaves verbs that end like a role alone', () => {
  assert.deepEqual(namesIn('树苗成长江南岸，全队动员石料运到，工地施工高处作业。'), []);
});

test('finds a name behind an age', () => {
  assert.deepEqual(namesIn('71岁的郜长庚坐在门墩上，9 岁的小孙子跑来跑去。'), ['郜长庚']);
});

test('finds a name before a verb of speaking', () => {
  assert.deepEqual(namesIn('“水来得正好。”钟闻笛笑着说，地里的墒情够了。'), ['钟闻笛']);
});

test('takes no word before a verb of speaking for a name', () => {
  assert.deepEqual(namesIn('方案提出，安阳表示，专家介绍，全会指出，家长说，有关负责人说，双方认为。'), []);
});

test('finds a name before a title, but not the head of a longer word', () => {
  assert.deepEqual(namesIn('现场，骆青禾医生和大家打招呼。'), ['骆青禾']);
  assert.deepEqual(namesIn('现场，平安办主任和大家打招呼，高中部主任也来了。'), []);
});

test('leaves out people who are only addressed', () => {
  assert.deepEqual(
    namesIn('村民吴大爷说，市民苏女士表示，仇师傅介绍，居民李先生告诉记者，种植户邱某某说，张某也说好。'),
    [],
  );
  assert.deepEqual(namesIn('老师傅用手一摸就知道，老师傅重新开讲。'), []);
});

test('leaves out the reporters of the byline and those of captions', () => {
  const text = '本报记者石峻摄\n馆长石峻说，今天人多。馆员简禾生说，明天更多。';
  assert.deepEqual(namesIn(text, ['石峻']), ['简禾生']);
  assert.deepEqual(namesIn('图为插秧现场。记者骆青禾 摄'), []);
});

test('ends a name where a word begins', () => {
  assert.deepEqual(namesIn('副馆长石峻参加读书会。石峻强调，读书要慢。'), ['石峻']);
  assert.deepEqual(namesIn('技术员曾景和翻开记录本。'), ['曾景和']);
  assert.deepEqual(namesIn('护士简禾在窗口登记。'), ['简禾']);
});

test('believes the short form found elsewhere where the end of a name cannot be told', () => {
  assert.deepEqual(namesIn('石峻看上去很精神。大家为护林员石峻点赞。'), ['石峻']);
});

test('keeps two people whose names begin alike apart', () => {
  const people = findPeople('馆长石峻说，馆员石峻岭介绍。石峻岭说，今天人多。', [], lexicon);
  assert.deepEqual(people, [
    { name: '石峻岭', count: 2 },
    { name: '石峻', count: 1 },
  ]);
});

test('finds compound surnames', () => {
  assert.deepEqual(namesIn('水利员上官志远背着干粮，果农澹台玉和欧阳朔跟在后面，队长欧阳朔说快到了。'), [
    '欧阳朔',
    '上官志远',
    '澹台玉',
  ]);
});

test('counts the bare mentions of a name once it is known, the most named first', () => {
  const text = '馆员简禾生说，书要晒。馆长钟闻笛介绍，院子够大。钟闻笛打开柜子，把书交给钟闻笛的徒弟。';
  assert.deepEqual(findPeople(text, [], lexicon), [
    { name: '钟闻笛', count: 3 },
    { name: '简禾生', count: 1 },
  ]);
});

test('finds a name that nobody introduces where it heads three clauses', () => {
  assert.deepEqual(namesIn('郜玉兰有一本旧账。天晴时，郜玉兰把它摊开；下雨时，郜玉兰把它收起。'), ['郜玉兰']);
  assert.deepEqual(namesIn('水面宽了。水面平了，水面亮了，水面远了。'), []);
});

test('finds names in a list, but not plants or cities in one', () => {
  assert.deepEqual(namesIn('昨日，骆青禾、石峻、简禾生、阮石桥等四名志愿者清理河道。'), [
    '骆青禾',
    '石峻',
    '简禾生',
    '阮石桥',
  ]);
  assert.deepEqual(namesIn('昨日，开封、许昌、漯河等三市联合巡河，栽下马尾松、黄山栾、白蜡树等树苗。'), []);
});

test('takes what is named after somebody for no person', () => {
  assert.deepEqual(namesIn('队员石青禾基金会、老师骆长河纪念馆、委员钟闻笛小学都来人了。'), []);
});

test('asks more of a surname that is a word as well', () => {
  assert.deepEqual(namesIn('工作人员沿管线走了三里，司机须打开空调，领导包案解决，队员同来作客。'), []);
  assert.deepEqual(namesIn('种植户国晓彤说，明年再种。国晓彤笑了。'), ['国晓彤']);
});

test('gives the same answer every time and none for an empty text', () => {
  const text = '馆长钟闻笛说，馆员简禾生也说。';
  assert.deepEqual(findPeople(text, [], lexicon), findPeople(text, [], lexicon));
  assert.deepEqual(findPeople('', [], lexicon), []);
});
