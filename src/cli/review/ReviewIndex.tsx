/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Conservation, PageResult } from '../../model/page.ts';
import type { IssueDate } from '../../model/record.ts';
import { formatDate } from '../../site/format-date.ts';
import { formatSpan } from '../../site/titles.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { renderDocument } from './document.ts';
import { type NumberedDoubt, numberDoubts } from './doubts.ts';
import { doubtWords, type ReviewMessages } from './messages.ts';

/** What the list of reviews says of one page; small, for an archive has many. */
export interface ReviewEntry {
  /** File beside the list. */
  file: string;
  dump: string;
  newspaper: string | null;
  date: IssueDate | null;
  records: number;
  doubts: NumberedDoubt[];
  conservation: Conservation;
}

/** `lineCount` as in the review, so that its doubts have the same anchors. */
export function reviewEntry(result: PageResult, file: string, lineCount: number): ReviewEntry {
  const [record] = result.records;
  return {
    file,
    dump: result.dump,
    newspaper: record?.newspaper?.name ?? null,
    date: record?.date ?? null,
    records: result.records.length,
    doubts: numberDoubts(result, lineCount),
    conservation: result.conservation,
  };
}

/** The page that lists reviews: a table of the dumps, then every doubt by rule. `unread` dumps have no page. */
export function renderReviewIndex(entries: readonly ReviewEntry[], unread: number, messages: ReviewMessages): string {
  return renderDocument({
    language: messages.language,
    title: messages.indexTitle,
    body: <ReviewIndex entries={entries} unread={unread} messages={messages} />,
  });
}

interface IndexProps {
  entries: readonly ReviewEntry[];
  messages: ReviewMessages;
}

function ReviewIndex({ entries, unread, messages }: IndexProps & { unread: number }) {
  const doubts = entries.reduce((sum, entry) => sum + entry.doubts.length, 0);
  const doubted = entries.filter((entry) => entry.doubts.length > 0).length;
  const { columns } = messages;
  return (
    <body class="index-page">
      <header class="summary">
        <h1>{messages.indexTitle}</h1>
        <p>{messages.summary(entries.length, doubts, doubted)}</p>
        {unread === 0 ? null : <p class="bad">{messages.unread(unread)}</p>}
      </header>
      <main>
        <table>
          <thead>
            <tr>
              {[columns.dump, columns.newspaper, columns.date].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {[columns.records, columns.doubts, columns.leaks].map((name) => (
                <th key={name} scope="col" class="figure">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.file} entry={entry} messages={messages} />
            ))}
          </tbody>
        </table>
        <DoubtsByRule entries={entries} messages={messages} />
      </main>
    </body>
  );
}

function EntryRow({ entry, messages }: { entry: ReviewEntry; messages: ReviewMessages }) {
  const { lost, doubled, invented } = entry.conservation;
  const isWhole = lost + doubled + invented === 0;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(entry)}>{visibleSigns(entry.dump)}</a>
      </th>
      <td>{entry.newspaper ?? messages.facts.unknown}</td>
      <td>{entry.date === null ? messages.facts.unknown : formatDate(entry.date, messages.site)}</td>
      <td class="figure">{entry.records}</td>
      <td class={entry.doubts.length > 0 ? 'figure bad' : 'figure'}>{entry.doubts.length}</td>
      <td class={isWhole ? 'figure' : 'figure bad'}>{isWhole ? messages.agrees : `${lost}/${doubled}/${invented}`}</td>
    </tr>
  );
}

/** The rule with most doubts first, as the command prints them. */
function DoubtsByRule({ entries, messages }: IndexProps) {
  const byRule = new Map<string, { entry: ReviewEntry; doubt: NumberedDoubt }[]>();
  for (const entry of entries) {
    for (const doubt of entry.doubts) {
      const { rule } = doubt.problem;
      byRule.set(rule, [...(byRule.get(rule) ?? []), { entry, doubt }]);
    }
  }
  if (byRule.size === 0) return null;
  const rules = [...byRule].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  return (
    <>
      <h2>{messages.byRule}</h2>
      {rules.map(([rule, found]) => (
        <details key={rule} open={found.length <= 20}>
          <summary>
            {doubtWords(rule, messages)} <code>{rule}</code> <strong>{found.length}</strong>
          </summary>
          <ul>
            {found.map(({ entry, doubt }) => (
              <li key={`${entry.file} ${doubt.key}`}>
                <a href={`${hrefOf(entry)}#${doubt.key}`}>
                  {visibleSigns(entry.dump)}:{formatSpan(doubt.problem.span)}
                </a>{' '}
                <span lang="en">{visibleSigns(doubt.problem.reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function hrefOf({ file }: ReviewEntry): string {
  return encodeURIComponent(file);
}
