import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseByline } from '../../../../src/parse/fields/byline/parse-byline.ts';

/** Role and name of each, the affiliation behind a slash; null where the words are no byline. */
function read(text: string): string[] | null {
  const bylines = parseByline(text);
  return (
    bylines?.map(({ role, name, affiliation }) => `${role} ${name}${affiliation ? ` / ${affiliation}` : ''}`) ?? null
  );
}

for (const [text, expected] of [
  ['记者 柏小舟', ['reporter 柏小舟']],
  ['记者柏小舟', ['reporter 柏小舟']],
  ['□本报记者 柏小舟', ['reporter 柏小舟 / 本报']],
  ['■本报记者都春林', ['reporter 都春林 / 本报']],
  ['记者 柏小舟 通讯员 路知远 安子溪', ['reporter 柏小舟', 'correspondent 路知远', 'correspondent 安子溪']],
  ['记者 柏小舟 通讯员 路知远 安子溪 文/图', ['reporter 柏小舟', 'correspondent 路知远', 'correspondent 安子溪']],
  ['记者 柏小舟 通讯员 路知远 文图', ['reporter 柏小舟', 'correspondent 路知远']],
  ['记者柏小舟 通讯员路知远安子溪文/图', ['reporter 柏小舟', 'correspondent 路知远', 'correspondent 安子溪']],
  ['记者柏小舟 通讯员路知远', ['reporter 柏小舟', 'correspondent 路知远']],
  ['本报记者 柏小舟/文图', ['reporter 柏小舟 / 本报']],
  ['记者：柏小舟 通讯员：路知远', ['reporter 柏小舟', 'correspondent 路知远']],
  ['记者/柏小舟', ['reporter 柏小舟']],
  ['首席记者 柏小舟', ['reporter 柏小舟']],
  ['本报首席记者 柏小舟', ['reporter 柏小舟 / 本报']],
  ['见习记者 柏小舟', ['reporter 柏小舟']],
  ['特约记者 柏小舟', ['reporter 柏小舟']],
  ['全媒体记者 柏小舟', ['reporter 柏小舟']],
  ['摄影记者 李小舟', ['photographer 李小舟']],
  ['记者 柏小舟 实习生 路知远', ['reporter 柏小舟', 'reporter 路知远']],
  ['柳湾区融媒体中心记者 柏小舟', ['reporter 柏小舟 / 柳湾区融媒体中心']],
  ['柳报全媒体记者 柏小舟 文/图', ['reporter 柏小舟 / 柳报']],
  ['淇河晨报记者 柏小舟', ['reporter 柏小舟 / 淇河晨报']],
  ['河南日报 记者 柏小舟', ['reporter 柏小舟 / 河南日报']],
  ['河南日报·大河网记者 柏小舟', ['reporter 柏小舟 / 河南日报·大河网']],
  ['新华社记者柏小舟、路知远', ['reporter 柏小舟 / 新华社', 'reporter 路知远 / 新华社']],
  ['中新社记者 柏小舟', ['reporter 柏小舟 / 中新社']],
  ['记者 柏小舟 大河网记者 路知远', ['reporter 柏小舟', 'reporter 路知远 / 大河网']],
  ['本报记者 柏小舟 发自柳湾', ['reporter 柏小舟 / 本报']],
  ['记者 柏小舟 李 适 报道', ['reporter 柏小舟', 'reporter 李适']],
  ['特约通讯员 路知远', ['correspondent 路知远']],
  ['本报评论员 贺望山', ['author 贺望山 / 本报']],
  ['作者 贺望山', ['author 贺望山']],
  ['作者：贺望山', ['author 贺望山']],
  ['小记者 何苗', ['author 何苗']],
  ['小记者 何苗 指导老师 路知远', ['author 何苗']],
  ['文/贺望山', ['author 贺望山']],
  ['文/贺望山 图/李小舟', ['author 贺望山', 'photographer 李小舟']],
  ['贺望山 文 李小舟 图', ['author 贺望山', 'photographer 李小舟']],
  ['撰文 贺望山 摄影 李小舟', ['author 贺望山', 'photographer 李小舟']],
  ['口述：何苗 整理：贺望山', ['author 何苗', 'author 贺望山']],
  ['贺望山 整理', ['author 贺望山']],
  ['责任编辑 宁致远', ['editor 宁致远']],
  ['责任编辑：宁致远', ['editor 宁致远']],
  ['李小舟 摄', ['photographer 李小舟']],
  ['李小舟摄', ['photographer 李小舟']],
  ['李小舟/摄', ['photographer 李小舟']],
  ['都小舟/摄', ['photographer 都小舟']],
  ['职小舟 摄', ['photographer 职小舟']],
  ['▲李小舟 摄', ['photographer 李小舟']],
  ['摄影：李小舟', ['photographer 李小舟']],
  ['图/李小舟', ['photographer 李小舟']],
  ['本报记者 柏小舟 摄', ['photographer 柏小舟 / 本报']],
  ['记者 柏小舟 通讯员 路知远 摄', ['photographer 柏小舟', 'photographer 路知远']],
  ['记者 柏小舟 摄影报道', ['reporter 柏小舟']],
  ['记者 柏小舟 文/摄', ['reporter 柏小舟']],
  ['本报记者 柏小舟 摄影 李小舟', ['reporter 柏小舟 / 本报', 'photographer 李小舟']],
  ['柏小舟 何 苗 摄', ['photographer 柏小舟', 'photographer 何苗']],
  ['柳湾镇政府供图', ['source 柳湾镇政府']],
  ['柳湾镇宣传办 提供', ['source 柳湾镇宣传办']],
  ['制图：宁致远', ['source 宁致远']],
  ['记者柏小舟/文 柳湾消防救援大队/图', ['reporter 柏小舟', 'source 柳湾消防救援大队']],
  ['记者 欧阳晓雯', ['reporter 欧阳晓雯']],
  ['记者 欧阳 晓雯', ['reporter 欧阳晓雯']],
  ['记者 司马 光', ['reporter 司马光']],
  ['记者 何 苗 席 适 柏小舟', ['reporter 何苗', 'reporter 席适', 'reporter 柏小舟']],
  ['通讯员 李卫 国', ['correspondent 李卫国']],
  ['记者 阿依古丽·买买提 柏小舟', ['reporter 阿依古丽·买买提', 'reporter 柏小舟']],
] as const) {
  test(`reads ${text}`, () => assert.deepEqual(read(text), expected));
}

