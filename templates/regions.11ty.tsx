/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { regionsAddress } from '../src/archive/addresses.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { CityList } from './parts/CityList.tsx';
import { HenanMap } from './parts/HenanMap.tsx';

export const data = single(regionsAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(regionsAddress, data);
  const words = data.messages.regions;
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">{words.description}</p>
      <div class="regions">
        <HenanMap scope={scope} />
        <CityList scope={scope} cities={data.archive.cities} />
      </div>
    </Page>,
  );
}
