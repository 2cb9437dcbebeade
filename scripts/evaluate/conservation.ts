import type { Conservation, PageResult } from '../../src/model/page.ts';
import type { ArticleRecord, BodyBlock } from '../../src/model/record.ts';

/**
 * Conservation, counted anew from placements and records, in characters that are not blank: `lost` are in no
 * placement, `doubled` in more than one (each further placement counts), `invented` are in the texts of a record
 * more often than in its own placements.
 */
export function countConservation(text: string, result: PageResult): Conservation {
  const times = new Array<number>(text.length).fill(0);
  for (const { start, end } of result.placements) {
    for (let offset = Math.max(0, start); offset < Math.min(text.length, end); offset++) {
      times[offset] = (times[offset] ?? 0) + 1;
    }
  }
  let lost = 0;
  let doubled = 0;
  let offset = 0;
  for (const character of text) {
    const count = times[offset] ?? 0;
    offset += character.length;
    if (isBlank(character)) continue;
    if (count === 0) lost++;
    else doubled += count - 1;
  }
  return { lost, doubled, invented: inventedOf(text, result).length };
}

/** The characters that records hold and their placements do not, as one text. */
export function inventedOf(text: string, result: PageResult): string {
  const page = countCharacters([text]);
  return result.records
    .map((record) => {
      const own = countCharacters(
        result.placements
          .filter((placement) => placement.record === record.id)
          .map((placement) => text.slice(placement.start, placement.end)),
      );
      // A byline's words can be those of another or of a photo's credit, and a jump keeps a part of its line: each for itself.
      const others = [...new Set(record.bylines.map((byline) => byline.raw)), record.jump?.from, record.jump?.to];
      return [
        excess(countCharacters(ownTextsOf(record)), own),
        ...others.map((part) => excess(countCharacters([part ?? '']), own)),
        // The head of a series or column stands once on the page, and in all its articles.
        ...[record.column, record.series?.title].map((part) => excess(countCharacters([part ?? '']), page)),
      ].join('');
    })
    .join('');
}

function ownTextsOf(record: ArticleRecord): string[] {
  return [
    record.title,
    record.kicker ?? '',
    record.subtitle ?? '',
    record.dateline ?? '',
    ...record.body.flatMap(allTextsOf),
  ];
}

function allTextsOf(block: BodyBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return [block.text];
    case 'figure':
      return [block.caption, block.credit];
    case 'verse':
      return block.lines;
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
  }
}

function countCharacters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join('')) {
    if (!isBlank(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

function excess(needed: ReadonlyMap<string, number>, available: ReadonlyMap<string, number>): string {
  return Array.from(needed, ([character, count]) =>
    character.repeat(Math.max(0, count - (available.get(character) ?? 0))),
  ).join('');
}

function isBlank(character: string): boolean {
  return /^\s$/u.test(character);
}
