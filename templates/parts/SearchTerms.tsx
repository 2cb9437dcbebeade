/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { SubjectKind } from '../../src/archive/addresses.ts';
import { searchAddress, subjectAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';
import { Fact } from './Fact.tsx';

/** Names or keywords, each leading to its page or, where it has none, to a search for itself. */
export function SearchTerms(props: { scope: Scope; kind: SubjectKind; name: string; terms: string[] }) {
  const { scope, kind, name, terms } = props;
  const addressOf = (term: string) => {
    const address = subjectAddress(kind, term);
    return scope.archive.addresses.has(address) ? address : `${searchAddress}?q=${encodeURIComponent(term)}`;
  };
  if (terms.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="terms" lang={scope.contentLanguage}>
        {terms.map((term) => (
          <li key={term}>
            <a href={scope.link(addressOf(term))}>{term}</a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
