import type { SearchWords } from '../../src/search/client/words.ts';
import type { Scope } from '../layout/scope.ts';

/** The words the page's script needs, in the language of the interface. */
export function searchWords({ messages, settings, contentLanguage }: Scope): SearchWords {
  const { idle, found, foundOne, none, more, mistakes, remove, perhaps, chart, listNames } = messages.search;
  const { unfiltered, turned, suggestions } = messages.search;
  const kinds = { photo: messages.list.photo, notice: messages.list.notice };
  return {
    idle,
    found,
    foundOne,
    none,
    more,
    mistakes,
    remove,
    perhaps,
    chart,
    listNames,
    unfiltered,
    turned,
    suggestions,
    kinds,
    language: settings.language,
    contentLanguage: contentLanguage ?? '',
  };
}
