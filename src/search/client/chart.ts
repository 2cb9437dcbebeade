import type { Counts } from './count-facets.ts';
import type { SearchState } from './state.ts';
import { formatState } from './state.ts';

/** The words of the chart. "{month}", "{hits}", "{held}", "{wide}" stand for values. */
export interface ChartWords {
  title: string;
  /** What the two kinds of bars mean, with the number at which each is highest. */
  scale: string;
  bar: string;
  wide: string;
}

/** Units of the drawing; it is stretched to the width of the page. */
const height = 60;
const step = 10;
const gap = 2;

/**
 * Records found by month, on the ground of all that is held of that month, so that a gap in the archive does not look like
 * silence. Each of the two has its own scale: found are often few of many. Every month is a link that narrows the dates.
 */
export function drawChart(counts: Counts, state: SearchState, words: ChartWords): HTMLElement | null {
  const months = everyMonth([...counts.months.keys()]);
  if (months.length === 0) return null;
  const most = (of: 'hits' | 'held') => Math.max(1, ...[...counts.months.values()].map((month) => month[of]));
  const [mostHits, mostHeld] = [most('hits'), most('held')];
  const svg = draw('svg', {
    viewBox: `0 0 ${months.length * step} ${height}`,
    preserveAspectRatio: 'none',
    role: 'group',
  });
  svg.setAttribute('aria-label', words.title);
  // How wide a month may be is for the style sheet to say.
  svg.style.setProperty('--months', String(months.length));
  months.forEach((month, index) => {
    const { hits, held } = counts.months.get(month) ?? { hits: 0, held: 0 };
    const range = rangeOf(month);
    const isWithin = (state.from === '' || state.from <= range.to) && (state.to === '' || state.to >= range.from);
    const link = draw('a', {
      href: formatState({ ...state, ...range }) || './',
      class: isWithin ? 'within' : 'beyond',
    });
    const text = fill(words.bar, { month, hits, held });
    link.setAttribute('aria-label', text);
    // One stop for the Tab key; arrows go from month to month.
    link.setAttribute('tabindex', index === months.length - 1 ? '0' : '-1');
    link.dataset.from = range.from;
    link.dataset.to = range.to;
    const title = draw('title', {});
    title.textContent = text;
    link.append(
      title,
      bar('reach', index, height),
      bar('held', index, (height * held) / mostHeld),
      bar('hits', index, (height * hits) / mostHits),
    );
    svg.append(link);
  });
  svg.addEventListener('keydown', moveAlong);
  return frame(svg, months, [
    fill(words.scale, { hits: mostHits, held: mostHeld }),
    ...(counts.wide > 0 ? [fill(words.wide, { wide: counts.wide })] : []),
  ]);
}

/** Puts a chart in the place of the one before, where the reader was on it; a first one shows its newest months. */
export function showChart(place: Element, chart: HTMLElement | null): void {
  const before = place.querySelector('.bars')?.scrollLeft;
  const focused = document.activeElement;
  const month = focused instanceof SVGElement && place.contains(focused) ? focused.dataset.from : undefined;
  place.replaceChildren(chart ?? '');
  const bars = place.querySelector('.bars');
  if (bars !== null) bars.scrollLeft = before ?? bars.scrollWidth;
  const link = month === undefined ? null : place.querySelector<SVGElement>(`a[data-from="${month}"]`);
  if (link === null) return;
  place.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
  link.focus();
}

function frame(svg: SVGElement, months: string[], notes: string[]): HTMLElement {
  const scroller = document.createElement('div');
  scroller.className = 'bars';
  scroller.append(svg);
  const ends = document.createElement('p');
  ends.className = 'ends';
  ends.append(...[months[0], months.at(-1)].map((month) => time(month ?? '')));
  const note = document.createElement('p');
  note.className = 'quiet';
  note.textContent = notes.join(' ');
  const figure = document.createElement('div');
  figure.append(scroller, ends, note);
  return figure;
}

/** Every month from the first to the last: "2025-12", "2026-01", … */
export function everyMonth(known: readonly string[]): string[] {
  const sorted = [...known].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const month = number(first) + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** First and last day of a month. */
export function rangeOf(month: string): { from: string; to: string } {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${days}` };
}

function moveAlong(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !(document.activeElement instanceof SVGElement)) return;
  const to =
    event.key === 'ArrowRight'
      ? document.activeElement.nextElementSibling
      : event.key === 'ArrowLeft'
        ? document.activeElement.previousElementSibling
        : null;
  if (!(to instanceof SVGElement)) return;
  document.activeElement.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
  event.preventDefault();
}

function bar(name: string, index: number, tall: number): SVGElement {
  // What is there shows, however little.
  const visible = tall > 0 ? Math.max(tall, 2) : 0;
  const place = { x: index * step + gap / 2, y: height - visible, width: step - gap, height: visible };
  const numbers = Object.entries(place).map(([key, value]) => [key, String(Math.round(value * 10) / 10)]);
  return draw('rect', { class: name, ...Object.fromEntries(numbers) });
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function time(month: string): HTMLTimeElement {
  const element = document.createElement('time');
  element.textContent = month;
  return element;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
