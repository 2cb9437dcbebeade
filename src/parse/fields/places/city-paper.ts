import type { Region } from '../../../model/record.ts';
import { citiesElsewhere } from '../../gazetteer/cities-elsewhere.ts';

/** A paper of another province's city, which newspapers.yaml need not have: its name says whose it is. */
export interface CityPaper {
  id: string;
  name: string;
  region: Region;
}

const kinds: Readonly<Record<string, string>> = {
  日报: 'ribao',
  晚报: 'wanbao',
  晨报: 'chenbao',
  早报: 'zaobao',
  商报: 'shangbao',
  都市报: 'dushibao',
};
const called = new RegExp(`^(\\p{Script=Han}{2,6}?)(${Object.keys(kinds).join('|')})$`, 'u');

/** 聊城日报 is of 聊城市. Null for 柳湾日报, which no city of that name has, and for 人民日报. */
export function cityPaper(name: string): CityPaper | null {
  const [, city = '', kind = ''] = called.exec(name) ?? [];
  const region = city === '' ? undefined : citiesElsewhere().get(city);
  return region ? { id: `${kinds[kind]}-${region.adcode}`, name, region } : null;
}

const address =
  /(?:^|[\s,，;；。])(?:本?报社?|社|编辑部|通信|通讯|联系)?地?[址]\s?[:：]\s?(?:\p{Script=Han}{2,3}省)?(\p{Script=Han}{2,4}?)市/u;
const mailbox = /(?<![\w.-])[a-z]{2,3}(rb|wb|cb|zb|sb)[a-z\d]{0,8}@/iu;
const kindsByLetters: Readonly<Record<string, string>> = { rb: '日报', wb: '晚报', cb: '晨报', zb: '早报', sb: '商报' };

/**
 * The region of a page that speaks of no city of Henan and prints its own address, and the paper by its mailbox there:
 *
 *   地址：聊城市东昌西路1号 … E-mail:lcrbdch@example.com      聊城市, 聊城日报
 *
 * @param furniture what the page prints of itself: an address in an article is anybody's
 */
export function paperByAddress(furniture: readonly string[]): { region: Region; paper: CityPaper | null } | null {
  const city = furniture.map((text) => address.exec(text)?.[1]).find((found) => found !== undefined);
  const region = city === undefined ? undefined : citiesElsewhere().get(city);
  if (!region) return null;
  const letters = furniture.map((text) => mailbox.exec(text)?.[1]).find((found) => found !== undefined);
  const kind = kindsByLetters[letters?.toLowerCase() ?? ''];
  return { region, paper: kind === undefined ? null : cityPaper(`${city}${kind}`) };
}
