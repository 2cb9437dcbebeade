/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatMonth } from '../../src/site/format-date.ts';
import type { TimeBars as Bars } from '../../src/site/view/time-bars.ts';
import type { Scope } from '../layout/scope.ts';

/** Sides of the drawing: a bar with the gap behind it, wider where there are few, and the height of the highest. */
const narrow = 20;
const wide = 48;
const few = 6;
const height = 48;

/** Articles over time as bars, with the figures in words and, folded, as a table. */
export function TimeBars({ scope, bars }: { scope: Scope; bars: Bars | null }) {
  if (bars === null) return null;
  const { messages } = scope;
  const words = messages.bars;
  const nameOf = (period: string) =>
    bars.step === 'month' ? formatMonth(period, messages) : messages.date.year(Number(period));
  const most = Math.max(...bars.bars.map(({ count }) => count));
  const total = bars.bars.reduce((sum, { count }) => sum + count, 0);
  const first = nameOf(bars.bars[0]?.period ?? '');
  const last = nameOf(bars.bars.at(-1)?.period ?? '');
  const step = bars.bars.length <= few ? wide : narrow;
  const gap = step / 4;
  const width = bars.bars.length * step - gap;
  return (
    <figure class="time-bars">
      <figcaption>
        {words[bars.step]} <span class="quiet">{words.summary(total, first, last, most)}</span>
      </figcaption>
      <div class="drawing">
        <svg
          role="img"
          aria-label={`${words[bars.step]} ${words.summary(total, first, last, most)}`}
          viewBox={`0 0 ${width} ${height + 1}`}
          width={width}
          height={height + 1}
          preserveAspectRatio="none"
        >
          {bars.bars.map(({ period, count }, index) => {
            const tall = Math.round((count / most) * height);
            return (
              <rect key={period} x={index * step} y={height - tall} width={step - gap} height={tall + 1}>
                <title>{`${nameOf(period)} ${messages.counts.articles(count)}`}</title>
              </rect>
            );
          })}
        </svg>
        <p class="ends" aria-hidden="true">
          <span>{first}</span> {last === first ? null : <span>{last}</span>}
        </p>
      </div>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars.bars.map(({ period, count }) => (
              <tr key={period}>
                <th scope="row">{nameOf(period)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {bars.unplaced === 0 ? null : <p class="quiet">{words.unplaced(bars.unplaced)}</p>}
      </details>
    </figure>
  );
}
