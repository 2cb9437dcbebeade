/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SubjectView } from '../../src/site/view/subjects.ts';
import type { Scope } from '../layout/scope.ts';

interface SubjectListProps {
  scope: Scope;
  kind: SubjectView['kind'];
  subjects: SubjectView[];
}

/** Names with the number of their articles, as an index has them. */
export function SubjectList({ scope, kind, subjects }: SubjectListProps) {
  return (
    <ul class={`subjects ${kind}`}>
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
