/** The parts of the search page that the script moves; templates/search.11ty.tsx makes them. */
export interface PageElements {
  /** Carries the state of the search and the words of the page. */
  page: HTMLElement;
  form: HTMLFormElement;
  query: HTMLInputElement;
  chosen: HTMLElement;
  facets: HTMLDetailsElement;
  status: HTMLElement;
  hint: HTMLElement;
  mistakes: HTMLElement;
  near: HTMLElement;
  problem: HTMLElement;
  retry: HTMLButtonElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
}

/** @throws Error naming the part that is missing: page and script are then of two versions */
export function findElements(root: ParentNode): PageElements {
  const find = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const element = root.querySelector(`[data-search-${name}]`);
    if (element instanceof kind) return element;
    throw new Error(`The search page has no ${kind.name} with data-search-${name}`);
  };
  return {
    page: find('state', HTMLElement),
    form: find('form', HTMLFormElement),
    query: find('query', HTMLInputElement),
    chosen: find('chosen', HTMLElement),
    facets: find('facets', HTMLDetailsElement),
    status: find('status', HTMLElement),
    hint: find('hint', HTMLElement),
    mistakes: find('mistakes', HTMLElement),
    near: find('near', HTMLElement),
    problem: find('problem', HTMLElement),
    retry: find('retry', HTMLButtonElement),
    hits: find('hits', HTMLElement),
    more: find('more', HTMLButtonElement),
  };
}
