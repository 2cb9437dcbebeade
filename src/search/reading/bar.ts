import type { Occurrence } from './mark-runs.ts';

/** The words of the bar; the build puts them into the script. */
export interface ReadingWords {
  label: string;
  /** "{place}" and "{count}" stand for numbers. */
  place: string;
  previous: string;
  next: string;
  off: string;
}

/** The bar that leads from one occurrence to the next. */
export function makeBar(occurrences: readonly Occurrence[], words: ReadingWords, onOff: () => void): HTMLElement {
  const bar = document.createElement('section');
  bar.className = 'reading-marks';
  bar.setAttribute('aria-label', words.label);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  let current = 0;
  const show = (next: number, behavior: ScrollBehavior | null) => {
    for (const mark of occurrences[current] ?? []) mark.removeAttribute('aria-current');
    current = (next + occurrences.length) % occurrences.length;
    const marks = occurrences[current] ?? [];
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    if (behavior !== null) marks[0]?.scrollIntoView({ block: 'center', behavior });
    status.textContent = words.place
      .replace('{place}', String(current + 1))
      .replace('{count}', String(occurrences.length));
  };
  bar.append(
    status,
    button(words.previous, () => show(current - 1, 'auto')),
    button(words.next, () => show(current + 1, 'auto')),
    button(words.off, onOff),
  );
  show(0, isFirstVisit() ? 'instant' : null);
  return bar;
}

/** After a reload, or coming back, the browser puts the reader where they were; an anchor in the address goes first. */
export function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return location.hash === '' && (!(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate');
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
