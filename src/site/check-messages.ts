import type { ArticleRecord } from '../model/record.ts';
import { type Messages, messagesFor } from './messages.ts';

/**
 * A doubt that the site has no sentence for would reach readers as the name of a rule.
 * @throws Error naming the rule, a dump it was raised in, and where the sentence belongs
 */
export function checkDoubtMessages(records: readonly ArticleRecord[], messages: Messages): void {
  for (const { problems, source } of records) {
    const unknown = problems.find(({ rule }) => !Object.hasOwn(messages.doubtRules, rule));
    if (unknown !== undefined) {
      throw new Error(
        `No sentence for the doubt "${unknown.rule}" (raised in ${source.dump}); expected one in doubtRules of ` +
          'src/site/messages.ts, in each language',
      );
    }
  }
}

/**
 * The types say that both languages have the same messages, but a build runs without them.
 * @throws Error naming the messages that one language has and the other lacks
 */
export function checkLanguages(chinese: object = messagesFor('zh-Hans'), english: object = messagesFor('en')): void {
  const tables: [name: string, keys: string[], others: Set<string>][] = [
    ['English', keysOf(chinese), new Set(keysOf(english))],
    ['Chinese', keysOf(english), new Set(keysOf(chinese))],
  ];
  for (const [name, keys, others] of tables) {
    const missing = keys.filter((key) => !others.has(key));
    if (missing.length > 0) {
      throw new Error(
        `No ${name} words for ${missing.join(', ')}; expected every message of src/site/messages.ts in each language`,
      );
    }
  }
}

/** The path of every message: "layout.skip". */
function keysOf(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  );
}
