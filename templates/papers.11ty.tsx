/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageAddress, papersAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Words } from './parts/Words.tsx';

export const data = single(papersAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(papersAddress, data);
  const { archive, messages } = data;
  const words = messages.papers;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">
        {words.description} <a href={scope.link(coverageAddress)}>{messages.coverage.title}</a>
      </p>
      <ul class="papers">
        {archive.papers.map((paper) => (
          <li key={paper.id}>
            <a class="paper" href={scope.link(paper.address)}>
              <Words scope={scope}>{paperTitle(paper, messages)}</Words>
            </a>
            <span class="details">
              {paper.city === null ? null : <span lang={scope.contentLanguage}>{paper.city.name}</span>}
              {paper.issues.length === 0 ? (
                <span>{messages.counts.none}</span>
              ) : (
                <>
                  <span>{messages.counts.issues(paper.issues.length)}</span>
                  <span>{messages.counts.articles(paper.count)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Page>,
  );
}
