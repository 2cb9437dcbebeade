const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at a place of a text, which must lie in it: text.charCodeAt(index) for loops that read whole pages.
 *
 * V8 keeps strings in a dozen ways (read from a file, cut from another, joined, …). Where code has met more than four of
 * them, it looks the method itself up again for every character; and where a place once lay outside a text, it calls it
 * as any other function ever after. Either takes several times as long as reading the unit, so loops share this one.
 */
export function unitAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}
