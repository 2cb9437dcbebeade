import type { NameRule, Reading, Sighting } from './sighting.ts';

/**
 * The segmentation, which knows how names are built, takes the characters for one word that the dictionary does not
 * have. It does so for much that is no name (利用微), so this only adds to another reason.
 */
export const oneWord: NameRule = {
  rule: 'one-word',
  weigh: (sighting, reading) => (sighting.name.length > 2 && isOneWord(sighting, reading) ? 1 : 0),
};

export function isOneWord({ start, end }: Sighting, reading: Reading): boolean {
  const tag = reading.tagAt(start);
  if (tag === undefined || reading.tagAt(end) === undefined) return false;
  for (let offset = start + 1; offset < end; offset++) if (reading.tagAt(offset) !== undefined) return false;
  return tag.startsWith('nr') || tag.startsWith('x');
}
