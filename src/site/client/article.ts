/**
 * The script of article pages. Nobody needs it to read: it does nothing but fetch others, and those only when they are
 * wanted: marks.js where the address carries words to be marked (…/articles/x/?q=书屋), as the links of search results
 * do; copy.js when a copy button is pressed. The buttons are in the page, hidden, for who reads without scripts.
 */
const load = (script: string) => import(new URL(script, import.meta.url).href);

if (new URLSearchParams(location.search).has('q')) void load('marks.js');

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => (await load('copy.js')).copy(button));
}
