/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { CoverageHint } from './CoverageHint.tsx';

/** What stands where a list has no entries. */
export function EmptyList({ scope }: { scope: Scope }) {
  return (
    <div class="empty">
      <p>{scope.messages.list.empty}</p>
      <CoverageHint scope={scope} />
    </div>
  );
}
