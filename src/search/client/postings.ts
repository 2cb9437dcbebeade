/** The positions that a list of distances stands for: [2, 1, 3] → [2, 3, 6]. */
export function expand(distances: readonly number[]): number[] {
  let position = 0;
  return distances.map((distance) => {
    position += distance;
    return position;
  });
}
