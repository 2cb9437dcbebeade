import type { FacetName, SearchState } from './state.ts';
import { facetNames } from './state.ts';

/** The filters of a search as buttons, each of which takes one away. */
export function renderChosen(
  state: SearchState,
  names: {
    nameOf: (name: FacetName, value: string) => string;
    /** Name of a button; "{name}" stands for the filter. */
    remove: string;
  },
  onRemove: (without: SearchState) => void,
): HTMLLIElement[] {
  const item = (text: string, without: SearchState) => {
    const button = document.createElement('button');
    button.type = 'button';
    const sign = document.createElement('span');
    sign.className = 'sign';
    sign.textContent = ' ×';
    button.append(text, sign);
    button.setAttribute(
      'aria-label',
      names.remove.replace('{name}', () => text),
    );
    button.addEventListener('click', () => onRemove(without));
    const element = document.createElement('li');
    element.append(button);
    return element;
  };
  const facets = facetNames.flatMap((name) =>
    state[name].map((value) =>
      item(names.nameOf(name, value), { ...state, [name]: state[name].filter((other) => other !== value) }),
    ),
  );
  const isDated = state.from !== '' || state.to !== '';
  return isDated ? [...facets, item(`${state.from} – ${state.to}`, { ...state, from: '', to: '' })] : facets;
}
