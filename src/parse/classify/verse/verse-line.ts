import type { Block } from '../../blocks/block.ts';
import { endsSentence, withoutBlanks } from '../../characters.ts';

/** Longest line of verse, and longest that may end with a comma or be taken for prose, in characters. */
export const longestLine = 22;
const longestShort = 14;

/** （柏小舟）, （外一首）: what says something of a poem and is none of its lines. */
const bracketed = /^[（(][^（）()]*[）)]$/u;

/** What headlines are full of and poems are not. */
const headlineSigns = /[\dA-Za-z“”"：:！？!?%％]|^——|\p{Script=Han}\s+\p{Script=Han}/u;

/** A line of a poem that no poet's name announces: short, without a mark at its end. */
export function isVerseLine(block: Block | undefined): boolean {
  if (!block || block.depth > 0 || bracketed.test(block.passage.text)) return false;
  // Where lines were broken at a column, verse is set apart by its width as headlines are, and tells itself from them by its words.
  if (block.headline) return block.kind === 'heading' && isShortLine(block) && !headlineSigns.test(block.passage.text);
  if (block.kind === 'heading') return block.passage.text.length <= longestLine;
  return isShortLine(block) && !/[。！？!?：:”）)]$/u.test(block.passage.text);
}

export function isShortLine(block: Block | undefined): boolean {
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return false;
  return block.depth === 0 && block.passage.text.length <= longestShort;
}

/** A line of a poem whose poet is named: in its stanza it may be as long as any. */
export function isSignedLine(block: Block | undefined): boolean {
  if (bracketed.test(block?.passage.text ?? '')) return false;
  if (isShortLine(block) || isVerseLine(block)) return true;
  return (
    block?.kind === 'paragraph' && block.depth === 0 && block.gap === 0 && block.passage.text.length <= longestLine
  );
}

/** Whether most of the lines end no sentence, as those of verse do. */
export function areOpen(lines: readonly Block[]): boolean {
  return lines.filter(({ passage }) => !endsSentence(passage.text)).length * 2 >= lines.length;
}

/** Figures, and a name or a thing with what is said of it behind a colon: 粳米 1.80元 · 地址：渡口路. */
const listed = /\d|^.{1,10}[：:]\S|^\p{Script=Han}{1,6}\s.*(?:元|斤|时|分)$/u;

/** Lists of prices, hours, results and addresses are as short, but no more than a few lines of a poem have figures or colons. */
export function areListed(lines: readonly Block[]): boolean {
  return lines.filter(({ passage }) => listed.test(passage.text)).length * 4 > lines.length;
}

/** Words that sentences are made with and names are not: 我把, 落了, 像一. */
const spoken = /[我你他她它们了着过不没把被就都还也又在像从向谁这那吗呢吧啊]/u;

/** Longest label of a column, in characters. */
const longestLabel = 6;

/** Whether a line by itself reads as a stanza of one line, rather than as the name of a poem or of a column. */
export function readsAsVerse(text: string): boolean {
  const line = withoutBlanks(text);
  return line.length > longestLabel || spoken.test(line) || /[，,、；;。！？!?…]$/u.test(line);
}

/** 又轻轻地,还给岸: whether a line is worded as one that goes on with those above, and as no headline of what stands below. */
export function goesOnWithVerse(text: string): boolean {
  return /^[又却也都把被像还再](?!见|来)/u.test(text.trim()) && text.length <= longestShort;
}
