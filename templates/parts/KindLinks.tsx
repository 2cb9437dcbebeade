/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SubjectKind } from '../../src/archive/addresses.ts';
import { subjectIndexAddress, subjectKinds } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** The kinds of index; the one that the page belongs to is marked. */
export function KindLinks({ scope, kind }: { scope: Scope; kind: SubjectKind }) {
  const words = scope.messages.subjects;
  return (
    <nav class="kinds" aria-label={words.index}>
      <ul>
        {subjectKinds.map((other) => {
          const address = subjectIndexAddress(other);
          const mark = address === scope.address ? 'page' : 'true';
          return (
            <li key={other}>
              <a href={scope.link(address)} aria-current={other === kind ? mark : undefined}>
                {words.kinds[other]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
