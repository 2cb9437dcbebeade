import type { Byline } from '../../../model/record.ts';
import { readAgencySource } from './agency-source.ts';
import { readAuthorWithUnit } from './author-unit.ts';
import { isBylineName, isSureName } from './byline-name.ts';
import { readCorporateAuthor } from './corporate-author.ts';
import { readLetterWriter as readLetterWriterFrom } from './letter-writer.ts';
import { parseByline } from './parse-byline.ts';
import { splitNames } from './split-names.ts';

/** Marks that stand before a name alone: □ 甲乙丙. */
const mark = /^[□■◎●○▲△◆◇]\s*/u;

/** A way to read who wrote. */
type Reader = (line: string, bracketed: boolean) => Byline[] | null;

/** The ways a line of its own names who wrote, tried in this order. */
const readers: readonly Reader[] = [
  parseByline,
  readCorporateAuthor,
  readAgencySource,
  readAuthorWithUnit,
  readBracketedWriter,
  readMarkedNames,
  readLetterWriter,
  readHouseAndName,
  readPenName,
];

/** Those of them that read lines without blanks and brackets, as most lines are: the others part name and body by them. */
const plainReaders: readonly Reader[] = [parseByline, readCorporateAuthor, readAgencySource, readMarkedNames];

/**
 * Reads a byline that has a line of its own, brackets around it or none:
 *
 *   □本报记者 甲乙丙      （记者 甲乙）      □ 甲乙丙      本报评论员      据新华社      甲乙（柳湾中学）
 *
 * @returns null where the line is no byline.
 */
export function readBylineLine(text: string): Byline[] | null {
  const line = text.trim();
  const inner = /^[（(【]([^（()）【】]*)[）)】]$/u.exec(line)?.[1];
  for (const read of /[\s（(]/u.test(line) ? readers : plainReaders) {
    const bylines = read(inner ?? line, inner !== undefined);
    if (bylines) return bylines;
  }
  return null;
}

/** □ 甲乙丙 · □甲乙 丙丁: names behind a mark are the authors'. */
function readMarkedNames(line: string): Byline[] | null {
  if (!mark.test(line)) return null;
  const words = line.replace(mark, '');
  const names = splitNames(words);
  const isName = names.length === 1 ? isBylineName : isSureName;
  if (names.length === 0 || names.length > 3 || !names.every(isName)) return null;
  return names.map((name) => ({ name, role: 'author', raw: line }));
}

/** （柳湾市渡口区 甲乙） · （县仲裁院调解员 甲乙）: brackets sign the text above with the name and where it is of. */
function readBracketedWriter(line: string, bracketed: boolean): Byline[] | null {
  return bracketed ? readLetterWriterFrom(line, true) : null;
}

const letter = /^(?:(\p{Script=Han}{2,14}?)\s*)?(?:本报|热心|一)?读者\s+(\S[^，。]{1,10})$/u;

/** 柳湾镇 读者 甲乙: who wrote a letter to the editor, and from where. Not 读者 服务部. */
function readLetterWriter(line: string): Byline[] | null {
  const [, place, words] = letter.exec(line) ?? [];
  if (!words) return null;
  const names = splitNames(words);
  if (names.length === 0 || names.length > 2 || !names.every(isSureName)) return null;
  return names.map((name) => ({ name, role: 'author', ...(place ? { affiliation: place } : {}), raw: line }));
}

const houseAndName =
  /^(\S{2,12}(?:融媒体?中心|报社|日报|晚报|青年报|电视台|宣传部))\s+(\p{Script=Han}[\p{Script=Han}\s]{1,12})$/u;

/** 柳湾县融媒体中心 甲乙丙 · 柳湾县委宣传部 甲乙丙: a house and its people, no role between them. */
function readHouseAndName(line: string): Byline[] | null {
  const [, house, words] = houseAndName.exec(line) ?? [];
  if (!house || !words || /记者|通讯员/u.test(line)) return null;
  const names = splitNames(words);
  if (names.length === 0 || names.length > 3 || !names.every(isSureName)) return null;
  const role = house.endsWith('部') ? 'correspondent' : 'reporter';
  return names.map((name) => ({ name, role, affiliation: house, raw: line }));
}

const penName = /^(\p{Script=Han}{2,4})\s+[著译]$/u;

/** 老河 著: an author, whose pen name needs no surname. */
function readPenName(line: string): Byline[] | null {
  const name = penName.exec(line)?.[1];
  return name && isBylineName(name) ? [{ name, role: 'author', raw: line }] : null;
}
