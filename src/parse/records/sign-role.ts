import type { Byline } from '../../model/record.ts';
import { readsAsCommentary } from '../fields/terms/genre/commentary.ts';

/**
 * Names alone in brackets under a report are its reporters'; under a commentary and a poem they are its author's:
 *
 *   柳湾时评 / 灯要亮在人前 … （何苗）      author
 *   夜渡 / 竹篙立在船头 / … （何苗）        author
 *   渡口添了夜班船 … （何苗）                reporter
 */
export function signAsAuthors(
  bylines: readonly Byline[],
  { title, column, dateline, isVerse }: { title: string; column: string; dateline: string; isVerse: boolean },
): Byline[] {
  const isSigned = bylines.every(({ role, raw }) => role === 'reporter' && !/记者/u.test(raw));
  if (!isSigned || dateline !== '' || !(isVerse || readsAsCommentary(title, column))) return [...bylines];
  return bylines.map((byline) => ({ ...byline, role: 'author' }));
}
