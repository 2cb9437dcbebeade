/** What a quotation mark is taken for: opening (0) or closing (1). */
type Side = 0 | 1;

/** How unlikely two marks of the same side in a row are: quotations hardly ever nest in marks of one sort. */
const unpaired = 3;

/** How unlikely it is that a text begins inside a quotation, where nothing says so. */
const begunElsewhere = 0.5;

/**
 * Tells which of a text's straight quotation marks open and which close, by their turn and by what stands beside them:
 *
 *   "慢些走。"船老大说,"今夜有雾。   →   open · close · open      the last quotation goes on in the next paragraph
 *   有雾。"船老大说。                →   close                    the quotation began in another one
 *
 * @param places indexes of the marks in the text, ascending
 * @returns true for those that open
 */
export function pairQuotes(text: string, places: readonly number[]): boolean[] {
  let paths: { cost: number; sides: Side[] }[] = [];
  for (const place of places) {
    const costs = sideCosts(text, place);
    paths = ([0, 1] as const).map((side) => {
      const before = paths.map(({ cost, sides }) => ({
        cost: cost + (sides.at(-1) === side ? unpaired : 0),
        sides,
      }));
      const start = { cost: side === 1 ? begunElsewhere : 0, sides: [] };
      const best = before.reduce((least, path) => (path.cost < least.cost ? path : least), before[0] ?? start);
      return { cost: best.cost + costs[side], sides: [...best.sides, side] };
    });
  }
  const best = paths.reduce((least, path) => (path.cost < least.cost ? path : least), paths[0] ?? none);
  return best.sides.map((side) => side === 0);
}

const none: { cost: number; sides: Side[] } = { cost: 0, sides: [] };

const mayOpenBehind = /[,:;，：；、（(《—]/u;
const mayCloseBefore = /[,:;.，：；、。）)》—]/u;

/** How unlikely it is by its neighbours that the mark opens, and that it closes. */
function sideCosts(text: string, place: number): readonly [number, number] {
  const before = text.slice(0, place).trimEnd().slice(-1);
  const after = text
    .slice(place + 1)
    .trimStart()
    .slice(0, 1);
  let opens = 0;
  let closes = 0;
  if (before === '') closes += 2;
  else if (!mayOpenBehind.test(before)) opens += 1;
  else if (/[:：（(《]/u.test(before)) closes += 2;
  if (after === '' || /[,:;.，：；、。）)》]/u.test(after)) opens += 2;
  if (after !== '' && !mayCloseBefore.test(after)) closes += 1;
  // A sentence that ended did so inside the quotation, as a rule.
  if (/[。！？!?]/u.test(before)) closes -= 1;
  return [opens, closes];
}
