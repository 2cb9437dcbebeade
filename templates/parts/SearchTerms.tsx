/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { searchAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';
import { Fact } from './Fact.tsx';

/** Names or keywords, each leading to a search for itself. */
export function SearchTerms({ scope, name, terms }: { scope: Scope; name: string; terms: string[] }) {
  if (terms.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="terms" lang={scope.contentLanguage}>
        {terms.map((term) => (
          <li key={term}>
            <a href={scope.link(`${searchAddress}?q=${encodeURIComponent(term)}`)}>{term}</a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
