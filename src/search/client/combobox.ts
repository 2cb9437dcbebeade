import type { Suggestions } from '../index-files.ts';
import type { Proposal } from './suggest.ts';
import { lastWord, propose, quoted } from './suggest.ts';

export interface ComboboxWords {
  label: string;
  kinds: Record<keyof Suggestions, string>;
}

/**
 * Suggestions below the query, by the combobox pattern (ARIA Authoring Practices): the focus stays in the field, arrows
 * move through the list, Enter takes what they point at, Escape closes. Without the file there are simply none.
 */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list = document.createElement('ul');
  private readonly words: ComboboxWords;
  private readonly onChoice: () => void;
  private suggestions: Suggestions | null = null;
  private isAsked = false;
  private active = -1;

  /** @param load fetches the suggestions; called when the reader first comes to the field */
  constructor(input: HTMLInputElement, words: ComboboxWords, load: () => Promise<Suggestions>, onChoice: () => void) {
    this.input = input;
    this.words = words;
    this.onChoice = onChoice;
    this.list.id = 'search-suggestions';
    this.list.hidden = true;
    for (const [name, value] of [
      ['role', 'listbox'],
      ['aria-label', words.label],
    ] as const) {
      this.list.setAttribute(name, value);
    }
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.setAttribute('aria-controls', this.list.id);
    input.parentElement?.after(this.list);

    input.addEventListener('focus', () => void this.load(load));
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.offer();
    });
    input.addEventListener('compositionend', () => this.offer());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', () => this.close());
    // Before the field loses the focus, and the list with it.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option instanceof HTMLElement) this.take(option);
    });
  }

  private async load(load: () => Promise<Suggestions>): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    try {
      this.suggestions = await load();
    } catch {
      // The next visit to the field asks again.
      this.isAsked = false;
    }
  }

  private offer(): void {
    const proposals = this.suggestions === null ? [] : propose(this.suggestions, lastWord(this.input.value).word);
    const isOnlyItself = proposals.length === 1 && proposals[0]?.text === lastWord(this.input.value).word;
    if (proposals.length === 0 || isOnlyItself) {
      this.close();
      return;
    }
    this.list.replaceChildren(...proposals.map((proposal, index) => this.option(proposal, index)));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.point(-1);
  }

  private close(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.input.setAttribute('aria-expanded', 'false');
    this.point(-1);
  }

  private option({ text, kind }: Proposal, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `search-suggestion-${index}`;
    option.setAttribute('role', 'option');
    option.dataset.text = text;
    const name = document.createElement('span');
    name.textContent = text;
    const mark = document.createElement('small');
    mark.textContent = this.words.kinds[kind];
    option.append(name, ' ', mark);
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.options();
    if (event.isComposing) return;
    // Without a list the browser would empty the field, and the search with it.
    if (event.key === 'Escape' && options.length === 0) event.preventDefault();
    if (options.length === 0) return;
    if (event.key === 'ArrowDown') this.point(this.active + 1 < options.length ? this.active + 1 : -1);
    else if (event.key === 'ArrowUp') this.point(this.active === -1 ? options.length - 1 : this.active - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && options[this.active] !== undefined) this.take(options[this.active]);
    else return;
    event.preventDefault();
  }

  private point(place: number): void {
    this.active = place;
    this.options().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === place));
    });
    const option = this.options()[place];
    if (option === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  private take(option: HTMLElement | undefined): void {
    this.input.value = lastWord(this.input.value).before + quoted(option?.dataset.text ?? '');
    this.close();
    this.onChoice();
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }
}
