/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { papersAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import { formatBasis, isInferred } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { fullPageTitle, issueTitle, paperTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { PageList } from './parts/PageList.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { Trail } from './parts/Trail.tsx';
import { TurnLinks } from './parts/TurnLinks.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['issues'][number];

export const data = paginate<Entry>('archive.pages.issues', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { paper, issue, part } = entry;
  const scope = scopeOf(part.address, data);
  const words = messages.papers;
  const name = paperTitle(paper, messages);
  const date = issueTitle(issue, messages);
  const more = (address: string | null, relation: string) =>
    address === null ? null : { address, relation, name: words.morePages };
  const steps: [string, string][] = [
    [papersAddress, words.title],
    [paper.address, name],
  ];
  return renderPage(
    <Page {...scope} title={`${name} ${date}`} description={`${name} ${date} ${messages.counts.articles(issue.count)}`}>
      <Trail scope={scope} steps={steps} />
      <h1>
        <Words scope={scope}>{name}</Words> <span class="issue-date">{date}</span>
      </h1>
      <p class="lead">
        {messages.counts.pages(issue.pages.length)}
        {messages.list.enumeration}
        {messages.counts.articles(issue.count)}
      </p>
      {isInferred(issue.date) ? (
        <p class="lead">
          <span class="mark">{messages.date.inferred}</span>{' '}
          <Words scope={scope}>{formatBasis(issue.date, messages)}</Words>
        </p>
      ) : null}
      <TurnLinks scope={scope} previousIssue={entry.previous} nextIssue={entry.next} />
      <div class="newspaper-page">
        <div>
          {part.pages.map((page) => (
            <section key={page.address} class="issue-page">
              <h2>
                <a href={scope.link(page.address)}>
                  <Words scope={scope}>{fullPageTitle(page, messages)}</Words>
                </a>{' '}
                <span class="count">{messages.counts.articles(page.articles.length)}</span>
              </h2>
              <ArticleList scope={scope} records={page.articles} details={[]} />
            </section>
          ))}
        </div>
        <PageList scope={scope} issue={issue} part={part} />
      </div>
      <Siblings
        scope={scope}
        label={words.morePages}
        previous={more(part.previous, words.previousPage)}
        next={more(part.next, words.nextPage)}
      />
    </Page>,
  );
}
