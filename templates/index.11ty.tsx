/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import {
  datesAddress,
  homeAddress,
  regionsAddress,
  subjectIndexAddress,
  subjectKinds,
} from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { frontPage } from '../src/site/view/front-page.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Additions } from './parts/Additions.tsx';
import { FeedLinks } from './parts/Feeds.tsx';
import { Figures } from './parts/Figures.tsx';
import { FrontPage } from './parts/FrontPage.tsx';
import { HenanMap } from './parts/HenanMap.tsx';
import { LatestIssue } from './parts/LatestIssue.tsx';
import { Masthead } from './parts/Masthead.tsx';
import { OpenSearchLink } from './parts/OpenSearchLink.tsx';
import { YearList } from './parts/YearList.tsx';

export const data = single(homeAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(homeAddress, data);
  const { archive, settings, messages } = data;
  const papers = archive.papers.filter(({ issues }) => issues.length > 0);
  const front = frontPage(papers);
  const others = papers.filter((paper) => paper !== front?.paper);
  return renderPage(
    <Page
      {...scope}
      title={settings.title}
      description={settings.description}
      head={
        <>
          <FeedLinks scope={scope} address={homeAddress} name={settings.title} />
          <OpenSearchLink scope={scope} />
        </>
      }
    >
      <Masthead scope={scope} papers={papers.length} />
      {papers.length === 0 ? <p class="empty">{messages.home.empty}</p> : null}
      {front === null ? null : <FrontPage scope={scope} front={front} />}
      <Additions scope={scope} additions={archive.additions} />
      {others.length === 0 ? null : (
        <section>
          <h2>{messages.home.otherPapers}</h2>
          <div class="issues">
            {others.map((paper) => (
              <LatestIssue key={paper.id} scope={scope} paper={paper} />
            ))}
          </div>
        </section>
      )}
      <div class="ways">
        <section>
          <h2>
            <a href={scope.link(regionsAddress)}>{messages.home.regions}</a>
          </h2>
          <HenanMap scope={scope} />
        </section>
        <div>
          <section>
            <h2>
              <a href={scope.link(datesAddress)}>{messages.home.dates}</a>
            </h2>
            <YearList scope={scope} />
          </section>
          <section>
            <h2>
              <a href={scope.link(subjectIndexAddress('people'))}>{messages.home.names}</a>
            </h2>
            <ul class="terms">
              {subjectKinds.map((kind) => (
                <li key={kind}>
                  <a href={scope.link(subjectIndexAddress(kind))}>{messages.subjects.kinds[kind]}</a>{' '}
                  <span class="count">{archive.subjects[kind].length}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      {archive.count === 0 ? null : <Figures scope={scope} />}
    </Page>,
  );
}
