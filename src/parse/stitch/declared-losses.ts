import type { Draft } from '../draft.ts';

/** …一本，声明作废。: what only a notice says. */
const declaration = /(?:遗失|丢失|被盗|损坏)[^。]{2,80}作废[。.]?\s*$/u;

/** What it weighs, in log-odds, against a text that declares nothing as one of a notice of losses. */
export const declaresNothing = 5;

/** 何苗遗失船工证一本，声明作废。: whether a text declares a loss. */
export function isDeclaration(text: string): boolean {
  return declaration.test(text);
}

/**
 * Whether a notice is one of losses, each item of which is a declaration, so that prose below them goes on with an article:
 *
 *   遗失声明 / 何苗遗失船工证一本，声明作废。 / 水擦洗甲板，天亮前把灯收回船舱。
 */
export function isOfLosses({ kind }: Draft, beginning: string): boolean {
  return kind === 'notice' && isDeclaration(beginning);
}
