/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

export interface Sibling {
  address: string;
  /** What it is to this page: 前一天, 下一版. */
  relation: string;
  name: string;
  isHeadline?: boolean;
}

/** Links to the neighbours of a page; nothing where it has none. */
export function Siblings(props: { scope: Scope; label: string; previous: Sibling | null; next: Sibling | null }) {
  const { scope, label, previous, next } = props;
  if (previous === null && next === null) return null;
  return (
    <nav class="siblings" aria-label={label}>
      {previous === null ? null : <SiblingLink scope={scope} rel="prev" sibling={previous} />}
      {next === null ? null : <SiblingLink scope={scope} rel="next" sibling={next} />}
    </nav>
  );
}

function SiblingLink({ scope, rel, sibling }: { scope: Scope; rel: 'prev' | 'next'; sibling: Sibling }) {
  return (
    <a rel={rel} class={`sibling ${rel}`} href={scope.link(sibling.address)}>
      <span class="relation">{sibling.relation}</span>{' '}
      <span class="name">
        <Words scope={scope} isHeadline={sibling.isHeadline}>
          {sibling.name}
        </Words>
      </span>
    </a>
  );
}
