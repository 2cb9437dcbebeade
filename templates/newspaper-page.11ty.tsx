/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress, papersAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { fullPageTitle, issueTitle, pageTitle, paperTitle, recordTitle } from '../src/site/titles.ts';
import type { PageView } from '../src/site/view/papers.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { DateText } from './parts/DateText.tsx';
import { DumpLines } from './parts/DumpLines.tsx';
import { PageList } from './parts/PageList.tsx';
import { Trail } from './parts/Trail.tsx';
import { TurnLinks } from './parts/TurnLinks.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['newspaperPages'][number];

export const data = paginate<Entry>('archive.pages.newspaperPages', ({ page }) => page.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { paper, issue, part, page } = entry;
  const scope = scopeOf(page.address, data);
  const name = paperTitle(paper, messages);
  const issueName = `${name} ${issueTitle(issue, messages)}`;
  const steps: [string, string][] = [
    [papersAddress, messages.papers.title],
    [paper.address, name],
    [issue.address, issueTitle(issue, messages)],
  ];
  return renderPage(
    <Page
      {...scope}
      title={`${issueName} ${pageTitle(page, messages)}`}
      description={`${issueName} ${fullPageTitle(page, messages)}`}
    >
      <Trail scope={scope} steps={steps} />
      <p class="folio">
        <Words scope={scope}>{name}</Words> <DateText date={issue.date} messages={messages} />
      </p>
      <h1>
        <Words scope={scope}>{fullPageTitle(page, messages)}</Words>{' '}
        <span class="count">{messages.counts.articles(page.articles.length)}</span>
      </h1>
      <TurnLinks scope={scope} {...entry} />
      <div class="newspaper-page">
        <section aria-label={fullPageTitle(page, messages)}>
          <ArticleList scope={scope} records={page.articles} details={[]} />
          <Residue scope={scope} page={page} />
        </section>
        <PageList scope={scope} issue={issue} part={part} />
      </div>
      {page.texts.map((text, index) => (
        <DumpLines key={text.dump} scope={scope} text={text} records={page.records} index={index} />
      ))}
    </Page>,
  );
}

function Residue({ scope, page }: { scope: Scope; page: PageView }) {
  if (page.residue.length === 0) return null;
  return (
    <section class="residue">
      <h2>{scope.messages.papers.residue}</h2>
      <p class="lead">{scope.messages.papers.residueNote}</p>
      <ul lang={scope.contentLanguage}>
        {page.residue.map((record) => (
          <li key={record.id}>
            <a href={scope.link(articleAddress(record))}>{recordTitle(record, scope.messages)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
