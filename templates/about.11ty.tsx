/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { aboutAddress, dataAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Words } from './parts/Words.tsx';

export const data = single(aboutAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(aboutAddress, data);
  const { archive, messages, settings } = data;
  const words = messages.about;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <div class="prose">
        <p>{settings.description}</p>
        <h2>{words.whatTitle}</h2>
        <p>{words.what}</p>
        <h2>{words.trustTitle}</h2>
        <p>{words.trust}</p>
        <h2>{words.papersTitle}</h2>
        <ul>
          {archive.papers.map((paper) => (
            <li key={paper.id}>
              <a href={scope.link(paper.address)}>
                <Words scope={scope}>{paperTitle(paper, messages)}</Words>
              </a>{' '}
              {paper.issues.length === 0 ? messages.counts.none : messages.counts.issues(paper.issues.length)}
            </li>
          ))}
        </ul>
        <h2>{words.addressTitle}</h2>
        <p>{words.address}</p>
        {settings.address === undefined ? <p>{words.noAddress}</p> : null}
        <h2>{words.dataTitle}</h2>
        <p>
          {words.data} <a href={scope.link(dataAddress)}>{messages.data.title}</a>
        </p>
      </div>
    </Page>,
  );
}
