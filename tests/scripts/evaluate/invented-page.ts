import { Label } from '../../../scripts/evaluate/label.ts';
import type { MeasuredPage } from '../../../scripts/evaluate/measure-page.ts';
import { measurePage } from '../../../scripts/evaluate/measure-page.ts';
import type { PageResult, Placement } from '../../../src/model/page.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { resultOfLabel } from './result-of-label.ts';

/** A small page with a seam (lines 9 and 15), a jump line, a signature, a list and a photo. */
export const inventedDump = [
  '## 5 | 乡村',
  '',
  '# 磨坊里办起故事会',
  '',
  '## 每月两场 老少都来',
  '',
  '本报讯(记者 柏小舟 通讯员 路知远)5月6日傍晚,石磨村的旧磨坊里亮起灯,第一场故事会开讲。',
  '',
  '讲故事的是退休教师,听故事的坐满了两层木楼梯。孩子们轮流',
  '',
  '# 水渠清淤赶在麦收前',
  '',
  '(上接第一版)清淤队分成三组,白天挖泥,傍晚验收,每组二十人。',
  '',
  '上台,把自家老人讲过的事再讲一遍。',
  '',
  '图为故事会现场。 路知远 摄',
  '',
  '1. 先清支渠,再清斗渠。',
  '2. 淤泥运到地头晾干。(柏小舟)',
  '',
].join('\n');

const noHeadline = { kicker: [], subtitle: [], series: [], column: [] };

export const inventedLabel = Label.parse({
  dump: 'dumps/invented.txt',
  newspaper: '石磨日报',
  region: '石磨',
  page: '5',
  section: '乡村',
  issueDate: { earliest: '2026-05-07', latest: '2026-05-09', best: '2026-05-07' },
  articles: [
    {
      ...noHeadline,
      title: [3],
      subtitle: [5],
      jump: null,
      reporters: ['柏小舟'],
      correspondents: ['路知远'],
      body: [
        { type: 'paragraph', lines: [7] },
        { type: 'paragraph', lines: [9, 15] },
      ],
    },
    {
      ...noHeadline,
      title: [11],
      jump: '上接第一版',
      reporters: ['柏小舟'],
      correspondents: [],
      body: [
        { type: 'paragraph', lines: [13] },
        { type: 'list', lines: [19, 20] },
      ],
    },
  ],
  photos: [{ lines: [17], credit: [] }],
  furniture: [1],
  orphanHeadlines: [],
});

/** A faultless parse of the invented page, to be spoiled by a test. */
export function inventedResult(): PageResult {
  return resultOfLabel(inventedLabel, inventedDump);
}

/** The invented page measured after `spoil` has had its way with a faultless parse. */
export function measureInvented(spoil: (result: PageResult) => void = () => {}): MeasuredPage {
  const result = inventedResult();
  spoil(result);
  return measurePage(inventedLabel, inventedDump, result);
}

export function recordOf(result: PageResult, id: string): ArticleRecord {
  const record = result.records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

/** The text of a paragraph of a record, replaced in place. */
export function changeParagraph(record: ArticleRecord, index: number, change: (text: string) => string): void {
  const block = record.body[index];
  if (block?.type !== 'paragraph') throw new Error(`block ${index} is no paragraph`);
  block.text = change(block.text);
}

/** The placement of a line of the invented page. */
export function placementOf(result: PageResult, line: number): Placement {
  const start =
    inventedDump
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line === 1 ? 0 : 1);
  const placement = result.placements.find((candidate) => candidate.start === start);
  if (!placement) throw new Error(`no placement for line ${line}`);
  return placement;
}
