import type { Newspaper } from '../../../model/archive.ts';
import type { Region } from '../../../model/record.ts';
import { isProvincial } from './infer-region.ts';

export interface InferredNewspaper {
  id: string;
  name: string;
  basis: 'inferred';
  /** The byline that names the paper, or null where the city's default paper is assumed. */
  evidence: string | null;
}

/**
 * The newspaper of a page that does not say: the one whose name or alias its bylines and channels give most often
 * (鹤报融媒体中心记者 …, 本报记者 …/淇河晨报, or 晚报记者 and 晚报讯 where the city has one evening paper, 焦作晚报微信, 晚报热线, a
 * mailbox that is called after it, its hotline), among the papers of the region, where one is known, and of the province, else the region's default. A paper that the text only speaks of
 * (据《某某日报》报道) does not count. Where no byline tells, a page with a letter (A05) is the city's evening or morning
 * paper's, for dailies number theirs through. Null without region and byline.
 *
 * @param label the page's label, such as 02 or A05, where it is known
 */
export function inferNewspaper(
  texts: readonly string[],
  region: Region | null,
  newspapers: readonly Newspaper[],
  label: string | null = null,
): InferredNewspaper | null {
  const own = newspapers.filter((paper) => !region || paper.city.adcode === region.adcode);
  const candidates = [...own, ...newspapers.filter((paper) => isProvincial(paper) && !own.includes(paper))];
  const signed = texts.flatMap(textsBeforeRoles);
  const allSigned = signed.join('\n');
  const addresses = region ? texts.flatMap(addressesIn) : [];
  const numbers = texts.flatMap(hotlinesIn);
  const counted = candidates.map((paper) => {
    const kind = region ? onlyKind(paper, own, candidates) : null;
    const bylines = isNamed(paper, kind, allSigned) ? bylinesOf(paper, kind, signed) : [];
    const called = numbers.filter((number) => paper.hotlines?.includes(number));
    return { paper, bylines: [...bylines, ...addressesOf(paper, own, addresses), ...called] };
  });
  const [first, second] = counted.sort((a, b) => b.bylines.length - a.bylines.length);
  if (first && first.bylines.length > (second?.bylines.length ?? 0)) {
    return { id: first.paper.id, name: first.paper.name, basis: 'inferred', evidence: first.bylines[0] ?? null };
  }
  const lettered = label !== null && /^[A-Z]/u.test(label) ? own.filter(({ name }) => cityPaper.test(name)) : [];
  const [only, another] = region ? lettered : [];
  const city = region?.adcode.endsWith('0000') ? null : region; // the province has many papers, and none is likelier
  const assumed = only && !another ? only : city ? own.find((paper) => paper.default) : undefined;
  return assumed ? { id: assumed.id, name: assumed.name, basis: 'inferred', evidence: null } : null;
}

/** Papers that are sold in the streets of their city and part their pages into A, B and C. */
const cityPaper = /(?:晚报|晨报|早报)$/u;

/**
 * 晚报 for the only evening paper of a city, 商报 for that of the province where the city has none; null for a daily, for what
 * says nothing of its kind, and where two are one.
 */
function onlyKind(paper: Newspaper, own: readonly Newspaper[], candidates: readonly Newspaper[]): string | null {
  const kind = /(?:晚报|晨报|早报|商报|今报)$/.exec(paper.name)?.[0];
  if (kind === undefined) return null;
  const ofCity = own.filter(({ name }) => name.endsWith(kind));
  const [only, another] = ofCity.length > 0 ? ofCity : candidates.filter(({ name }) => name.endsWith(kind));
  return only === paper && another === undefined ? kind : null;
}

/** How long a paper's name with what may stand behind it is at most, in characters. */
const longest = 48;

/** By what a paper speaks and is reached beside its pages. */
const channels = '微信|微博|客户端|公众号|视频号|抖音|热线|帮办';
const offices = '编辑部|新闻部';
const rolesAndChannels = new RegExp(`记\\s?者|通讯员|${channels}|${offices}|讯(?=\\s?[(（])`, 'gu');

/**
 * What stands before 记者, 通讯员, channels and offices wherever a text has them, and these: few papers' names need be looked for in
 * all of it.
 */
function textsBeforeRoles(text: string): string[] {
  return Array.from(text.matchAll(rolesAndChannels), ({ index, 0: role }) =>
    text.slice(Math.max(0, index - longest), index + role.length),
  );
}

/** A glance: few of a province's papers are named on a page at all. */
function isNamed(paper: Newspaper, kind: string | null, text: string): boolean {
  return (kind !== null && text.includes(kind)) || [paper.name, ...paper.aliases].some((name) => text.includes(name));
}

function bylinesOf(paper: Newspaper, kind: string | null, signed: readonly string[]): string[] {
  const pattern = bylinePattern(paper, kind);
  return signed.flatMap((text) => pattern.exec(text)?.[0] ?? []);
}

/** A byline or a channel of the paper's at the end of a text. */
function bylinePattern(paper: Newspaper, kind: string | null): RegExp {
  const names = [paper.name, ...paper.aliases].sort((a, b) => b.length - a.length);
  // The names hold no characters that a pattern would read otherwise, save perhaps a full stop.
  const any = names.map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|');
  const own = kind ? `|(?<!(?![给向致打到找过由])\\p{Script=Han})${kind}` : '';
  const called = `(?:${any}${own})[”"」]?`;
  const byline = `(?:${any}${own})(?:全媒体|融媒体?)?\\s?(?:首席|见习|实习|特约|特派)?(?:记\\s?者|通讯员)$`;
  return new RegExp(
    `${byline}|(?:${any}${own})讯$|${called}(?:官方|新闻)?(?:${channels})$|(?:${any})\\p{Script=Han}{0,4}(?:${offices})$`,
    'u',
  );
}

/** 新闻热线 5550000: the number a page calls its own. */
const hotline = /热线(?:电话)?[:：\s]{0,2}(?<number>\d{5,8})(?!\d)/gu;

function hotlinesIn(text: string): string[] {
  return text.includes('热线') ? Array.from(text.matchAll(hotline), ({ groups }) => groups?.number ?? '') : [];
}

/** What letters of a paper's address say of its kind, the first of the Pinyin of its last two signs. */
const kindsByLetters: Readonly<Record<string, string>> = { rb: '日报', wb: '晚报', cb: '晨报', zb: '早报', sb: '商报' };
const address =
  /(?<![\w.-])([a-z]{2,3}(?:rb|wb|cb|zb|sb)[a-z\d]{0,8}@[\w.-]+|[\w.-]+@[a-z]{2,3}(?:rb|wb|cb|zb|sb)\.\w+)/giu;
const letters = /^[a-z]{2,3}(rb|wb|cb|zb|sb)|@[a-z]{2,3}(rb|wb|cb|zb|sb)\./iu;

/** lwwb5550@126.com, xsxw@lwrb.cn: mailboxes that are named after a paper. */
function addressesIn(text: string): string[] {
  return text.includes('@') ? Array.from(text.matchAll(address), ([written]) => written) : [];
}

/** Those of the only paper of its kind in its city. */
function addressesOf(paper: Newspaper, own: readonly Newspaper[], addresses: readonly string[]): string[] {
  return addresses.filter((written) => {
    const [, before, behind] = letters.exec(written) ?? [];
    const kind = kindsByLetters[(before ?? behind ?? '').toLowerCase()];
    const ofKind = kind === undefined ? [] : own.filter(({ name }) => name.endsWith(kind));
    return ofKind.length === 1 && ofKind[0] === paper;
  });
}
