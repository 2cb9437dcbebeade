/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { paperTitle, regionTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';

/** What results can be narrowed to. The script adds the counts, the names that only the index knows, and the chart. */
export function SearchFacets({ scope }: { scope: Scope }) {
  const words = scope.messages.search;
  return (
    <>
      <ul class="search-chosen" aria-label={words.chosen} data-search-chosen />
      <details class="search-facets" data-search-facets>
        <summary>{words.filters}</summary>
        <fieldset class="search-chart">
          <legend>{words.chart.title}</legend>
          <div data-search-chart />
        </fieldset>
        <div class="facets">
          <Regions scope={scope} />
          <Papers scope={scope} />
          <Facet name="section" title={words.section} isNamedByIndex />
          <Facet name="column" title={words.column} isNamedByIndex />
          <Facet name="reporter" title={words.reporter} isNamedByIndex />
          <button type="button" hidden data-search-names />
          <Kinds scope={scope} />
        </div>
      </details>
    </>
  );
}

function Facet(props: { name: string; title: string; isNamedByIndex?: boolean; children?: ComponentChildren }) {
  return (
    <fieldset hidden={props.isNamedByIndex}>
      <legend>{props.title}</legend>
      <ul data-facet={props.name} data-facet-names={props.isNamedByIndex}>
        {props.children}
      </ul>
    </fieldset>
  );
}

function Choice(props: {
  name: string;
  value: string;
  text: string;
  /** Language of the text where it is not that of the interface. */
  lang?: string | undefined;
  children?: ComponentChildren;
}) {
  return (
    <li>
      <label>
        <input type="checkbox" name={props.name} value={props.value} /> <span lang={props.lang}>{props.text}</span>{' '}
        <span class="count" data-facet-count />
      </label>
      {props.children}
    </li>
  );
}

/** Cities, each with its counties and districts below it. */
function Regions({ scope }: { scope: Scope }) {
  const { archive, messages, contentLanguage } = scope;
  return (
    <Facet name="region" title={messages.search.region}>
      {archive.cities.map((city) => (
        <Choice
          key={city.adcode}
          name="region"
          value={city.adcode}
          text={regionTitle(city, messages)}
          lang={contentLanguage}
        >
          {city.counties.length === 0 ? null : (
            <ul>
              {city.counties.map((county) => (
                <Choice
                  key={county.adcode}
                  name="region"
                  value={county.adcode}
                  text={regionTitle(county, messages)}
                  lang={contentLanguage}
                />
              ))}
            </ul>
          )}
        </Choice>
      ))}
    </Facet>
  );
}

function Papers({ scope }: { scope: Scope }) {
  const { archive, messages, contentLanguage } = scope;
  return (
    <Facet name="paper" title={messages.search.paper}>
      {archive.papers.map((paper) => (
        <Choice
          key={paper.id}
          name="paper"
          value={paper.id}
          text={paperTitle(paper, messages)}
          lang={contentLanguage}
        />
      ))}
    </Facet>
  );
}

function Kinds({ scope: { messages } }: { scope: Scope }) {
  const kinds = messages.search.kinds;
  return (
    <Facet name="kind" title={messages.search.kind}>
      <Choice name="kind" value="article" text={kinds.article} />
      <Choice name="kind" value="photo" text={kinds.photo} />
      <Choice name="kind" value="notice" text={kinds.notice} />
      <Choice name="kind" value="residue" text={kinds.residue} />
    </Facet>
  );
}
