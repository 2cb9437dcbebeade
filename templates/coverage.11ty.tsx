/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageAddress } from '../src/archive/addresses.ts';
import { formatDay } from '../src/site/format-date.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import type { CoverageView } from '../src/site/view/coverage.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { Words } from './parts/Words.tsx';

export const data = single(coverageAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(coverageAddress, data);
  const { archive, messages } = data;
  const words = messages.coverage;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">{words.description}</p>
      {archive.pages.coverage.length === 0 ? (
        <p class="empty">{messages.home.empty}</p>
      ) : (
        <table class="coverage-papers">
          <thead>
            <tr>
              <th scope="col">{words.paper}</th>
              <th scope="col">{words.span}</th>
              <th scope="col">{words.held}</th>
              <th scope="col">{words.heldPages}</th>
              <th scope="col">{words.missing}</th>
              <th scope="col">{words.undated}</th>
            </tr>
          </thead>
          <tbody>
            {archive.pages.coverage.map((coverage) => (
              <PaperRow key={coverage.paper.id} scope={scope} coverage={coverage} />
            ))}
          </tbody>
        </table>
      )}
    </Page>,
  );
}

function PaperRow({ scope, coverage }: { scope: Scope; coverage: CoverageView }) {
  const { messages } = scope;
  const words = messages.coverage;
  const [first] = coverage.days;
  const last = coverage.days.at(-1);
  const undated = coverage.paper.issues.length - coverage.days.length;
  const cells: [string, string][] = [
    [
      words.span,
      first === undefined || last === undefined
        ? '–'
        : first === last
          ? formatDay(first.day, messages)
          : messages.date.range(formatDay(first.day, messages), formatDay(last.day, messages)),
    ],
    [words.held, String(coverage.days.length)],
    [words.heldPages, String(coverage.pages)],
    [words.missing, String(coverage.missing)],
    [words.undated, String(undated)],
  ];
  return (
    <tr>
      <th scope="row">
        <a href={scope.link(coverage.address)}>
          <Words scope={scope}>{paperTitle(coverage.paper, messages)}</Words>
        </a>
      </th>
      {coverage.paper.issues.length === 0 ? <td colSpan={cells.length}>{messages.counts.none}</td> : null}
      {(coverage.paper.issues.length === 0 ? [] : cells).map(([name, value]) => (
        <td key={name} data-name={name}>
          {value}
        </td>
      ))}
    </tr>
  );
}
