/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SubjectView } from '../../src/site/view/subjects.ts';
import type { Scope } from '../layout/scope.ts';

/** Names with the number of their articles, as an index has them. */
export function SubjectList({ scope, subjects }: { scope: Scope; subjects: SubjectView[] }) {
  return (
    <ul class="subjects">
      {subjects.map(({ address, name, count }) => (
        <li key={address}>
          <a href={scope.link(address)} lang={scope.contentLanguage}>
            {name}
          </a>{' '}
          <span class="count">{scope.messages.counts.articles(count)}</span>
        </li>
      ))}
    </ul>
  );
}
