/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ReviewMessages } from './messages.ts';
import type { ReviewStretch } from './review.ts';

interface LineMarksProps {
  stretches: readonly ReviewStretch[];
  messages: ReviewMessages;
}

/** Beside a line: the sign of each record it went to, and as what; of mere running text the sign alone. */
export function LineMarks({ stretches, messages }: LineMarksProps) {
  const placed = stretches.filter(({ place }) => place !== 'blank');
  const words = placed.filter(({ part }) => part !== 'mark');
  const holders = new Map<string, ReviewStretch[]>();
  // Signs of markup go where the words beside them go, and count only where nothing else is.
  for (const stretch of words.length > 0 ? words : placed) {
    const holder = stretch.badge?.key ?? stretch.place;
    holders.set(holder, [...(holders.get(holder) ?? []), stretch]);
  }
  return (
    <>
      {[...holders].map(([holder, held]) => (
        <Holder key={holder} stretches={held} messages={messages} />
      ))}
    </>
  );
}

function Holder({ stretches, messages }: LineMarksProps) {
  const [first] = stretches;
  if (!first) return null;
  const { badge, place } = first;
  if (!badge || !first.piece) {
    const sign = place === 'article' || place === 'blank' ? '' : messages.signs[place];
    return (
      <span class="holder">
        <span class={`badge ${place}`}>{sign}</span>
      </span>
    );
  }
  const pieces = new Map(stretches.map((stretch) => [stretch.piece ?? badge.key, stretch]));
  return (
    <span class="holder">
      {[...pieces].map(([piece, { part }], index) => {
        const name = partName(part, messages);
        return (
          <a key={piece} href={`#${piece}`} aria-label={messages.toPiece(badge.sign, name)}>
            {index === 0 ? <span class={`badge ${badge.tint}`}>{badge.sign}</span> : null}
            {index === 0 && part === 'body' ? null : <span class="part">{name}</span>}
          </a>
        );
      })}
    </span>
  );
}

/** "title" → 主题; "body" → 正文 */
function partName(part: string, { parts }: ReviewMessages): string {
  return Object.entries(parts).find(([name]) => name === part)?.[1] ?? parts.paragraph;
}
