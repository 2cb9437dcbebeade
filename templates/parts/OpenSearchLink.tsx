/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { openSearchAddress } from '../../src/site/open-search.ts';
import type { Scope } from '../layout/scope.ts';

/** Offers the site's search to the browser's own search box. */
export function OpenSearchLink({ scope: { settings, link } }: { scope: Scope }) {
  if (settings.address === undefined) return null;
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={settings.title}
      href={link(openSearchAddress)}
    />
  );
}
