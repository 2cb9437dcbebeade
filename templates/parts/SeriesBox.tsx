/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { recordTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';
import { Headline } from './Headline.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** The other articles under the same headline. */
export function SeriesBox(props: { scope: Scope; record: ArticleRecord; series: ArticleRecord[] }) {
  const { scope, record, series } = props;
  if (record.series === undefined) return null;
  const { messages } = scope;
  return (
    <section class="panel series">
      <h2>
        {messages.article.series('')}
        <span lang={scope.contentLanguage}>
          <SubjectLink scope={scope} kind="series" name={record.series.title} />
        </span>
      </h2>
      <ol>
        {series.map((part) => (
          <li key={part.id}>
            <span class="quiet">{messages.article.seriesPart(part.series?.index ?? 0)}</span>{' '}
            {part.id === record.id ? (
              <span aria-current="page" lang={scope.contentLanguage}>
                <Headline>{recordTitle(part, messages)}</Headline>
              </span>
            ) : (
              <a href={scope.link(articleAddress(part))} lang={scope.contentLanguage}>
                <Headline>{recordTitle(part, messages)}</Headline>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
