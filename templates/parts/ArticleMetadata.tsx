/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import {
  articleAddress,
  articleCitationAddress,
  articleJsonAddress,
  articleTextAddress,
} from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { articleMetaTags } from '../../src/site/metadata/meta-tags.ts';
import { articleStructuredData, embedJson } from '../../src/site/metadata/structured-data.ts';
import type { Scope } from '../layout/scope.ts';
import { articleTrail } from './ArticleTrail.tsx';

/** What the head of an article's page tells programs: its metadata, its other forms, its data. */
export function ArticleMetadata({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const { messages, settings, link } = scope;
  const { address } = settings;
  const full = (to: string) => (address === undefined ? link(to) : address + to.slice(1));
  const data = articleStructuredData({ record, trail: articleTrail(scope, record), messages, settings, link: full });
  return (
    <>
      {address === undefined ? null : <link rel="canonical" href={full(articleAddress(record))} />}
      {articleMetaTags(record, messages, settings).map((tag) => (
        <meta key={`${tag.name ?? tag.property} ${tag.content}`} {...tag} />
      ))}
      <link rel="alternate" type="application/json" href={link(articleJsonAddress(record))} />
      <link rel="alternate" type="text/plain" href={link(articleTextAddress(record))} />
      <link
        rel="alternate"
        type="application/x-research-info-systems"
        href={link(articleCitationAddress(record, 'ris'))}
      />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedJson(data) }} />
    </>
  );
}
