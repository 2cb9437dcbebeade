/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { searchAddress, subjectIndexAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { timeBars } from '../src/site/view/time-bars.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Company } from './parts/Company.tsx';
import { DatedList } from './parts/DatedList.tsx';
import { Headline } from './parts/Headline.tsx';
import { TimeBars } from './parts/TimeBars.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['subjects'][number];

export const data = paginate<Entry>('archive.pages.subjects', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { subject, part } = data.entry;
  const { messages } = data;
  const scope = scopeOf(part.address, data);
  const words = messages.subjects;
  // What speaks of the whole list stands on its newest part only.
  const isNewest = part.newer === null;
  const kind = words.kinds[subject.kind];
  return renderPage(
    <Page {...scope} title={`${subject.name} · ${kind}`} description={words.articlesOf(subject.name)}>
      <Trail scope={scope} steps={[[subjectIndexAddress(subject.kind), kind]]} />
      <h1>
        <span lang={scope.contentLanguage}>
          <Headline>{subject.name}</Headline>
        </span>{' '}
        <span class="count">{messages.counts.articles(subject.count)}</span>
      </h1>
      <p class="lead">
        {subject.signed === 0 ? null : words.signed(subject.signed) + messages.list.gap}
        {subject.kind === 'people' ? words.sameName + messages.list.gap : null}
        <a href={scope.link(`${searchAddress}?q=${encodeURIComponent(subject.name)}`)}>
          <Words scope={scope}>{words.searchFor(subject.name)}</Words>
        </a>
      </p>
      {isNewest ? <TimeBars scope={scope} bars={timeBars(subject.records)} /> : null}
      <div class="subject">
        <section>
          <h2>
            <Words scope={scope} isHeadline>
              {words.articlesOf(subject.name)}
            </Words>
          </h2>
          <DatedList scope={scope} part={part} details={['paper', 'page']} />
        </section>
        {isNewest ? <Company scope={scope} subject={subject} /> : null}
      </div>
    </Page>,
  );
}
