import type { Byline } from '../../model/record.ts';
import { withoutBlanks } from '../characters.ts';
import { isBylineName } from '../fields/byline/byline-name.ts';

/** A reporter's turn, the name set off by a blank. */
const turn =
  /^[\s　]*((?:本报|首席|见习)?记者[\s　]+(\p{Script=Han}{2,4}|\p{Script=Han}[\s　]\p{Script=Han}))[\s　]*[：:]/u;

/**
 * Reporters who answer a reader under their name, which stays in the text for it says whose turn it is:
 *
 *   市民何女士：路灯何时修好？
 *   记者 柏小舟：接到反映后，记者联系了路灯管理处。
 *
 * Not 记者：您怎么看？, which names nobody.
 */
export function speakingReporters(texts: readonly string[]): Byline[] {
  return texts.flatMap((text): Byline[] => {
    const [, raw = '', words = ''] = turn.exec(text) ?? [];
    const name = withoutBlanks(words);
    return name !== '' && isBylineName(name) ? [{ name, role: 'reporter', raw }] : [];
  });
}
