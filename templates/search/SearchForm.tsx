/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { Words } from '../parts/Words.tsx';
import { SearchFacets } from './SearchFacets.tsx';

/** The form; its fields have the names of the parameters in the page's address. */
export function SearchForm({ scope }: { scope: Scope }) {
  const words = scope.messages.search;
  return (
    <search>
      <form method="get" action="./" data-search-form>
        <div class="search-query">
          <label for="search-query">{words.query}</label>
          <span>
            <input
              id="search-query"
              type="search"
              name="q"
              placeholder={words.placeholder}
              aria-describedby="search-note"
              autocomplete="off"
              enterkeyhint="search"
              data-search-query
            />
            <button type="submit">{words.submit}</button>
          </span>
          <small id="search-note">{words.queryNote}</small>
        </div>
        <details class="search-syntax">
          <summary>{words.syntaxTitle}</summary>
          <dl>
            {words.syntax.map(([example, meaning]) => (
              <div key={example}>
                <dt>
                  <code>
                    <Words scope={scope}>{example ?? ''}</Words>
                  </code>
                </dt>
                <dd>
                  <Words scope={scope}>{meaning ?? ''}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </details>
        <fieldset class="search-filters">
          <legend class="unseen">{words.datesAndOrder}</legend>
          <label>
            {words.from} <input type="date" name="from" />
          </label>
          <label>
            {words.to} <input type="date" name="to" />
          </label>
          <label>
            {words.sort}{' '}
            <select name="sort">
              <option value="relevance">{words.relevance}</option>
              <option value="newest">{words.newest}</option>
              <option value="oldest">{words.oldest}</option>
            </select>
          </label>
        </fieldset>
        <SearchFacets scope={scope} />
      </form>
    </search>
  );
}
