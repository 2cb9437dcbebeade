import type { PageResult } from '../../model/page.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { assignBadges, type Badge } from './badges.ts';
import { type NumberedDoubt, numberDoubts } from './doubts.ts';
import type { ReviewMessages } from './messages.ts';
import { pieceKey } from './pieces.ts';
import { type PlacedLine, placeLines, type Stretch } from './placed-lines.ts';

/** A stretch with the record and the piece of it that it went to. */
export interface ReviewStretch extends Stretch {
  badge: Badge | null;
  /** Key of the piece, or of the record; null where no record holds it. */
  piece: string | null;
}

export interface ReviewLine {
  number: number;
  stretches: ReviewStretch[];
  /** Doubts that begin or end here. */
  doubts: NumberedDoubt[];
}

/** A parsed page as the review shows it. */
export interface Review {
  result: PageResult;
  lines: ReviewLine[];
  /** The words of each line. */
  texts: string[];
  badges: ReadonlyMap<string, Badge>;
  doubts: NumberedDoubt[];
  /** For each piece the lines of the dump that it holds words of, rising. */
  linesOfPiece: ReadonlyMap<string, number[]>;
}

/** `text` is the decoded dump that the placements of `result` count in. */
export function makeReview(result: PageResult, text: string, messages: ReviewMessages): Review {
  const badges = assignBadges(result.records, messages);
  const records = new Map(result.records.map((record) => [record.id, record]));
  const placed = placeLines(text, result.placements);
  const doubts = numberDoubts(result, placed.length);
  const lines = placed.map((line) => reviewLine(line, records, badges, doubts));
  const linesOfPiece = new Map<string, number[]>();
  for (const { number, stretches } of lines) {
    for (const { piece } of stretches) {
      const numbers = piece === null ? [] : (linesOfPiece.get(piece) ?? []);
      if (piece !== null && numbers.at(-1) !== number) linesOfPiece.set(piece, [...numbers, number]);
    }
  }
  const texts = placed.map(({ stretches }) => stretches.map((stretch) => stretch.text).join(''));
  return { result, lines, texts, badges, doubts, linesOfPiece };
}

function reviewLine(
  { number, stretches }: PlacedLine,
  records: ReadonlyMap<string, ArticleRecord>,
  badges: ReadonlyMap<string, Badge>,
  doubts: readonly NumberedDoubt[],
): ReviewLine {
  return {
    number,
    stretches: stretches.map((stretch) => {
      const record = records.get(stretch.record ?? '');
      const badge = badges.get(stretch.record ?? '') ?? null;
      const piece = record && badge ? pieceKey(record, badge.key, { ...stretch, line: number }) : null;
      return { ...stretch, badge, piece };
    }),
    doubts: doubts.filter(({ lines }) => lines.includes(number)),
  };
}
