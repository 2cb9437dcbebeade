/**
 * Makes a change that may take away what has the focus (the button of a filter, an offer that is taken), and leads the
 * focus on instead of losing it to the top of the page.
 * @param within where the focus matters
 * @param next what gets it in place of what is gone
 */
export async function keepFocus(within: HTMLElement, next: () => HTMLElement, change: () => Promise<void>) {
  const isInside = within.contains(document.activeElement);
  await change();
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (isInside && isLost) next().focus();
}
