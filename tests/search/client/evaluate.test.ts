import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shard } from '../../../src/search/client/archive.ts';
import { evaluate } from '../../../src/search/client/evaluate.ts';
import type { Facets } from '../../../src/search/index-files.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { Zone } from '../../../src/search/zones.ts';
import { zones } from '../../../src/search/zones.ts';

type Held = Partial<Record<Zone | 'place', string>>;

const records: Held[] = [
  { title: '书屋开门', body: '渠水到了书屋', place: '浚县' },
  { title: '春灌', lead: '渠水', author: '尹晓禾', byline: '本报记者尹晓禾' },
  { title: '停水', body: '尹晓禾说书屋', place: '淇县' },
];

const noFacets: Facets = {
  records: records.length,
  dates: [],
  city: {},
  county: {},
  paper: {},
  kind: {},
  section: {},
};

/** A shard that answers as grep would. */
const shard: Shard = {
  name: '2026',
  records: records.length,
  find: async (phrase) =>
    records.flatMap((record, position) => {
      const found = zones.filter((zone) => record[zone]?.includes(phrase));
      return found.length === 0 ? [] : [{ position, zones: found }];
    }),
  facets: async () => noFacets,
  names: async () => ({ column: {}, reporter: {} }),
  places: async () => ({ 浚县: [0], 淇县: [2] }),
  hits: () => Promise.reject(new Error('not asked for')),
};

const positions = async (query: string) => (await evaluate(parseQuery(query), shard)).map(({ position }) => position);

test('all clauses must hold, and an excluded one must not', async () => {
  assert.deepEqual(await positions('渠水 书屋'), [0]);
  assert.deepEqual(await positions('渠水 -书屋'), [1]);
  assert.deepEqual(await positions('渠水 -没有'), [0, 1]);
});

test('one of several choices is enough', async () => {
  assert.deepEqual(await positions('春灌|停水'), [1, 2]);
  assert.deepEqual(await positions('春灌|停水 书屋'), [2]);
  assert.deepEqual(await positions('-春灌|停水'), [0]);
});

test('a word for a field does not count elsewhere', async () => {
  assert.deepEqual(await positions('标题:书屋'), [0]);
  assert.deepEqual(await positions('记者:尹晓禾'), [1]);
  assert.deepEqual(await positions('记者:本报'), []);
  assert.deepEqual(await positions('本报'), [1]);
  assert.deepEqual(await positions('地点:县'), [0, 2]);
  assert.deepEqual(await positions('-标题:书屋 书屋'), [2]);
});

test('a query that only excludes begins from everything, and an empty one holds everything', async () => {
  assert.deepEqual(await positions('-渠水'), [2]);
  assert.deepEqual(await positions(''), [0, 1, 2]);
});

test('tells for each clause where it holds, as ranking needs', async () => {
  assert.deepEqual(await evaluate(parseQuery('书屋 渠水|春灌 -停水'), shard), [
    { position: 0, zones: [['title', 'body'], ['body']] },
  ]);
  assert.deepEqual((await evaluate(parseQuery('渠水|春灌'), shard))[1], { position: 1, zones: [['title', 'lead']] });
});
