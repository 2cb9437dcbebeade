/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { dataAddress } from '../src/archive/addresses.ts';
import { dataFiles } from '../src/site/data/downloads.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';

export const data = single(dataAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(dataAddress, data);
  const words = data.messages.data;
  const files: [string, string][] = [
    [dataFiles.ndjson, words.ndjson],
    [dataFiles.csv, words.csv],
    [dataFiles.schema, words.schema],
  ];
  return renderPage(
    <Page {...scope} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <div class="prose">
        <p>{words.intro}</p>
        <dl class="files">
          {files.map(([file, meaning]) => (
            <div key={file}>
              <dt>
                <a href={scope.link(`${dataAddress}${file}`)}>{file}</a>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{words.single}</p>
      </div>
    </Page>,
  );
}
