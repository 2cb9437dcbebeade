/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueAddress, pageAddress, paperAddress, papersAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { issueTitle, pageTitle, paperTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';
import { Trail } from './Trail.tsx';

/** Newspaper, issue and page of an article. */
export function ArticleTrail({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  return <Trail scope={scope} steps={articleTrail(scope, record)} />;
}

/** The steps of the trail, for who tells them in another form. */
export function articleTrail({ messages }: Scope, record: ArticleRecord): [address: string, name: string][] {
  return [
    [papersAddress, messages.papers.title],
    [paperAddress(record.newspaper?.id ?? null), paperTitle(record.newspaper ?? { name: null }, messages)],
    [issueAddress(record), issueTitle(record, messages)],
    [pageAddress(record), pageTitle(record.page, messages)],
  ];
}
