/**
 * Articles to search in, any number of them. Words are drawn from the dictionary of nodejieba as often as they are used,
 * and each article keeps to some of them, as texts do: the templates of the generated corpus would repeat themselves, and
 * a word would be in every second article. Names, numbers and places are the corpus's own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ArticleRecord, BodyBlock } from '../../src/model/record.ts';
import { dayFrom, isoDay } from '../generate-corpus/calendar.ts';
import { inventName } from '../generate-corpus/names.ts';
import { inventVillage, loadCities } from '../generate-corpus/places.ts';
import type { Random } from '../generate-corpus/random.ts';
import { createRandom } from '../generate-corpus/random.ts';

/** Articles of a day: some 10,000 a year, as three papers might print. */
const perDay = 27;
const lastDay = { year: 2025, month: 12, day: 31 };
/** Words an article comes back to, and how often it takes one of them. */
const ownWords = 60;
const ownShare = 0.45;
const offices = [
  '水利局',
  '文化馆',
  '供电公司',
  '实验小学',
  '融媒体中心',
  '农业农村局',
  '第一人民医院',
  '城乡客运公司',
];

/** Newest first; the same count gives the same articles, and a larger one adds older ones. */
export function* generateArticles(count: number): Generator<ArticleRecord, void> {
  const draw = wordSource();
  const cities = loadCities();
  for (let number = 0; number < count; number += 1) {
    const random = createRandom('search bench', number);
    const city = random.pick(cities);
    const county = random.pick(city.counties);
    const day = isoDay(dayFrom(lastDay, -Math.floor(number / perDay)));
    const own = Array.from({ length: ownWords }, () => draw(random));
    const word = () => (random.chance(ownShare) ? random.pick(own) : draw(random));
    const names = Array.from({ length: random.int(1, 4) }, () => inventName(random));
    const facts = () => factOf(random, names, county.name);
    const reporter = inventName(random);
    yield {
      kind: 'article',
      id: `bench-${String(number).padStart(6, '0')}`,
      title: phrase(word, random.int(4, 7)),
      ...(random.chance(0.3) ? { kicker: phrase(word, random.int(4, 6)) } : {}),
      ...(random.chance(0.25) ? { subtitle: `——${phrase(word, random.int(4, 6))}` } : {}),
      bylines: [{ name: reporter, role: 'reporter', affiliation: '本报', raw: `本报记者 ${reporter}` }],
      dateline: '本报讯',
      body: Array.from({ length: random.int(3, 8) }, (): BodyBlock => {
        const sentences = Array.from({ length: random.int(2, 4) }, () => sentence(word, facts, random));
        return { type: 'paragraph', text: sentences.join(''), source: [[1, 1]] };
      }),
      newspaper: { id: `${city.name}-daily`, name: city.newspapers[0] ?? '', basis: 'given' },
      page: { label: String(random.int(1, 8)).padStart(2, '0'), name: random.pick(['要闻', '民生', '县区', '文化']) },
      date: { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'given', evidence: [] },
      region: { name: `${city.name}市`, adcode: '410600' },
      places: [{ name: county.name, adcode: '410621', level: 'county', count: 1 }],
      people: names.map((name) => ({ name, count: 1 })),
      organisations: [],
      keywords: [],
      summary: '',
      source: { dump: 'bench.txt', sha256: '0'.repeat(64), spans: [[1, 1]], dialect: 'plain' },
      problems: [],
    };
  }
}

function sentence(word: () => string, fact: () => string, random: Random): string {
  const parts = Array.from({ length: random.int(2, 4) }, () =>
    random.chance(0.3)
      ? `${phrase(word, random.int(1, 3))}${fact()}${phrase(word, 1)}`
      : phrase(word, random.int(3, 6)),
  );
  return `${parts.join('，')}${random.pick(['。', '。', '。', '！', '？'])}`;
}

function factOf(random: Random, names: readonly string[], county: string): string {
  const number = random.chance(0.4) ? `${random.int(1, 99)}.${random.int(1, 9)}` : String(random.int(1, 3000));
  return random.pick([
    () => random.pick(names),
    () => county,
    () => `${county}${random.pick(offices)}`,
    () => inventVillage(random),
    () => `${number}${random.pick(['万元', '万亩', '%', '公里', '户', '人次'])}`,
    () => `“${random.int(1000, 9999)}”工作法`,
    () =>
      random.pick([
        'GDP',
        'Wi-Fi',
        'APP',
        'AI',
        '5G',
        'PM2.5',
        'VR',
        `${random.pick(['G', 'S', 'X'])}${random.int(100, 999)}`,
      ]),
    () => `${random.int(1, 12)}月${random.int(1, 28)}日`,
    () => `《${random.pick(names)}的账本》`,
  ])();
}

function phrase(word: () => string, words: number): string {
  return Array.from({ length: words }, word).join('');
}

/** Draws words of the dictionary, each as often as it is used. */
function wordSource(): (random: Random) => string {
  const folder = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  const lines = readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n');
  const words: string[] = [];
  const ends: number[] = [];
  let total = 0;
  for (const line of lines) {
    const [word = '', frequency = '0'] = line.split(' ');
    if (!/^[\u4e00-\u9fff]{1,6}$/.test(word)) continue;
    total += Number(frequency);
    words.push(word);
    ends.push(total);
  }
  return (random) => {
    const place = random.next() * total;
    let low = 0;
    for (let high = ends.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
}
