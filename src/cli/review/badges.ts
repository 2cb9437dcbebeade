import type { ArticleRecord } from '../../model/record.ts';
import type { ReviewMessages } from './messages.ts';

/** How a record is told from the others: by a sign for everyone, and by a colour besides. */
export interface Badge {
  /** Anchor of the record and beginning of the anchors of its pieces: "r1". */
  key: string;
  /** A, B … AA for articles; 图1, 告1, 余1 for the rest. */
  sign: string;
  /** Class of its colour: "tint-0" to "tint-5" in turn for articles, the kind for the rest. */
  tint: string;
}

const tints = 6;

/** A badge for each record id; records come in the order of the page. */
export function assignBadges(records: readonly ArticleRecord[], { signs }: ReviewMessages): Map<string, Badge> {
  const counts = { article: 0, photo: 0, notice: 0, residue: 0 };
  return new Map(
    records.map(({ id, kind }, index): [string, Badge] => {
      const before = counts[kind]++;
      const key = `r${index + 1}`;
      return kind === 'article'
        ? [id, { key, sign: letters(before), tint: `tint-${before % tints}` }]
        : [id, { key, sign: `${signs[kind]}${before + 1}`, tint: kind }];
    }),
  );
}

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
export function letters(index: number): string {
  const last = String.fromCharCode(0x41 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
