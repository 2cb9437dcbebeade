import type { Field } from './fields.ts';
import { fold } from './fold.ts';
import { pairs, singles } from './grams.ts';
import type { Group } from './zones.ts';
import { groups, leadRoom } from './zones.ts';

/** What Pagefind is given of a record, and what the places of its words mean. */
export interface IndexContent {
  /** Words, parted by spaces; Pagefind numbers them from 0. */
  content: string;
  /** By ascending `from`; the first begins at 0. */
  parts: Part[];
}

/** From word number `from` up to the next part. */
export interface Part {
  from: number;
  group: Group;
  /** The place in the page of the group that the first word has. */
  place: number;
  /** Single characters: one place stands for all of them. */
  isSingle: boolean;
}

/**
 * Stands twice between fields, so that no phrase crosses: of a phrase every second pair is looked up, and the last one of
 * a field must not stand two places before the first one of the next. A letter of the Yi script that Pagefind takes for a
 * word.
 */
export const separator = 'ꀀ';

/**
 *   pairs of the title ꀀ ꀀ · its characters · pairs of kicker ꀀ ꀀ pairs of subtitle ꀀ ꀀ · their characters · pairs of the text …
 *
 * each group a page of its own later on.
 */
export function indexContent(fields: readonly Field[]): IndexContent {
  const words: string[] = [];
  const parts: Part[] = [];
  const add = (group: Group, place: number, isSingle: boolean, added: string[]) => {
    if (added.length === 0) return;
    parts.push({ from: words.length, group, place, isSingle });
    for (const word of added) words.push(word);
  };
  for (const group of groups) {
    const own = fields.filter((field) => field.group === group);
    // The field with the lead comes first: its place tells that it is the lead.
    const ordered = own.toSorted((left, right) => right.lead - left.lead);
    const texts = ordered.map(({ text }) => fold(text));
    const lead = leadOf(ordered[0]);
    const leadWords = pairs(texts[0] ?? '').length < lead.length ? lead.length - 1 : lead.length;
    const start = group === 'text' ? Math.max(0, leadRoom - leadWords) : 0;
    add(
      group,
      start,
      false,
      texts.flatMap((text) => [...pairs(text), separator, separator]),
    );
    const inLead = new Set(singles(lead.text));
    if (group === 'text') add(group, 0, true, [...inLead]);
    add(
      group,
      group === 'text' ? leadRoom : 0,
      true,
      singles(...texts).filter((character) => !inLead.has(character)),
    );
  }
  return { content: words.join(' '), parts };
}

function leadOf(field: Field | undefined): { text: string; length: number } {
  const text = fold(field?.text.slice(0, field.lead) ?? '');
  return { text, length: [...text].length };
}
