/** A rendered review taken apart again, as a reader's eyes would. */

/** The words of each line of the dump as the page shows them, markup taken off. */
export function shownLines(html: string): string[] {
  return [...html.matchAll(/<span class="words"[^>]*>(.*?)<\/span><\/li>/gs)].map(([, words = '']) => textOf(words));
}

/** The articles as pieces of HTML. */
export function shownRecords(html: string): string[] {
  return [...html.matchAll(/<article .*?<\/article>/gs)].map(([article]) => article);
}

export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Anchors of the page. A repeated one is there twice. */
export function anchorsOf(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
}

/** What the page links to within itself. */
export function targetsOf(html: string): string[] {
  return [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target = '']) => target);
}
