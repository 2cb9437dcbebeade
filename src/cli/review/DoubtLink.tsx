/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { visibleSigns } from '../../site/visible-signs.ts';
import type { NumberedDoubt } from './doubts.ts';
import type { ReviewMessages } from './messages.ts';

/** The sign of a doubt, leading to its note. */
export function DoubtLink({ doubt, messages }: { doubt: NumberedDoubt; messages: ReviewMessages }) {
  const label = messages.doubtLabel(doubt.number, visibleSigns(doubt.problem.reason));
  return (
    <a class="doubt-sign" href={`#${doubt.key}`} aria-label={label}>
      {messages.doubt(doubt.number)}
    </a>
  );
}
