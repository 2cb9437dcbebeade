/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatSpan } from '../../site/titles.ts';
import { visibleSigns } from '../../site/visible-signs.ts';
import { DoubtLink } from './DoubtLink.tsx';
import type { NumberedDoubt } from './doubts.ts';
import { LineMarks } from './LineMarks.tsx';
import { doubtWords, type ReviewMessages } from './messages.ts';
import type { Review, ReviewLine, ReviewStretch } from './review.ts';

/**
 * The dump, line by line, with the doubts in a column of their own between it and the records. A note takes the height
 * of all lines down to the next one, so that a long note never pushes lines apart.
 */
export function DumpPane({ review, messages }: { review: Review; messages: ReviewMessages }) {
  const noted = review.lines.map((line) => line.doubts.filter(({ lines }) => lines[0] === line.number));
  return (
    <section class="pane" id="dump" aria-labelledby="dump-title">
      <h2 id="dump-title">
        {messages.dump} <span class="count">{messages.site.raw.lines(review.lines.length)}</span>
        <span class="guide">{messages.guide}</span>
      </h2>
      <ol class="lines-of-dump">
        {review.lines.map((line, index) => {
          const doubts = noted[index] ?? [];
          const item = <Line key={`L${line.number}`} line={line} messages={messages} />;
          if (doubts.length === 0) return item;
          const next = noted.findIndex((others, place) => place > index && others.length > 0);
          const rows = (next === -1 ? review.lines.length : next) - index;
          const notes = (
            <li key={`notes ${line.number}`} class="notes" style={`grid-row:${line.number}/span ${rows}`}>
              <div>
                {doubts.map((doubt) => (
                  <DoubtNote key={doubt.key} {...{ doubt, review, messages }} />
                ))}
              </div>
            </li>
          );
          return [item, notes];
        })}
      </ol>
    </section>
  );
}

function Line({ line, messages }: { line: ReviewLine; messages: ReviewMessages }) {
  const { number, stretches, doubts } = line;
  const isBlank = stretches.every(({ place }) => place === 'blank');
  const first = stretches.find(({ place, part }) => place !== 'blank' && part !== 'mark') ?? stretches[0];
  const side = first?.badge?.tint ?? first?.place ?? '';
  const classes = ['line', isBlank ? 'empty' : side, ...doubts.map(({ key }) => key)];
  return (
    <li id={`L${number}`} class={classes.join(' ')}>
      <a class="number" href={`#L${number}`} aria-label={messages.line(`${number}`)}>
        {number}
      </a>
      <span class="marks">
        <LineMarks stretches={stretches} messages={messages} />
        {doubts.map((doubt) => (
          <DoubtLink key={doubt.key} doubt={doubt} messages={messages} />
        ))}
      </span>
      <span class="words" lang="zh-Hans">
        {stretches.map((stretch, index) => (
          <Words key={`${index} ${stretch.text}`} stretch={stretch} before={stretches.slice(0, index)} />
        ))}
      </span>
    </li>
  );
}

/** Where a line goes over from one record to another, the style sheet puts the sign of the new one before its words. */
function Words({ stretch, before }: { stretch: ReviewStretch; before: readonly ReviewStretch[] }) {
  const words = visibleSigns(stretch.text.replace(/^\ufeff/, ''));
  if (stretch.place === 'blank') return <>{words}</>;
  const last = before.findLast(({ place }) => place !== 'blank');
  const isTurn = last !== undefined && last.record !== stretch.record;
  const tint = stretch.badge?.tint ?? '';
  const mark = stretch.part === 'mark' ? 'mark' : '';
  const classes = [stretch.place, tint, mark, stretch.piece ?? ''].filter((name) => name !== '');
  return (
    <span class={[...new Set(classes)].join(' ')} data-turn={isTurn ? stretch.badge?.sign : undefined}>
      {words}
    </span>
  );
}

function DoubtNote(props: { doubt: NumberedDoubt; review: Review; messages: ReviewMessages }) {
  const { doubt, review, messages } = props;
  const { problem, number, key, lines } = doubt;
  const badge = review.badges.get(doubt.record ?? '');
  return (
    <div id={key} class={`note ${key}`}>
      <p class="what">
        <span class="doubt-sign">{messages.doubt(number)}</span>{' '}
        {badge ? (
          <a class={`badge ${badge.tint}`} href={`#${badge.key}`}>
            {badge.sign}
          </a>
        ) : null}{' '}
        <strong>{doubtWords(problem.rule, messages)}</strong>
      </p>
      <p class="reason" lang="en">
        {visibleSigns(problem.reason)}
      </p>
      <p class="quiet">
        <a href={`#L${lines[0]}`}>{messages.line(formatSpan(problem.span))}</a> <code>{problem.rule}</code>
        {problem.score === undefined ? null : ` · ${messages.score(problem.score.toFixed(2))}`}
      </p>
    </div>
  );
}
