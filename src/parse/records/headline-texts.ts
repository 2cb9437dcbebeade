import type { Block } from '../blocks/block.ts';
import { tidyHeadline } from '../blocks/despace.ts';
import type { HeadlineLine, Headlines } from '../draft.ts';
import { joinPassages, type Passage } from '../passage.ts';

/** A blank that stands nowhere in the dump. */
const blank: Passage = { text: ' ', offsets: [-1] };

export interface HeadlineTexts {
  title: Passage;
  kicker: Passage;
  subtitle: Passage;
  column: Passage;
  series: Passage;
}

/** The texts of a headline group: the lines of a title joined as it wants them, those of the others by blanks. */
export function headlineTexts(headlines: Headlines): HeadlineTexts {
  return {
    title: joinTitle(headlines.title),
    kicker: joinLines(headlines.kicker, ' '),
    subtitle: joinLines(headlines.subtitle, /^\s*—/u.test(headlines.subtitle[0]?.passage.text ?? '') ? '' : ' '),
    column: joinLines(headlines.column, ' '),
    series: joinLines(headlines.series?.lines ?? [], ' '),
  };
}

function joinTitle(lines: readonly HeadlineLine[]): Passage {
  const pieces: Passage[] = [];
  for (const { block, glue } of lines) {
    const line = tidyHeadline(block.passage);
    if (line.text === '') continue;
    if (pieces.length > 0 && glue === ' ') pieces.push(blank);
    pieces.push(line);
  }
  return joinPassages(pieces);
}

function joinLines(blocks: readonly Block[], glue: string): Passage {
  return joinPassages(
    blocks.map((block) => tidyHeadline(block.passage)),
    glue,
  );
}
