/**
 * An invented archive of the shapes that the sample archive does not happen to have: an article that goes on on a held
 * page and one that goes on on a page not held, a table, a list, verse, a headline group at its longest, and two years of
 * articles in which words come up. Pictures are taken of it, and it is audited, beside the sample.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newspaper, SiteSettings } from '../../src/model/archive.ts';
import type { ArticleRecord, BodyBlock } from '../../src/model/record.ts';
import { buildSite } from '../../src/site/build.ts';

/** What is to be looked at: kind → address. */
export const shapes: ReadonlyMap<string, string> = new Map([
  ['shape-table', '/articles/shape-table/'],
  ['shape-jump-held', '/articles/shape-jump/'],
  ['shape-jump-not-held', '/articles/shape-jump-lost/'],
  ['shape-verse', '/articles/shape-verse/'],
  ['shape-trends', '/trends/'],
  ['shape-issue', '/papers/hebi-daily/2026-05-18/'],
]);

const hebi = { name: '鹤壁市', adcode: '410600' };
const newspapers: Newspaper[] = [{ id: 'hebi-daily', name: '鹤壁日报', aliases: [], city: hebi, default: true }];
const settings: SiteSettings = {
  title: '豫报档案',
  description: '样本档案里没有的几种样子。',
  notice: '这里是样本档案：稿件中的人物、机构和事件全部是虚构的。',
  language: 'zh-Hans',
};

/** Builds it into `folder`/shapes and returns that folder. The search is left out. */
export async function buildShapes(folder: string): Promise<string> {
  const out = join(folder, 'shapes');
  await mkdir(out, { recursive: true });
  await buildSite({ records: [...fullArticles(), ...monthlyArticles()], newspapers, settings, out });
  return out;
}

type Given = Partial<ArticleRecord> & Pick<ArticleRecord, 'id' | 'title' | 'body'>;

function article(day: string, page: string, given: Given): ArticleRecord {
  return {
    kind: 'article',
    bylines: [],
    newspaper: { id: 'hebi-daily', name: '鹤壁日报', basis: 'masthead' },
    page: { label: page, name: '要闻' },
    date: { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'masthead', evidence: [] },
    region: hebi,
    places: [],
    people: [],
    organisations: [],
    keywords: [],
    summary: '',
    source: { dump: `dumps/${day}/${page}.txt`, sha256: '0'.repeat(64), spans: [[1, 9]], dialect: 'plain' },
    problems: [],
    ...given,
  };
}

const source: [number, number][] = [[1, 9]];
const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', text, source });

function fullArticles(): ArticleRecord[] {
  const day = '2026-05-18';
  return [
    article(day, '01', {
      id: 'shape-jump',
      genre: 'feature',
      kicker: '从一口泉到四十里渠，三代护水人的账本里记着什么',
      title: '泉水重新流过老城墙根，南关的石磨又转起来了',
      subtitle: '——淇河上游三个村庄春季补水见闻',
      column: '走读淇河',
      bylines: [
        { name: '闵怀谷', role: 'reporter', affiliation: '本报', raw: '本报记者 闵怀谷' },
        { name: '鲍新雨', role: 'correspondent', raw: '通讯员 鲍新雨' },
      ],
      body: [
        paragraph(
          '谷雨前一天，南关村的护水人栗长庚打开了泉眼上的铁箅子。水先是不动，过了一袋烟的工夫，渠底的石子一颗一颗亮起来。',
        ),
        paragraph('“这口泉停了十一年。”栗长庚把日期写在本子上，又把笔递给身后的孙女，让她在下面画了一个圆圈。'),
      ],
      jump: { to: '第三版' },
      people: [{ name: '栗长庚', count: 2 }],
    }),
    article(day, '03', {
      id: 'shape-jump-rest',
      title: '泉水重新流过老城墙根',
      body: [
        paragraph('渠修好以后，第一户开磨的是村东的磨坊。磨坊主人说，水磨磨出来的面慢，一个时辰二十斤，但是不烫手。'),
      ],
      jump: { from: '第一版' },
    }),
    article(day, '01', {
      id: 'shape-jump-lost',
      title: '二十六所小学用上了午休躺椅',
      body: [
        paragraph('躺椅的靠背可以放到一百六十度，课桌下面留了放书包的格子。城东小学的孩子们给自己的椅子贴上了名字。'),
      ],
      jump: { to: '第七版' },
    }),
    article(day, '02', {
      id: 'shape-table',
      genre: 'report',
      title: '四个渠段的春灌用水公布',
      dateline: '本报讯',
      body: [
        paragraph(
          '灌区服务站把今年头两轮水的账目贴在了各村的公示栏里。和往年不同，今年的表格多了一列：每亩地比上年省下多少。',
        ),
        {
          type: 'table',
          rows: [
            ['渠段', '亩数', '头轮水（立方米）', '二轮水（立方米）', '每亩比上年'],
            ['上游一段', '1240', '86800', '79300', '省 6.1 立方米'],
            ['南关段', '960', '66500', '60200', '省 6.6 立方米'],
            ['柳林段', '1875', '138000', '127400', '省 5.7 立方米'],
            ['下游末段', '430', '31900', '30100', '省 4.2 立方米'],
          ],
          source,
        },
        { type: 'subheading', text: '三件事先做', source },
        {
          type: 'list',
          items: ['柳林段的两处跌水入冬前重砌', '末段加装水尺，每周读数一次', '各村推举一名看账人'],
          source,
        },
        { type: 'figure', caption: '柳林段的渠水穿过麦田。', credit: '鲍新雨 摄', source },
        paragraph('服务站说，第三轮水看墒情再定，水价不变。'),
      ],
    }),
    article(day, 'B04', {
      id: 'shape-verse',
      genre: 'verse',
      title: '磨坊三章',
      bylines: [{ name: '岑晚舟', role: 'author', raw: '岑晚舟' }],
      page: { label: 'B04', name: '副刊' },
      body: [
        {
          type: 'verse',
          lines: [
            '石头转一圈',
            '麦子忘记了田野',
            '',
            '水转一圈',
            '石头忘记了山',
            '',
            '我转一圈',
            '还在门槛上坐着，等面粉落满那只旧木斗',
          ],
          source,
        },
      ],
    }),
  ];
}

/** Two years of short articles; the words "夜校" and "口袋公园" come up in the last third. */
function monthlyArticles(): ArticleRecord[] {
  const subjects = ['菜市场', '自行车道', '社区食堂', '图书角', '老厂房', '河堤', '公交站', '篮球场'];
  return Array.from({ length: 24 }, (_, month) =>
    Array.from({ length: 34 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 5 + month, 1 + (index % 28))).toISOString().slice(0, 10);
      const rising =
        month >= 14 && index % 34 < (month - 12) * 2 ? '夜校' : month >= 17 && index % 3 === 0 ? '口袋公园' : null;
      const subject = subjects[(index + month) % subjects.length] ?? '';
      const topic = rising ?? subject;
      return article(day, `0${1 + (index % 4)}`, {
        id: `month-${month}-${index}`,
        title: `${subject}旁边添了${rising ?? '长椅'}`,
        body: [paragraph(`${topic}的开放时间写在门口的木牌上，来的人可以先在本子上记下名字。`)],
        keywords: [topic, subject],
      });
    }),
  ).flat();
}
