/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArchiveView } from '../src/site/archive-view.ts';
import { renderBody } from '../src/site/body/render-body.ts';
import { placeDoubts } from '../src/site/provenance/place-doubts.ts';
import { articleScript } from '../src/site/scripts.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { recordTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { ArticleFacts } from './parts/ArticleFacts.tsx';
import { ArticleHead } from './parts/ArticleHead.tsx';
import { ArticleMetadata } from './parts/ArticleMetadata.tsx';
import { ArticleNeighbours } from './parts/ArticleNeighbours.tsx';
import { ArticleTrail } from './parts/ArticleTrail.tsx';
import { Cite } from './parts/Cite.tsx';
import { Doubts, doubtWords } from './parts/Doubts.tsx';
import { JumpLine } from './parts/JumpLine.tsx';
import { Origin } from './parts/Origin.tsx';
import { Photos } from './parts/Photos.tsx';
import { Related } from './parts/Related.tsx';
import { SeriesBox } from './parts/SeriesBox.tsx';

type Entry = ArchiveView['articles'][number];

export const data = paginate<Entry>('archive.articles', ({ address }) => address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { record } = entry;
  const scope = scopeOf(entry.address, data);
  const words = messages.article;
  const title = recordTitle(record, messages);
  const { from, to } = record.jump ?? {};
  const doubts = placeDoubts(record, entry.origin?.text ?? null);
  const body = renderBody(record.body, {
    dateline: record.dateline,
    anchorLabel: words.anchor,
    doubts: doubts.flatMap(({ problem, number, anchor, at }) => {
      const label = words.doubtLabel(number, doubtWords(problem.rule, messages));
      return at === null ? [] : [{ ...at, anchor, text: words.doubtSign(number), label }];
    }),
  });
  return renderPage(
    <Page
      {...scope}
      title={title}
      description={record.summary === '' ? title : record.summary}
      head={<ArticleMetadata scope={scope} record={record} />}
      scripts={[articleScript]}
      csp="scripted"
    >
      <ArticleTrail scope={scope} record={record} />
      <article class={`article ${record.kind}`}>
        <ArticleHead scope={scope} record={record} />
        <div class="text" lang={scope.contentLanguage}>
          <JumpLine scope={scope} target={entry.jumps?.from ?? null} text={from && words.jumpFrom(from)} />
          <div class="body" dangerouslySetInnerHTML={{ __html: body }} />
          <JumpLine scope={scope} target={entry.jumps?.to ?? null} text={to && words.jumpTo(to)} />
          <Photos scope={scope} photos={entry.photos} />
        </div>
        <SeriesBox scope={scope} record={record} series={entry.series} />
        <ArticleFacts scope={scope} entry={entry} />
        <div class="apparatus">
          <Doubts scope={scope} entry={entry} doubts={doubts} />
          <Origin scope={scope} entry={entry} />
          <Cite scope={scope} record={record} />
          <Related scope={scope} related={entry.related} />
        </div>
      </article>
      <ArticleNeighbours scope={scope} entry={entry} />
    </Page>,
  );
}
