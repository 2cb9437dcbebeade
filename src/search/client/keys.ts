/**
 * Moves by key: "/" to the query, arrows from it to the results and from one to the next. (Enter opens a result, as it
 * does any link.) Keys that something else has taken, such as an open list of suggestions, are left alone.
 */
export function watchKeys(query: HTMLInputElement, links: () => HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    const isOurs = !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = isOurs ? targetOf(event, query, links()) : undefined;
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    if (target === query) query.select();
  });
}

function targetOf(event: KeyboardEvent, query: HTMLInputElement, links: HTMLElement[]): HTMLElement | undefined {
  if (event.key === '/') return isTyping(event.target) ? undefined : query;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops: (EventTarget | null)[] = [query, ...links];
  const place = stops.indexOf(event.target);
  return step === 0 || place === -1 ? undefined : [query, ...links][place + step];
}

/** Where "/" is a sign to be written, or chooses from a list. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLElement && (target.matches('select, textarea') || target.isContentEditable);
}
