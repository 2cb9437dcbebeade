/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { DatedList } from './parts/DatedList.tsx';
import { Trail } from './parts/Trail.tsx';

type Entry = ArchiveView['undated']['parts'][number];

export const data = paginate<Entry>('archive.undated.parts', ({ address }) => address);

export function render(data: EntryData<Entry>): string {
  const scope = scopeOf(data.entry.address, data);
  const words = data.messages.dates;
  const isEmpty = data.entry.entries.length === 0;
  const note = isEmpty ? words.undatedNone : words.undatedNote;
  return renderPage(
    <Page {...scope} title={words.undated} description={note}>
      <Trail scope={scope} steps={[[datesAddress, words.title]]} />
      <h1>{words.undated}</h1>
      <p class="lead">{note}</p>
      {isEmpty ? null : (
        <>
          <h2 class="unseen">{words.undated}</h2>
          <DatedList scope={scope} part={data.entry} details={['paper', 'page']} />
        </>
      )}
    </Page>,
  );
}
