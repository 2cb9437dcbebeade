/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatMonth } from '../../src/site/format-date.ts';
import type { TrendMonth, TrendWord } from '../../src/site/view/trends.ts';
import type { Scope } from '../layout/scope.ts';
import { SubjectLink } from './SubjectLink.tsx';

/** Sides of the drawing: a bar with the gap behind it, and the height of the highest. */
const step = 20;
const gap = 4;
const height = 60;

/** One word: its share of the articles of each month, as bars and as a table. */
export function TrendBars({ scope, months, trend }: { scope: Scope; months: TrendMonth[]; trend: TrendWord }) {
  const { messages } = scope;
  const words = messages.trends;
  const points = months.map((month, index) => {
    const count = trend.counts[index] ?? null;
    return { ...month, count, share: count === null ? null : count / month.articles };
  });
  const most = Math.max(...points.map(({ share }) => share ?? 0));
  const name = (month: string | undefined) => formatMonth(month ?? '', messages);
  const summary = words.summary(name(months[0]?.month), name(months.at(-1)?.month), percent(most));
  return (
    <figure class="time-bars">
      <figcaption>
        <strong lang={scope.contentLanguage}>
          <SubjectLink scope={scope} kind="topics" name={trend.word} />
        </strong>{' '}
        <span class="quiet">{summary}</span>
      </figcaption>
      <div class="drawing">
        <svg
          role="img"
          aria-label={`${trend.word} ${summary}`}
          viewBox={`0 0 ${points.length * step} ${height + 1}`}
          width={points.length * step}
          height={height + 1}
          preserveAspectRatio="none"
        >
          {points.map(({ month, share }, index) => {
            if (share === null) return null;
            const tall = most === 0 ? 0 : Math.round((share / most) * height);
            return (
              <rect key={month} x={index * step} y={height - tall} width={step - gap} height={tall + 1}>
                <title>{`${name(month)} ${percent(share)}`}</title>
              </rect>
            );
          })}
        </svg>
        <p class="ends" aria-hidden="true">
          <span>{name(months[0]?.month)}</span> <span>{name(months.at(-1)?.month)}</span>
        </p>
      </div>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.articles}</th>
              <th scope="col">{words.withWord}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ month, articles, count, share }) => (
              <tr key={month}>
                <th scope="row">{name(month)}</th>
                <td>{articles}</td>
                <td>{count ?? '–'}</td>
                <td>{share === null ? words.notDrawn : percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** 0.125 → "12.5%" */
function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
