/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { subjectIndexAddress } from '../src/archive/addresses.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import type { SubjectIndexPage } from '../src/site/view/subject-indexes.ts';
import { letterAnchor } from '../src/site/view/subject-indexes.ts';
import { Page, renderPage } from './layout/Page.tsx';
import type { Scope } from './layout/scope.ts';
import { scopeOf } from './layout/scope.ts';
import { KindLinks } from './parts/KindLinks.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { SubjectList } from './parts/SubjectList.tsx';
import { Trail } from './parts/Trail.tsx';

export const data = paginate<SubjectIndexPage>('archive.pages.subjectIndexes', ({ address }) => address);

export function render(data: EntryData<SubjectIndexPage>): string {
  const { entry: page, messages } = data;
  const scope = scopeOf(page.address, data);
  const words = messages.subjects;
  const kind = words.kinds[page.kind];
  const title = page.letter === null ? kind : words.oneInitial(kind, initialName(page.letter, scope));
  const sibling = (address: string | null, relation: string) =>
    address === null ? null : { address, relation, name: title };
  return renderPage(
    <Page {...scope} title={title} description={words.descriptions[page.kind]}>
      {page.letter === null ? null : <Trail scope={scope} steps={[[subjectIndexAddress(page.kind), kind]]} />}
      <h1>
        {title} <span class="count">{page.letter === null ? words.total(page.count) : null}</span>
      </h1>
      <KindLinks scope={scope} kind={page.kind} />
      <p class="lead">{words.descriptions[page.kind]}</p>
      {page.count === 0 ? <p class="empty">{words.none}</p> : <Initials scope={scope} page={page} />}
      {page.leading.length === 0 ? null : (
        <section>
          <h2>{words.leading}</h2>
          <SubjectList scope={scope} kind={page.kind} subjects={page.leading} />
        </section>
      )}
      {page.listed.map(({ initial, subjects }) => (
        <section key={initial} class="letter" id={letterAnchor(initial)}>
          <h2>{initialName(initial, scope)}</h2>
          <SubjectList scope={scope} kind={page.kind} subjects={subjects} />
        </section>
      ))}
      <Siblings
        scope={scope}
        label={title}
        previous={sibling(page.previous, words.previous)}
        next={sibling(page.next, words.next)}
      />
    </Page>,
  );
}

function Initials({ scope, page }: { scope: Scope; page: SubjectIndexPage }) {
  return (
    <nav class="initials" aria-label={scope.messages.subjects.initials}>
      <ul>
        {page.letters.map(({ initial, address, subjects }) => (
          <li key={initial}>
            <a href={scope.link(address)} aria-current={initial === page.letter ? 'true' : undefined}>
              {initialName(initial, scope)} <span class="count">{subjects.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function initialName(initial: string, scope: Scope): string {
  return initial === '#' ? scope.messages.subjects.otherInitial : initial;
}
