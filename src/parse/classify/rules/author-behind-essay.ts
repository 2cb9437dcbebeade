import type { Block } from '../../blocks/block.ts';
import { endsSentence, withoutBlanks } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isSureName } from '../../fields/byline/byline-name.ts';
import { isCommonSurname } from '../../fields/byline/surnames.ts';
import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';
import { isNamedElsewhere } from '../named-elsewhere.ts';
import type { ClassifyRule } from '../rule.ts';
import { opensLetter } from './letter-writer.ts';

/** What districts, bodies and kinds of text end with, which may begin as a name does. */
const neverName = /[区县市镇乡村街路局会部院馆校站园场网报台季节篇版讯球话事]$/u;

/** Shortest last paragraph of an essay, and longest headline, in characters. */
const shortestEnd = 12;
const longestHeadline = 30;

/** How far above its end an essay begins, at most, in blocks. */
const longestEssay = 14;

/**
 * An author's name alone on the line behind an essay or a letter, over the headline of what follows:
 *
 *   …灯亮着，人就走得稳。 / 何小苗 / 河畔旧事 / 那年的船       何小苗 signs what stands above
 *   编辑同志：… / …请修一修灯。 / 柏舟 / 夜船该减几班          behind a letter any name does
 *
 * Not: behind a report, which its beginning signs; 何小苗 where a text of the page tells of her; 柳湾区 over its news.
 */
export const authorBehindEssay: ClassifyRule = {
  name: 'author-behind-essay',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0 || text.length > 7) return undefined;
    const name = withoutBlanks(text);
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (!before || !after || !isName(name) || !endsText(before) || !isHeadline(after)) return undefined;
    const behind = textAbove(blocks, index);
    if (behind === null) return undefined;
    if (behind === 'essay' && !(isCommonSurname(name) && (name.length === 3 || isColumn(after)))) return undefined;
    return isNamedElsewhere(blocks, index) ? undefined : 'byline';
  },
};

function isName(name: string): boolean {
  return name.length <= 3 && isSureName(name) && !neverName.test(name);
}

function endsText({ depth, kind, passage: { text } }: Block): boolean {
  return depth === 0 && kind === 'paragraph' && text.length >= shortestEnd && /[。！？!?…”]\s*$/u.test(text);
}

function isHeadline({ kind, passage: { text } }: Block): boolean {
  return kind !== 'byline' && text.length < longestHeadline && !endsSentence(text) && !startsArticle(text);
}

function isColumn({ passage: { text } }: Block): boolean {
  return isColumnLabel(text) || readsAsColumn(text);
}

/** What stands above, up to its headline; null where it is a report or somebody signed it. */
function textAbove(blocks: readonly Block[], index: number): 'letter' | 'essay' | null {
  for (let at = index - 1; at >= 0 && index - at <= longestEssay; at--) {
    const block = blocks[at];
    if (opensLetter(block)) return 'letter';
    if (!block || block.kind === 'heading' || block.depth > 0) return 'essay';
    if (block.kind === 'byline' || startsArticle(block.passage.text)) return null;
  }
  return null;
}
