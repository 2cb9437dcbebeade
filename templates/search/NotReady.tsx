/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { Browse } from './Browse.tsx';

/**
 * For scripts that are allowed and do not come, or that the browser is too old for: the style sheet shows it after a
 * while, and the first thing the script does is to take it away.
 */
export function NotReady({ scope }: { scope: Scope }) {
  return (
    <div class="search-problem search-not-ready" data-search-not-ready>
      <p>{scope.messages.search.notReady}</p>
      <Browse scope={scope} />
    </div>
  );
}
