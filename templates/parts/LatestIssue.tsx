/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueTitle, paperTitle } from '../../src/site/titles.ts';
import { latestIssue } from '../../src/site/view/front-page.ts';
import type { PaperView } from '../../src/site/view/papers.ts';
import type { Scope } from '../layout/scope.ts';
import { ArticleList } from './ArticleList.tsx';
import { Words } from './Words.tsx';

/** Headlines of each paper's latest issue. */
const headlines = 4;

/** The newest issue of a paper in a few headlines. */
export function LatestIssue({ scope, paper }: { scope: Scope; paper: PaperView }) {
  const { messages, link } = scope;
  const issue = latestIssue(paper);
  if (issue === undefined) return null;
  const articles = issue.pages.flatMap((page) => page.articles);
  return (
    <section class="latest">
      <h3>
        <a href={link(paper.address)}>
          <Words scope={scope}>{paperTitle(paper, messages)}</Words>
        </a>
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
