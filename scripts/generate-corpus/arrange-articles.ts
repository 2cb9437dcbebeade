import type { Block, PrintedArticle } from './block.ts';
import { block } from './block.ts';
import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';
import type { CorpusSettings } from './settings.ts';
import { splitBlock } from './split-block.ts';

/** One article, headline and text in the order of the style. */
export function arrangeAlone(article: PrintedArticle, style: PageStyle): Block[] {
  return style.headlinesBelow ? [...article.flow, ...article.head] : [...article.head, ...article.flow];
}

/**
 * Articles whose columns end side by side, read row by row:
 *
 *   head 1, beginning 1, head 2, beginning 2, … then continuation 1, continuation 2, …
 *
 * A continuation may stand below a repetition of its headline, which is furniture; `repeats` says with what probability.
 * Where it does not, the cut lies inside a paragraph, or the paragraph after it names its article's place or people.
 */
export function arrangeInBands(
  articles: readonly PrintedArticle[],
  repeats: number,
  settings: CorpusSettings,
  style: PageStyle,
  random: Random,
): { blocks: Block[]; repeated: Block[] } {
  const beginnings: Block[] = [];
  const ends: Block[] = [];
  const repeated: Block[] = [];
  for (const article of articles) {
    const repeat = random.chance(repeats) ? block('furniture', [article.repetition], true) : null;
    const at = cutFlow(article, style, random, settings, repeat !== null);
    beginnings.push(...article.head, ...article.flow.slice(0, at));
    if (at >= article.flow.length) continue;
    if (repeat) {
      repeated.push(repeat);
      ends.push(repeat);
    }
    const [next] = article.flow.slice(at);
    if (next) next.opens = true;
    ends.push(...article.flow.slice(at));
  }
  return { blocks: [...beginnings, ...ends], repeated };
}

/** Where the first column of the article ends, as an index into its flow, after a cut if need be. */
function cutFlow(
  article: PrintedArticle,
  style: PageStyle,
  random: Random,
  settings: CorpusSettings,
  isNamed: boolean,
): number {
  const { flow } = article;
  const paragraphs = flow.filter(({ kind }) => kind === 'paragraph');
  const whole = paragraphs.slice(1).filter((paragraph) => {
    const text = paragraph.rows.join('').replace(/\s/gu, '');
    return flow[flow.indexOf(paragraph) - 1]?.kind === 'paragraph' && article.marks.some((mark) => text.includes(mark));
  });
  if (whole.length > 0 && random.chance(isNamed ? 0.4 : 0.2)) return flow.indexOf(random.pick(whole));
  for (const paragraph of random.shuffle(paragraphs)) {
    const halves = splitBlock(article, paragraph, style, random);
    if (!halves) continue;
    const [, right] = halves;
    if (style.dialect === 'ocr-markdown' && random.chance(settings.markedContinuation))
      right.rows[0] = `## ${right.rows[0]}`;
    return flow.indexOf(right);
  }
  return flow.length;
}
