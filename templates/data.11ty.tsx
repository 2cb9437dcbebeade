/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { dataAddress } from '../src/archive/addresses.ts';
import { csvColumns } from '../src/site/data/csv.ts';
import { dataFiles } from '../src/site/data/downloads.ts';
import type { SiteData } from '../src/site/template-data.ts';
import { single } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { FeedList, feedPages } from './parts/Feeds.tsx';
import { Words } from './parts/Words.tsx';

const readingExamples = `sha256sum --check ${dataFiles.checksums}
python3 -c "import pandas; print(pandas.read_csv('${dataFiles.csv}', dtype=str).head())"
jq -r '.date.edtf + " " + .title' ${dataFiles.ndjson}`;

export const data = single(dataAddress);

export function render(data: SiteData): string {
  const scope = scopeOf(dataAddress, data);
  const words = data.messages.data;
  const [first] = data.edition.all;
  const files: [string, string][] = [
    [dataFiles.ndjson, words.ndjson],
    [dataFiles.csv, words.csv],
    [dataFiles.schema, words.schema],
    [dataFiles.package, words.package],
    [dataFiles.checksums, words.checksums],
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
        {first === undefined || data.edition.all.length === 1 ? null : <p>{words.sharedIn[first.language]}</p>}
        <h2>{words.useTitle}</h2>
        <p>{words.useIntro}</p>
        <pre>
          <code>{readingExamples}</code>
        </pre>
        <h2>{words.columnsTitle}</h2>
        <p>{words.columnsNote}</p>
        <table class="columns">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {Object.keys(csvColumns).map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <Words scope={scope}>{words.fields[name] ?? ''}</Words>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words.feedsTitle}</h2>
        <p>{words.feedsIntro}</p>
        <FeedList scope={scope} feeds={feedPages(scope)} />
      </div>
    </Page>,
  );
}
