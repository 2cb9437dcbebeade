import type { Messages } from '../messages.ts';
import type { CslItem } from './csl-item.ts';
import { formatReference, referenceStyles } from './format-references.ts';

/** The references of an item as plain text, each below the name of its form. Ends in a line feed. */
export function referencesText(item: CslItem, messages: Messages): string {
  const references = referenceStyles.map(
    (style) => `${messages.citation.styles[style]}\n${formatReference(item, style)}\n`,
  );
  return [...references, ...(item.note === undefined ? [] : [`${item.note}\n`])].join('\n');
}
