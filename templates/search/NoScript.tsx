/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { Browse } from './Browse.tsx';

/** Says that searching needs a script, and where to go without one. */
export function NoScript({ scope }: { scope: Scope }) {
  return (
    <noscript>
      <div class="search-problem">
        <p>{scope.messages.search.noScript}</p>
        <Browse scope={scope} />
      </div>
    </noscript>
  );
}
