import munkres from 'munkres';

/** A headline that changes its text; `to` is the index of its new one, null where it has none any more. */
export interface Change {
  headline: number;
  to: number | null;
}

/** What it weighs, in log-odds, that a headline has no text on the page: 0 where it had none, this where it stood over one. */
const ousted = -2;

/**
 * The matching of headlines and texts that gains most, some of either left alone, as changes of the one there is.
 *
 * @param gains log-odds that a headline belongs to a text, a row a headline.
 * @param now the index of the text that each headline stands over, null for none.
 * @param leastGain what changes that hang together must gain; others are left out.
 */
export function matchHeadlines(
  gains: readonly (readonly number[])[],
  now: readonly (number | null)[],
  leastGain: number,
): Change[] {
  const texts = gains[0]?.length ?? 0;
  if (texts === 0) return [];
  const gainOf = (headline: number, text: number | null) =>
    text === null ? (now[headline] === null ? 0 : ousted) : (gains[headline]?.[text] ?? 0);
  // A column more for each headline, so that any may be left alone.
  const costs = gains.map((row, headline) => [
    ...row.map((gain) => -gain),
    ...gains.map(() => -gainOf(headline, null)),
  ]);
  const changes = munkres(costs).flatMap(([headline, column]): Change[] => {
    const to = column < texts ? column : null;
    return to === (now[headline] ?? null) ? [] : [{ headline, to }];
  });
  const gained = ({ headline, to }: Change) => gainOf(headline, to) - gainOf(headline, now[headline] ?? null);
  return chainsOf(changes, now)
    .filter((chain) => chain.reduce((sum, change) => sum + gained(change), 0) >= leastGain)
    .flat();
}

/** The changes by what hangs together: each headline takes the place that the next one leaves. */
function chainsOf(changes: readonly Change[], now: readonly (number | null)[]): Change[][] {
  const leaving = new Map(changes.map((change) => [now[change.headline] ?? null, change]));
  const coming = new Set(changes.map(({ to }) => to));
  const isHead = ({ headline }: Change) => now[headline] === null || !coming.has(now[headline] ?? null);
  const seen = new Set<Change>();
  // Chains first, from the change whose place nobody takes; what is left goes round.
  return [...changes.filter(isHead), ...changes].flatMap((first) => {
    const chain: Change[] = [];
    for (
      let at: Change | undefined = first;
      at && !seen.has(at);
      at = at.to === null ? undefined : leaving.get(at.to)
    ) {
      seen.add(at);
      chain.push(at);
    }
    return chain.length > 0 ? [chain] : [];
  });
}
