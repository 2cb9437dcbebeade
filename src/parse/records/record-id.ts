import { hash } from 'node:crypto';
import type { IssueDate } from '../../model/record.ts';
import { blanks, withoutBlanks } from '../characters.ts';
import type { Built } from './built.ts';

/**
 * hebi-20260314-02-3fa9c1d2: the paper's city, the issue's day (or as much of it as is known), the page, and a hash of
 * the record's own words, so that the id hangs neither on the order of parsing nor on the other records of the page.
 */
export function recordId(built: Built, newspaper: string | null, date: IssueDate, page: string | null): string {
  const city = newspaper?.split('-')[0] ?? 'henan';
  const day = date.edtf
    .replace(/[?~%]/gu, '')
    .replace(/\//gu, '-to-')
    .replace(/[^0-9a-zA-Z-]/gu, '');
  const compact = date.precision === 'day' ? day.replaceAll('-', '') : day.toLowerCase();
  const label = (page ?? '00').toLowerCase().replace(/[^a-z0-9]/gu, '') || '00';
  return [city, compact.includes('xxxx') ? 'undated' : compact, label, hashOf(built)].join('-');
}

/** The first two hundred characters that are not blank. */
function beginningOf(text: string): string {
  return (blanks.holdsAnyOf(text, 0, hashed) ? withoutBlanks(text) : text).slice(0, hashed);
}

const hashed = 200;

function hashOf(built: Built): string {
  const words = built.placed.map(({ part, passage }) => `${part}:${beginningOf(passage.text)}`);
  return hash('sha256', `${built.kind}\n${words.join('\n')}`).slice(0, 8);
}
