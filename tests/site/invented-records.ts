/** An invented archive of three cities, for tests: every kind of record, date and oddity that a page must show. */
import type { Newspaper, SiteSettings } from '../../src/model/archive.ts';
import type { LineMark, PageText } from '../../src/model/page.ts';
import type { BodyBlock, IssueDate } from '../../src/model/record.ts';
import { ArticleRecord } from '../../src/model/record.ts';

export const newspapers: Newspaper[] = [
  { id: 'hebi-daily', name: '鹤壁日报', aliases: [], city: { name: '鹤壁市', adcode: '410600' }, default: true },
  { id: 'qibin-evening', name: '淇滨晚报', aliases: [], city: { name: '鹤壁市', adcode: '410600' }, default: false },
  { id: 'jiaozuo-daily', name: '焦作日报', aliases: [], city: { name: '焦作市', adcode: '410800' }, default: true },
  { id: 'zhengzhou-daily', name: '郑州日报', aliases: [], city: { name: '郑州市', adcode: '410100' }, default: true },
];

export const settings: SiteSettings = {
  title: '豫报档案',
  description: '鹤壁、焦作、郑州地方报纸的稿件，可按地区、日期和报纸翻阅，也可逐字检索。',
  notice: '这里是样本档案：稿件中的人物、机构和事件全部是虚构的。',
  language: 'zh-Hans',
};

type Given = Partial<ArticleRecord> & Pick<ArticleRecord, 'id'>;

/** A valid record with everything not given filled in plainly. */
export function record(given: Given): ArticleRecord {
  return ArticleRecord.parse({
    kind: 'article',
    title: '老街坊有了新书屋',
    bylines: [],
    body: [paragraph('书屋在巷子中段，门前一棵槐树，早上七点开门。')],
    newspaper: { id: 'hebi-daily', name: '鹤壁日报', basis: 'given' },
    page: { label: '02', name: '要闻' },
    date: day('2026-03-14'),
    region: { name: '鹤壁市', adcode: '410600' },
    places: [],
    people: [],
    organisations: [],
    keywords: [],
    summary: '',
    source: { dump: 'dumps/hebi/a.txt', sha256: 'a'.repeat(64), spans: [[1, 2]], dialect: 'plain' },
    problems: [],
    ...given,
  });
}

export function paragraph(text: string): BodyBlock {
  return { type: 'paragraph', text, source: [[2, 2]] };
}

/** A date printed on the page. */
export function day(date: string): IssueDate {
  return { edtf: date, earliest: date, latest: date, precision: 'day', basis: 'masthead', evidence: [] };
}

/** A date concluded from the text. */
export function inferred(edtf: string, earliest: string, latest: string, precision: IssueDate['precision']): IssueDate {
  return { edtf, earliest, latest, precision, basis: 'inferred', evidence: [{ text: '3月13日', span: [2, 2] }] };
}

export const undated: IssueDate = {
  edtf: 'XXXX',
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: 'unknown',
  evidence: [],
};

const qixian = { name: '淇县', adcode: '410622', level: 'county', count: 3 } as const;
const xunxian = { name: '浚县', adcode: '410621', level: 'county', count: 4 } as const;
const shanyang = { name: '山阳区', adcode: '410811', level: 'county', count: 2 } as const;
const xiuwu = { name: '修武县', adcode: '410821', level: 'county', count: 2 } as const;
const zhongyuan = { name: '中原区', adcode: '410102', level: 'county', count: 1 } as const;
const hebi = { id: 'hebi-daily', name: '鹤壁日报', basis: 'given' } as const;
const jiaozuo = {
  newspaper: { id: 'jiaozuo-daily', name: '焦作日报', basis: 'path' },
  region: { name: '焦作市', adcode: '410800' },
} as const;
const zhengzhou = {
  newspaper: { id: 'zhengzhou-daily', name: '郑州日报', basis: 'masthead' },
  region: { name: '郑州市', adcode: '410100' },
} as const;

