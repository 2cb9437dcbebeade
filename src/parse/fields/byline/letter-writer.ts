import type { Byline } from '../../../model/record.ts';
import { isSureName } from './byline-name.ts';
import { splitNames } from './split-names.ts';
import { surnameLength } from './surnames.ts';

/** Who people are that write to a paper, behind the place they are of. */
const writer =
  /^(\p{Script=Han}{2,20}?(?:市民|居民|村民|农民|群众|读者|业主|住户|用户|顾客|乘客|司机|家长|学生|教师|老师|医生|护士|工人|职工|干部|会计|店主|商户|军属|战士|老兵|老人|网友))[\s　]+(\S[^，。：:]{1,8})$/u;

/**
 * In brackets, or under a letter, the place or the body alone is enough, or what they are there: （柳湾市渡口区 何苗） ·
 * （市畜牧站 何苗） · （县仲裁院调解员 何苗）.
 */
const from =
  /^(\p{Script=Han}{1,20}?(?:[市县区乡镇村路街巷厂局所院站科]|街道|社区|小区|公司|[大中小]学|学[校院]|医院|中心|[支分]行|委员会|主任|[校院所站]长|专家|教授|律师|医师|技师|农艺师|营养师|技术员|调解员|仲裁员|辅导员|检察官|法官|市民))[\s　]+(\S[^，。：:]{1,8})$/u;

/** （市民 何苗）: in brackets what they are is enough. */
const bare = /^((?:热心)?(?:市民|居民|村民|读者|网友|业主|乘客))[\s　]+(\S[^，。：:]{1,4})$/u;

const title = /(?:师傅|先生|女士|大爷|大妈|大娘|阿姨|老师|同志|同学)$/u;

/**
 * Reads who wrote a letter to the editor: 柳湾制药厂退休工人 何苗 · 渡口路市民 柏师傅 · （柳湾市渡口区 何苗）. Names of portraits have the same form
 * (柳湾社区居民 何苗), so that the caller asks only beside a letter.
 *
 * @param isUnder whether the line stands under a letter's text, where its writer's place needs no brackets.
 */
export function readLetterWriter(text: string, isUnder = false): Byline[] | null {
  const line = text.trim();
  const inner = /^[（(](.*)[）)]$/u.exec(line)?.[1];
  const [, place, words] =
    writer.exec(inner ?? line) ?? from.exec(inner ?? (isUnder ? line : '')) ?? bare.exec(inner ?? '') ?? [];
  if (!place || !words) return null;
  const names = splitNames(words);
  const surname = words.replace(title, '');
  if (surname === '') return null;
  const isCalled = surname !== words && surnameLength(surname) === surname.length;
  if (!isCalled && (names.length === 0 || names.length > 2 || !names.every(isSureName))) return null;
  return (isCalled ? [words] : names).map((name) => ({ name, role: 'author', affiliation: place, raw: line }));
}

const nameless = /^(?:\p{Script=Han}{2,10}[\s　]+)?(?:一[名位个]|几[名位]|一群)\p{Script=Han}{2,10}$/u;

/** 柳湾县 一名船工 · （几位老人）: who signs a letter and gives no name. */
export function isNamelessWriter(text: string): boolean {
  return text.length <= 24 && nameless.test(text.trim().replace(/^[（(](.*)[）)]$/u, '$1'));
}

/** The last line of a letter behind its last sentence, a blank before it and one inside. */
const behindText = /[。！？!?”][\s　]+(\p{Script=Han}{2,20}[\s　]+\p{Script=Han}{2,8})[\s　]*$/u;

/** Who signs a letter behind its last sentence: …请修一修路。 柳湾县读者 何苗. Null where nobody does. */
export function letterWriterAtEnd(text: string): Byline[] | null {
  const line = /\s/u.test(text) ? behindText.exec(text.slice(-40))?.[1] : undefined;
  return line === undefined ? null : readLetterWriter(line, true);
}
