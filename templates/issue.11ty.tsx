/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { papersAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import { formatBasis, isInferred } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { fullPageTitle, issueTitle, paperTitle } from '../src/site/titles.ts';
import type { IssueView } from '../src/site/view/papers.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { Trail } from './parts/Trail.tsx';

type Entry = ArchiveView['pages']['issues'][number];

export const data = paginate<Entry>('archive.pages.issues', ({ issue }) => issue.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { paper, issue } = entry;
  const scope = scopeOf(issue.address, data);
  const name = paperTitle(paper, messages);
  const date = issueTitle(issue, messages);
  const sibling = (relation: string, of: IssueView | null) =>
    of === null ? null : { address: of.address, relation, name: issueTitle(of, messages) };
  const steps: [string, string][] = [
    [papersAddress, messages.papers.title],
    [paper.address, name],
  ];
  return renderPage(
    <Page {...scope} title={`${name} ${date}`} description={`${name} ${date} ${messages.counts.articles(issue.count)}`}>
      <Trail scope={scope} steps={steps} />
      <h1>
        {name} <span class="issue-date">{date}</span>
      </h1>
      <p class="lead">
        {messages.counts.pages(issue.pages.length)}
        {messages.list.enumeration}
        {messages.counts.articles(issue.count)}
      </p>
      {isInferred(issue.date) ? (
        <p class="lead">
          <span class="mark">{messages.date.inferred}</span> {formatBasis(issue.date, messages)}
        </p>
      ) : null}
      {issue.pages.map((page) => (
        <section key={page.key}>
          <h2>
            <a href={scope.link(page.address)}>{fullPageTitle(page, messages)}</a>{' '}
            <span class="count">{messages.counts.articles(page.articles.length)}</span>
          </h2>
          <ArticleList scope={scope} records={page.articles} details={[]} />
        </section>
      ))}
      <Siblings
        scope={scope}
        label={messages.papers.issuesOf(name)}
        previous={sibling(messages.papers.previousIssue, entry.previous)}
        next={sibling(messages.papers.nextIssue, entry.next)}
      />
    </Page>,
  );
}
