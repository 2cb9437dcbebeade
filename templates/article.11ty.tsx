/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArchiveView } from '../src/site/archive-view.ts';
import { renderBody } from '../src/site/body/render-body.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { recordTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { ArticleFacts } from './parts/ArticleFacts.tsx';
import { ArticleHead } from './parts/ArticleHead.tsx';
import { ArticleNeighbours } from './parts/ArticleNeighbours.tsx';
import { ArticleTrail } from './parts/ArticleTrail.tsx';
import { Doubts } from './parts/Doubts.tsx';
import { Photos } from './parts/Photos.tsx';
import { SeriesBox } from './parts/SeriesBox.tsx';

type Entry = ArchiveView['articles'][number];

export const data = paginate<Entry>('archive.articles', ({ address }) => address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { record } = entry;
  const scope = scopeOf(entry.address, data);
  const title = recordTitle(record, messages);
  const { from, to } = record.jump ?? {};
  return renderPage(
    <Page {...scope} title={title} description={record.summary === '' ? title : record.summary}>
      <ArticleTrail scope={scope} record={record} />
      <article class={`article ${record.kind}`}>
        <ArticleHead scope={scope} record={record} />
        <div class="text" lang={scope.contentLanguage}>
          {from === undefined ? null : <p class="jump">{messages.article.jumpFrom(from)}</p>}
          <div class="body" dangerouslySetInnerHTML={{ __html: renderBody(record.body, record.dateline) }} />
          {to === undefined ? null : <p class="jump">{messages.article.jumpTo(to)}</p>}
          <Photos scope={scope} photos={entry.photos} />
        </div>
        <SeriesBox scope={scope} record={record} series={entry.series} />
        <ArticleFacts scope={scope} entry={entry} />
        <Doubts scope={scope} record={record} />
      </article>
      <ArticleNeighbours scope={scope} entry={entry} />
    </Page>,
  );
}
