import type { Byline } from '../../../model/record.ts';
import { CharacterSet } from '../../character-set.ts';

/** Of these each name of a desk or a commentator has one. */
const nameMarks = new CharacterSet('评编观综');

/**
 * A paper's commentator, editors or desk who sign without a name:
 *
 *   本报评论员      □本报编辑部      本报综合报道      新华社评论员
 */
export function readCorporateAuthor(text: string): Byline[] | null {
  if (!nameMarks.holdsAnyOf(text)) return null;
  const raw = text.trim().replace(/^[□■◎●○◆]\s*/u, '');
  const name =
    /^(?:本[报刊台](?:特约)?(?:评论员|评论部|编辑部|观察员|编者|综合(?=报道$|消息$))|(?:新华社|\p{Script=Han}{2,6}报)(?:特约)?评论员(?=$))/u.exec(
      raw,
    )?.[0];
  if (!name || !/^(?:报道|消息)?$/u.test(raw.slice(name.length))) return null;
  return [
    {
      name: raw,
      role: 'author',
      affiliation: /^(?:本[报刊台]|新华社|\p{Script=Han}{2,6}?报)/u.exec(raw)?.[0] ?? '',
      raw,
    },
  ];
}
