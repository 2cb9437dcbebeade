/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageAddress, papersAddress } from '../src/archive/addresses.ts';
import { formatDay, formatRange } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import type { CoverageView } from '../src/site/view/coverage.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { CoverageCalendar } from './parts/CoverageCalendar.tsx';
import { CoverageLegend } from './parts/CoverageLegend.tsx';
import { CoverageMonths } from './parts/CoverageMonths.tsx';
import { IssueLinks } from './parts/IssueLinks.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

export const data = paginate<CoverageView>('archive.pages.coverage', ({ address }) => address);

export function render(data: EntryData<CoverageView>): string {
  const { entry: coverage, messages } = data;
  const scope = scopeOf(coverage.address, data);
  const words = messages.coverage;
  const name = paperTitle(coverage.paper, messages);
  const newest = coverage.years.at(-1);
  const steps: [string, string][] = [
    [papersAddress, messages.papers.title],
    [coverage.paper.address, name],
  ];
  return renderPage(
    <Page {...scope} title={words.ofPaper(name)} description={words.ofPaper(name)}>
      <Trail scope={scope} steps={steps} />
      <h1>
        <Words scope={scope}>{words.ofPaper(name)}</Words>
      </h1>
      <Summary scope={scope} coverage={coverage} />
      {coverage.years.length === 0 ? null : <CoverageMonths scope={scope} coverage={coverage} />}
      {newest === undefined ? null : (
        <section>
          <h2>{messages.date.year(Number(newest.year))}</h2>
          <CoverageLegend scope={scope} />
          <CoverageCalendar scope={scope} year={newest} />
        </section>
      )}
      {coverage.gaps.length === 0 ? null : (
        <section>
          <h2>{words.gaps}</h2>
          <p class="lead">{words.gapsNote(coverage.missing)}</p>
          <ul>
            {coverage.gaps.map(({ from, to, days }) => (
              <li key={from}>{words.gap(formatRange({ earliest: from, latest: to }, messages), days)}</li>
            ))}
          </ul>
        </section>
      )}
      <IssueLinks scope={scope} title={words.wide} issues={coverage.wide} />
      <IssueLinks scope={scope} title={words.undatedIssues} issues={coverage.undated} />
      <p class="more">
        <a href={scope.link(coverageAddress)}>{words.all}</a>
      </p>
    </Page>,
  );
}

function Summary({ scope, coverage }: { scope: Scope; coverage: CoverageView }) {
  const { messages } = scope;
  const [first] = coverage.days;
  const last = coverage.days.at(-1);
  if (first === undefined || last === undefined) return <p class="lead">{messages.coverage.noDays}</p>;
  const [from, to] = [formatDay(first.day, messages), formatDay(last.day, messages)];
  return <p class="lead">{messages.coverage.summary(from, to, coverage.days.length, coverage.pages)}</p>;
}
