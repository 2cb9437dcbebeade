import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { type BodyPart, bodyText, type Draft, headlineLines } from '../draft.ts';
import { affinityOf } from './affinity.ts';
import { isColumnLabel, isSlogan } from './column-label.ts';
import { giveHeadlines, type HeadlineGroup } from './give-headlines.ts';
import { orphanDraft } from './orphan-draft.ts';

/** Least affinity of a heading and the text above it: names of columns mostly have none. */
const fits = 0.3;

/**
 * Puts over a text without a headline the heading that it ends with: a subheading has text below it.
 *
 *   本报讯 … 老磨坊的水车昨日又转了起来。… / # 水车又转了     →  the heading is the article's headline
 *
 * Not: the name of the next column (# 街谈巷议), or a heading of which the text knows nothing.
 */
export function takeHeadingsAtEnd(drafts: readonly Draft[], context: ParseContext): Draft[] {
  const targets = new Map<HeadlineGroup, Draft>();
  const read = drafts.flatMap((draft): Draft[] => {
    const lines = headingAtEnd(draft, context);
    if (lines.length === 0) return [draft];
    const [text, headline] = [{ ...draft, body: draft.body.slice(0, -lines.length) }, orphanDraft(lines)];
    targets.set({ lines, from: headline }, text);
    return [text, headline];
  });
  return targets.size === 0 ? read : giveHeadlines(read, targets, context);
}

/** The lines that end a text without a headline and may be its own; none where it has one. */
function headingAtEnd({ kind, headlines, body }: Draft, { lexicon }: ParseContext): Block[] {
  if (kind !== 'article' || body[body.length - 1]?.type !== 'subheading' || headlineLines(headlines).length > 0)
    return [];
  const from = body.findLastIndex(({ type }) => type !== 'subheading') + 1;
  const lines = body.slice(from).flatMap(blocksOf);
  const heading = lines.map(({ passage }) => passage.text).join('');
  if (from === 0 || lines.length !== body.length - from || isColumnLabel(heading) || isSlogan(heading)) return [];
  return affinityOf(heading, bodyText({ body: body.slice(0, from) }), lexicon) < fits ? [] : lines;
}

function blocksOf({ blocks }: BodyPart): Block[] {
  return blocks;
}
