import type { ArticleRecord } from '../model/record.ts';
import type { Messages } from './messages.ts';

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