for (const text of [
  '记者在渡口看到，船已经开了',
  '记者节前夕话渡口',
  '记者走进柳湾渡口',
  '记者走基层',
  '本报记者 走基层',
  '本报记者三访柳湾',
  '记者从柳湾镇获悉',
  '记者获悉',
  '记者了解到',
  '记者手记',
  '记者连线',
  '记者，课表是和学生一起定的',
  '船老大告诉记者，年轻人',
  '——访柳湾文物工作者范洋',
  '通讯员培训班',
  '通讯员培训班在柳湾开课了吗？',
  '小记者体验夜船',
  '评论员文章',
  '作者简介',
  '编辑手记',
  '他是本报多年的忠实读者',
  '夜船摄影展',
  '摄影作品选登',
  '全国摄影',
  '渡口灯船慢门 摄',
  '夜船全景摄',
  '老船工口述整理',
  '渡口一张 图',
  '高山流水 文',
  '柳湾区人文',
  '供图书三千册',
  '柳湾 贺望山',
  '“记者 柏小舟”',
  '',
  '   ',
]) {
  test(`no byline: ${text || 'nothing'}`, () => assert.equal(read(text), null));
}

test('the words of the byline stay as printed', () => {
  assert.equal(parseByline(' □ 本报记者 柏 舟 ')?.[0]?.raw, '本报记者 柏 舟');
});

test('in brackets a name behind 记者 needs no known surname', () => {
  assert.deepEqual(
    parseByline('记者曌小舟', true)?.map(({ name }) => name),
    ['曌小舟'],
  );
  assert.equal(parseByline('记者曌小舟'), null);
});

for (const [text, names] of [
  ['本报驻柳湾记者 贺望山', ['reporter 贺望山 本报驻柳湾']],
  ['文/图 记者 贺望山', ['reporter 贺望山']],
  ['撰文/摄影 贺望山', ['author 贺望山']],
  ['本 报 记 者 贺 望 山', ['reporter 贺望山 本报']],
  ['策划：贺望山 统筹：柏小舟 执行：路知远', ['editor 贺望山', 'editor 柏小舟', 'editor 路知远']],
  ['记者 贺望山/文 柏小舟/视频', ['reporter 贺望山', 'photographer 柏小舟']],
] as const) {
  test(`reads ${text}`, () => {
    assert.deepEqual(
      parseByline(text)?.map(({ role, name, affiliation }) => [role, name, affiliation].filter(Boolean).join(' ')),
      names,
    );
  });
}

for (const text of ['文/图 记者节前的渡口', '驻村记者到渡口', '视频里的渡口']) {
  test(`no byline: ${text}`, () => assert.equal(parseByline(text), null));
}
