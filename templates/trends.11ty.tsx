/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { trendsAddress } from '../src/archive/addresses.ts';
import { formatMonth } from '../src/site/format-date.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { fewestArticles, fewestMonths } from '../src/site/view/trends.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { CoverageHint } from './parts/CoverageHint.tsx';
import { TrendBars } from './parts/TrendBars.tsx';

export const data = single(trendsAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(trendsAddress, data);
  const { trends } = data.archive;
  const words = data.messages.trends;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">{words.description}</p>
      <p class="lead">
        {words.method(fewestArticles, fewestMonths)}
        {data.messages.list.gap}
        {words.caution}
      </p>
      {trends.words.length === 0 ? <NothingDrawn scope={scope} /> : null}
      <div class="trends">
        {trends.words.map((trend) => (
          <TrendBars key={trend.word} scope={scope} months={trends.months} trend={trend} />
        ))}
      </div>
    </Page>,
  );
}

/** Why there is no drawing. */
function NothingDrawn({ scope }: { scope: Scope }) {
  const { messages, archive } = scope;
  const words = messages.trends;
  const { months, enough } = archive.trends;
  const [fullest] = months.toSorted((left, right) => right.articles - left.articles);
  return (
    <div class="empty">
      <p>
        {enough < fewestMonths ? words.tooLittle(enough) : words.noneRising}
        {fullest === undefined
          ? null
          : messages.list.gap + words.mostMonth(formatMonth(fullest.month, messages), fullest.articles)}
      </p>
      <CoverageHint scope={scope} />
    </div>
  );
}
