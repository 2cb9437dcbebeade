/**
 * The Content Security Policy of a page: only our own style sheet and images; where a page has a script, our own scripts;
 * on the search page also the index they fetch, and the WebAssembly that reads it. Data blocks (JSON-LD) are no scripts
 * and need no leave.
 */
export function contentPolicy(page?: 'search' | 'scripted'): string {
  const always = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    // Only scripts could use it, and pages without them may have none; but what audits a page reads robots.txt through it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  const search = ["script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'"];
  const scripted = page === 'search' ? search : page === 'scripted' ? ["script-src 'self'"] : [];
  return [...always, ...scripted].join('; ');
}
