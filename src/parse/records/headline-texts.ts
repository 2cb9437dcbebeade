import type { Block } from '../blocks/block.ts';
import { tidyHeadline } from '../blocks/despace.ts';
import type { Headlines } from '../draft.ts';
import { joinPassages, type Passage } from '../passage.ts';

export interface HeadlineTexts {
  title: Passage;
  kicker: Passage;
  subtitle: Passage;
  column: Passage;
  series: Passage;
}

/** The texts of a headline group: the lines of a title joined as it wants them, those of the others by blanks. */
export function headlineTexts(headlines: Headlines): HeadlineTexts {
  const title = headlines.title.reduce<Passage>(
    (text, { block, glue }, index) => joinPassages([text, tidyHeadline(block.passage)], index === 0 ? '' : glue),
    { text: '', offsets: [] },
  );
  return {
    title,
    kicker: joinLines(headlines.kicker, ' '),
    subtitle: joinLines(headlines.subtitle, /^\s*—/u.test(headlines.subtitle[0]?.passage.text ?? '') ? '' : ' '),
    column: joinLines(headlines.column, ' '),
    series: joinLines(headlines.series?.lines ?? [], ' '),
  };
}

function joinLines(blocks: readonly Block[], glue: string): Passage {
  return joinPassages(
    blocks.map((block) => tidyHeadline(block.passage)),
    glue,
  );
}
