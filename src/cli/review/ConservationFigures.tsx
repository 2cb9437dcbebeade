/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { groupDigits, type ReviewMessages } from './messages.ts';
import type { Review } from './review.ts';
import { tallyPlaces } from './tally.ts';

/** Whether every character has its place, and how many went where: the key to the signs and colours as well. */
export function ConservationFigures({ review, messages }: { review: Review; messages: ReviewMessages }) {
  const { lost, doubled, invented } = review.result.conservation;
  const isWhole = lost + doubled + invented === 0;
  const tally = tallyPlaces(review.lines);
  const total = tally.reduce((sum, { characters }) => sum + characters, 0);
  return (
    <section class="conservation" aria-label={messages.conservation}>
      <p class={isWhole ? 'whole' : 'leaking'}>
        <strong>{isWhole ? messages.conserved : messages.leaking(lost, doubled, invented)}</strong>{' '}
        <span class="quiet">{messages.characters(groupDigits(total))}</span>
      </p>
      <ul>
        {tally.map(({ place, characters }) => (
          <li key={place} style={`flex-grow:${characters}`} class={`place ${place}`}>
            <span class={`badge ${place}`}>{signOf(place, messages)}</span> {messages.places[place]}{' '}
            <span class="quiet">{groupDigits(characters)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Articles have a letter each; all of them are A… here. */
function signOf(place: keyof ReviewMessages['places'], { signs }: ReviewMessages): string {
  return place === 'article' || place === 'blank' ? 'A…' : signs[place];
}
