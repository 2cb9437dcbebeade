/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress, homeAddress, regionsAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { issueTitle, pageTitle, paperTitle, regionTitle } from '../src/site/titles.ts';
import type { IssueView, PaperView } from '../src/site/view/papers.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { CityList } from './parts/CityList.tsx';
import { FeedLinks } from './parts/Feeds.tsx';
import { YearList } from './parts/YearList.tsx';

export const data = single(homeAddress);

/** Headlines of an issue on the front page. */
const headlines = 7;

export function render(data: SiteData): string {
  const scope = scopeOf(homeAddress, data);
  const { archive, settings, messages } = data;
  const papers = archive.papers.filter(({ issues }) => issues.length > 0);
  return renderPage(
    <Page
      {...scope}
      title={settings.title}
      description={settings.description}
      head={<FeedLinks scope={scope} address={homeAddress} name={settings.title} />}
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
      <div class="issues">
        {papers.map((paper) => (
          <LatestIssue key={paper.id} scope={scope} paper={paper} />
        ))}
      </div>
      <div class="ways">
        <section>
          <h2>
            <a href={scope.link(regionsAddress)}>{messages.home.regions}</a>
          </h2>
          <CityList scope={scope} cities={archive.cities} />
        </section>
        <section>
          <h2>
            <a href={scope.link(datesAddress)}>{messages.home.dates}</a>
          </h2>
          <YearList scope={scope} />
        </section>
      </div>
    </Page>,
  );
}

function LatestIssue({ scope, paper }: { scope: Scope; paper: PaperView }) {
  const { messages, link } = scope;
  const issue = latestIssue(paper);
  if (issue === undefined) return null;
  const articles = issue.pages.flatMap((page) => page.articles);
  return (
    <section class="latest">
      <h2>
        <a href={link(paper.address)}>{paperTitle(paper, messages)}</a>
      </h2>
      <p class="issue-line">
        {messages.home.latest} <a href={link(issue.address)}>{issueTitle(issue, messages)}</a>{' '}
        <span class="quiet">
          {issue.pages.map((page) => pageTitle(page, messages)).join(messages.list.enumeration)}
        </span>
      </p>
      <ArticleList scope={scope} records={articles.slice(0, headlines)} details={[]} />
      <p class="more">
        <a href={link(issue.address)}>{messages.home.wholeIssue(issue.count)}</a>{' '}
        <a href={link(paper.address)}>{messages.home.allIssues(paper.issues.length)}</a>
      </p>
    </section>
  );
}

/** The newest issue whose day is known, else whatever there is. */
function latestIssue(paper: PaperView): IssueView | undefined {
  return paper.issues.findLast(({ date, count }) => date.precision === 'day' && count > 0) ?? paper.issues.at(-1);
}
