import { loadGazetteer } from '../../src/parse/gazetteer/load-gazetteer.ts';
import type { Random } from './random.ts';

/** The city a page speaks of, its papers, and its counties with their townships. */
export interface City {
  /** Without 市, as labels have it. */
  name: string;
  /** The first is the paper of pages that do not name theirs. */
  newspapers: readonly string[];
  counties: readonly { name: string; townships: readonly string[] }[];
}

const papers: Readonly<Record<string, readonly string[]>> = {
  鹤壁市: ['鹤壁日报', '淇河晨报'],
  焦作市: ['焦作日报', '焦作晚报'],
  郑州市: ['郑州日报', '郑州晚报'],
};

let loaded: City[] | null = null;

/** The cities of the archive, from the gazetteer. */
export function loadCities(): readonly City[] {
  loaded ??= Object.entries(papers).map(([cityName, newspapers]) => {
    const { places } = loadGazetteer();
    const counties = places
      .filter((place) => place.level === 'county' && place.parent?.name === cityName && /[县区市]$/u.test(place.name))
      .map((county) => ({
        name: county.name,
        townships: places
          .filter((place) => place.level === 'township' && place.parent === county && /[镇乡]$|街道$/u.test(place.name))
          .map((place) => place.name)
          .filter((name) => name.length <= 6),
      }))
      .filter(({ name, townships }) => name.length <= 6 && townships.length > 2);
    return { name: cityName.replace(/市$/u, ''), newspapers, counties };
  });
  return loaded;
}

const sides = Array.from('东西南北上下前后大小新老');
const features = ['柳', '杨', '槐', '枣', '石', '沙', '牛', '马', '白', '青', '黄', '龙', '桥', '井', '竹', '韩', '姚'];
const ends = ['庄', '洼', '岗', '窑', '沟', '寨', '营', '湾', '坡', '台', '岭', '河头'];
const blessings = ['和', '安', '瑞', '祥', '春', '福', '锦', '兴', '康', '吉', '明', '泰'];
const grounds = ['苑', '园', '里', '桥头', '新村', '路南', '机床厂', '棉织厂', '河畔', '北街'];

/** An invented village: 东柳庄村. */
export function inventVillage(random: Random): string {
  const side = random.chance(0.5) ? random.pick(sides) : '';
  return `${side}${random.pick(features)}${random.pick(ends)}村`;
}

/** An invented neighbourhood: 锦安苑社区. */
export function inventCommunity(random: Random): string {
  return `${random.pick(blessings)}${random.pick(blessings)}${random.pick(grounds)}社区`;
}
