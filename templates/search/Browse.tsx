/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress, papersAddress, regionsAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** The ways into the archive that need no search. */
export function Browse({ scope: { messages, link } }: { scope: Scope }) {
  return (
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
  );
}
