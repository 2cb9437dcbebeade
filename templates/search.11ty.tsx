/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { homeAddress, searchAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { OpenSearchLink } from './parts/OpenSearchLink.tsx';
import { NoScript } from './search/NoScript.tsx';
import { NotReady } from './search/NotReady.tsx';
import { SearchForm } from './search/SearchForm.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { searchWords } from './search/search-words.ts';

export const data = single(searchAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(searchAddress, data);
  const { messages, archive } = data;
  const words = messages.search;
  const hasRecords = archive.articles.length > 0;
  return renderPage(
    <Page
      {...scope}
      title={words.title}
      description={words.description}
      scripts={hasRecords ? ['/assets/search.js'] : []}
      csp="scripted"
      head={<OpenSearchLink scope={scope} />}
    >
      <h1>{words.title}</h1>
      {hasRecords ? (
        <>
          <NoScript scope={scope} />
          <NotReady scope={scope} />
          <div
            class="search"
            data-search-state="idle"
            data-root={scope.link(homeAddress)}
            data-words={JSON.stringify(searchWords(scope))}
          >
            <SearchForm scope={scope} />
            <SearchResults scope={scope} />
          </div>
        </>
      ) : (
        <p class="empty">{messages.home.empty}</p>
      )}
    </Page>,
  );
}
