/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { paperTitle, regionTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';

/** The form; its fields have the names of the parameters in the page's address. */
export function SearchForm({ scope }: { scope: Scope }) {
  const words = scope.messages.search;
  return (
    <search>
      <form method="get" action="./" data-search-form>
        <p class="search-query">
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
            />
            <button type="submit">{words.submit}</button>
          </span>
          <small id="search-note">{words.queryNote}</small>
        </p>
        <fieldset class="search-filters">
          <legend class="unseen">{words.filters}</legend>
          <RegionField scope={scope} />
          <PaperField scope={scope} />
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
      </form>
    </search>
  );
}

/** Cities, each with its counties and districts below it. */
function RegionField({ scope: { archive, messages } }: { scope: Scope }) {
  const words = messages.search;
  return (
    <label>
      {words.region}{' '}
      <select name="region">
        <option value="">{words.everyRegion}</option>
        {archive.cities.map((city) => {
          const name = regionTitle(city, messages);
          return (
            <optgroup key={city.adcode} label={name}>
              <option value={city.adcode}>{words.wholeCity(name)}</option>
              {city.counties.map((county) => (
                <option key={county.adcode} value={county.adcode}>
                  {county.name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

function PaperField({ scope: { archive, messages } }: { scope: Scope }) {
  const words = messages.search;
  return (
    <label>
      {words.paper}{' '}
      <select name="paper">
        <option value="">{words.everyPaper}</option>
        {archive.papers.map((paper) => (
          <option key={paper.id} value={paper.id}>
            {paperTitle(paper, messages)}
          </option>
        ))}
      </select>
    </label>
  );
}
