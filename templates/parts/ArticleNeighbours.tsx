/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { recordTitle } from '../../src/site/titles.ts';
import type { ArticleView } from '../../src/site/view/articles.ts';
import type { Scope } from '../layout/scope.ts';
import { Siblings } from './Siblings.tsx';

/** The articles before and after this one on the same newspaper page. */
export function ArticleNeighbours({ scope, entry }: { scope: Scope; entry: ArticleView }) {
  const words = scope.messages.article;
  const sibling = (relation: string, record: ArticleRecord | null) =>
    record === null
      ? null
      : { address: articleAddress(record), relation, name: recordTitle(record, scope.messages), isHeadline: true };
  return (
    <Siblings
      scope={scope}
      label={words.samePage}
      previous={sibling(words.previous, entry.previous)}
      next={sibling(words.next, entry.next)}
    />
  );
}
