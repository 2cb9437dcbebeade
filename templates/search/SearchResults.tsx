/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';
import { CoverageHint } from '../parts/CoverageHint.tsx';

/** Where the script puts results, their number and what went wrong. */
export function SearchResults({ scope }: { scope: Scope }) {
  const words = scope.messages.search;
  return (
    <section aria-label={words.results}>
      <p class="search-hint" role="status" data-search-mistakes hidden />
      <p class="search-status" role="status" tabIndex={-1} data-search-status>
        <span data-result-count />
      </p>
      <p class="search-hint" data-search-hint hidden />
      <div class="search-near" aria-live="polite" data-search-near hidden>
        <p>{words.near}</p>
        <ul />
      </div>
      <div class="search-problem" role="alert" data-search-problem hidden>
        <p>{words.error}</p>
        <button type="button" data-search-retry>
          {words.retry}
        </button>
      </div>
      <ol class="entries search-hits" data-search-hits />
      <button type="button" class="search-more" data-search-more hidden />
      <CoverageHint scope={scope} />
    </section>
  );
}
