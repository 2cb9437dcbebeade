/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** The way from the top down to this page, this page itself left out. */
export function Trail({ scope, steps }: { scope: Scope; steps: [address: string, name: string][] }) {
  return (
    <nav class="trail" aria-label={scope.messages.layout.breadcrumb}>
      <ol>
        {steps.map(([address, name]) => (
          <li key={address}>
            <a href={scope.link(address)}>
              <Words scope={scope}>{name}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
