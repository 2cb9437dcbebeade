/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ListPart } from '../../src/site/view/listing.ts';
import type { Scope } from '../layout/scope.ts';

/** Which part of a long list this is, with the ways to the older and the newer one. */
export function PartLinks({ scope, part }: { scope: Scope; part: ListPart<unknown> }) {
  if (part.of === 1) return null;
  const words = scope.messages.list;
  return (
    <nav class="parts" aria-label={words.parts}>
      {part.newer === null ? null : (
        <a rel="prev" href={scope.link(part.newer)}>
          {words.newer}
        </a>
      )}
      <span>{words.part(part.number, part.of)}</span>
      {part.older === null ? null : (
        <a rel="next" href={scope.link(part.older)}>
          {words.older}
        </a>
      )}
    </nav>
  );
}
