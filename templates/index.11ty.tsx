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
import { issueTitle, paperTitle, regionTitle } from '../src/site/titles.ts';
import { frontPage, latestIssue } from '../src/site/view/front-page.ts';
import type { PaperView } from '../src/site/view/papers.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { FeedLinks } from './parts/Feeds.tsx';
import { Figures } from './parts/Figures.tsx';
import { FrontPage } from './parts/FrontPage.tsx';
import { HenanMap } from './parts/HenanMap.tsx';
import { OpenSearchLink } from './parts/OpenSearchLink.tsx';
import { YearList } from './parts/YearList.tsx';

export const data = single(homeAddress);

/** Headlines of each paper's latest issue. */
const headlines = 4;

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
      <div class="masthead">
        <h1>{settings.title}</h1>
        <div class="ear">
          <p class="purpose">{settings.description}</p>
          <ul class="ear-regions">
            {archive.cities.map((city) => (
              <li key={city.adcode}>
                <a href={scope.link(city.address)}>{regionTitle(city, messages)}</a>
              </li>
            ))}
          </ul>
          <p class="totals">{messages.home.summary(archive.count, papers.length, archive.cities.length)}</p>
        </div>
      </div>
      {papers.length === 0 ? <p class="empty">{messages.home.empty}</p> : null}
      {front === null ? null : <FrontPage scope={scope} front={front} />}
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

/** The newest issue of a paper in a few headlines. */
function LatestIssue({ scope, paper }: { scope: Scope; paper: PaperView }) {
  const { messages, link } = scope;
  const issue = latestIssue(paper);
  if (issue === undefined) return null;
  const articles = issue.pages.flatMap((page) => page.articles);
  return (
    <section class="latest">
      <h3>
        <a href={link(paper.address)}>{paperTitle(paper, messages)}</a>
      </h3>
      <p class="issue-line">
        {messages.home.latest} <a href={link(issue.address)}>{issueTitle(issue, messages)}</a>{' '}
        <span class="quiet">{messages.counts.pages(issue.pages.length)}</span>
      </p>
      <ArticleList scope={scope} records={articles.slice(0, headlines)} details={[]} />
      <p class="more">
        <a href={link(issue.address)}>{messages.home.wholeIssue(issue.count)}</a>{' '}
        <a href={link(paper.address)}>{messages.home.allIssues(paper.issues.length)}</a>
      </p>
    </section>
  );
}
