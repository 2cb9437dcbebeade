/** How long the page must rest before its place counts, in milliseconds. */
const rest = 100;

/** Tells when the page has come to rest after scrolling, and when it is left; the browser is kept from scrolling itself. */
export function watchScroll(onRest: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(onRest, rest);
  });
  addEventListener('pagehide', onRest);
}
