import { brief } from './brief.ts';
import { commentary } from './commentary.ts';
import { essay } from './essay.ts';
import { feature } from './feature.ts';
import type { Genre, GenreInput, GenreRule } from './genre-rule.ts';
import { interview } from './interview.ts';
import { review } from './review.ts';
import { verse } from './verse.ts';

/**
 * In this order, because a review and a commentary have an author too, and an interview has a reporter and no dateline
 * like a feature.
 */
const genreRules: readonly GenreRule[] = [verse, interview, review, commentary, essay, feature, brief];

/** The genre of an article; a report 消息 where nothing says otherwise. */
export function findGenre(input: GenreInput): Genre {
  for (const rule of genreRules) {
    const genre = rule(input);
    if (genre) return genre;
  }
  return 'report';
}
