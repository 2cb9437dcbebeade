import type { ArticleRecord } from '../../../src/model/record.ts';
import { day, inferred, inventedRecords, paragraph, record, undated } from '../../site/invented-records.ts';

/** The invented archive with records that are hard to find. */
export function recordsToFind(): ArticleRecord[] {
  return [
    ...inventedRecords(),
    record({
      id: 'find-decimal',
      title: '旱地改成水浇地',
      body: [paragraph('今年新增水浇地24.1万亩，增长5.5%，人均ＧＤＰ超过６万元。')],
      date: day('2024-05-06'),
      places: [{ name: '浚县', adcode: '410621', level: 'county', count: 1 }],
    }),
    record({
      id: 'find-whole',
      title: '育苗中心的一天',
      body: [paragraph('温室里育着241万株菜苗，占地55亩，由Wi-Fi联网的传感器看守。')],
      date: day('2024-05-07'),
    }),
    record({
      id: 'find-traditional',
      title: '舊書攤',
      body: [paragraph('攤主龔麗雲把《濬縣誌》擺在最裡面。'), paragraph('隔壁修表鋪的鐘慢了'), paragraph('三分钟。')],
      date: day('2024-05-08'),
    }),
    record({
      id: 'find-foreign',
      title: '国际友人的来信',
      body: [
        paragraph('信里写着：Café里的ガラス很亮，각자 자리에，还附了一个👍🏽和𠮷野家的票。面积½㎡，建于二○○九年。'),
      ],
      date: day('2024-05-09'),
    }),
    record({
      id: 'find-fences',
      title: 'ꀀꀁ',
      body: [paragraph('彝文字母ꀀ和ꀁ，扩展区的㐀字。'), paragraph('纯属巧合')],
      date: day('2024-05-10'),
    }),
    record({
      id: 'find-caption',
      title: '照片背后',
      body: [
        paragraph('摄影师走了三里'),
        { type: 'figure', caption: '路口的石磨', credit: '龚小满 摄', source: [[3, 3]] },
        paragraph('才拍到这一张。'),
      ],
      date: day('2024-05-11'),
    }),
    record({ id: 'find-nothing', title: '', body: [paragraph('——……')], date: undated }),
    record({
      id: 'find-wide',
      title: '渠水的账本',
      body: [paragraph('水费公开了。')],
      date: inferred('2024-05/2024-06', '2024-05-01', '2024-06-30', 'month'),
    }),
  ];
}
