/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageAddress } from '../../src/archive/addresses.ts';
import type { Scope } from '../layout/scope.ts';

/** Says that not found is not the same as never printed, and leads to the ledger of what is held. */
export function CoverageHint({ scope }: { scope: Scope }) {
  const words = scope.messages.coverage;
  return (
    <p class="quiet">
      {words.zero} <a href={scope.link(coverageAddress)}>{words.title}</a>
    </p>
  );
}
