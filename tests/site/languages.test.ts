import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, pagesOf } from './built-site.ts';

const voids = new Set(['meta', 'link', 'br', 'input', 'hr', 'img', 'wbr']);

/** Texts of a page's body with the language that is said of them. */
function texts(html: string): { text: string; language: string }[] {
  const found: { text: string; language: string }[] = [];
  const languages: string[] = [];
  // The title of a drawing holds no elements that could say it.
  const body = html.slice(html.indexOf('<body')).replace(/<title>[^<]*<\/title>/g, '');
  const [, whole = ''] = /<html lang="([^"]*)"/.exec(html) ?? [];
  for (const [, end, tag = '', attributes = '', text] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    const inherited = languages.at(-1) ?? whole;
    if (text !== undefined) found.push({ text, language: inherited });
    else if (end === '/') languages.pop();
    else if (!voids.has(tag) && !attributes.endsWith('/')) {
      languages.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? inherited);
    }
  }
  return found;
}

test('in the English interface whatever is Chinese says so, and nothing of the interface is left in Chinese', async () => {
  const site = await builtSite({
    settings: { language: 'en', title: 'Yubao Archive', description: 'Local papers.', notice: 'A sample.' },
  });
  const faults = new Set<string>();
  for (const [path, html] of pagesOf(site)) {
    for (const { text, language } of texts(html)) {
      if (/\p{Script=Han}/u.test(text) && language !== 'zh-Hans') faults.add(`${path}: ${text}`);
    }
  }
  assert.deepEqual([...faults], []);
});

test('in the Chinese interface nothing is said to be in another language but what is', async () => {
  for (const [path, html] of pagesOf(await builtSite())) {
    for (const { text, language } of texts(html)) {
      if (language === 'en') assert.doesNotMatch(text, /\p{Script=Han}/u, path);
      else assert.equal(language, 'zh-Hans', path);
    }
  }
});
