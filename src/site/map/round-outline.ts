/** A place on the drawing, in its units. */
export type Point = readonly [x: number, y: number];

/**
 * The path of a closed outline whose corners are rounded, all but the sharp ones. A rounded corner is left to a curve from
 * the middle of the line before it to the middle of the line behind it, so it hangs on its two neighbours alone: outlines
 * that run along each other round it alike and leave no gap, as long as corners where they part are sharp.
 *
 *   ──┐        ──╮
 *     │   →      │
 */
export function roundOutline(points: readonly Point[], isSharp: (index: number) => boolean): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const steps = points.map((point, index) =>
    isSharp(index)
      ? `L${write(point)}`
      : `L${write(middle(at(index - 1), point))}Q${write(point)} ${write(middle(point, at(index + 1)))}`,
  );
  // It begins where the last step ends, so the first line has no length.
  const end = points.length - 1;
  return `M${write(isSharp(end) ? at(end) : middle(at(end), at(0)))}${steps.join('')}Z`;
}

function middle(from: Point, to: Point): Point {
  return [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
}

function write([x, y]: Point): string {
  return `${x} ${y}`;
}
