import { bodyLength, type GenreRule } from './genre-rule.ts';

/** Lines of verse and hardly any prose. An essay that quotes a poem stays an essay. */
export const verse: GenreRule = (input) => (input.hasVerse && bodyLength(input) < 120 ? 'verse' : null);
