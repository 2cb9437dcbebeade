/**
 * The Content Security Policy of a page: only our own style sheet and images; where a page has a script, our own scripts;
 * which fetch the index from here too. Data blocks (JSON-LD) are no scripts and need no leave.
 */
export function contentPolicy(page?: 'scripted'): string {
  const always = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    // Only scripts could use it, and pages without them may have none; but what audits a page reads robots.txt through it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  const scripted = page === undefined ? [] : ["script-src 'self'"];
  return [...always, ...scripted].join('; ');
}
