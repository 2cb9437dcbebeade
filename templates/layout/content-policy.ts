/**
 * The Content Security Policy of a page: only our own style sheet and images; on the search page also our own scripts,
 * the index they fetch, and the WebAssembly that reads it.
 */
export function contentPolicy(page?: 'search'): string {
  const always = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'"];
  const search = ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"];
  return [...always, ...(page === 'search' ? search : [])].join('; ');
}
