/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueDay, paperCoverageAddress, papersAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import { isInferred } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { issueTitle, paperTitle, recordTitle } from '../src/site/titles.ts';
import { groupBy } from '../src/site/view/group-by.ts';
import type { IssueView } from '../src/site/view/papers.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { EmptyList } from './parts/EmptyList.tsx';
import { FeedLinks } from './parts/Feeds.tsx';
import { Headline } from './parts/Headline.tsx';
import { PartLinks } from './parts/PartLinks.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['papers'][number];

export const data = paginate<Entry>('archive.pages.papers', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { paper, part } = entry;
  const scope = scopeOf(part.address, data);
  const name = paperTitle(paper, messages);
  const years = groupBy(part.entries.toReversed(), ({ date }) => (issueDay(date) ?? date.earliest)?.slice(0, 4) ?? '');
  return renderPage(
    <Page
      {...scope}
      title={name}
      description={messages.papers.issuesOf(name)}
      head={paper.issues.length === 0 ? null : <FeedLinks scope={scope} address={paper.address} name={name} />}
    >
      <Trail scope={scope} steps={[[papersAddress, messages.papers.title]]} />
      <h1>
        <Words scope={scope}>{name}</Words>{' '}
        <span class="count">
          {paper.issues.length === 0 ? messages.counts.none : messages.counts.issues(paper.issues.length)}
        </span>
      </h1>
      {paper.issues.length === 0 ? <EmptyList scope={scope} /> : null}
      <p class="lead">
        <a href={scope.link(paperCoverageAddress(paper.id))}>
          <Words scope={scope}>{messages.coverage.ofPaper(name)}</Words>
        </a>
      </p>
      {[...years].map(([year, issues]) => (
        <section key={year}>
          <h2>{year === '' ? messages.papers.undatedIssues : messages.date.year(Number(year))}</h2>
          <ol class="issue-list">
            {issues.map((issue) => (
              <IssueEntry key={issue.key} scope={scope} issue={issue} />
            ))}
          </ol>
        </section>
      ))}
      <PartLinks scope={scope} part={part} />
    </Page>,
  );
}

function IssueEntry({ scope, issue }: { scope: Scope; issue: IssueView }) {
  const { messages } = scope;
  const [lead] = issue.pages.flatMap((page) => page.articles);
  return (
    <li>
      <a class="issue" href={scope.link(issue.address)}>
        {issueTitle(issue, messages)}
      </a>
      {isInferred(issue.date) ? <span class="mark">{messages.date.inferred}</span> : null}
      {lead === undefined ? null : (
        <span class="lead-headline" lang={scope.contentLanguage}>
          <Headline>{recordTitle(lead, messages)}</Headline>
        </span>
      )}
      <span class="details">
        <span>{messages.counts.pages(issue.pages.length)}</span>
        <span>{messages.counts.articles(issue.count)}</span>
      </span>
    </li>
  );
}
