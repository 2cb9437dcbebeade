/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';

/** What the forms of the days mean. */
export function CoverageLegend({ scope }: { scope: Scope }) {
  const { legend, states } = scope.messages.coverage;
  const forms = ['run', 'partly', 'inferred', 'maybe', 'missing'] as const;
  return (
    <ul class="coverage-legend" aria-label={legend}>
      {forms.map((form) => (
        <li key={form}>
          <span class={form === 'inferred' ? 'partly inferred' : form} aria-hidden="true">
            8
          </span>{' '}
          {states[form]}
        </li>
      ))}
    </ul>
  );
}
