/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { YearList } from './parts/YearList.tsx';

export const data = single(datesAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(datesAddress, data);
  const words = data.messages.dates;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">{words.description}</p>
      <YearList scope={scope} />
    </Page>,
  );
}
