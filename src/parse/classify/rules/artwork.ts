import { isArtworkTitle, parseArtist } from '../../fields/byline/artwork.ts';
import type { ClassifyRule } from '../rule.ts';

/**
 * The title of a picture in a literary corner, its artist on the line below:
 *
 *   渡口秋色（国画） / 何 苗 作      渡口秋色（摄影） / 何 苗
 *
 * Not: 渡口秋色（外一首） / 何 苗, a poem's title; the title alone, which its article may bear.
 */
export const artwork: ClassifyRule = {
  name: 'artwork',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    const above = blocks[index - 1];
    if (above?.rule === 'artwork' && above.kind === 'photo') return parseArtist(text, true) ? 'credit' : undefined;
    const below = blocks[index + 1]?.passage.text;
    const isTitle = depth === 0 && below !== undefined && isArtworkTitle(text) && parseArtist(below, true) !== null;
    return isTitle ? 'photo' : undefined;
  },
};
