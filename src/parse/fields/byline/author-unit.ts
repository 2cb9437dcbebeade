import type { Byline } from '../../../model/record.ts';
import { isSureName } from './byline-name.ts';
import { splitNames } from './split-names.ts';

/**
 * The body an author works for, printed alone behind the text: 作者单位：柳湾中学 · 作者系柳湾中学教师 · 作者系柳湾中学八（3）班学生
 * 指导教师：何苗
 *
 * @returns the body as printed; null where the words say nothing of the sort.
 */
export function readAuthorUnit(text: string): string | null {
  const words = text.trim().replace(guide, '');
  if (readAuthorBehindUnit(words) !== null) return null;
  return /^(?:作者单位\s*[：:]?|作者(?:系|为|来自|单位为))\s*([^：:。]{2,40})$/u.exec(words)?.[1] ?? null;
}

/** 作者系柳湾医院主任医师 何苗: whom and for whom; null where no name stands behind the body. */
export function readAuthorBehindUnit(text: string): Byline[] | null {
  const raw = text.trim();
  const [, affiliation, words] =
    /^作者(?:系|为|来自)\s*([^\s：:。]{4,30})\s+(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})$/u.exec(raw) ?? [];
  const name = words?.replace(/\s/gu, '');
  return affiliation && name && isSureName(name) ? [{ name, role: 'author', affiliation, raw }] : null;
}

/** The teacher who guided the pupil, who is no author. */
const guide = /[\s，,；;]*(?:指导|辅导)(?:老师|教师)\s*[：:]?\s*[\p{Script=Han}\s]{2,8}$/u;

const body =
  /(?:[大中小]学|学[校院]|幼儿园|[局委院社馆站厅]|公司|集团|协会|研究会|[镇乡村]|街道|社区|中心|[报台厂队]|部|医院|[市县区])(?:[^\p{Script=Han}]?\S{0,10}班|教师|学生|职工)?$/u;

const school = /(?:[大中小]学|学[校院]|[）)]?班)$/u;
/** 柳湾县人民医院消化内科 · 柳湾镇卫生院 · 县农技站: where those who give advice work. */
const advisers =
  /(?:(?:医院|中心|站|院)\p{Script=Han}{1,8}科|医院|卫生院|保健院|卫生室|疾控中心|研究所|律师事务所|(?:农技|植保|气象|畜牧)站)$/u;

/** 柳湾区法院法官 · 县农技站高级农艺师 · 柳湾县医院体检科主任: what they are there. */
const adviserBy =
  /\p{Script=Han}{2,}[院局所处站校园馆科](?:[高中初]级|副?主任|主治|专职)?(?:法官|检察官|律师|公证员|调解员|医师|医生|药师|农艺师|教师|教授)$|\p{Script=Han}{4,}科(?:副?主任|护士长)$/u;

/** 国家二级公共营养师 · 主任医师: what in brackets behind a name makes it an adviser's. */
const qualified =
  /^(?:国家)?(?:[一二三]级|[高中]级|注册|执业|公共|副?主任|主治|副?主管)\p{Script=Han}{0,6}(?:医师|药师|护师|技师|营养师|咨询师|律师|农艺师|兽医师|育婴师)$/u;

/**
 * An author with the body in brackets, or a pupil behind the school, a doctor behind the hospital:
 *
 *   贺望山（作者单位：柳湾中学）      何 苗（柳湾中学）      柳湾中学八（3）班 何苗      柳湾县医院儿科 何苗
 *   何 苗（国家二级公共营养师）      柳湾县医院体检科主任 何苗
 *   （市农业技术推广站 何苗）         any body, where brackets sign with it
 *
 * Not: 柳湾渡口（二期） and other names with a remark.
 */
export function readAuthorWithUnit(text: string, bracketed = false): Byline[] | null {
  const raw = text
    .trim()
    .replace(/^[□■◎●○◆]\s*/u, '')
    .replace(/^证号\s*[：:]?\s*\w+\s*/u, '')
    .replace(guide, '');
  const named = readAuthorBehindUnit(raw);
  if (named) return named;
  const [, words, inner] = /^([^（()）]{2,14})[（(]([^（()）]{2,40})[)）]$/u.exec(raw) ?? [];
  if (!words || !inner) return readPupil(raw, bracketed);
  const names = splitNames(words.replace(/^(?:作者|文|本报小记者|小记者)\s*[：:/／]?\s*/u, ''));
  if (names.length === 0 || names.length > 3 || !names.every(isSureName)) return null;
  const affiliation = readAuthorUnit(inner) ?? (body.test(inner) || qualified.test(inner) ? inner : null);
  return affiliation === null ? null : names.map((name) => ({ name, role: 'author', affiliation, raw }));
}

function readPupil(raw: string, bracketed: boolean): Byline[] | null {
  const [, affiliation, words] = /^(\S{4,24})\s+(\S{2,4}|\S \S)$/u.exec(raw) ?? [];
  const name = words?.replace(/\s/gu, '');
  if (!affiliation || !name || !isSureName(name) || /记者|通讯员/u.test(affiliation)) return null;
  const isUnit =
    school.test(affiliation) ||
    advisers.test(affiliation) ||
    adviserBy.test(affiliation) ||
    (bracketed && body.test(affiliation));
  if (!isUnit) return null;
  return [{ name, role: 'author', affiliation, raw }];
}
