import type { SearchState } from './state.ts';
import { formatState, parseState } from './state.ts';

/** How long after the last key a search begins, in milliseconds. */
const pause = 120;

/** The search that the form now holds; its fields have the names of the address's parameters. */
export function readForm(form: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parseState(`?${parameters}`);
}

/** Puts a search into the form, the boxes of its facets excepted. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const values = new URLSearchParams(formatState(state));
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = state.sort;
    if (field instanceof HTMLInputElement && field.type !== 'checkbox') field.value = values.get(field.name) ?? '';
  }
}

export interface FormReader {
  /** With each key, at once. */
  onKey: () => void;
  /** A moment after the last key. */
  onPause: () => void;
  /** When the reader has decided: Enter, the button, a filter chosen. */
  onDecision: () => void;
}

/**
 * Tells what happens in the form. While an input method is composing (typing pinyin for characters), the field holds
 * letters that nobody searches for, so nothing is told until the composition ends.
 */
export function watchForm(form: HTMLFormElement, reader: FormReader): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const isQuery = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'search';
  const later = () => {
    stop();
    reader.onKey();
    timer = setTimeout(reader.onPause, pause);
  };
  const now = () => {
    stop();
    reader.onDecision();
  };
  form.addEventListener('input', (event) => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (isQuery(event.target) && !isComposing) later();
  });
  form.addEventListener('compositionend', later);
  form.addEventListener('change', (event) => {
    if (!isQuery(event.target)) now();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
}
