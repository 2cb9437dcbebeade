import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import { type BodyPart, type Draft, spanOf } from '../draft.ts';
import { reasonsOf, type SeamEvidence } from './seam-evidence.ts';

/** Log-odds that two paragraphs next to each other in the dump are one where the first ends no sentence. */
const neighbourPrior = 3;
/** The same where something stands between the two: a run of columns was read so that the second goes on with the first. */
const distancePrior = 1.25;
/** Below this a joined seam is told as a doubt. */
const sure = 1.5;

/** The mark of a list's item, of a turn of an interview, or of a serial's end: nothing goes on with it. */
const beginsItem =
  /^(?:\d{1,2}[.．、](?!\d)|[①-⑳●■◆▲★]|[（(](?:[一二三四五六七八九十\d]{1,3}|未完待续|完)[）)]|[（(]\p{Script=Han}{2}(?:专家|医生|医师|律师|老师)[：:]|(?:问|答|记者)\s?[：:])/u;

/**
 * Joins the halves of paragraphs that a column's end cut:
 *
 *   …把报名点设在 | 村口的小院里。   →  one paragraph of two blocks
 *   …紧急补录档 | (the rest is lost)  →  stays, with the problem "truncated-end"
 *
 * @param isNeighbour whether the second block follows the first in the dump, nothing but photos between them.
 */
export function joinSeams(
  draft: Draft,
  weigh: (left: string, right: string) => SeamEvidence,
  isNeighbour: (first: Block, second: Block) => boolean,
): Draft {
  const body: BodyPart[] = [];
  const problems = [...draft.problems];
  for (const part of draft.body) {
    const before = body[body.length - 1];
    const last = before?.blocks[before.blocks.length - 1];
    const next = part.blocks[0];
    const joinable = before?.type === 'paragraph' && part.type === 'paragraph' && last && next && !isNoticeLine(last);
    if (!joinable || endsSentence(last.passage.text) || beginsItem.test(next.passage.text)) {
      body.push({ ...part, blocks: [...part.blocks] });
      continue;
    }
    const evidence = weigh(last.passage.text, next.passage.text);
    const score = evidence.score + (isNeighbour(last, next) ? neighbourPrior : distancePrior);
    if (score <= 0) {
      body.push({ ...part, blocks: [...part.blocks] });
      continue;
    }
    before.blocks.push(...part.blocks);
    if (score < sure) {
      problems.push({
        rule: 'doubtful-seam',
        reason: `“…${last.passage.text.slice(-10)}” was joined with “${next.passage.text.slice(0, 10)}…”: ${reasonsOf(evidence).join(', ')}`,
        span: spanOf([last, next]),
        score: 1 / (1 + Math.exp(-score)),
      });
    }
  }
  for (const part of body) {
    const last = part.blocks[part.blocks.length - 1];
    if (part.type !== 'paragraph' || !last || !isCut(last.passage.text, draft)) continue;
    problems.push({
      rule: 'truncated-end',
      reason: `The text breaks off at “…${last.passage.text.slice(-12)}”, and nothing on the page goes on with it`,
      span: last.span,
    });
  }
  return { ...draft, body, problems };
}

/** The number, contact or date of a notice is a line by itself. */
function isNoticeLine({ rule }: Block): boolean {
  return rule === 'notice-line';
}

/** Lines of notices and figures end without a full stop; prose of some length does not. */
function isCut(text: string, draft: Draft): boolean {
  return draft.kind === 'article' && !endsSentence(text) && !/[：:）)]$/u.test(text) && !/^[问答]\s?[:：]/u.test(text);
}
