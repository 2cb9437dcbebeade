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

// What is below the folder of a further language (en/) was asked for by its readers: their words stand first.
const asked = location.href.slice(site.href.length);
const [first, ...others] = document.querySelectorAll<HTMLElement>('[data-ways]');
const wanted = others.find(({ dataset }) => asked.startsWith(dataset.ways ?? ''));
if (wanted !== undefined) first?.before(wanted);
