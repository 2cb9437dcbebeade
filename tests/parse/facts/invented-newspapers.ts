import type { Newspaper } from '../../../src/model/archive.ts';

/** Two papers of a city, for tests. */
export const newspapers: Newspaper[] = [
  {
    id: 'hebi-daily',
    name: '鹤壁日报',
    aliases: ['鹤报融媒体中心'],
    city: { name: '鹤壁市', adcode: '410600' },
    default: true,
  },
  {
    id: 'qihe-morning',
    name: '淇河晨报',
    aliases: [],
    city: { name: '鹤壁市', adcode: '410600' },
    default: false,
  },
];
