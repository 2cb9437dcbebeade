/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PageResult } from '../../model/page.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { DumpPane } from './DumpPane.tsx';
import { renderDocument } from './document.ts';
import { highlightRules } from './highlight-rules.ts';
import type { ReviewMessages } from './messages.ts';
import { PageSummary } from './PageSummary.tsx';
import { RecordCard } from './RecordCard.tsx';
import { makeReview, type Review } from './review.ts';

/**
 * One dump and what became of it, as one HTML file that needs nothing else. `text` is the decoded dump, `index` the
 * address of the page that lists all reviews, null where there is none.
 */
export function renderReview(
  result: PageResult,
  text: string,
  messages: ReviewMessages,
  index: string | null = null,
): string {
  const review = makeReview(result, text, messages);
  return renderDocument({
    language: messages.language,
    title: messages.title(visibleSigns(result.dump)),
    rules: highlightRules([...review.linesOfPiece.keys(), ...review.doubts.map(({ key }) => key)]),
    body: <ReviewPage review={review} messages={messages} index={index} />,
  });
}

function ReviewPage(props: { review: Review; messages: ReviewMessages; index: string | null }) {
  const { review, messages, index } = props;
  const { records } = review.result;
  return (
    <body class="review">
      <PageSummary review={review} messages={messages} index={index} />
      <nav class="panes" aria-label={messages.indexTitle}>
        <a href="#articles">{messages.articles}</a>
        <a href="#dump">{messages.dump}</a>
      </nav>
      <main class={review.doubts.length > 0 ? 'doubted' : undefined}>
        <section class="pane" id="articles" aria-labelledby="articles-title">
          <h2 id="articles-title">
            {messages.articles} <span class="count">{messages.records(records.length)}</span>
          </h2>
          {records.length === 0 ? <p class="empty">{messages.empty}</p> : null}
          {records.map((record) => (
            <RecordCard key={record.id} record={record} review={review} messages={messages} />
          ))}
        </section>
        <DumpPane review={review} messages={messages} />
      </main>
    </body>
  );
}
