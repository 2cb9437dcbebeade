/**
 * The page for missing addresses is shown at any depth, so nothing on it can be linked relatively. It asks for this script
 * at every depth there may be; the one that is there knows where the site begins, and the page's links are made from that:
 *
 *   asked for at    /base/dates/2099/nothing
 *   this script     /base/assets/not-found.js     →  links to /base/…
 */
const site = new URL('../', import.meta.url);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
  link.href = new URL(link.dataset.to ?? '', site).href;
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-to]')) {
  form.action = new URL(form.dataset.to ?? '', site).href;
  form.hidden = false;
}
