/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress, papersAddress, regionsAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** Says that searching needs a script, and where to go without one. */
export function NoScript({ scope: { messages, link } }: { scope: Scope }) {
  return (
    <noscript>
      <div class="search-problem">
        <p>{messages.search.noScript}</p>
        <ul>
          <li>
            <a href={link(regionsAddress)}>{messages.regions.title}</a>
          </li>
          <li>
            <a href={link(datesAddress)}>{messages.dates.title}</a>
          </li>
          <li>
            <a href={link(papersAddress)}>{messages.papers.title}</a>
          </li>
        </ul>
      </div>
    </noscript>
  );
}