/** A text long enough to fill a page. */
function longBody(): BodyBlock[] {
  return [
    paragraph(
      '清明前后，渠水重新流进了城南的三百亩菜地。天刚亮，管水员曲守田沿着渠埂走了一个来回，把闸门提起两指高，水声很快盖过了布谷鸟的叫声。',
    ),
    paragraph(
      '“往年这个时候，大家天天蹲在渠边等水。”曲守田说，去年冬天渠底清出的淤泥足有六百多方，今年头一轮水只用了四天就到了最末一块地，比上年早了整整三天。',
    ),
    { type: 'subheading', text: '一条老渠的修补', source: [[9, 9]] },
    paragraph(
      '这条渠修于1958年，全长7.2公里，石砌的渠壁多处松动。灌区服务站请来七名老石匠，按原来的石缝一块一块补，勾缝的灰浆里掺了糯米汁和石灰，用料单子贴在站里的墙上，谁都可以去看。',
    ),
    paragraph(
      '石匠邰广元今年六十八岁，父亲当年就在这条渠上抬过石头。他说补渠和补衣裳是一个道理，针脚要藏在里面，水才不会顺着缝走。',
    ),
    { type: 'figure', caption: '补好的石渠在菜地间穿过。', credit: '尹晓禾 摄', source: [[12, 12]] },
    { type: 'subheading', text: '水费公开以后', source: [[13, 13]] },
    paragraph(
      '服务站把每户的用水量写在黑板上，一轮水一公布。种了十一亩大葱的户主常改枝算过账：去年全年水费412元，今年按新办法大约能省下60元。',
    ),
    { type: 'list', items: ['头轮水：四月一日至四日', '二轮水：五月中旬', '三轮水：视墒情而定'], source: [[15, 17]] },
    {
      type: 'table',
      rows: [
        ['村', '亩数', '水量（方）'],
        ['前渠村', '120', '8400'],
        ['后渠村', '96', '6650'],
      ],
      source: [[18, 20]],
    },
    paragraph('傍晚，最后一块地浇透了。曲守田把闸门落下，在本子上记了一行字：四月四日，天晴，水到尾。'),
  ];
}

