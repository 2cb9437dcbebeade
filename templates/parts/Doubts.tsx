/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { dumpLineAddress } from '../../src/archive/addresses.ts';
import type { Problem } from '../../src/model/record.ts';
import type { Messages } from '../../src/site/messages.ts';
import type { Doubt } from '../../src/site/provenance/place-doubts.ts';
import { quotedWords } from '../../src/site/provenance/quoted-words.ts';
import { formatSpan } from '../../src/site/titles.ts';
import type { ArticleView } from '../../src/site/view/articles.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** What the parser was not sure of, like footnotes: each leads back to its place in the text, and to the dump's lines. */
export function Doubts({ scope, entry, doubts }: { scope: Scope; entry: ArticleView; doubts: Doubt[] }) {
  if (doubts.length === 0) return null;
  const words = scope.messages.article;
  return (
    <section class="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{words.doubtTitle}</h2>
      <ol>
        {doubts.map(({ problem, number, anchor, at }) => (
          <li key={anchor} id={anchor}>
            {at === null ? (
              <span class="sign">{words.doubtSign(number)}</span>
            ) : (
              <a class="sign" href={`#${anchor}-mark`} title={words.doubtBack}>
                {words.doubtSign(number)}
              </a>
            )}{' '}
            {doubtWords(problem.rule, scope.messages)}{' '}
            <DumpLink scope={scope} entry={entry} line={problem.span[0]}>
              {words.doubtLines(formatSpan(problem.span))}
            </DumpLink>
            <DoubtReason scope={scope} problem={problem} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The parser's reasons are English sentences around words of the page; elsewhere only those words are shown. */
function DoubtReason({ scope, problem }: { scope: Scope; problem: Problem }) {
  const { messages, settings } = scope;
  if (settings.language === 'en') {
    return (
      <p class="reason">
        <Words scope={scope}>{problem.reason}</Words>
      </p>
    );
  }
  const words = quotedWords(problem.reason);
  if (words.length === 0) return null;
  return <p class="reason">{messages.article.doubtAbout(words.join(messages.list.enumeration))}</p>;
}

/** The doubt in words of the interface; a rule that has none there goes by its name. */
export function doubtWords(rule: string, messages: Messages): string {
  return messages.doubtRules[rule] ?? rule;
}

/** Words about a line of the dump, a link where the site shows that line. */
export function DumpLink(props: { scope: Scope; entry: ArticleView; line: number; children: string }) {
  const { scope, entry, line, children } = props;
  if (entry.origin === null || line > entry.origin.text.lines.length) return <span class="quiet">{children}</span>;
  return <a href={scope.link(dumpLineAddress(entry.record, line, entry.origin.index))}>{children}</a>;
}
