/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress } from '../../src/archive/addresses.ts';
import { paperTitle, recordTitle } from '../../src/site/titles.ts';
import type { RelatedArticle } from '../../src/site/view/related.ts';
import type { Scope } from '../layout/scope.ts';
import { DateText } from './DateText.tsx';
import { Headline } from './Headline.tsx';
import { Words } from './Words.tsx';

/** Articles that share names or rare words with this one, each with what it shares. */
export function Related({ scope, related }: { scope: Scope; related: RelatedArticle[] }) {
  if (related.length === 0) return null;
  const { messages } = scope;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{messages.article.related}</h2>
      <ul>
        {related.map(({ record, shared }) => (
          <li key={record.id}>
            <a href={scope.link(articleAddress(record))} lang={scope.contentLanguage}>
              <Headline>{recordTitle(record, messages)}</Headline>
            </a>
            <span class="details">
              <span>
                <Words scope={scope}>{paperTitle(record.newspaper ?? { name: null }, messages)}</Words>
              </span>{' '}
              <span>
                <DateText date={record.date} messages={messages} />
              </span>{' '}
              <span>
                <Words scope={scope}>
                  {messages.article.sharedTerms(shared.map(({ name }) => name).join(messages.list.enumeration))}
                </Words>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
