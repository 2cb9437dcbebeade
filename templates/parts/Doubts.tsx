/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArticleRecord } from '../../src/model/record.ts';
import { formatSpan } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';

/** What the parser was not sure of, for who wants to know. */
export function Doubts({ scope, record }: { scope: Scope; record: ArticleRecord }) {
  const { problems } = record;
  if (problems.length === 0) return null;
  const words = scope.messages.article;
  return (
    <details class="doubts">
      <summary>{words.doubts(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.rule} ${problem.span.join()} ${problem.reason}`}>
            <code>{problem.rule}</code> {problem.reason}{' '}
            <span class="quiet">{words.doubtLines(formatSpan(problem.span))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
