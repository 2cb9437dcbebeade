import type { StoredHit } from '../index-files.ts';
import type { Mistake } from '../query.ts';
import type { PageElements } from './elements.ts';
import { renderHit } from './results.ts';
import type { SearchWords } from './words.ts';

export type DisplayState = 'idle' | 'busy' | 'done' | 'error';

/** Everything that is shown of a search. */
export class Display {
  private readonly elements: PageElements;
  private readonly words: SearchWords;
  private readonly root: URL;

  constructor(elements: PageElements, words: SearchWords, root: URL) {
    this.elements = elements;
    this.words = words;
    this.root = root;
  }

  idle(): void {
    this.clear();
    this.say(this.words.idle, null);
    this.set('idle');
  }

  /** The results of before stay in sight until the new ones are there. */
  busy(): void {
    this.elements.problem.hidden = true;
    this.set('busy');
  }

  /** The first results of those that have been found while others are still looked for. */
  early(hits: StoredHit[], query: string): void {
    this.clear();
    this.append(hits, query);
  }

  done(count: number, hits: StoredHit[], query: string): void {
    this.clear();
    this.append(hits, query);
    this.elements.hint.hidden = count > 0;
    this.elements.hint.textContent = count > 0 ? '' : this.words.none;
    this.say(count === 1 ? this.words.foundOne : this.words.found, count);
    this.set('done');
  }

  /** Says what was meant as an operator and taken as plain text. */
  mistakes(mistakes: readonly Mistake[]): void {
    this.elements.mistakes.hidden = mistakes.length === 0;
    this.elements.mistakes.textContent = mistakes
      .map(({ rule, text }) => this.words.mistakes[rule].replace('{text}', () => text))
      .join(' ');
  }

  /** Offers another search, and how much it would find. */
  offer(text: string, count: number, address: string, onChoice: () => void): void {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = text;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onChoice();
    });
    const number = document.createElement('span');
    number.className = 'count';
    number.textContent = String(count);
    const item = document.createElement('li');
    item.append(link, ' ', number);
    // In sight first: what is added to a live region out of sight is not read aloud.
    this.elements.near.hidden = false;
    this.elements.near.querySelector('ul')?.append(item);
  }

  error(): void {
    this.clear();
    this.say('', null);
    this.elements.problem.hidden = false;
    this.set('error');
  }

  /** @returns the first of the new results */
  append(hits: StoredHit[], query: string): HTMLElement | undefined {
    const items = hits.map((hit) => renderHit(hit, query, this.root, this.words));
    this.elements.hits.append(...items);
    return items[0];
  }

  /** The button for more results; none are left where `next` is 0. */
  offerMore(next: number): void {
    this.elements.more.hidden = next === 0;
    this.elements.more.textContent = this.words.more.replace('{count}', String(next));
  }

  private clear(): void {
    this.elements.hits.replaceChildren();
    this.elements.hint.hidden = true;
    this.elements.problem.hidden = true;
    this.elements.near.hidden = true;
    this.elements.near.querySelector('ul')?.replaceChildren();
    this.offerMore(0);
  }

  /** The status is a live region: what is put there is read aloud. */
  private say(text: string, count: number | null): void {
    const [before = '', after = ''] = text.split('{count}');
    const number = document.createElement('span');
    number.dataset.resultCount = '';
    number.textContent = count === null ? '' : String(count);
    this.elements.status.replaceChildren(before, number, after);
  }

  private set(state: DisplayState): void {
    this.elements.page.dataset.searchState = state;
    this.elements.page.setAttribute('aria-busy', String(state === 'busy'));
  }
}
