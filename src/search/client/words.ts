import type { Mistake } from '../query.ts';
import type { ChartWords } from './chart.ts';
import type { ComboboxWords } from './combobox.ts';

/** The words of the search page that its script needs, as the template writes them into `data-words`. */
export interface SearchWords {
  idle: string;
  /** "{count}" stands for the number of results. */
  found: string;
  foundOne: string;
  none: string;
  /** "{count}" stands for how many more will be shown. */
  more: string;
  /** "{text}" stands for the words in question. */
  mistakes: Record<Mistake['rule'], string>;
  /** Name of the button that takes a filter away; "{name}" stands for it. */
  remove: string;
  /** Mark of a result whose date is wider than the range asked for. */
  perhaps: string;
  chart: ChartWords;
  /** Name of the button that fetches the names of columns and reporters; "{size}" stands for kilobytes. */
  listNames: string;
  /** A search without its filters; "{query}" stands for its words. */
  unfiltered: string;
  /** The same from the earlier date to the later one; "{query}", "{from}" and "{to}" stand for values. */
  turned: string;
  suggestions: ComboboxWords;
  kinds: { photo: string; notice: string };
  /** Language of the page. */
  language: string;
  /** Language of the articles where it is not that of the page, else "". */
  contentLanguage: string;
}

/** Reads the words the template wrote. @throws Error where there are none */
export function parseWords(text: string | undefined): SearchWords {
  if (text === undefined) throw new Error('The search page carries no data-words');
  return JSON.parse(text);
}
