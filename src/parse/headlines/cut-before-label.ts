import type { Section } from '../sections/section.ts';
import { isColumnLabel, isSlogan } from './column-label.ts';
import { isSubtitle } from './split-title-lines.ts';
import { isAdviceLabel } from './take-labels.ts';

/**
 * Cuts a run of headlines before the name of a column that stands inside it: the name begins a group of its own, and what
 * stands above it is another text's headline:
 *
 *   十只渡船连夜借来         ↑ of another text, or of none
 *   街谈巷议                ↓ of the text below
 *   守好自家的码头
 *
 * Not: a name under another, or under a campaign's; one right over a subtitle; the last of a run, which stands under its own title.
 */
export function cutBeforeLabels(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    const { run } = section;
    const cut = run.findIndex(({ passage: { text } }, index) => index > 0 && index < run.length - 1 && isLabel(text));
    if (cut < 0 || run.slice(0, cut).some(({ passage: { text } }) => isLabel(text) || isSlogan(text))) return [section];
    if (isSubtitle(run[cut + 1]?.passage.text ?? '')) return [section];
    return [
      { run: run.slice(0, cut), bylines: [], paragraphs: [], strong: false },
      { ...section, run: run.slice(cut) },
    ];
  });
}

function isLabel(text: string): boolean {
  return isColumnLabel(text) || isAdviceLabel(text);
}