/** Some thirty varied records, in no order. */
export function inventedRecords(): ArticleRecord[] {
  const trees = ['银杏', '国槐', '皂荚', '侧柏', '黄连木', '柿树', '白榆', '青檀'];
  return [
    record({
      id: 'hebi-20260314-02-00000001',
      genre: 'feature',
      kicker: '鹤山区更新百处小微空间',
      title: '渠水又到菜地头',
      subtitle: '——城南灌区春灌见闻',
      column: '走进春天的田野',
      bylines: [
        { name: '尹晓禾', role: 'reporter', affiliation: '本报', raw: '本报记者 尹晓禾' },
        { name: '曲文朗', role: 'correspondent', raw: '通讯员 曲文朗' },
        { name: '桑一苇', role: 'correspondent', raw: '桑一苇' },
      ],
      dateline: '本报讯',
      body: longBody(),
      jump: { from: '第一版', to: '第三版' },
      date: inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day'),
      places: [
        xunxian,
        qixian,
        { name: '黎阳街道', adcode: '410621001', level: 'township', count: 1 },
        { name: '林州市', adcode: '410581', level: 'county', count: 1 },
      ],
      people: [
        { name: '曲守田', count: 4 },
        { name: '邰广元', count: 2 },
      ],
      organisations: [{ name: '城南灌区服务站', count: 2 }],
      keywords: ['春灌', '水渠', '石匠', '水费'],
      summary: '清明前后，渠水重新流进了城南的三百亩菜地，今年头一轮水只用了四天就到了最末一块地。',
      problems: [{ rule: 'truncated-end', reason: '“水到尾”后面像是还有一行', span: [21, 21] }],
    }),
    record({
      id: 'hebi-20260314-02-photo1',
      kind: 'photo',
      title: '',
      relatedTo: 'hebi-20260314-02-00000001',
      date: inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day'),
      body: [{ type: 'figure', caption: '曲守田在渠边记水账。', credit: '尹晓禾 摄', source: [[23, 23]] }],
    }),
    record({
      id: 'hebi-20260314-02-photo2',
      kind: 'photo',
      title: '',
      date: day('2026-03-14'),
      body: [
        {
          type: 'figure',
          caption: '三月十二日，淇河边的油菜花开了，几位摄影爱好者在田埂上等一只白鹭落下来，一等就是一个上午。',
          credit: '（桑一苇 摄）',
          source: [[24, 24]],
        },
      ],
      places: [qixian],
    }),
    record({
      id: 'hebi-20260314-02-hostile',
      title: '店名叫“<script>alert(1)</script>”的 A&B 小铺 *不是* 广告',
      summary: '<b>粗</b> & 细',
      body: [paragraph('招牌上写着 <img src=x onerror=alert(1)> 和 *星号* 以及 [链接](javascript:alert(1))。')],
      keywords: ['<i>', 'A&B'],
    }),
    record({
      id: 'hebi-20260314-02-verse',
      genre: 'verse',
      title: '渠上',
      bylines: [{ name: '麦秋白', role: 'author', raw: '麦秋白' }],
      body: [{ type: 'verse', lines: ['水从石头底下来', '不说话', '', '它认得每一畦葱'], source: [[2, 5]] }],
      page: { label: 'B04', name: '副刊' },
    }),
    record({
      id: 'hebi-20260314-02-notice',
      kind: 'notice',
      title: '停水通知',
      body: [paragraph('因管网检修，三月十六日九时至十七时，山城区长风路沿线停水。')],
      page: { label: 'B04', name: '副刊' },
    }),
    record({
      id: 'hebi-20260314-02-residue',
      kind: 'residue',
      title: '',
      body: [paragraph('（紧接上文）又过了两年，桥才修好。')],
    }),
    ...trees.map((tree, index) =>
      record({
        id: `hebi-20260313-01-${index}`,
        title: `${tree}树下的一堂课`,
        ...(index < 3 ? { series: { title: '古树名木在身边', index: index + 1 } } : {}),
        ...(index % 2 === 0
          ? { summary: `巡树员给孩子们讲了${tree}的年轮、虫害和一段口口相传的旧事，课后每人领到一张树叶书签。` }
          : {}),
        date: day(index < 5 ? '2026-03-13' : '2026-02-27'),
        page: { label: index < 4 ? '01' : null, name: null },
        places: index % 2 === 0 ? [xunxian] : [],
        newspaper: hebi,
        source: {
          dump: `dumps/hebi/${index < 5 ? 'b' : 'c'}.txt`,
          sha256: 'b'.repeat(64),
          spans: [[index * 10 + 1, index * 10 + 8]],
          dialect: 'ocr-markdown',
        },
      }),
    ),
    record({
      id: 'qibin-1',
      title: '夜班公交多跑了一圈',
      newspaper: { id: 'qibin-evening', name: '淇滨晚报', basis: 'inferred' },
      date: day('2026-03-14'),
      summary: '末班车从九点半推迟到十点，头一周多坐了四百一十七人。',
    }),
    ...['太极扇教到了楼下', '竹编匠人收了五个徒弟', '老君庙会添了皮影', '怀药晒场搭起了顶棚', '煤矿旧铁轨变成步道'].map(
      (title, index) =>
        record({
          id: `jiaozuo-${index}`,
          title,
          ...jiaozuo,
          date: index < 3 ? day('2025-12-30') : inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season'),
          page: { label: `${index % 2 === 0 ? 'A02' : 'A03'}`, name: '民生' },
          places: [index % 2 === 0 ? shanyang : xiuwu],
          summary: index === 1 ? '五个徒弟里最小的十九岁，最大的四十七岁，学的头一样手艺是劈篾。' : '',
          source: {
            dump: 'dumps/jiaozuo/a.txt',
            sha256: 'c'.repeat(64),
            spans: [[index * 9 + 1, index * 9 + 7]],
            dialect: 'pdf-text',
          },
        }),
    ),
    ...['地铁口开了修鞋铺', '社区象棋赛打了四十天', '小学食堂请家长试菜', '黄河岸边数候鸟'].map((title, index) =>
      record({
        id: `zhengzhou-${index}`,
        title,
        ...zhengzhou,
        date:
          [
            inferred('2025', '2025-01-01', '2025-12-31', 'year'),
            inferred('2026-02', '2026-02-01', '2026-02-28', 'month'),
            undated,
            day('2026-03-15'),
          ][index] ?? undated,
        page: { label: index === 0 ? null : `0${index}`, name: null },
        places: [zhongyuan],
        source: { dump: `dumps/zhengzhou/${index}.txt`, sha256: 'd'.repeat(64), spans: [[1, 9]], dialect: 'plain' },
      }),
    ),
    record({
      id: 'nowhere-1',
      title: '一张没有报头的版',
      newspaper: null,
      region: null,
      date: inferred('2024/2026', '2024-01-01', '2026-12-31', 'unknown'),
      page: { label: null, name: null },
    }),
  ];
}

/** The dump of the page that inventedRecords() has most on, with a line of every kind. */
export function inventedTexts(): PageText[] {
  const of = (place: LineMark['place'], record: string | null = null) => ({ place, record });
  const article = of('article', 'hebi-20260314-02-00000001');
  const lines: [text: string, ...LineMark[]][] = [
    ['鹤壁日报 2026年3月14日 第02版 要闻', of('furniture')],
    ['渠水又到菜地头', article],
    ['清明前后，渠水重新流进了城南的三百亩菜地。', article],
    [''],
    ['天刚亮，管水员曲守田沿着渠埂走了一个来回。', article],
    ['曲守田在渠边记水账。尹晓禾 摄', of('photo', 'hebi-20260314-02-photo1')],
    ['店名叫“<script>alert(1)</script>”的 A&B 小铺\f', of('article', 'hebi-20260314-02-hostile')],
    ['（紧接上文）又过了两年，桥才修好。', of('residue', 'hebi-20260314-02-residue'), article],
    // The records count more lines than are worth inventing.
    ...Array.from({ length: 16 }, (): [text: string] => ['']),
  ];
  return [{ dump: 'dumps/hebi/a.txt', lines: lines.map(([text]) => text), marks: lines.map(([, ...marks]) => marks) }];
}
