import { CharacterSet } from '../../../character-set.ts';
import type { Word } from './clause.ts';

/** Prefixes that are not in the map but say whose a body is. */
const realms = new Set('全国|中国|中华|国家|中共|河南|豫|省|市|县|区|镇|乡|街道'.split('|'));

const numerals = new CharacterSet('一二两三四五六七八九十几多各每数');

const units = new CharacterSet('省市县区');

/** What names of places end with, the last character of 街道 among it. */
const placeEnds = new CharacterSet('省市县区镇乡道');

/**
 * Whether a name can begin at the word: a place, or 市, 县, 区 for the place the paper is at home in.
 *
 *   市|特种设备|检验|中心      浚县|住建局      善堂镇|花生|合作社      市观|鸟|爱好者|协会 (a wrong cut of the segmentation)
 */
export function isAnchor(word: Word): boolean {
  if (numerals.hasAt(word.text, 0) && word.tag !== 'ns') return false;
  if (word.tag === 'ns' || word.tag === 'nt' || realms.has(word.text)) return !notPlaces.has(word.text);
  const last = word.text.length - 1;
  if (last > 0 && placeEnds.hasAt(word.text, last) && (!word.text.endsWith('道') || word.text.endsWith('街道'))) {
    return !notPlaces.has(word.text);
  }
  return units.hasAt(word.text, 0) && (word.tag === 'x' || word.text.length > 3);
}

/** Words of the map, or that end like it, that are no place: 城市, 社区, 小区, 山区, 地区, 超市, 故乡. */
const notPlaces = new Set(
  '城市|都市|社区|小区|片区|山区|地区|城区|市区|辖区|校区|园区|景区|库区|灾区|老区|院区|街区|厂区|矿区|牧区|林区|专区|战区|超市|菜市|集市|股市|楼市|上市|家乡|故乡|他乡|城乡|老乡|水乡|下乡|村镇|乡镇|集镇|全省|全市|全县|全区|我省|我市|我县|我区|该省|该市|该县|该区|本市|各县|各区|县区|市县|重镇|冰镇|生活区|办公区|居民区|商业区|老城区|建成区|功能区|开发区|家属区|服务区|行政区|试验区|现代|社会主义|人民|世界|国际|万里|江山|大地'.split(
    '|',
  ),
);
