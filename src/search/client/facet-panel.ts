import { drawChart, showChart } from './chart.ts';
import { large } from './count-archive.ts';
import type { Counts } from './count-facets.ts';
import type { FacetName, SearchState } from './state.ts';
import { facetNames } from './state.ts';
import type { SearchWords } from './words.ts';

/** How many names are offered of a facet that has many (sections, columns, reporters), beside those chosen. */
const offered = 20;

/**
 * The facets as boxes to tick, each with how many records it would find. Cities, papers and kinds stand in the page, as
 * only it knows their names; the others are made here.
 */
export class FacetPanel {
  private readonly panel: HTMLDetailsElement;
  private readonly words: SearchWords;
  /** True once the reader has asked for the facets with very many names. */
  wantsNames = false;

  constructor(panel: HTMLDetailsElement, words: SearchWords) {
    this.panel = panel;
    this.words = words;
  }

  get isOpen(): boolean {
    return this.panel.open;
  }

  /** Ticks what a search has chosen; what the page does not offer is added, so that it shows what is asked. */
  choose(state: SearchState): void {
    for (const name of facetNames) {
      const known = new Set(this.boxes(name).map(({ value }) => value));
      this.add(
        name,
        state[name].filter((value) => !known.has(value)),
      );
      for (const box of this.boxes(name)) box.checked = state[name].includes(box.value);
    }
  }

  /** What the page calls a value: 浚县 for its code. */
  nameOf(name: FacetName, value: string): string {
    const box = this.boxes(name).find((other) => other.value === value);
    return box?.closest('label')?.querySelector('span')?.textContent ?? value;
  }

  /** Says that the counts are those of another search until `show` and `settle` are called. */
  busy(): void {
    this.panel.setAttribute('aria-busy', 'true');
  }

  settle(): void {
    this.panel.setAttribute('aria-busy', 'false');
  }

  /** In place of the facets with very many names, offers to fetch so many bytes for them; null where they are shown. */
  offerNames(bytes: number | null): void {
    const button = this.panel.querySelector<HTMLElement>('[data-search-names]');
    if (button === null) return;
    button.hidden = bytes === null;
    if (bytes === null) return;
    button.textContent = this.words.listNames.replace('{size}', String(Math.ceil(bytes / 1000)));
    for (const name of large) {
      const group = this.list(name)?.closest('fieldset');
      if (group) group.hidden = true;
    }
  }

  focusNames(): void {
    (large.flatMap((name) => this.boxes(name))[0] ?? this.panel.querySelector('summary'))?.focus();
  }

  show(counts: Counts, names: readonly FacetName[], state: SearchState): void {
    for (const name of names) {
      const values = counts.values[name];
      const list = this.list(name);
      if (list?.hasAttribute('data-facet-names')) this.offer(name, values);
      for (const box of this.boxes(name)) {
        const count = values.get(box.value) ?? 0;
        const item = box.closest('li');
        const label = item?.querySelector('[data-facet-count]');
        if (label) label.textContent = String(count);
        item?.classList.toggle('none', count === 0);
      }
      const group = list?.closest('fieldset');
      if (group) group.hidden = this.boxes(name).every((box) => !box.checked && !values.has(box.value));
    }
    const place = this.panel.querySelector('[data-search-chart]');
    if (place !== null) showChart(place, drawChart(counts, state, this.words.chart));
  }

  /** Where the page has no names of its own: those found most often, and those chosen. */
  private offer(name: FacetName, values: ReadonlyMap<string, number>): void {
    const chosen = this.boxes(name).filter(({ checked }) => checked);
    const most = [...values].sort(([, left], [, right]) => right - left).slice(0, offered);
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const kept = new Set(chosen.map(({ value }) => value));
    this.list(name)?.replaceChildren(...chosen.flatMap((box) => box.closest('li') ?? []));
    this.add(
      name,
      most.map(([value]) => value).filter((value) => !kept.has(value)),
    );
    if (focused?.name === name) {
      this.boxes(name)
        .find(({ value }) => value === focused.value)
        ?.focus();
    }
  }

  private add(name: FacetName, values: readonly string[]): void {
    this.list(name)?.append(
      ...values.map((value) => {
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.name = name;
        box.value = value;
        const text = document.createElement('span');
        text.textContent = value;
        if (this.words.contentLanguage !== '') text.lang = this.words.contentLanguage;
        const count = document.createElement('span');
        count.className = 'count';
        count.dataset.facetCount = '';
        const label = document.createElement('label');
        label.append(box, ' ', text, ' ', count);
        const item = document.createElement('li');
        item.append(label);
        return item;
      }),
    );
  }

  private list(name: FacetName): Element | null {
    return this.panel.querySelector(`[data-facet="${name}"]`);
  }

  private boxes(name: FacetName): HTMLInputElement[] {
    return [...this.panel.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }
}
