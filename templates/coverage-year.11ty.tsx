/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { papersAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import type { CoverageYear } from '../src/site/view/coverage.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { CoverageCalendar } from './parts/CoverageCalendar.tsx';
import { CoverageLegend } from './parts/CoverageLegend.tsx';
import { IssueLinks } from './parts/IssueLinks.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['coverageYears'][number];

export const data = paginate<Entry>('archive.pages.coverageYears', ({ year }) => year.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { coverage, year } = entry;
  const scope = scopeOf(year.address, data);
  const words = messages.coverage;
  const paper = paperTitle(coverage.paper, messages);
  const nameOf = (of: CoverageYear) => messages.date.year(Number(of.year));
  const title = words.ofYear(paper, nameOf(year));
  const sibling = (relation: string, of: CoverageYear | null) =>
    of === null ? null : { address: of.address, relation, name: nameOf(of) };
  const steps: [string, string][] = [
    [papersAddress, messages.papers.title],
    [coverage.paper.address, paper],
    [coverage.address, words.title],
  ];
  return renderPage(
    <Page {...scope} title={title} description={title}>
      <Trail scope={scope} steps={steps} />
      <h1>
        <Words scope={scope}>{title}</Words> <span class="count">{words.days(year.days.length)}</span>
      </h1>
      <CoverageLegend scope={scope} />
      <CoverageCalendar scope={scope} year={year} />
      <IssueLinks scope={scope} title={words.wide} issues={year.wide} />
      <Siblings
        scope={scope}
        label={words.title}
        previous={sibling(words.previousYear, entry.previous)}
        next={sibling(words.nextYear, entry.next)}
      />
    </Page>,
  );
}
